internal import OrgCompare
internal import OrgModel
internal import Texts

extension ComparisonWords {
    /// The changes by kind, each with its decision and both places.
    var changes: [Report.Block] { [.chapter(say("Ändringar", "Changes"))] + changesByKind }

    /// The same without a head.
    var changesByKind: [Report.Block] {
        var blocks: [Report.Block] = []
        if comparison.changes.isEmpty {
            blocks.append(.paragraph(say("Ingenting har ändrats.", "Nothing has changed.")))
        }
        for kind in Change.Kind.allCases {
            let changes = comparison.changes.filter { $0.kind == kind }
            if changes.isEmpty { continue }
            let name = kind.wording[language]
            blocks.append(.part("\(name.prefix(1).uppercased())\(name.dropFirst()) (\(changes.count))", kind.tone))
            blocks.append(.items(changes.map(item)))
        }
        return blocks
    }

    private func item(_ change: Change) -> Report.Entry.Item {
        .init(
            text: sentence(change),
            grounds: [decision(change)] + doubt(change) + terms(change) + shares(change)
                + goingAlong(change) + followers(change) + places(change))
    }

    private func decision(_ change: Change) -> Report.Entry.Ground {
        guard let decision = change.decision else {
            return .init(text: say("inget beslut anges", "no decision is given"), document: nil, place: nil)
        }
        let day = change.day.map { say(", från", ", from") + " \($0)" } ?? ""
        return .init(
            text: say("enligt", "according to") + " " + quoted(title(of: decision, in: comparison.after)) + day,
            document: nil, place: nil)
    }

    // MARK: How sure

    /// How sure it is who is who, where it is not certain, and why; of the unknown, who may be whom.
    private func doubt(_ change: Change) -> [Report.Entry.Ground] {
        var texts: [String] = []
        if change.confidence < 1 {
            let reasons = reasons(change)
            texts.append(
                say("säkerhet", "confidence") + " \(change.confidence.percent) %"
                    + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: ", ")))
        }
        for node in change.before where change.kind == .okänd {
            guard case .unknown(let candidates)? = comparison.pairing.fates[node] else { continue }
            texts += candidates.map { candidate in
                let (old, new) = (quoted(node, in: comparison.before), quoted(candidate.node, in: comparison.after))
                return say("kanske", "maybe") + " \(old) = \(new), \(candidate.confidence.percent) %"
            }
        }
        return texts.map { .init(text: $0, document: nil, place: nil) }
    }

    // MARK: What goes along

    /// The lines that go to others because of the change, three of them in words.
    private func followers(_ change: Change) -> [Report.Entry.Ground] {
        let lines = change.followingAfter
        if lines.isEmpty { return [] }
        let told = lines.prefix(3).map { follower($0, of: change) }
        let rest = lines.count - told.count
        let count =
            lines.count == 1
            ? say("en linje följer med", "one line goes along")
            : say("\(lines.count) linjer följer med", "\(lines.count) lines go along")
        let text = told.joined(separator: "; ") + (rest == 0 ? "" : say(" … och \(rest) till", " … and \(rest) more"))
        return [.init(text: "\(count): \(text)", document: nil, place: nil)]
    }

    /// `'Sektorchefer' svarar inför 'Kommunstyrelsen', före 'Nämnder'`
    private func follower(_ number: Int, of change: Change) -> String {
        let statement = comparison.after.statement(number)
        let text = sentence(statement, in: comparison.after)
        let former = change.followingBefore.map(comparison.before.statement).filter { old in
            old.relation == statement.relation
                && old.subject.map { subject in
                    comparison.pairing.links(from: subject).contains { $0.after == statement.subject }
                } == true
        }
        guard former.count == 1, let object = former[0].object else { return text }
        return text + say(", före", ", before") + " " + quoted(object, in: comparison.before)
    }

    private func reasons(_ change: Change) -> [String] {
        let links = change.before.flatMap { comparison.pairing.links(from: $0) }.filter { $0.confidence < 1 }
        let reasons = links.reduce(into: Link.Reasons()) { $0.formUnion($1.reasons) }
        return Link.Reasons.words.filter { reasons.contains($0.reason) }.map { $0.wording[language] }
    }

    // MARK: Both places

    /// The lines that tell it, before and after; of a change of nodes alone, the nodes.
    private func places(_ change: Change) -> [Report.Entry.Ground] {
        var grounds: [Report.Entry.Ground] = []
        let sides = [
            (say("före", "before"), comparison.before, change.before, change.statementsBefore),
            (say("efter", "after"), comparison.after, change.after, change.statementsAfter),
        ]
        // Where one stands is said by the lines.
        let isOfLines =
            change.relation != nil
            || change.facets == .moved && !change.statementsBefore.isEmpty && !change.statementsAfter.isEmpty
        for (when, organisation, nodes, statements) in sides {
            if !isOfLines {
                grounds += nodes.map { node in
                    let own = document(organisation.traits(of: node).detail, in: organisation)
                    // Of a new name or term, what gave it rather than what first told of the node.
                    let reviser =
                        change.facets.isDisjoint(with: [.renamed, .newRole, .otherTerms])
                        ? nil : organisation.reviser(of: node)
                    return .init(
                        text: "\(when): \(quoted(node, in: organisation))",
                        document: reviser.map { title(of: $0, in: organisation) } ?? own,
                        place: organisation.location(of: node)?.description)
                }
            }
            grounds += statements.map { number in
                let statement = organisation.statement(number)
                return .init(
                    text: "\(when): \(sentence(statement, in: organisation))",
                    document: document(statement.detail, in: organisation),
                    place: organisation.location(of: statement)?.description)
            }
        }
        return grounds
    }

    private func document(_ detail: Detail<Node>, in organisation: Organisation) -> String? {
        guard let source = detail.source else { return nil }
        let section = organisation.texts[detail.section]
        return title(of: source, in: organisation) + (section.isEmpty ? "" : ", \(section)")
    }

    private func title(of document: Node, in organisation: Organisation) -> String {
        organisation.value(.titel, of: document) ?? organisation.name(of: document)
    }

    private func quoted(_ text: String) -> String { "'\(text)'" }
}

extension Double {
    /// In whole percent; what is below 1 is never told as 100.
    var percent: Int { self < 1 ? min(99, Int((self * 100).rounded())) : 100 }
}

extension Change.Kind {
    fileprivate var tone: Report.Tone {
        switch self {
        case .okänd, .upplöst: .serious
        default: .plain
        }
    }
}

extension Link.Reasons {
    /// What each reason is called, the strongest first.
    static let words: [(reason: Link.Reasons, wording: Wording)] = [
        (.pairsFile, Wording("parfilen", en: "the pairs file")),
        (.id, Wording("samma id", en: "the same id")),
        (.declared, Wording("modellens 'ersätter'", en: "the model's 'replaces'")),
        (.onlyOfItsKind, Wording("den enda av sitt slag", en: "the only one of its kind")),
        (.samePlace, Wording("samma plats bland de andra", en: "the same position among the others")),
        (.sameName, Wording("samma namn", en: "the same name")),
        (.likeName, Wording("liknande namn", en: "a similar name")),
        (.sameLines, Wording("samma linjer", en: "the same lines")),
        (
            .content,
            Wording("det som låg under den ena ligger under den andra", en: "what lay under one lies under the other")
        ),
    ]
}
