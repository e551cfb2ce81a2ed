internal import OrgModel
internal import Texts

/// One person on two posts that ought to be two, or acting without an end or past it.
enum DoubleSeat: FlawRule {
    static let code = "DBL-08"
    static let aliases = ["POST-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
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
        context.lines(.innehar).isEmpty && expired(context).isEmpty
            ? .notApplicable(
                Wording("modellen säger inte vem som innehar någon post", en: "no holder of a post is told"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        expired(context)
            + context.nodes(.person).filter { !context.isClass($0) }.flatMap { person -> [Finding] in
                let seats = context.ordered(
                    context.lines(.innehar, from: person).filter { line in
                        line.object.map { context.kind($0).section == .posts && !context.kind($0).isCollective }
                            ?? false
                    })
                let endless = seats.filter { isEndless($0, context) }
                var seen: Set<Node> = []
                let posts = seats.compactMap(\.object).filter { seen.insert($0).inserted }
                let clashes = posts.indices.flatMap { index in
                    posts[(index + 1)...].compactMap { other in clash(posts[index], other, context) }
                }
                // An elected seat beside the post is for the law's own rules.
                let employed = seats.filter { $0.object.map { context.kind($0).isEmployedPost } ?? false }
                let double = Set(employed.compactMap(\.object)).count > 1 && !endless.isEmpty
                if double || !clashes.isEmpty {
                    return [twoPosts(clashes.isEmpty ? employed : seats, endless, clashes, double, context)]
                }
                return endless.compactMap { seat in
                    guard let post = seat.object else { return nil }
                    return finding(
                        about: [post],
                        Wording(
                            "\(context.quoted(post)) är tillförordnad utan slutdag",
                            en: "the holder of \(context.quoted(post)) is acting, without a last day"),
                        on: [seat], in: context)
                }
            }
    }

    /// Posts whose acting holder's last day has passed, and which nobody is said to hold since.
    private static func expired(_ context: Audit.Context) -> [Finding] {
        let organisation = context.organisation
        let seats = organisation.lines.lines(.innehar).map { (line: $0, detail: organisation.detail(of: $0)) }
        let held = Set(seats.filter { $0.detail.period.contains(context.today) }.compactMap(\.line.object))
        return seats.compactMap { line, detail in
            guard detail.isActing, case .day(let last) = detail.period.till, last < context.today,
                let post = line.object, context.measures.stands(post), !held.contains(post),
                !organisation.isVacant(post)
            else { return nil }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) är tillförordnad till och med \(last); "
                        + "vem som innehar posten sedan sägs inte",
                    en: "the holder of \(context.quoted(post)) is acting until \(last); "
                        + "who holds the post since is not told"),
                on: [line], in: context)
        }
    }

    private typealias Clash = (wording: Wording, isGrave: Bool)

    private static func twoPosts(
        _ seats: [Line], _ endless: [Line], _ clashes: [Clash], _ isDouble: Bool, _ context: Audit.Context
    ) -> Finding {
        let posts = seats.compactMap(\.object)
        let names = context.list(posts)
        var reasons = clashes.map(\.wording)
        if isDouble {
            let acting = context.list(endless.compactMap(\.object))
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
            on: endless + seats.filter { !endless.contains($0) },
            severity: isDouble || clashes.contains(where: \.isGrave) ? .hög : nil, in: context)
    }

    private static func isEndless(_ seat: Line, _ context: Audit.Context) -> Bool {
        let detail = context.measures.detail(of: seat)
        guard detail.isActing else { return false }
        if case .day = detail.period.till { return false }
        return true
    }

    /// Why one person ought not to hold both posts; nil where nothing speaks against it.
    private static func clash(_ one: Node, _ other: Node, _ context: Audit.Context) -> Clash? {
        let (left, right) = (reach(of: one, context), reach(of: other, context))
        func meets(_ relation: Relation, _ near: Set<Node>, _ far: Set<Node>) -> Bool {
            near.contains { node in context.measures.targets(relation, from: node).contains(where: far.contains) }
        }
        let boards = [left, right].map { side in
            side.union(
                side.flatMap { context.measures.targets(.hörTill, from: $0) }.filter { context.kind($0).isBoard })
        }
        if meets(.tillsyn, boards[0], right) || meets(.tillsyn, boards[1], left) {
            return (
                Wording(
                    "den ena posten har tillsyn över den andras verksamhet", en: "one supervises what the other runs"),
                true
            )
        }
        if meets(.beställer, left, right) || meets(.beställer, right, left) {
            return (Wording("den ena beställer av den andra", en: "one commissions from the other"), false)
        }
        // The director is chief of the board's own department by law.
        if isDirectorOfOwn(one, other, context) || isDirectorOfOwn(other, one, context) { return nil }
        if context.measures.isAbove(one, other, through: .chiefs)
            || context.measures.isAbove(other, one, through: .chiefs)
        {
            return (Wording("den ena är chef över den andra", en: "one is the chief of the other"), false)
        }
        let kinds = [context.kind(one), context.kind(other)]
        if kinds.contains(.verkställandeDirektör),
            kinds.contains(where: { $0.isEmployedPost && $0.sphere == .employed })
        {
            return (
                Wording(
                    "den ena är i kommunen och den andra i bolaget", en: "one is the municipality's, one a company's"),
                false
            )
        }
        return nil
    }

    private static func isDirectorOfOwn(_ one: Node, _ other: Node, _ context: Audit.Context) -> Bool {
        guard context.kind(one) == .kommundirektör else { return false }
        return context.measures.targets(.leder, from: other).contains { unit in
            context.measures.targets(.hörTill, from: unit).contains { context.kind($0) == .kommunstyrelse }
        }
    }

    /// The post, what it leads and what is run there.
    private static func reach(of post: Node, _ context: Audit.Context) -> Set<Node> {
        let units = context.measures.targets(.leder, from: post)
        let inside = units.flatMap { context.measures.doers(.bedrivsI, .delAv, to: $0) }
        let run = (units + inside).flatMap { context.measures.targets(.driver, from: $0) }
        return Set([post] + units + inside + run)
    }
}
