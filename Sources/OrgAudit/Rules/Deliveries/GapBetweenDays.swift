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

    static let grading = Wording("hög för arbetsmiljöuppgifter", en: "high for work-environment tasks")

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
            # Allotted until a day, and anew by another; delegated; by an agreement that ends before the next.
            datum: 2026-01-15
            källor:
              gamla: { slag: interkommunalt avtal, till: 2025-12-31 }
              nya: { slag: interkommunalt avtal, från: 2026-04-01, ersätter: gamla }              # <- finding
            enheter: { nämnden: { slag: nämnd } }
            befattningar:
              kökschef: { slag: enhetschef }
              badchef: { slag: enhetschef, delegation från: { vad: nämnden, om: uthyrningen, från: 2026-03-01 } }
              hallchef: { slag: enhetschef, delegation från: { vad: nämnden, om: uthyrningen, till: 2025-12-31 } }   # <- finding
              direktör: { slag: kommundirektör }
            ärenden: { uthyrningen: {} }
            utsagor:
              - { vem: nämnden, gör: fördelar arbetsmiljöuppgifter till, vad: kökschef, till: 2025-12-31 }        # <- finding
              - { vem: direktör, gör: fördelar arbetsmiljöuppgifter till, vad: kökschef, krav: ja, från: våren 2026 }
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
            finding(
                about: [seam.held ?? seam.next ?? seam.former].compactMap(\.self), sentence(seam, context),
                on: seam.lines,
                severity: seam.matter == .workEnvironment ? .hög : nil, parties: .none, variant: "\(seam.end)",
                in: context)
        }
    }

    private static func sentence(_ seam: Seam, _ context: Audit.Context) -> Wording {
        let former = name(seam.former, context) ?? Wording("det som gäller", en: "what holds")
        let about = seam.held.map { " (\(context.quoted($0)))" } ?? ""
        let what = open(seam.matter)
        guard let start = seam.start else {
            return Wording(
                "\(former.swedish) slutade \(seam.end)\(about); \(what.swedish) därefter sägs inte",
                en: "\(former.english) ended on \(seam.end)\(about); \(what.english) since then is not said")
        }
        let next = name(seam.next, context) ?? Wording("det nya", en: "what is new")
        return Wording(
            "\(former.swedish) slutar \(seam.end) och \(next.swedish) börjar först \(start)\(about); \(what.swedish) däremellan "
                + "sägs inte",
            en:
                "\(former.english) ends on \(seam.end) and \(next.english) begins no sooner than \(start)\(about); "
                + "\(what.english) in between is not said")
    }

    private static func name(_ node: Node?, _ context: Audit.Context) -> Wording? {
        node.map { Wording(context.quoted($0), en: context.quoted($0)) }
    }

    /// What is not said.
    private static func open(_ matter: Seam.Matter) -> Wording {
        switch matter {
        case .task: Wording("vem som har uppgiften", en: "who has the task")
        case .workEnvironment: Wording("vem som har arbetsmiljöuppgifterna", en: "who has the work-environment tasks")
        case .document: Wording("vad som gäller", en: "what holds")
        }
    }
}
