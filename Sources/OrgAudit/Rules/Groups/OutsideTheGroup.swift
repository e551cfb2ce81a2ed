internal import OrgFacts
internal import OrgModel
internal import Texts

/// A management group that leads what is headed by somebody who is not in it, or in which an elected member sits.
enum OutsideTheGroup: FlawRule {
    static let code = "LG-04"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög där de som står utanför lyder under egna styrelser",
        en: "high where those outside answer to boards of their own")
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
        let members = Set(context.measures.doers(.ledamot, .ordförande, to: group))
        guard !members.isEmpty else { return nil }
        let inside = members.union(context.measures.doers(.leder, to: group))
        let leads = context.facts.said(.leder, from: group)
        let heads = leads.compactMap(\.whom).flatMap { whole in
            let parts = context.measures.doers(.delAv, to: whole).filter {
                [.bolag, .moderbolag, .förvaltning, .avdelning].contains(context.kind($0))
            }
            return (parts + [whole]).flatMap { context.facts.said(.leder, to: $0) }
        }.filter { fact in
            guard let head = fact.who, context.kind(head).isEmployedPost else { return false }
            let kind = context.kind(head)
            return !inside.contains { $0 == head || context.kind($0) == kind && context.isClass($0) }
        }
        guard !heads.isEmpty else { return nil }
        let outside = Set(heads.compactMap(\.who))
        let haveBoards = outside.contains { post in
            context.facts.said(.svararInför, from: post).contains { context.isEnd($0.whom) { $0 == .bolagsstyrelse } }
        }
        let names = context.list(outside)
        return finding(
            about: [group],
            Wording(
                "\(context.quoted(group)) leder också det som \(names.swedish) leder, men de ingår inte i gruppen",
                en: "\(context.quoted(group)) leads what \(names.english) leads too, but they are not members of it"),
            resting: leads, then: heads, severity: haveBoards ? .hög : .medel, variant: "heads", in: context)
    }

    /// Elected members, and those said to have a right to be there, which is no seat and is called what it is.
    private static func elected(in group: Node, _ context: Audit.Context) -> Finding? {
        func political(_ facts: [Fact]) -> [Fact] { facts.filter { context.isEnd($0.who) { $0.sphere == .political } } }
        let members = political(context.facts.said(.ledamot, .ordförande, to: group))
        let leaders = political(context.facts.said(.leder, .kallar, to: group)).filter { leader in
            !members.contains { $0.who == leader.who }
        }
        let guests = political(context.facts.said(.närvarorätt, mode: .får, to: group))
        let told = [leaders, members, guests].first { !$0.isEmpty } ?? []
        guard !told.isEmpty else { return nil }
        let names = context.list(told.compactMap(\.who))
        let what =
            !leaders.isEmpty
            ? Wording("leder", en: "leads")
            : members.isEmpty
                ? Wording("får närvara i", en: "may attend") : Wording("sitter i", en: "sits in")
        return finding(
            about: [group],
            Wording(
                "\(names.swedish) är förtroendevald men \(what.swedish) \(context.quoted(group))",
                en: "\(names.english) is elected but \(what.english) \(context.quoted(group))"),
            resting: leaders + members + guests, variant: "elected", in: context)
    }
}
