internal import OrgModel
internal import Texts
internal import Yaml

/// What every reader of a tree says, whatever it reads.
extension TreeReader {
    /// How many messages one file may give; more than this helps nobody.
    static var messageLimit: Int { 1_000 }

    func location(_ mark: YAMLTree.Mark) -> Location { lines.location(of: mark, in: path) }

    mutating func report(
        _ mark: YAMLTree.Mark, _ level: Message.Level = .error, code: String, _ text: Wording,
        notes: [Message.Note] = [], help: Wording? = nil
    ) {
        guard messages.count < Self.messageLimit else { return }
        tell(Message(level, at: location(mark), text, code: code, notes: notes, help: help))
    }

    private mutating func tell(_ message: Message) {
        guard messages.count < Self.messageLimit else { return }
        messages.append(message)
        guard messages.count == Self.messageLimit else { return }
        messages.append(
            Message(
                .error, at: message.location,
                Wording("fler fel än så räknas inte upp", en: "further errors are not listed"),
                code: "too-many", help: Wording("rätta de första och försök igen", en: "mend the first and try again")))
    }

    /// What keeps the text from being read as a tree.
    mutating func report(_ fault: YAMLFault) {
        tell(fault.message(in: lines, of: path, where: NearWords.isWord))
    }

    mutating func reportCollectionKey(_ mark: YAMLTree.Mark) {
        report(
            mark, code: "wrong-type",
            Wording("en nyckel är ett ord, inte en lista", en: "a key is a word, not a list"))
    }

    /// - Parameter word: what it was called the first time, where that may be another word for the same.
    mutating func reportDuplicate(
        _ written: String, at mark: YAMLTree.Mark, first: YAMLTree.Mark, as word: String? = nil
    ) {
        let isSynonym = word.map { $0.lowercased() != written.lowercased() } ?? false
        let other = (word ?? written).brief
        report(
            mark, code: "duplicate-key",
            isSynonym
                ? Wording(
                    "'\(written.brief)' säger detsamma som '\(other)', som redan står här",
                    en: "'\(written.brief)' says the same as '\(other)', which already stands here")
                : Wording("'\(written.brief)' står redan här", en: "'\(written.brief)' already stands here"),
            notes: [.init(location(first), Wording("första gången", en: "the first time"))],
            help: isSynonym
                ? Wording(
                    "skriv allt i en lista under '\(other)'", en: "write it all in one list under '\(other)'")
                : Wording(
                    "för ihop de två, eller ge den ena ett annat namn", en: "join the two, or rename one of them"))
    }

    mutating func reportMissing(_ word: Wording, in construct: some Construct, at mark: YAMLTree.Mark) {
        report(
            mark, code: "missing-word",
            Wording(
                "\(construct.wording) saknar '\(word)'",
                en: "\(construct.wording) lacks '\(word)'"),
            help: Wording(
                "skriv till exempel '\(construct.example)'",
                en: "write for instance '\(construct.example)'"))
    }

    /// What is wrong with a value that stands here.
    mutating func report(_ fault: ValueFault, at tree: YAMLTree) {
        let mark = YAMLTree.Mark(line: tree.mark.line, column: tree.mark.column + fault.offset)
        report(mark, fault.level, code: fault.code, fault.text(insteadOf: tree.description), help: fault.help)
    }
}

extension YAMLTree {
    /// What stands here, for a message.
    var description: Wording {
        switch content {
        case .scalar where isEmpty: Wording("ingenting", en: "nothing")
        case .scalar(let text, _):
            Wording("'\(text.prefix(40))'", en: "'\(text.prefix(40))'")
        case .sequence: Wording("en lista", en: "a list")
        case .mapping: Wording("ord med värden", en: "words with values")
        }
    }
}
