package import OrgModel
package import Texts

/// What a node had from something that has ended, or not begun: whether the model tells both ends with their periods, or
/// lets what ended take its lines with it. It is no fact any more, and not gone either.
package struct Orphan: Sendable {
    /// What is left.
    package let left: Node
    package let act: Act
    /// Which end of the act it was.
    package let end: FactEnd
    /// What is no longer there.
    package let name: String
    package let id: String
    package let kind: NodeKind
    /// The last day that it was there; nil where nobody says.
    package let lastDay: Span?
    /// Whether it has not begun rather than ended.
    package let isToCome: Bool
    package let place: Place
    /// What the model says of the two, whether what is left stands last in it, and the name of the word that says it.
    package let phrase: Wording
    package let isLast: Bool
    package let word: String
}

extension Facts {
    /// What is left of what was had from those that are there no more, of those who are.
    package var orphans: [Orphan] { cut + kept }

    private var cut: [Orphan] {
        organisation.severances.compactMap { loss in
            // What is meant only between certain ends is not known where one of them is gone.
            guard let meaning = loss.relation.meanings.first(where: { $0.condition == nil }) else { return nil }
            return Orphan(
                left: loss.left, act: meaning.act, end: (meaning.who == .subject) == loss.isObject ? .whom : .who,
                name: loss.endedName, id: loss.endedID, kind: loss.endedKind, lastDay: loss.lastDay,
                isToCome: loss.isToCome, place: loss.place, phrase: loss.relation.words.phrase, isLast: loss.isObject,
                word: "\(loss.relation)")
        }
    }

    /// Facts of the day with one end that stands and one that is out of its period, each statement by what it says first.
    private var kept: [Orphan] {
        let away = Set(organisation.nodes.filter(isAway))
        if away.isEmpty { return [] }
        return FactWord.allCases.flatMap { said($0) }.flatMap { fact -> [Orphan] in
            guard let who = fact.who, let whom = fact.whom, away.contains(who) != away.contains(whom),
                case .statement(let number) = fact.ground.first
            else { return [] }
            let line = organisation.statement(Int(number)).line
            let main = line.relation.meanings.first { $0.condition?(Said(line, in: organisation)) ?? true }
            guard fact.act == main?.act else { return [] }
            let (left, other, end) = away.contains(whom) ? (who, whom, FactEnd.who) : (whom, who, FactEnd.whom)
            let period = organisation.traits(of: other).detail.period
            return [
                Orphan(
                    left: left, act: fact.act, end: end, name: organisation.name(of: other),
                    id: organisation.id(of: other), kind: organisation.kind(of: other), lastDay: period.end,
                    isToCome: period.from.map { day < $0 } ?? false, place: organisation.place(of: line),
                    phrase: line.relation.words.phrase, isLast: line.object == left, word: "\(line.relation)")
            ]
        }
    }

    private func isAway(_ node: Node) -> Bool {
        !organisation.isGhost(node) && !organisation.isAnyOfKind(node)
            && !organisation.traits(of: node).detail.period.contains(day)
    }
}
