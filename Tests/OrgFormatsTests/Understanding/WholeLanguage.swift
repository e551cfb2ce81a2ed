import OrgFormats
import OrgModel
import Texts

/// A model that writes every word of the language at least once.
enum WholeLanguage {
    static let sketch = words([
        (.organisation, .text("Exempelkommunen")), (.date, .text("2024-11-20")), (.basedOn, .text("../förut")),
        (.ends, texts("gamla nämnden", "äldre nämnden")), (.source, .text("policy")), (.accepted, .list([acceptance])),
        (.views, .names([("karta", view)])), (.limits, .words([])), (.responsibilities, .list(responsibilities)),
        (.statements, .list(statements)),
    ]).adding(Section.allCases.map { ($0.word, .names(nodes(in: $0))) })

    // MARK: Nodes

    private static func nodes(in section: Section) -> [(key: String, value: ModelSketch)] {
        switch section {
        case .sources:
            [("policy", words([(.kind, .text("policy"))])), ("policy 2024", .words([])), ("avtal", .words([]))]
        case .units: [("ks", everyTrait), ("kf", everyProperty), ("kontoret", everyLine), ("bolaget", everyInverse)]
        case .persons: [("p1", .words([])), ("p2", words([(.name, .text("Kim Exempel"))]))]
        case .posts: [("chefen", words([(.kind, .text("chef"))])), ("ekonomen", .words([])), ("juristen", .words([]))]
        case .groups: [("klg", words([(.meetings, words([(.atLeast, .value(Wording("12/år", en: "12/year")))]))]))]
        case .matters: [("budgeten", .words([])), ("planen", .words([]))]
        }
    }

    private static let everyTrait = words([
        (.kind, .text("kommunstyrelse")), (.name, .text("Kommunstyrelsen")), (.count, number(.about)),
        (.from, .text("2024-01-01")), (.till, .value(Wording("okänt", en: "unknown"))),
        (.vacant, .value(Wording("ja", en: "yes"))), (.meetings, .value(Wording("2/månad", en: "2/month"))),
        (.described, texts("uppdrag", "ansvar", "arbetsformer")), (.source, .text("policy 2024 §2")),
        (.status, .value(Wording("underförstått", en: "implied"))), (.demanded, .value(Wording("ja", en: "yes"))),
        (.unclear, .text("var gränsen går")), (.permitted, .value(Wording("ja", en: "yes"))),
        (.shortcoming, texts("ingen plan", "ingen tidplan")), (.gravity, .value(Wording("hög", en: "high"))),
        (.excerpt, texts("§3", "§4")),
    ])

    private static let everyProperty = ModelSketch.words(Property.allCases.map { ($0.word, value(of: $0)) })

    private static func value(of property: Property) -> ModelSketch {
        switch property.shape {
        case .text: .text("ord")
        case .answer: .value(Wording("nej", en: "no"))
        case .number: .text("7")
        case .day: .text("2024-02-29")
        case .link: .text("https://exempel.se/?a=1&b=2")
        case .share: .text("33.5 %")
        }
    }

    /// Every relation from its subject, and from its object; neither runs in a circle.
    private static let everyLine = ModelSketch.words(
        Relation.allCases.map { ($0.words.forward, .list([.text("bolaget"), line])) })
    private static let everyInverse = ModelSketch.words(
        Relation.allCases.map {
            ($0.words.inverse, $0.words.above == nil ? .text("chefen") : texts("nämnder", "okänt"))
        })

    private static let line = words([(.what, texts("ingenstans"))] + terms)

    // MARK: Statements

    private static let terms: [(Word, ModelSketch)] = [
        (.source, .text("policy §3, andra stycket")), (.status, .value(Wording("sagt", en: "said"))),
        (.demanded, .value(Wording("ja", en: "yes"))), (.unclear, .text("hur ofta")),
        (.permitted, .value(Wording("okänt", en: "unknown"))), (.shortcoming, .text("görs inte")),
        (.gravity, .value(Wording("låg", en: "low"))), (.excerpt, .value(Wording("ja", en: "yes"))),
        (.scope, .value(Wording("inte alla", en: "not all"))),
        (.from, .value(Wording("våren 2024", en: "spring 2024"))), (.till, .text("2025-02")),
        (.of, texts("ks", "kf")), (.recipient, texts("kf", "kontoret")), (.level, .text("ytterst")),
        (.regarding, texts("budgeten", "planen")), (.consulting, texts("ekonomen", "juristen")),
        (.before, texts("planen")), (.after, texts("budgeten")),
        (.often, .value(Wording("1/kvartal", en: "1/quarter"))),
        (.count, number(.atMost)), (.holds, .value(Wording("okänt", en: "unknown"))),
        (.acting, .value(Wording("ja", en: "yes"))),
    ]

    private static let statements: [ModelSketch] = [
        words([(.who, .text("chefen")), (.does, .text("leder")), (.what, texts("klg", "kontoret"))] + terms),
        words([(.jointly, texts("chefen", "ekonomen")), (.does, .text("bereder")), (.what, .text("budgeten"))]),
        words([(.jointly, texts("chefen", "ekonomen")), (.does, .text("bereder")), (.what, .text("planen"))]),
        words([(.who, .text("okänt")), (.does, .text("beslutas av")), (.what, .text("planen"))]),
        words([(.who, .text("nämnden")), (.does, .text("samordnar"))]),
        words([(.who, .text("chefen")), (.does, .text("chef")), (.what, .text("ks"))]),
        words([(.who, .text("chefen")), (.does, .text("chef")), (.what, .text("ks")), (.demanded, .text("ja"))]),
    ]

    private static let responsibilities: [ModelSketch] = [
        words(
            [(.forWhat, .text("budgeten")), (.role, .text("ansvarar")), (.has, texts("chefen", "juristen"))] + terms),
        words([(.forWhat, texts("planen", "budgeten")), (.jointly, texts("chefen", "juristen", "nämnder"))]),
    ]

    private static let acceptance = words([
        (.rule, .text("DBL-02")), (.node, .text("chefen")), (.decision, .text("KS § 179")), (.reason, .text("prövat")),
        (.till, .text("2026-12-31")),
    ])

    private static let view = words([
        (.kinds, texts("nämnd")), (.lines, texts("chef")), (.under, .text("ks")), (.around, .text("kf")),
        (.depth, .text("2")),
    ])

    private static func number(_ word: Word) -> ModelSketch {
        words([(word, .text("8")), (.per, .text("förvaltning"))])
    }

    // MARK: Writing

    private static func texts(_ texts: String...) -> ModelSketch { .list(texts.map { .text($0) }) }

    private static func words(_ entries: [(Word, ModelSketch)]) -> ModelSketch {
        .words(entries.map { ($0.0.wording, $0.1) })
    }
}

extension ModelSketch {
    fileprivate func adding(_ entries: [(Wording, ModelSketch)]) -> ModelSketch {
        guard case .words(let own) = self else { return self }
        return .words(own + entries.map { ($0.0, $0.1) })
    }
}
