internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post whose chief is of lower rank, or leads no more than a part of what it leads itself.
enum UpsideDown: FlawRule {
    static let code = "UND-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög där den som leder en del är chef för den som leder helheten",
        en: "high where whoever leads a part is the chief of whoever leads the whole")
    static let words = RuleWords(
        name: Wording("upp och ner", en: "upside down"),
        rationale: Wording(
            "den som leder helheten kan inte ha en chef som leder en del av den: då är den ena både över och under den andra",
            en:
                "whoever leads the whole cannot have a chief who leads a part of it: each would be above and below the other"
        ),
        advice: Wording(
            "vänd linjen, eller rätta vem som leder vad", en: "turn the line around, or correct who leads what"))

    static let examples = [
        Example(
            """
            enheter:
              kontoret: { slag: förvaltning, leds av: kontorschef }
              ekonomi: { slag: avdelning, del av: kontoret, leds av: ekonomichef }
              lön: { slag: enhet, ingår i: ekonomi }
            befattningar:
              kontorschef: { slag: förvaltningschef, chef: lönechef }             # <- finding
              ekonomichef: { slag: chef }
              lönechef: { slag: chef, leder: lön, chef för: ekonomichef }         # <- finding
            """),
        Example(
            """
            # A class under a post of lower rank.
            befattningar:
              avdelningschefer: { slag: avdelningschef, antal: 4, chef: gruppchefen }          # <- finding
              gruppchefen: { slag: enhetschef }
              biträdande: { slag: biträdande kommundirektör, chef: handläggaren }              # <- finding
              handläggaren: { slag: tjänst }
            """),
        Example(
            """
            enheter:
              kontoret: { slag: förvaltning, leds av: kontorschef }
              ekonomi: { slag: avdelning, del av: kontoret, leds av: ekonomichef }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              kontorschef: { slag: förvaltningschef, chef: kommundirektör }
              ekonomichef: { slag: avdelningschef, chef: kontorschef }
              rektorer: { slag: rektor, antal: 6, chef: ekonomichef }
              skolchef: { slag: skolchef, chef: ekonomichef }
              samordnare: { chef: ekonomichef, chef för: handläggare }
              handläggare: { slag: personal, antal: 8 }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let below = context.said(.chef).compactMap(\.whom) + context.said(.svararInför).compactMap(\.who)
        let posts = below.eachOnce.filter { context.kind($0).fit == .post }
        return posts.compactMap { post in
            // That the director is under another than the board is told by law.
            if context.kind(post) == .kommundirektör { return nil }
            let rank = rank(of: context.kind(post))
            let led = Set(context.facts.leaderships(of: post).compactMap(\.whom))
            if rank == nil, led.isEmpty { return nil }
            let above = context.facts.chiefs(of: post).filter { $0.isLine && context.isEnd($0.who, \.isEmployedPost) }
            let principals = context.facts.principals(of: post).filter {
                $0.isLine && context.isEnd($0.whom, \.isEmployedPost)
            }
            return lowerRank(post, rank, above, context) ?? headOfPart(post, led, above + principals, context)
        }
    }

    private static func lowerRank(
        _ post: Node, _ rank: Int?, _ above: [Fact], _ context: Audit.Context
    ) -> Finding? {
        guard let rank else { return nil }
        // A post of no kind may be a high one, but for the deputy director's chief, who is the director.
        let least = context.kind(post) == .biträdandeKommundirektör ? 1 : nil
        let wrong = above.filter { fact in
            guard fact.grade.isOwn, let chief = fact.who else { return false }
            let other = self.rank(of: context.kind(chief)) ?? (context.kind(chief) == .befattning ? least : nil)
            return other.map { $0 < rank } ?? false
        }
        guard !wrong.isEmpty else { return nil }
        let names = context.list(wrong.compactMap(\.who))
        return finding(
            about: [post],
            Wording(
                "\(context.quoted(post)) har \(names.swedish) som chef, som har en lägre befattning",
                en: "\(context.quoted(post)) has \(names.english) as chief, whose post is lower"),
            resting: wrong, in: context)
    }

    private static func headOfPart(
        _ post: Node, _ led: Set<Node>, _ above: [Fact], _ context: Audit.Context
    ) -> Finding? {
        if led.isEmpty { return nil }
        for command in above {
            let isMandate = command.word == .answers
            guard let chief = isMandate ? command.whom : command.who else { continue }
            let under =
                isMandate
                ? Wording("svarar inför \(context.quoted(chief))", en: "answers to \(context.quoted(chief))")
                : Wording("har \(context.quoted(chief)) som chef", en: "has \(context.quoted(chief)) as chief")
            for leadership in context.facts.leaderships(of: chief) {
                guard let part = leadership.whom, !led.contains(part),
                    let whole = context.facts.places(of: part).first(where: led.contains)
                else { continue }
                let own = context.facts.leaderships(of: post).filter { $0.whom == whole }
                return finding(
                    about: [post],
                    Wording(
                        "\(context.quoted(post)) leder \(context.quoted(whole)) och \(under.swedish), som leder "
                            + "\(context.quoted(part)), en del av den",
                        en: "\(context.quoted(post)) leads \(context.quoted(whole)) and \(under.english), who leads "
                            + "\(context.quoted(part)), a part of it"),
                    resting: [command], then: own + [leadership], severity: .hög, in: context)
            }
        }
        return nil
    }

    /// How high a post stands by its kind alone; nil of a kind that says nothing of it.
    private static func rank(of kind: NodeKind) -> Int? {
        switch kind {
        case .kommundirektör: 5
        case .biträdandeKommundirektör, .förvaltningschef: 4
        case .avdelningschef: 3
        case .enhetschef: 2
        default: nil
        }
    }
}
