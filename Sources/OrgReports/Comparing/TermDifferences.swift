internal import OrgCompare
internal import OrgModel
internal import Texts

/// What is said of a node or of a line before and after: each term of which the two differ, with both values.
struct TermDifferences {
    let comparison: Comparison

    /// One of them; nil is what is not said.
    struct Difference {
        /// The node after that the term is of, or the subject of the line that it is of.
        let bearer: Node?
        let term: Wording
        let before: Wording?
        let after: Wording?
        /// Whether it is of people's own words, which a comma does not end.
        let isText: Bool
        var isKind: Bool { term.swedish == "slag" }
    }

    private struct Term {
        let wording: Wording
        let value: Wording?
        /// The nodes that it names, which are held against each other by who is who.
        var nodes: [Node] = []
        var isText = false

        init(_ swedish: String, en english: String, _ value: Wording?) {
            wording = Wording(swedish, en: english)
            self.value = value
        }
    }

    /// Those of a change: of the node that it is about where its terms are others, else of its lines.
    func all(of change: Change) -> [Difference] {
        if change.relation == nil {
            guard change.before.count == 1, change.after.count == 1,
                change.kind == .ändrad || change.facets.contains(.otherTerms)
            else { return [] }
            return ofNode(change.before[0], change.after[0])
        }
        return change.kind == .ändrad ? lines(of: change).flatMap { ofLine($0.before, $0.after) } : []
    }

    /// The lines of a change on other terms, each with what it was.
    func lines(of change: Change) -> [(before: Statement, after: Statement)] {
        var rest = change.statementsBefore.map(comparison.before.statement)
        return change.statementsAfter.compactMap { number in
            let after = comparison.after.statement(number)
            guard
                let index = rest.firstIndex(where: { before in
                    before.relation == after.relation && isOne(before.subject, after.subject)
                        && isOne(before.object, after.object)
                })
            else { return nil }
            return (rest.remove(at: index), after)
        }
    }

    func ofLine(_ before: Statement, _ after: Statement) -> [Difference] {
        differences(
            terms(of: before.detail, comparison.before), terms(of: after.detail, comparison.after),
            of: after.subject ?? after.object)
    }

    private func ofNode(_ before: Node, _ after: Node) -> [Difference] {
        differences(
            terms(of: before, comparison.before), terms(of: after, comparison.after), of: after)
    }

    private func differences(_ old: [Term], _ new: [Term], of bearer: Node?) -> [Difference] {
        var differences: [Difference] = []
        // Every term has its place, but properties, of which each model has its own.
        let words = (old + new).reduce(into: [Wording]()) { if !$0.contains($1.wording) { $0.append($1.wording) } }
        for word in words {
            let (before, after) = (old.first { $0.wording == word }, new.first { $0.wording == word })
            if before?.value == after?.value || areOne(before?.nodes ?? [], after?.nodes ?? []) { continue }
            differences.append(
                .init(
                    bearer: bearer, term: word, before: before?.value, after: after?.value,
                    isText: before?.isText ?? after?.isText ?? false))
        }
        return differences
    }

    private func areOne(_ before: [Node], _ after: [Node]) -> Bool {
        !before.isEmpty && before.count == after.count
            && before.allSatisfy { old in after.contains { isOne(old, $0) } }
    }

    private func isOne(_ before: Node?, _ after: Node?) -> Bool {
        guard let before, let after else { return before == after }
        return comparison.pairing.links(from: before).contains { $0.after == after }
            || comparison.pairing.groups.contains { $0.before.contains(before) && $0.after.contains(after) }
    }

    // MARK: Terms

    private func terms(of node: Node, _ organisation: Organisation) -> [Term] {
        let traits = organisation.traits(of: node)
        return [
            Term("slag", en: "kind", organisation.kind(of: node).words.singular),
            Term("antal", en: "number", traits.quantity.map { number($0, organisation) }),
            Term("vakant", en: "vacant", traits.vacant.wording),
            Term("möten", en: "meetings", traits.meetings?.wording),
            Term("beskriven", en: "described", texts(traits.headings.map { organisation.texts[$0] }.sorted())),
        ] + terms(of: traits.detail, organisation)
    }

    private func terms(of detail: Detail<Node>, _ organisation: Organisation) -> [Term] {
        func named(_ swedish: String, en english: String, _ nodes: [Node]) -> Term {
            let nodes = Set(nodes).sorted { organisation.id(of: $0) < organisation.id(of: $1) }
            var term = Term(swedish, en: english, texts(nodes.map { "'\(organisation.name(of: $0))'" }))
            term.nodes = nodes
            return term
        }
        let status = detail.isProposed ? Wording("föreslaget", en: "proposed") : Wording("sagt", en: "said")
        return [
            Term("gäller", en: "holds", detail.holds.wording), Term("krav", en: "demanded", answer(detail.isDemanded)),
            Term("får", en: "may", answer(detail.isPermitted)), Term("status", en: "status", status),
            Term("från", en: "from", detail.period.start?.wording),
            Term(
                "till", en: "until",
                detail.period.till == .unknown ? Answer.unknown.wording : detail.period.end?.wording),
            Term("omfattning", en: "scope", detail.scope?.wording),
            Term("nivå", en: "level", detail.level.isNone ? nil : same(organisation.texts[detail.level])),
            Term("tillsammans", en: "jointly", answer(detail.joint != 0)),
            named("mottagare", en: "recipient", detail.recipients), named("av", en: "of", detail.owners),
            named("om", en: "regarding", detail.matters), named("i samråd", en: "consulting", detail.consulted),
            named("före", en: "before", detail.before), named("efter", en: "after", detail.after),
            Term("ofta", en: "often", detail.frequency?.wording),
            Term("antal", en: "number", detail.quantity.map { number($0, organisation) }),
            Term("tf", en: "acting", answer(detail.isActing)),
        ]
            + detail.values.filter { $0.property != .not }.map { value in
                var term = Term(
                    value.property.word.swedish, en: value.property.word.english, self.value(value, organisation))
                term.isText = value.property.shape == .text
                return term
            }
    }

    private func value(_ value: Detail<Node>.Value, _ organisation: Organisation) -> Wording {
        let written = organisation.texts[value.value]
        return value.property.shape == .answer ? Answer(rawValue: written)?.wording ?? same(written) : same(written)
    }

    private func number(_ quantity: Quantity, _ organisation: Organisation) -> Wording {
        switch quantity.precision {
        case .exact where quantity.per == nil: same("\(quantity.number)")
        case .unknown: Answer.unknown.wording
        default: organisation.wording(of: quantity)
        }
    }

    private func answer(_ isSo: Bool) -> Wording { (isSo ? Answer.yes : .no).wording }

    private func texts(_ texts: [String]) -> Wording? { texts.isEmpty ? nil : same(texts.joined(separator: ", ")) }

    /// What is people's own, or a number: the same in both languages.
    private func same(_ text: String) -> Wording { Wording(text, en: text) }
}

extension Answer {
    fileprivate var wording: Wording {
        switch self {
        case .yes: Wording("ja", en: "yes")
        case .no: Wording("nej", en: "no")
        case .unknown: Wording("okänt", en: "unknown")
        }
    }
}
