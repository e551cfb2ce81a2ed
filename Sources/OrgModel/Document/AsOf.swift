internal import Texts

extension Document {
    /// The document on the day that it speaks of. Where it names none, and not all of it holds at one time, that is the
    /// last day on which anything in it begins: what holds at different times is not shown as holding together.
    public consuming func onItsDay() -> Document {
        let periods = details.map(\.period) + traits.map(\.detail.period)
        guard let day = date ?? Self.lastBeginning(of: periods), !periods.allSatisfy({ $0.contains(day) }) else {
            return self
        }
        return asOf(day)
    }

    /// The last day that one of some periods begins, where no day is in all of them.
    private static func lastBeginning(of periods: [Period]) -> Day? {
        guard let last = periods.compactMap(\.from).max() else { return nil }
        let ends = periods.compactMap { period in if case .day(let day) = period.till { day } else { nil } }
        return ends.contains { $0 < last } ? last : nil
    }

    /// The document as it stands on one day: nodes and statements whose period covers it. What touches a node that is
    /// out of its period goes with the node.
    ///
    /// A model may define a node several times, each for its time; on a day when one of them holds the others are no
    /// duplicates.
    /// - Complexity: linear in texts, nodes, statements and details; nothing where no period is said.
    public consuming func asOf(_ day: Day) -> Document {
        var document = held(on: day) { $0.contains(day) }
        document.asOf = day
        return document
    }

    /// The document without what had ended when the day came; what is yet to begin stays. The same document where
    /// nothing had.
    /// - Complexity: as `asOf`.
    package consuming func withoutEnded(by day: Day) -> Document {
        held(on: day) { period in
            guard case .day(let last) = period.till else { return true }
            return day <= last
        }
    }

    private consuming func held(on day: Day, _ holds: (Period) -> Bool) -> Document {
        var document = self
        let traits = document.traits.map { !holds($0.detail.period) }
        let details = document.details.map { !holds($0.period) }
        guard details.contains(true) || traits.contains(true) else { return document }
        document.statements.removeAll { details[Int($0.detail)] }
        document.replacements.removeAll { details[Int($0.detail)] }
        var gone = Texts(of: document)
        for node in document.nodes where traits[Int(node.traits)] { gone[node.id] = true }
        for node in document.nodes where !traits[Int(node.traits)] { gone[node.id] = false }
        var endings: [Text: Document.Ending] = [:]
        for node in document.nodes where gone[node.id] {
            let period = document.traits[Int(node.traits)].detail.period
            // Of several that were there one after the other the last counts.
            var ending = endings[node.id] ?? Document.Ending()
            if let last = period.end, ending.lastDay.map({ $0 < last }) ?? true { ending.lastDay = last }
            ending.isToCome = period.from.map { day < $0 } ?? false
            endings[node.id] = ending
        }
        document.severances += document.severances(endings)
        var told = Texts(of: document)
        for node in document.nodes where gone[node.id] && !told[node.id] {
            told[node.id] = true
            let ending = endings[node.id]
            document.departures.append(
                Departure(
                    node, called: document.called(node), isToCome: ending?.isToCome == true,
                    lastDay: ending?.lastDay.flatMap { $0.isDay ? $0.last : nil },
                    source: document.revisers[node.id] ?? document.traits[Int(node.traits)].detail.source))
        }
        document.nodes.removeAll { traits[Int($0.traits)] }
        document.remove(gone)
        document.forgetUnused()
        return document
    }
}
