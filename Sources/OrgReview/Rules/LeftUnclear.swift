internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// What the model after itself calls unclear (`otydligt`) and the one before did not: the reorganisation leaves it open.
enum LeftUnclear: ComparisonRule {
    static let code = "CMP-10"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("oklart efter omorganisationen", en: "left unclear by the reorganisation"),
        rationale: Wording(
            "det som en ny ordning lämnar öppet avgörs annars i efterhand, av den som har makt att göra det",
            en: "what a new order leaves open is else settled afterwards, by those who have the power to do so"),
        advice: Wording(
            "låt beslutet säga det, innan ändringen börjar gälla",
            en: "let the decision say it, before the change comes into force"))

    static let examples = [
        ComparedExample(
            """
            enheter: { skolan: { slag: förvaltning } }
            befattningar: { rektorn: { slag: chef, leder: skolan } }
            """,
            """
            enheter: { skolan: { slag: förvaltning } }
            befattningar:
              rektorn: { slag: chef, leder: skolan, ansvarar för: { vad: helheten, otydligt: vad som går före sägs inte } }
            ärenden: { helheten: {} }
            """),
        ComparedExample(
            """
            befattningar:
              rektorn: { slag: chef, ansvarar för: { vad: helheten, otydligt: vad som går före sägs inte } }
            ärenden: { helheten: {} }
            """,
            """
            befattningar:
              rektorn: { slag: chef, ansvarar för: { vad: helheten, otydligt: vad som går före sägs inte } }
            ärenden: { helheten: {}, skolan: {} }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let after = context.after
        var (lines, nodes): ([String: [Int]], [String: [Node]]) = ([:], [:])
        for number in newLines(in: context) {
            lines[after.texts[after.statement(number).detail.unclear], default: []].append(number)
        }
        // Who became whom is told by the rule for it.
        let told = Set(UnknownSuccessor.told(in: context).flatMap(\.after))
        for node in after.nodes where !told.contains(node) && isNewlyUnclear(node, context) {
            nodes[after.texts[after.traits(of: node).detail.unclear], default: []].append(node)
        }
        return Set(lines.keys).union(nodes.keys).sorted().map { text in
            let (told, own) = (lines[text] ?? [], nodes[text] ?? [])
            let concerned = own + told.flatMap { ends(of: after.statement($0)) }
            let names = concerned.isEmpty ? Wording("okänt", en: "not known") : after.list(concerned)
            return Finding(
                by: self, about: after.subjects(concerned),
                Wording("\(names.swedish): \(text)", en: "\(names.english): \(text)"),
                on: after.evidence(told) + after.evidence(own), variant: text)
        }
    }

    /// Whom a statement is about: who does it, else to whom or about what it is done.
    private static func ends(of statement: Statement) -> [Node] {
        if let subject = statement.subject { return [subject] }
        return statement.object.map { [$0] } ?? statement.detail.matters
    }

    /// Statements of the model after that were not unclear before.
    private static func newLines(in context: Review.Context) -> [Int] {
        let (delta, after) = (context.comparison.delta, context.after)
        let restated = delta.statementsRestated.filter {
            context.before.texts[context.before.statement($0.before).detail.unclear]
                != after.texts[after.statement($0.after).detail.unclear]
        }
        return (delta.statementsIn + restated.map(\.after)).filter { number in
            let statement = after.statement(number)
            return !statement.detail.unclear.isNone
                && ![statement.subject, statement.object].compactMap(\.self).contains { isFromUnknown($0, context) }
        }
    }

    /// Whether the model says of a node that it is unclear, and said no such thing of what it was.
    private static func isNewlyUnclear(_ node: Node, _ context: Review.Context) -> Bool {
        let unclear = context.after.traits(of: node).detail.unclear
        guard !unclear.isNone, !isFromUnknown(node, context),
            !context.after.texts(ofUnclearSuccession: node).contains(context.after.texts[unclear])
        else { return false }
        return !context.comparison.pairing.links(to: node).contains { link in
            context.before.texts[context.before.traits(of: link.before).detail.unclear] == context.after.texts[unclear]
        }
    }

    /// Of what nobody knows where it came from it is not known either what is new about it.
    private static func isFromUnknown(_ node: Node, _ context: Review.Context) -> Bool {
        if case .unknown = context.comparison.pairing.origins[node] { return true }
        return false
    }
}
