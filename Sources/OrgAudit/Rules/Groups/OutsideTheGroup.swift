internal import OrgModel
internal import Texts

/// A management group that leads what is headed by somebody who is not in it, or in which an elected member sits.
enum OutsideTheGroup: FlawRule {
    static let code = "LG-04"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("ledningsgrupp med fel krets", en: "management group with the wrong members"),
        rationale: Wording(
            "den som leds av en grupp bör sitta i den, annars möts gruppens ord och den egna linjen först hos chefen; "
                + "och en förtroendevald i gruppen gör det oklart om det är politik eller förvaltning som talar",
            en:
                "whoever is led by a group ought to sit in it, else the group's word and the own line first meet in the "
                + "chief; and an elected member makes it unclear whether politics or administration speaks"),
        advice: Wording(
            "ta in dem i gruppen, eller skriv vad den inte leder; låt förtroendevalda mötas i ett annat forum",
            en: "make them members, or say what the group does not lead; meet the elected elsewhere"))

    static let examples = [
        Example(
            """
            enheter:
              koncernen: { slag: koncern }
              bostadsbolaget: { slag: bolag, del av: koncernen }
              energibolaget: { slag: bolag, del av: koncernen }
            befattningar:
              direktör: { slag: kommundirektör }
              vd bostad: { slag: vd, leder: bostadsbolaget }
              vd energi: { slag: vd, leder: energibolaget }
            grupper:
              klg:
                slag: kommunledningsgrupp
                ingår: [direktör, vd bostad]
                leder: koncernen                      # <- finding
            """),
        Example(
            """
            befattningar:
              direktör: { slag: kommundirektör }
              ordförande: { slag: ordförande }
            grupper:
              klg:
                slag: kommunledningsgrupp
                ingår: [direktör, ordförande]         # <- finding
            """),
        Example(
            """
            enheter: { kontoret: { slag: förvaltning } }
            befattningar: { chefen: { slag: förvaltningschef, leder: kontoret } }
            grupper: { gruppen: { slag: ledningsgrupp, ingår: chefen, leder: kontoret } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommunledningsgrupp, .ledningsgrupp).flatMap { group in
            [missingHeads(of: group, context), elected(in: group, context)].compactMap { $0 }
        }
    }

    private static func missingHeads(of group: Node, _ context: Audit.Context) -> Finding? {
        let members = Set(context.lines(.ingår, to: group).compactMap(\.subject))
        guard !members.isEmpty else { return nil }
        let inside = members.union(context.lines(.leder, to: group).compactMap(\.subject))
        let leads = context.ordered(context.lines(.leder, from: group))
        let heads = leads.compactMap(\.object).flatMap { whole in
            let parts = context.lines(.delAv, to: whole).compactMap(\.subject).filter {
                [.bolag, .moderbolag, .förvaltning, .avdelning].contains(context.kind($0))
            }
            return (parts + [whole]).flatMap { context.lines(.leder, to: $0) }
        }.filter { line in
            guard let head = line.subject, context.kind(head).isEmployedPost else { return false }
            let kind = context.kind(head)
            let isAmong = inside.contains { $0 == head || context.kind($0) == kind && context.isClass($0) }
            return !isAmong
        }
        guard !heads.isEmpty else { return nil }
        let outside = Set(heads.compactMap(\.subject))
        let haveBoards = outside.contains { post in
            context.lines(.uppdrag, fromOrOfKind: post).contains {
                $0.object.map { context.kind($0) == .bolagsstyrelse } ?? false
            }
        }
        let names = context.list(outside)
        return finding(
            about: [group],
            Wording(
                "\(context.quoted(group)) leder också det som \(names.swedish) leder, men de ingår inte i gruppen",
                en: "\(context.quoted(group)) leads what \(names.english) leads too, but they are not members of it"),
            on: leads + context.ordered(Set(heads)), severity: haveBoards ? .hög : .medel, variant: "heads", in: context
        )
    }

    private static func elected(in group: Node, _ context: Audit.Context) -> Finding? {
        let lines = (context.lines(.ingår, to: group) + context.lines(.närvarar, to: group)).filter { line in
            guard let member = line.subject else { return false }
            return context.kind(member).sphere == .political
        }
        guard !lines.isEmpty else { return nil }
        let names = context.list(lines.compactMap(\.subject))
        return finding(
            about: [group],
            Wording(
                "\(names.swedish) är förtroendevald men sitter i \(context.quoted(group))",
                en: "\(names.english) is elected but sits in \(context.quoted(group))"),
            on: context.ordered(lines), variant: "elected", in: context)
    }
}
