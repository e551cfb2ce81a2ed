internal import Texts

/// What the command says: answers to standard output, everything else to standard error.
struct Console {
    let language: Language

    /// Writes to standard error, one line.
    func tell(_ line: String) {
        OutputFile.tell(Array((line.harmless + "\n").utf8))
    }

    /// Writes to standard output, as it is.
    func answer(_ text: String) throws(OutputError) {
        try OutputFile.write(Array(text.utf8), to: .standardOutput)
    }

    /// A message with its place, its notes and the way out.
    func tell(_ message: Message) {
        let level =
            switch message.level {
            case .error: Wording("fel", en: "error")
            case .warning: Wording("varning", en: "warning")
            case .note: Wording("notis", en: "note")
            }
        let place = message.location.map { "\($0): " } ?? ""
        tell("\(place)\(level[language]): \(message.text[language]) [\(message.code)]")
        for note in message.notes {
            tell(
                "\(note.location.map { "\($0): " } ?? "")\(Wording("notis", en: "note")[language]): \(note.text[language])"
            )
        }
        if let help = message.help { tell("\(Wording("hjälp", en: "help")[language]): \(help[language])") }
    }

    /// Says that the command was used wrongly; the command is to stop with exit 64.
    func tellUsage(_ what: Wording, help: Wording? = nil) {
        tell("styrgraf: \(Wording("fel", en: "error")[language]): \(what[language])")
        if let help { tell("\(Wording("hjälp", en: "help")[language]): \(help[language])") }
    }
}
