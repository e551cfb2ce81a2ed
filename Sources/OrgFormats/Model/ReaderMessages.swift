internal import OrgModel
internal import Texts
internal import Yaml

extension ModelReader {
    mutating func reportEmptyFile() {
        report(
            .init(line: 1, column: 1), code: "empty-file",
            Wording("filen är tom", en: "the file is empty"),
            help: Wording(
                "börja med 'organisation: Namnet' och 'enheter:'; Models/README.md visar hur",
                en: "begin with 'organization: Its name' and 'units:'; Models/README.md shows how"))
    }

    /// - Parameter section: where the node stands; nil where any kind will do.
    mutating func reportUnknownKind(_ written: String, at mark: YAMLTree.Mark, in section: Section?) {
        let kinds = NodeKind.allCases.filter { section == nil || $0.section == section }
        let near = NearWords.kind(written)
        let meant =
            near ?? Spelling.nearest(to: written, among: kinds.flatMap(\.spellings))
            ?? Spelling.nearest(to: written, among: NodeKind.allCases.flatMap(\.spellings))
        let hint = Spelling.hint(meant)
        let found = hint.swedish.isEmpty ? Listing.kinds(of: section) : nil
        reportUnknown(
            written, at: mark, code: "unknown-kind",
            Wording(
                "inget slag heter '\(written.brief)'\(hint.swedish)",
                en: "no kind is called '\(written.brief)'\(hint.english)"),
            help: found)
    }
}

extension Period {
    /// What is wrong with a period that ends before it begins; nil where nothing is.
    var reversal: Wording? {
        guard isReversed, let from, case .day(let last) = till else { return nil }
        return Wording(
            "perioden slutar \(last) innan den börjar \(from)", en: "the period ends \(last) before it begins \(from)")
    }

    static let reversalHelp = Wording("byt plats på 'från' och 'till'", en: "swap 'from' and 'until'")
}

extension Context {
    /// A line that is right here.
    var example: Wording {
        switch self {
        case .model: Wording("organisation: Exempelkommunen", en: "organization: Exempelkommunen")
        case .node: Wording("ks: { slag: kommunstyrelse }", en: "ks: { kind: executive board }")
        case .line:
            Wording(
                "leder: { vad: förvaltningen, källa: policy §2 }",
                en: "leads: { what: the department, source: policy §2 }"
            )
        case .statement:
            Wording("{ vem: ks, gör: beslutar, vad: budget }", en: "{ who: ks, does: decides, what: budget }")
        case .responsibility:
            Wording(
                "{ för: budget, roll: ansvarar, har: ks }", en: "{ for: budget, duty: is responsible for, held by: ks }"
            )
        case .acceptance:
            Wording("{ regel: DBL-02, nod: chefen, skäl: … }", en: "{ rule: DBL-02, node: the chief, reason: … }")
        case .number: Wording("{ minst: 1, per: förvaltning }", en: "{ at least: 1, each: department }")
        case .view: Wording("{ slag: [nämnd], linjer: [uppdrag] }", en: "{ kinds: [committee], lines: [mandate] }")
        }
    }
}
