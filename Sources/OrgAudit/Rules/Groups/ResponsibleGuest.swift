internal import OrgFacts
internal import OrgModel
internal import Texts

/// Somebody co-opted to a group who is a member too, or carries a responsibility of the group's.
enum ResponsibleGuest: FlawRule {
    static let code = "LG-07"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("adjungerad med ansvar", en: "co-opted with a responsibility"),
        rationale: Wording(
            "den som adjungeras deltar utan att vara medlem; får den ansvar blir det oklart vilka som bär gruppens beslut",
            en: "whoever is co-opted takes part without being a member; given a charge, who carries the group's "
                + "decisions becomes unclear"),
        advice: Wording(
            "gör den adjungerade till medlem, eller lägg ansvaret på en medlem",
            en: "make the co-opted a member, or give the charge to a member"))

    static let examples = [
        Example(
            """
            befattningar: { strateg: { slag: befattning } }
            grupper:
              klg:
                slag: kommunledningsgrupp
                ingår: strateg
                adjungerade: strateg                  # <- finding
            """),
        Example(
            """
            befattningar: { strateg: { slag: befattning }, direktör: { slag: kommundirektör } }
            grupper: { klg: { slag: kommunledningsgrupp, ingår: direktör, adjungerade: strateg } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.said(.adjungerad).compactMap { seat in
            guard let guest = seat.who, let group = seat.whom else { return nil }
            let memberships = context.facts.said(.ledamot, .ordförande, from: guest).filter { $0.whom == group }
            let charges = context.facts.said(.ansvarar, .beslutar, .verkställer, .leder, .kallar, from: guest).filter {
                $0.whom == group || context.facts.owners(of: $0).contains(group)
            }
            guard !memberships.isEmpty || !charges.isEmpty else { return nil }
            let what =
                memberships.isEmpty
                ? Wording("har ansvar i gruppen", en: "has a charge in the group")
                : Wording("är också medlem", en: "is a member too")
            return finding(
                about: [guest, group],
                Wording(
                    "\(context.quoted(guest)) är adjungerad till \(context.quoted(group)) men \(what.swedish)",
                    en: "\(context.quoted(guest)) is co-opted to \(context.quoted(group)) but \(what.english)"),
                resting: [seat], then: memberships + charges, in: context)
        }
    }
}
