internal import OrgFacts
internal import OrgModel
internal import Texts

/// One person on two posts that ought to be two, or acting without an end or past it.
enum DoubleSeat: FlawRule {
    static let code = "DBL-08"
    static let aliases = ["POST-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög där den ena posten har tillsyn över den andra eller ett tillförordnande saknar slutdag",
        en: "high where one post supervises the other or an acting term has no last day")
    static let words = RuleWords(
        name: Wording("en person på två poster", en: "one person on two posts"),
        rationale: Wording(
            "den som är sin egen chef, beställare eller tillsyn kan inte hålla rollerna isär, "
                + "och ett tillförordnande utan slut blir en ordning som ingen har beslutat",
            en: "whoever is their own chief, client or supervisor cannot keep the roles apart, "
                + "and an acting appointment without an end becomes an order nobody decided"),
        authorities: [
            .kommunallagen(
                "6 kap. 7 §, 28 § och 31 § samt 7 kap. 4 §",
                en: "chapter 6, sections 7, 28 and 31, and chapter 7, section 4")
        ],
        advice: Wording(
            "skilj posterna åt, eller ange slutdag (till) och efterträdare och hur jäv hanteras",
            en: "part the posts, or give a last day (until), a successor and how "
                + "conflicts of interest are handled"))

    static let examples = [
        Example(
            """
            personer: { p1: {}, p2: {}, p3: {}, p4: {} }
            befattningar:
              teknisk chef: { slag: chef, innehas av: p1 }
              byggchef: { slag: chef, innehas av: { vem: p1, tf: ja } }           # <- finding
              socialchef: { slag: chef, innehas av: { vem: p2, tf: ja, till: okänt } } # <- finding
              omsorgschef: { slag: chef, innehas av: p3 }
              enhetschef: { slag: enhetschef, chef: omsorgschef, innehas av: p3 }   # <- finding
              vägchef: { slag: chef, innehas av: { vem: p4, tf: ja, till: 2025-06-30 } } # <- finding
            """),
        Example(
            """
            enheter:
              bygglov: { slag: enhet, utövar tillsyn över: badet }
              badet: { slag: verksamhet, bedrivs i: fritid }
              fritid: { slag: enhet }
              miljönämnden: { slag: nämnd, utövar tillsyn över: badet }
              miljökontoret: { slag: förvaltning, hör till: miljönämnden }
            personer: { p1: {}, p2: {} }
            befattningar:
              miljöchef: { slag: chef, leder: miljökontoret, innehas av: p2 }
              badchef: { slag: chef, leder: fritid, innehas av: p2 }               # <- finding
              bygglovschef: { slag: chef, leder: bygglov, innehas av: p1 }         # <- finding
              fritidschef: { slag: chef, leder: fritid, innehas av: p1 }
            """),
        Example(
            """
            enheter: { norra skolan: {}, södra skolan: {} }
            personer: { p1: {}, p2: {}, p3: {} }
            befattningar:
              rektor norr: { slag: rektor, leder: norra skolan, innehas av: p1 }
              rektor söder: { slag: rektor, leder: södra skolan, innehas av: p1 }
              teknisk chef: { slag: chef, innehas av: { vem: p2, tf: ja, till: 2026-06-30 } }
              byggchef: { slag: chef, innehas av: [{ vem: p2, till: 2025-12-31 }, p3] }
              vägchef: { slag: chef, innehas av: [{ vem: p1, tf: ja, till: 2025-06-30 }, { vem: p3, från: 2025-07-01 }] }
              gatuchef: { slag: chef, vakant: ja, innehas av: { vem: p1, tf: ja, till: 2025-06-30 } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.said(.innehar, .tillförordnad, .motsvarar).isEmpty && ActingPastTheDay.seats(context).isEmpty
            && ActingLead.findings(in: context).isEmpty
            ? .notApplicable(
                Wording("modellen säger inte vem som innehar någon post", en: "no holder of a post is told"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        expired(context) + joint(context) + ActingLead.findings(in: context)
            + context.nodes(.person).filter { !context.isClass($0) }.flatMap { person -> [Finding] in
                let seats = context.ordered(
                    context.facts.holdings(of: person).filter {
                        context.isEnd($0.whom) { $0.section == .posts && !$0.isCollective }
                    })
                let endless = seats.filter { $0.act == .tillförordnad && context.facts.lastDay(of: $0) == nil }
                let posts = seats.compactMap(\.whom).eachOnce
                let clashes = posts.indices.flatMap { index in
                    posts[(index + 1)...].compactMap { SeatClash(posts[index], $0, in: context) }
                }
                // An elected seat beside the post is for the law's own rules.
                let employed = seats.filter { context.isEnd($0.whom, \.isEmployedPost) }
                let isFirm = endless.contains { isLaidDown($0, context) }
                let double = Set(employed.map(\.whom)).count > 1 && isFirm
                if double || !clashes.isEmpty {
                    return [twoPosts(clashes.isEmpty ? employed : seats, endless, clashes, double, context)]
                }
                return endless.compactMap { seat in
                    guard let post = seat.whom else { return nil }
                    return finding(
                        about: [post],
                        Wording(
                            "\(context.quoted(post)) är tillförordnad utan slutdag",
                            en: "the holder of \(context.quoted(post)) is acting, without a last day"),
                        resting: [seat], why: acting.why, heading: acting.heading,
                        inSilenceOf: Silence(.lastDay, isOwed: Self.isLaidDown(seat, context)),
                        in: context)
                }
            }
    }

    /// Two posts that are one person's, whoever that is.
    private static func joint(_ context: Audit.Context) -> [Finding] {
        context.shown(context.facts.jointPosts).compactMap { seat in
            guard let one = seat.who, let other = seat.whom, let clash = SeatClash(one, other, in: context) else {
                return nil
            }
            let names = context.list([one, other])
            return finding(
                about: [one, other],
                Wording(
                    "en och samma person innehar \(names.swedish): \(clash.wording.swedish)",
                    en: "one and the same person holds \(names.english): \(clash.wording.english)"),
                resting: [seat], severity: clash.isGrave ? .hög : nil, in: context)
        }
    }

    /// Whether an acting term is said to have no end, or is told by who decides on it: a page that tells who acts need
    /// not tell until when.
    private static func isLaidDown(_ seat: Fact, _ context: Audit.Context) -> Bool {
        context.facts.isOpenEnded(seat)
            || !(context.facts.source(of: seat).flatMap { context.kind($0).genre }?.isOnlyTelling ?? false)
    }

    /// Posts whose acting holder's last day has passed, and which nobody is said to hold since.
    private static func expired(_ context: Audit.Context) -> [Finding] {
        ActingPastTheDay.seats(context).map { seat in
            finding(
                about: [seat.post],
                Wording(
                    "\(context.quoted(seat.post)) är tillförordnad till och med \(seat.lastDay); "
                        + "vem som innehar posten sedan sägs inte",
                    en: "the holder of \(context.quoted(seat.post)) is acting until \(seat.lastDay); "
                        + "who holds the post since is not told"),
                on: [seat.line], why: acting.why, heading: acting.heading, in: context)
        }
    }

    static let acting = (
        heading: Wording("tillförordnad utan slut", en: "acting without an end"),
        why: Wording(
            "ett tillförordnande utan slut, eller förbi det, blir en ordning som ingen har beslutat",
            en: "an acting appointment without an end, or past it, becomes an order that nobody decided")
    )

    private static func twoPosts(
        _ seats: [Fact], _ endless: [Fact], _ clashes: [SeatClash], _ isDouble: Bool, _ context: Audit.Context
    ) -> Finding {
        let posts = seats.compactMap(\.whom)
        let names = context.list(posts)
        var reasons = clashes.map(\.wording)
        if isDouble {
            let acting = context.list(endless.compactMap(\.whom))
            reasons.append(
                Wording(
                    "\(acting.swedish) på tillförordnande utan slutdag",
                    en: "\(acting.english) as acting, without a last day"))
        }
        return finding(
            about: posts,
            Wording(
                "en och samma person innehar \(names.swedish): " + reasons.map(\.swedish).joined(separator: "; "),
                en: "one and the same person holds \(names.english): "
                    + reasons.map(\.english).joined(separator: "; ")),
            resting: endless, then: seats, severity: isDouble || clashes.contains(where: \.isGrave) ? .hög : nil,
            in: context)
    }
}
