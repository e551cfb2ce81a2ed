internal import OrgFacts
internal import OrgModel
internal import Texts

/// A director or a head of department for whom nobody steps in, and a post whose deputy is itself, or is vacant.
enum MissingDeputy: FlawRule {
    static let code = "GAP-06"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let grading: Wording? = Wording(
        "hög där posten är sin egen ersättare, medel där ersättarens post är vakant",
        en: "high where a post is its own deputy, medium where the deputy's post is vacant")
    static let words = RuleWords(
        name: Wording("ställföreträdare saknas", en: "no deputy"),
        rationale: Wording(
            "är den högsta chefen borta och ingen ersättare utsedd stannar "
                + "besluten, eller fattas av den som råkar vara där",
            en: "if the chief is away and no deputy named, decisions halt or are taken by whoever is there"),
        advice: Wording(
            "skriv i instruktionen vem som ersätter (ställföreträdare), och för hur lång tid",
            en: "say in the instruction who steps in (deputy), and for how long"))

    static let examples = [
        Example(
            """
            källor: { instruktion: { slag: instruktion, uttömmande om: direktör } }
            befattningar: { direktör: { slag: kommundirektör } }      # <- finding
            """),
        Example(
            """
            källor:
              instruktion: { slag: instruktion, uttömmande om: direktör }
              policy: { slag: policy, uttömmande om: förvaltningschefer }
            befattningar:
              direktör: { slag: kommundirektör, ställföreträdare: kanslichef }
              kanslichef: { slag: chef }
              socialchef: { slag: förvaltningschef }
            """),
        Example(
            """
            # The own rules demand one of every chief.
            källor: { riktlinjen: { slag: riktlinje } }
            befattningar:
              chefer: { slag: chef, antal: okänt, ställföreträdare: { vem: okänt, krav: ja, källa: riktlinjen } }   # <- finding
              socialchef: { slag: förvaltningschef }
            """),
        Example(
            """
            # One's own deputy, and one whose post stands empty; two who step in for each other are no circle.
            befattningar:
              rektor: { slag: rektor, ställföreträdare: rektor }                 # <- finding
              enhetschef: { slag: enhetschef, ställföreträdare: samordnare }     # <- finding
              samordnare: { slag: befattning, vakant: ja }
              plan: { slag: chef, ställföreträdare: bygg }
              bygg: { slag: chef, ställföreträdare: plan }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { empty(in: context) + missing(in: context) }

    /// Deputies who cannot step in: the post itself, and one that nobody holds.
    private static func empty(in context: Audit.Context) -> [Finding] {
        let deputies = context.said(.ställföreträder).filter(\.isLine)
        return Dictionary(grouping: deputies) { $0.whom }.compactMap { post, deputies in
            guard let post, deputies.allSatisfy({ isNobody($0, context) }) else { return nil }
            let isOwn = deputies.contains { $0.who == post }
            let name = context.quoted(post)
            let others = context.list(deputies.compactMap(\.who))
            return finding(
                about: [post],
                isOwn
                    ? Wording("\(name) är sin egen ställföreträdare", en: "\(name) is its own deputy")
                    : Wording(
                        "\(name) ersätts av \(others.swedish), en post som är vakant",
                        en: "\(others.english) steps in for \(name), and is a vacant post"),
                resting: deputies, verdict: .otydlighet, severity: isOwn ? .hög : .medel, variant: "ingen", in: context)
        }
    }

    private static func isNobody(_ deputy: Fact, _ context: Audit.Context) -> Bool {
        guard let who = deputy.who else { return false }
        if who == deputy.whom { return true }
        return context.facts.said(.holds, .nej, to: who).contains { $0.who == nil }
            && context.facts.said(.innehar, .tillförordnad, to: who).isEmpty
    }

    private static func missing(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommundirektör, .förvaltningschef).compactMap { post in
            guard context.facts.said(.ställföreträder, to: post).isEmpty else { return nil }
            let demands = demands(of: post, context)
            return finding(
                about: [post],
                Wording(
                    "vem som ersätter \(context.quoted(post)) sägs inte",
                    en: "who steps in for \(context.quoted(post)) is not said"),
                resting: demands, severity: demands.isEmpty ? nil : .medel,
                inSilenceOf: Silence(.deputy, isOwed: !demands.isEmpty), in: context)
        }
    }

    /// What demands that the post, or chiefs such as it, have a deputy.
    private static func demands(of post: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.said(.ställföreträder, mode: .krav).filter { fact in
            guard let whom = fact.whom, whom != post else { return fact.whom != nil }
            let isMany = context.isClass(whom) || context.organisation.isAnyOfKind(whom)
            return isMany && (context.kind(whom) == context.kind(post) || context.kind(whom) == .chef)
        }
    }
}
