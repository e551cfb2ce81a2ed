internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post, unit, document or delegation whose only superior, leader, nämnd or object has ended.
enum LostSupport: FlawRule {
    static let code = "REF-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("står kvar efter det som upphört", en: "left behind by what has ended"),
        rationale: Wording(
            "när något upphör måste någon ta över det som vilade på det, annars svarar ingen för dem som är kvar",
            en: "when something ends somebody must take over what rested on it, or nobody answers for what is left"),
        advice: Wording(
            "säg vem som tar över (chef, hör till, leds av), eller låt också det som är kvar upphöra",
            en: "say who takes over (manager, belongs to, led by), or let what is left end as well"))

    static let examples = [
        Example(
            """
            datum: 2026-06-01
            enheter:
              kf: { slag: kommunfullmäktige }
              gamla nämnden: { slag: nämnd, tillsätts av: kf, till: 2025-12-31 }
              kontoret: { slag: förvaltning, hör till: gamla nämnden }     # <- finding
            """),
        Example(
            """
            datum: 2026-06-01
            enheter:
              kf: { slag: kommunfullmäktige }
              gamla nämnden: { slag: nämnd, tillsätts av: kf, till: 2025-12-31 }
              nämnden: { slag: nämnd, tillsätts av: kf, från: 2026-01-01 }
              kontoret: { slag: förvaltning, hör till: [gamla nämnden, nämnden] }
            """),
    ]

    /// What a node had by an act, and by which other acts it may have the same.
    private struct Role {
        let acts: [Act]
        let end: FactEnd
        let severity: Severity

        static let all = [
            Role(acts: [.chef], end: .whom, severity: .hög),
            Role(acts: [.svararInför], end: .who, severity: .hög),
            Role(acts: [.hörTill, .delAv, .bedrivsI], end: .who, severity: .hög),
            Role(acts: [.leder, .lederPolitiskt], end: .whom, severity: .hög),
            Role(acts: [.tillsätter, .utser], end: .whom, severity: .hög),
            Role(acts: [.verksamhetsansvar, .ansvarar], end: .whom, severity: .hög),
            Role(acts: [.äger, .ägarstyr], end: .whom, severity: .hög),
            Role(acts: [.samverkansansvar], end: .whom, severity: .hög),
            Role(acts: [.dokumentansvar], end: .who, severity: .medel),
            Role(acts: [.styr, .rör], end: .who, severity: .medel),
            Role(acts: [.delegerar, .vidaredelegerar], end: .who, severity: .medel),
            Role(acts: [.delegerar, .vidaredelegerar], end: .whom, severity: .medel),
            Role(acts: [.fördelarArbetsmiljö], end: .whom, severity: .medel),
        ]
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let organisation = context.organisation
        // What was done is done: a directive of a project that has ended misses nothing.
        let losses = context.orphans.filter {
            $0.kind.section != .matters && context.measures.stands($0.left)
        }.sorted {
            (organisation.id(of: $0.left), $0.id, $0.place) < (organisation.id(of: $1.left), $1.id, $1.place)
        }
        return Role.all.flatMap { role -> [Finding] in
            let those = losses.filter { role.acts.contains($0.act) && $0.end == role.end }
            return Dictionary(grouping: those, by: \.left).sorted { $0.key < $1.key }.compactMap { left, losses in
                has(left, role, in: context) ? nil : finding(of: left, losses, role, in: context)
            }
        }
    }

    /// Whether a node still has what the role gives, from something that stands, from any of a kind or from somebody
    /// whom the document leaves out.
    private static func has(_ node: Node, _ role: Role, in context: Audit.Context) -> Bool {
        [Mode.är, .öppet].contains { mode in
            let facts =
                role.end == .whom
                ? context.facts.said(role.acts, mode: mode, to: node)
                : context.facts.said(role.acts, mode: mode, from: node)
            return facts.contains { fact in
                guard let other = role.end == .whom ? fact.who : fact.whom else { return true }
                return mode == .är
                    && (context.measures.stands(other) || context.organisation.isAnyOfKind(other)
                        || context.isGhost(other))
            }
        }
    }

    private static func finding(of left: Node, _ losses: [Orphan], _ role: Role, in context: Audit.Context) -> Finding {
        let loss = losses[0]
        let phrase = loss.phrase
        let (own, name) = (context.quoted(left), "'\(loss.name)'")
        let when: Wording
        if loss.isToCome {
            when = Wording("som inte har börjat", en: "which has not begun")
        } else if let day = loss.lastDay {
            when = Wording("som upphörde \(day.wording)", en: "which ended on \(day.wording)")
        } else {
            when = Wording("som har upphört", en: "which has ended")
        }
        let text =
            loss.isLast
            ? Wording(
                "\(name), \(when.swedish), \(phrase.swedish) \(own); ingen annan sägs göra det",
                en: "\(name), \(when.english), \(phrase.english) \(own); nobody else is said to")
            : Wording(
                "\(own) \(phrase.swedish) \(name), \(when.swedish); inget annat sägs",
                en: "\(own) \(phrase.english) \(name), \(when.english); nothing else is said")
        let endings = losses.compactMap { context.organisation.ending(of: $0.id) }
        return finding(
            about: [left], text,
            evidence: losses.map { context.evidence(Wording("sägs här", en: "said here"), at: $0.place) }
                + endings.map { context.evidence(Wording("upphör", en: "ends"), at: $0) },
            // A matter that nobody answers for is waiting; an operation goes on.
            severity: context.kind(left).section == .matters ? .medel : role.severity, parties: .each(losses.map(\.id)),
            variant: loss.word, in: context)
    }
}
