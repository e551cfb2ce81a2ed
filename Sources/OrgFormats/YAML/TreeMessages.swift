internal import OrgModel

/// What every reader of a tree says, whatever it reads.
extension TreeReader {
    /// How many messages one file may give; more than this helps nobody.
    static var messageLimit: Int { 1_000 }

    func location(_ mark: YAMLTree.Mark) -> Location {
        let position = lines.position(of: mark)
        return Location(path: path, line: position.line, column: position.column)
    }

    mutating func report(
        _ mark: YAMLTree.Mark, _ level: Message.Level = .error, code: String, _ text: Wording,
        notes: [Message.Note] = [], help: Wording? = nil
    ) {
        guard messages.count < Self.messageLimit else { return }
        messages.append(Message(level, at: location(mark), text, code: code, notes: notes, help: help))
        guard messages.count == Self.messageLimit else { return }
        messages.append(
            Message(
                .error, at: location(mark),
                Wording("fler fel än så räknas inte upp", en: "further errors are not listed"),
                code: "too-many", help: Wording("rätta de första och försök igen", en: "mend the first and try again")))
    }

    mutating func report(_ fault: YAMLFault) {
        switch fault {
        case .syntax(let problem):
            let diagnosis = YAMLDiagnosis(of: problem, in: lines, where: NearWords.isWord)
            report(
                diagnosis.mark, code: "not-yaml",
                Wording(
                    "texten är inte YAML: \(diagnosis.what.swedish)",
                    en: "the text is not YAML: \(diagnosis.what.english)"),
                help: diagnosis.help)
        case .outOfMemory:
            report(
                .init(line: 1, column: 1), code: "too-large",
                Wording("minnet räcker inte för att läsa filen", en: "there is too little memory to read the file"),
                help: Wording(
                    "dela modellen i flera filer i en mapp", en: "split the model into several files in a folder"))
        case .notMerged(let mark):
            report(
                mark, code: "not-yaml",
                Wording(
                    "'<<' för samman ord med värden, och här står inga",
                    en: "'<<' merges words with values, and none stand here"),
                help: Wording(
                    "skriv '<<: *ankare', där ankaret är en nod", en: "write '<<: *anchor', where the anchor is a node")
            )
        case .tooDeep(let mark):
            report(
                mark, code: "nested-too-deep",
                Wording(
                    "texten är nästlad djupare än \(YAMLComposer.depthLimit) nivåer",
                    en: "the text is nested deeper than \(YAMLComposer.depthLimit) levels"),
                help: Wording("en modell behöver sex nivåer", en: "a model needs six levels"))
        case .tooLarge(let mark):
            report(
                mark, code: "too-large",
                Wording(
                    "aliasen upprepar fler än \(YAMLComposer.aliasLimit) noder",
                    en: "the aliases repeat more than \(YAMLComposer.aliasLimit) nodes"),
                help: Wording("skriv ut det som upprepas", en: "write out what is repeated"))
        case .unknownAlias(let name, let mark):
            report(
                mark, code: "not-yaml",
                Wording("inget ankare heter '\(name)'", en: "no anchor is called '\(name)'"),
                help: Wording(
                    "sätt citattecken om texten ska börja med *", en: "put the text in quotes if it is to begin with *")
            )
        case .secondDocument(let mark):
            report(
                mark, code: "not-yaml",
                Wording("filen har mer än ett YAML-dokument", en: "the file holds more than one YAML document"),
                help: Wording("ta bort raden '---' eller dela filen", en: "drop the line '---' or split the file"))
        }
    }

    mutating func reportCollectionKey(_ mark: YAMLTree.Mark) {
        report(
            mark, code: "wrong-type",
            Wording("en nyckel är ett ord, inte en lista", en: "a key is a word, not a list"))
    }

    mutating func reportDuplicate(_ written: String, at mark: YAMLTree.Mark, first: YAMLTree.Mark) {
        report(
            mark, code: "duplicate-key",
            Wording("'\(written.brief)' står redan här", en: "'\(written.brief)' already stands here"),
            notes: [.init(location(first), Wording("första gången", en: "the first time"))],
            help: Wording("för ihop de två, eller ge den ena ett annat namn", en: "join the two, or rename one of them")
        )
    }

    mutating func reportMissing(_ word: Wording, in context: some KeyContext, at mark: YAMLTree.Mark) {
        report(
            mark, code: "missing-word",
            Wording(
                "\(context.wording.swedish) saknar '\(word.swedish)'",
                en: "\(context.wording.english) lacks '\(word.english)'"),
            help: Wording(
                "skriv till exempel '\(context.example.swedish)'",
                en: "write for instance '\(context.example.english)'"))
    }

    /// - Parameter example: what might have stood here, where it is written alike in both languages.
    mutating func reportWrongType(_ tree: YAMLTree, expected: Wording, example: String, help: Wording? = nil) {
        reportWrongType(tree, expected: expected, example: Wording(example, en: example), help: help)
    }

    mutating func reportWrongType(_ tree: YAMLTree, expected: Wording, example: Wording, help: Wording? = nil) {
        report(
            tree.mark, code: "wrong-type",
            Wording(
                "här väntas \(expected.swedish), inte \(tree.description.swedish)",
                en: "\(expected.english) is expected here, not \(tree.description.english)"),
            help: help
                ?? Wording(
                    "skriv till exempel '\(example.swedish)'", en: "write for instance '\(example.english)'"))
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
