internal import OrgModel
internal import Texts

/// One ends, and the next begins only some days later.
enum GapBetweenDays: FlawRule {
    static let code = "TID-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("glapp mellan två dagar", en: "gap between two days"),
        rationale: Wording(
            "dagarna mellan den som slutar och den som börjar är det ingen som har uppgiften",
            en: "on the days between the one who ends and the one who begins nobody has the task"),
        advice: Wording(
            "låt den ena börja dagen efter att den andra slutar, eller säg vem som har uppgiften emellan",
            en: "let the one begin the day after the other ends, or say who has the task in between"))

    static let examples = [
        Example(
            """
            enheter: { skolan: { slag: enhet, leds av: [{ vem: anna, till: 2026-04-30 }, { vem: bo, från: 2026-06-01 }] } }   # <- finding
            befattningar: { anna: { slag: rektor }, bo: { slag: rektor } }
            """),
        Example(
            """
            enheter:
              tekniska nämnden: { slag: nämnd, till: 2026-12-31 }
              samhällsnämnden: { slag: nämnd, från: 2027-03-01, ersätter: tekniska nämnden }        # <- finding
            befattningar:
              kanslichef: { slag: chef, innehas av: [{ vem: p1, till: 2026-04-30 }, { vem: p2, från: 2026-05-15 }] }   # <- finding
            personer: { p1: {}, p2: {} }
            """),
        Example(
            """
            # The day after, somebody in between, and a day that is not told so closely.
            enheter:
              a: { slag: nämnd, till: 2026-12-31 }
              b: { slag: nämnd, från: 2027-01-01, ersätter: a }
              skolan: { slag: enhet, leds av: [{ vem: anna, till: 2026-04-30 }, { vem: bo, från: 2026-05-01 }] }
              badet: { slag: enhet, leds av: [{ vem: anna, till: våren 2026 }, { vem: bo, från: 2026-06-01 }] }
            befattningar:
              anna: { slag: chef }
              bo: { slag: chef }
              kanslichef: { slag: chef, innehas av: [{ vem: p1, till: 2026-04-30 }, { vem: p2, från: 2026-06-01 }, { vem: p3, tf: ja, från: 2026-05-01, till: 2026-05-31 }] }
            personer: { p1: {}, p2: {}, p3: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.seams.map { seam in
            let (former, next) = (context.quoted(seam.former), context.quoted(seam.next))
            let about = seam.held.map { context.quoted($0) }
            let sv = about.map { " (\($0))" } ?? ""
            return finding(
                about: [seam.held ?? seam.next],
                Wording(
                    "\(former) slutar \(seam.end) och \(next) börjar först \(seam.start)\(sv); vem som har uppgiften "
                        + "däremellan sägs inte",
                    en:
                        "\(former) ends on \(seam.end) and \(next) begins no sooner than \(seam.start)\(sv); who has the task "
                        + "in between is not said"),
                on: seam.lines, parties: .none, variant: "\(seam.end)", in: context)
        }
    }
}
