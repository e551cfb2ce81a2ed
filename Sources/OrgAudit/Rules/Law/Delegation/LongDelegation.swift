internal import OrgFacts
internal import OrgModel
internal import Texts

/// A delegation passed on by somebody who is no förvaltningschef, or passed on twice.
enum LongDelegation: FlawRule {
    static let code = "KL-17"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "6 kap. 37 §", en: "chapter 6, section 37", since: 2010,
        .page(
            "SFS 2009:48",
            "https://www.lagboken.se/Lagboken/start/forvaltningsratt/kommunallag-2017725/"
                + "d_210621-sfs-2009_48-lag-om-andring-i-kommunallagen-1991_900"))
    static let words = RuleWords(
        name: Wording("vidaredelegation i för många led", en: "delegation passed on too far"),
        rationale: Wording(
            "bara en förvaltningschef inom nämndens område får delegera vidare, till en anställd, och där tar det slut",
            en:
                "only a head of department in the committee's field may delegate onward, to an employee, and there it ends"
        ),
        authorities: [
            .kommunallagen("7 kap. 6 § och 9 kap. 31 §", en: "chapter 7, section 6 and chapter 9, section 31")
        ],
        advice: Wording(
            "låt nämnden delegera direkt till den som ska besluta, eller förvaltningschefen delegera i ett led",
            en: "let the committee delegate to whoever is to decide, or the head of department delegate one step"))

    static let examples = [
        Example(
            """
            enheter: { socialnämnden: { slag: nämnd } }
            befattningar:
              socialchef: { slag: förvaltningschef }
              områdeschef: { slag: avdelningschef }
              gruppchef: { slag: enhetschef }
            utsagor:
              - { vem: socialnämnden, gör: delegerar till, vad: socialchef }
              - { vem: socialchef, gör: vidaredelegerar till, vad: områdeschef }
              - { vem: områdeschef, gör: vidaredelegerar till, vad: gruppchef }     # <- finding
            """),
        Example(
            """
            # Permitted, and of what the committee has delegated: not what a law gives.
            enheter: { nämnden: { slag: nämnd, delegerar till: { vad: rektorer, om: avtal } } }
            befattningar:
              rektorer: { slag: rektor, antal: okänt, vidaredelegerar till: { vad: lärare, får: ja } }   # <- finding
              lärare: { slag: befattning }
            ärenden: { avtal: {} }
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, kontoret: { slag: förvaltning, hör till: ks } }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              kontorschef: { slag: chef, leder: kontoret }
              rektor: { slag: rektor }
              handläggare: {}
            utsagor:
              - { vem: [kommundirektör, kontorschef, rektor], gör: vidaredelegerar till, vad: handläggare }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        // In a document that gives powers, to be permitted to pass them on is to have the power.
        let onward = [Mode.är, .får].flatMap { context.said(.vidaredelegerar, mode: $0) }
        return context.ordered(onward).compactMap { delegation in
            guard let giver = delegation.who, let taker = delegation.whom else { return nil }
            let matters = Set(context.facts.matters(of: delegation))
            let received = context.facts.said(.vidaredelegerar, to: giver).filter { earlier in
                let other = context.facts.matters(of: earlier)
                return matters.isEmpty || other.isEmpty || !matters.isDisjoint(with: other)
            }
            let own = boards(matters, to: giver, context)
            guard isTooLow(giver, context) || !(received + own).isEmpty && !isHead(giver, context) else { return nil }
            // Whoever is no head of a department may not, whoever the powers came from.
            let isBreach = context.verdict(isTooLow(giver, context) ? [delegation] : [delegation] + received) == .fel
            return finding(
                about: [giver],
                Wording(
                    "\(context.quoted(giver)) delegerar vidare till \(context.quoted(taker)), men är ingen förvaltningschef",
                    en:
                        "\(context.quoted(giver)) delegates onward to \(context.quoted(taker)), but is no head of department"
                ),
                resting: [delegation],
                then: (isTooLow(giver, context) ? received.filter { context.isFirm([$0]) } : received) + own,
                verdict: isBreach ? .fel : nil,
                severity: isBreach ? .hög : nil, in: context)
        }
    }

    /// Kinds that are below a förvaltningschef, or no employee. Rektorer and others have powers by laws of their own.
    private static func isTooLow(_ giver: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(giver)
        return !isHead(giver, context)
            && (kind == .avdelningschef || kind == .enhetschef || kind == .utskott || kind.isElectedPost)
    }

    /// What a board has delegated to a post that has powers by a law of its own: these it does not have by that law.
    private static func boards(_ matters: Set<Node>, to giver: Node, _ context: Audit.Context) -> [Fact] {
        guard [.rektor, .verksamhetschef].contains(context.kind(giver)) else { return [] }
        return context.facts.said(.delegerar, to: giver).filter { earlier in
            let other = context.facts.matters(of: earlier)
            return context.isEnd(earlier.who, \.isBoard) && earlier.grade.isOwn
                && (matters.isEmpty || other.isEmpty || !matters.isDisjoint(with: other))
        }
    }

    private static func isHead(_ giver: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(giver)
        return kind == .förvaltningschef || kind == .kommundirektör
            || context.facts.said(.leder, from: giver).contains { context.isEnd($0.whom) { $0 == .förvaltning } }
    }
}
