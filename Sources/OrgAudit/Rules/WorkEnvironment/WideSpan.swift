internal import OrgFacts
internal import OrgModel
internal import Texts

/// A chief with very many direct reports, or an organisation where only the average is known.
enum WideSpan: FlawRule {
    static let code = "SPAN-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög över den högre gränsen, låg för snitt och för verksamheter",
        en: "high above the higher limit, low for averages and for operations")
    static let words = RuleWords(
        name: Wording("stort kontrollspann", en: "wide span of control"),
        rationale: Wording(
            "en chef med mycket många medarbetare hinner inte med samtal, lön och arbetsmiljö för var och en; "
                + "något tal som gäller överallt finns inte, så gränsen är en fråga till arbetsgivaren",
            en: "a chief with very many reports has no time for talks, pay and work environment of each; "
                + "no number holds everywhere, so the limit is a question to the employer"),
        authorities: [
            .page(
                "antal medarbetare per chef (Västra Götalandsregionen)",
                "https://hh.vgregion.se/ov/ism/arbetsliv/hallbart-ledarskap/antal-medarbetare-per-chef/"),
            .page(
                "antalet är huvudsaken (Vision)",
                "https://vision.se/chefenifokus/arkiv/2017/nr-3/antalet-ar-huvudsaken/"),
        ],
        advice: Wording(
            "dela enheten eller ge chefen stöd; sätt en egen gräns i modellen (gränser) om verksamheten är en annan",
            en: "split the unit or support the chief; set an own limit in the model (limits) where work is different"))
    static let limits = [
        Limit(standard: 30, meaning: Wording("direkt underställda per chef", en: "direct reports of a chief")),
        Limit("verksamheter", standard: 8, meaning: Wording("verksamheter per befattning", en: "operations of a post")),
        Limit("hög", standard: 35, meaning: Wording("direkt underställda som är för många", en: "too many reports")),
    ]

    static let examples = [
        Example(
            """
            befattningar:
              hemtjänstchef: { slag: enhetschef }
              undersköterskor:
                slag: personal
                antal: 48
                chef: hemtjänstchef                   # <- finding
              bibliotekschef: { slag: enhetschef }
              bibliotekarier: { slag: personal, antal: 12, chef: bibliotekschef }
              vikarier: { slag: personal, antal: okänt, chef: bibliotekschef }
            """),
        Example(
            """
            # Only the average is known.
            befattningar:
              anställda: { slag: personal, antal: { ca: 600 } }       # <- finding
              chefer: { slag: chef, antal: { ca: 40 } }
            """),
        Example(
            """
            # One post with nine operations of its own.
            enheter: { hallarna: { slag: verksamhet, antal: 7 }, baden: { slag: verksamhet }, parkerna: { slag: verksamhet } }
            befattningar:
              fritidschef: { slag: chef, ansvarar för: [hallarna, baden, parkerna] }   # <- finding
              kulturchef: { slag: chef, ansvarar för: [baden, parkerna] }
            """),
        Example(
            """
            befattningar:
              rektor: { slag: rektor }
              lärare: { slag: personal, antal: 28, chef: rektor }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let chiefs = context.said(.chef).compactMap(\.who).eachOnce.filter { context.kind($0).isEmployedPost }
        return chiefs.compactMap { wide($0, context) } + average(context) + operations(context)
    }

    /// One chief, counted by those who are sure to be reports.
    private static func wide(_ chief: Node, _ context: Audit.Context) -> Finding? {
        let span = context.measures.span(of: chief).without(sharedReports(of: chief, context))
        let kind = context.kind(chief)
        let most = context.limit(limits[0], of: WideSpan.self, for: kind)
        guard !context.isClass(chief), Double(span.known) > most else { return nil }
        let worst = max(most, context.limit(limits[2], of: WideSpan.self, for: kind))
        let about = span.isApproximate ? Wording("ungefär", en: "about") : Wording("minst", en: "at least")
        return finding(
            about: [chief],
            Wording(
                "\(context.quoted(chief)) har \(about.swedish) \(span.known) direkt underställda; gränsen är \(Int(most))",
                en:
                    "\(context.quoted(chief)) has \(about.english) \(span.known) direct reports; the limit is \(Int(most))"
            ),
            resting: context.facts.said(.chef, from: chief), severity: Double(span.known) > worst ? .hög : .medel,
            parties: .none, in: context)
    }

    /// Posts that answer directly for more operations than one can.
    private static func operations(_ context: Audit.Context) -> [Finding] {
        let answering = context.said(.verksamhetsansvar, .ansvarar, .leder).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, \.isEmployedPost)
                && fact.who.map { !context.isClass($0) } ?? false
                && context.isEnd(fact.whom) { $0.fit == .operation }
        }
        return Dictionary(grouping: answering) { $0.who }.compactMap { post, facts in
            guard let post else { return nil }
            let most = context.limit(limits[1], of: WideSpan.self, for: context.kind(post))
            var count = Headcount()
            for operation in facts.compactMap(\.whom).eachOnce {
                let own = facts.filter { $0.whom == operation }
                count.add(context.measures.number(of: operation, at: .whom, in: own))
            }
            guard Double(count.known) > most else { return nil }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) svarar direkt för \(count.known) verksamheter; gränsen är \(Int(most))",
                    en:
                        "\(context.quoted(post)) answers directly for \(count.known) operations; the limit is \(Int(most))"
                ),
                resting: facts, severity: .låg, parties: .none, variant: "verksamheter", in: context)
        }
    }

    /// Those whom the chief leads together with others, but for the chief's own share of them.
    private static func sharedReports(of chief: Node, _ context: Audit.Context) -> Int {
        context.measures.targets(.chef, from: chief).reduce(0) { sum, report in
            guard context.facts.maySeveral(.commands, to: report) else { return sum }
            let chiefs = Set(context.facts.said(.chef, to: report).map(\.who)).count
            guard chiefs > 1 else { return sum }
            let own = Headcount(context.organisation.quantity(of: report)).known
            return sum + own - own / chiefs
        }
    }

    /// The staff and the chiefs of a whole, where nobody says who has how many.
    private static func average(_ context: Audit.Context) -> [Finding] {
        let owners = Set(context.said(.har).compactMap(\.who)).filter { context.kind($0).section == .units }
        // Where no unit is said to have them, those who belong to nothing less are of the whole.
        func isFree(_ node: Node) -> Bool {
            context.facts.said(.chef, to: node).isEmpty && context.measures.wholes(of: node).isEmpty
        }
        let posts = context.nodes(where: { $0.section == .posts })
        let isOneStaff = posts.filter { context.kind($0) == .personal }.count(where: isFree) == 1
        let free = isOneStaff ? posts.filter(isFree) : []
        let had = owners.map { context.measures.targets(.har, from: $0) }
        return (had + [free]).compactMap { parts in
            let staff = parts.filter { context.kind($0) == .personal }
            let chiefs = parts.filter { isChiefs($0, context) && context.kind($0) != .personal }
            guard staff.count == 1, chiefs.count == 1, let many = number(staff[0], context),
                let few = number(chiefs[0], context), few > 0, many > few, !isSpread(context)
            else { return nil }
            let mean = (Double(many) / Double(few)).rounded()
            let most = context.limit(limits[0], of: WideSpan.self)
            return finding(
                about: staff + chiefs,
                Wording(
                    "i snitt \(Int(mean)) anställda per chef (\(many)/\(few)); hur många varje chef har sägs inte",
                    en: "\(Int(mean)) employees a chief on average (\(many)/\(few)); how many each has is not said"),
                evidence: (staff + chiefs).map(context.evidence),
                verdict: mean > most ? .otydlighet : .upplysning, severity: mean > most ? .medel : .låg,
                variant: "average", in: context)
        }
    }

    private static func number(_ node: Node, _ context: Audit.Context) -> Int? {
        let quantity = context.organisation.quantity(of: node)
        return quantity.flatMap { $0.number > 0 && $0.per == nil ? $0.number : nil }
    }

    /// A class of chiefs, or a collective that meets in a management forum.
    private static func isChiefs(_ node: Node, _ context: Audit.Context) -> Bool {
        let chiefs: Set<NodeKind> = [.chef, .enhetschef, .avdelningschef, .verksamhetschef]
        return chiefs.contains(context.kind(node))
            || context.measures.targets(.ledamot, .ordförande, from: node).contains {
                context.kind($0) == .ledningsforum
            }
    }

    /// Whether some chief's staff is counted.
    private static func isSpread(_ context: Audit.Context) -> Bool {
        context.said(.chef).contains { fact in
            fact.whom.map { context.kind($0) == .personal && number($0, context) != nil } ?? false
        }
    }
}
