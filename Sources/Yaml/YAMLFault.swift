package import Texts

/// What makes a text no YAML, or YAML that no model needs.
package enum YAMLFault: Error {
    case syntax(YAMLProblem)
    case outOfMemory
    /// Nested deeper than `YAMLComposer.depthLimit`.
    case tooDeep(YAMLTree.Mark)
    /// Aliases would repeat more than `YAMLComposer.aliasLimit` nodes.
    case tooLarge(YAMLTree.Mark)
    case unknownAlias(String, YAMLTree.Mark)
    case secondDocument(YAMLTree.Mark)
    /// What `<<` is to merge has no words.
    case notMerged(YAMLTree.Mark)
}

extension YAMLFault {
    /// What a person is told.
    /// - Parameter isWord: whether a text is a word that may stand as a key in such a file.
    package func message(
        in lines: SourceLines, of path: String, where isWord: @escaping (String) -> Bool
    ) -> Message {
        func told(_ mark: YAMLTree.Mark, code: String, _ text: Wording, help: Wording) -> Message {
            Message(.error, at: lines.location(of: mark, in: path), text, code: code, help: help)
        }
        switch self {
        case .syntax(let problem):
            let diagnosis = YAMLDiagnosis(of: problem, in: lines, where: isWord)
            return told(
                diagnosis.mark, code: "not-yaml",
                Wording(
                    "texten är inte YAML: \(diagnosis.what)",
                    en: "the text is not YAML: \(diagnosis.what)"),
                help: diagnosis.help)
        case .outOfMemory:
            return told(
                .init(line: 1, column: 1), code: "too-large",
                Wording("minnet räcker inte för att läsa filen", en: "there is too little memory to read the file"),
                help: Wording(
                    "dela modellen i flera filer i en mapp", en: "split the model into several files in a folder"))
        case .notMerged(let mark):
            return told(
                mark, code: "not-yaml",
                Wording(
                    "'<<' för samman ord med värden, och här står inga",
                    en: "'<<' merges words with values, and none stand here"),
                help: Wording(
                    "skriv '<<: *ankare', där ankaret är en nod", en: "write '<<: *anchor', where the anchor is a node")
            )
        case .tooDeep(let mark):
            return told(
                mark, code: "nested-too-deep",
                Wording(
                    "texten är nästlad djupare än \(YAMLComposer.depthLimit) nivåer",
                    en: "the text is nested deeper than \(YAMLComposer.depthLimit) levels"),
                help: Wording("en modell behöver sex nivåer", en: "a model needs six levels"))
        case .tooLarge(let mark):
            return told(
                mark, code: "too-large",
                Wording(
                    "aliasen upprepar fler än \(YAMLComposer.aliasLimit) noder",
                    en: "the aliases repeat more than \(YAMLComposer.aliasLimit) nodes"),
                help: Wording("skriv ut det som upprepas", en: "write out what is repeated"))
        case .unknownAlias(let name, let mark):
            return told(
                mark, code: "not-yaml",
                Wording("inget ankare heter '\(name)'", en: "no anchor is called '\(name)'"),
                help: Wording(
                    "sätt citattecken om texten ska börja med *", en: "put the text in quotes if it is to begin with *")
            )
        case .secondDocument(let mark):
            return told(
                mark, code: "not-yaml",
                Wording("filen har mer än ett YAML-dokument", en: "the file holds more than one YAML document"),
                help: Wording("ta bort raden '---' eller dela filen", en: "drop the line '---' or split the file"))
        }
    }
}
