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
            // What is meant only between certain ends is not known where one of them is gone; a chief is a chief.
            let meanings = loss.relation.meanings
            guard
                let meaning = meanings.first(where: {
                    $0.condition == nil || $0.act == .chef || $0.act == .ansvarar
                })
            else { return nil }
            return Orphan(
                left: loss.left, act: meaning.act, end: (meaning.who == .subject) == loss.isObject ? .whom : .who,
                name: loss.endedName, id: loss.endedID, kind: loss.endedKind, lastDay: loss.lastDay,
                isToCome: loss.isToCome, place: loss.place, phrase: loss.relation.words.phrase, isLast: loss.isObject,
                word: "\(loss.relation)")
        }
    }

    /// Lines that are held to be so on the day, with one end that stands and one that is out of its period, each by what
    /// it says first. They are no facts: what has ended does nothing.
    private var kept: [Orphan] {
        let away = organisation.nodes.filter(isAway)
        let isGone = Set(away)
        return away.flatMap { other in
            Relation.allCases.flatMap { relation in
                organisation.lines.lines(relation, from: other) + organisation.lines.lines(relation, to: other)
            }.compactMap { line -> Orphan? in
                guard let left = line.subject == other ? line.object : line.subject, !isGone.contains(left),
                    organisation.detail(of: line).period.contains(day),
                    let main = line.relation.meanings.first(where: {
                        $0.condition?(Said(line, in: organisation)) ?? true
                    })
                else { return nil }
                let period = organisation.traits(of: other).detail.period
                let isObject = line.object == left
                return Orphan(
                    left: left, act: main.act, end: (main.who == .subject) == isObject ? .whom : .who,
                    name: organisation.name(of: other), id: organisation.id(of: other),
                    kind: organisation.kind(of: other), lastDay: period.end,
                    isToCome: period.from.map { day < $0 } ?? false, place: organisation.place(of: line),
                    phrase: line.relation.words.phrase, isLast: isObject, word: "\(line.relation)")
            }
        }
    }

    private func isAway(_ node: Node) -> Bool {
        organisation.hasTraits(node) && !organisation.isGhost(node) && !organisation.isAnyOfKind(node)
            && !organisation.traits(of: node).detail.period.contains(day)
    }
}
