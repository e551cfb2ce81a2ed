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

    /// Reports what a construct cannot do without, where nothing is written for it. A word that is unknown, or has no
    /// value, may be the one that lacks: where any message was given since `before`, nothing more is said.
    mutating func reportNeeds(
        of construct: ModelConstruct, among entries: [TreeEntry<Key>], at mark: YAMLTree.Mark, since before: Int
    ) {
        guard messages.count == before else { return }
        for words in construct.needs
        where !entries.contains(where: { entry in entry.isFilled && words.contains { entry.key == .word($0) } }) {
            reportMissing(words[0].wording, in: construct, at: mark)
        }
    }
}

extension TreeEntry {
    /// Whether more stands after the key than an empty list or an empty text.
    fileprivate var isFilled: Bool {
        switch value.content {
        case .scalar(let text, _): !text.isEmpty
        case .sequence(let items): !items.isEmpty
        case .mapping: true
        }
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
