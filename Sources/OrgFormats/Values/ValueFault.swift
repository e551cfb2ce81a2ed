internal import Texts

/// What is wrong with a value, whatever document it stands in: everything that a message says but its place.
struct ValueFault: Error {
    let level: Message.Level
    let code: String
    let help: Wording?
    /// How many characters into the value that stands which the message is about.
    let offset: Int
    private let said: Said

    private enum Said {
        case text(Wording)
        /// What was expected, where something else stands.
        case expectation(Wording)
    }

    private init(_ level: Message.Level, _ code: String, _ said: Said, _ help: Wording?, offset: Int = 0) {
        self.level = level
        self.code = code
        self.said = said
        self.help = help
        self.offset = offset
    }

    init(_ level: Message.Level = .error, code: String, _ text: Wording, help: Wording?) {
        self.init(level, code, .text(text), help)
    }

    /// Something else was expected, for instance `example`; another way out may be told.
    static func expected(_ expected: Wording, example: Wording, help: Wording? = nil) -> ValueFault {
        ValueFault(
            .error, "wrong-type", .expectation(expected),
            help ?? Wording("skriv till exempel '\(example)'", en: "write for instance '\(example)'"))
    }

    /// A word that the language does not have. A character in it that nobody sees, or letters read in the wrong
    /// encoding, are told instead of what it may have been meant to be.
    static func unknown(_ written: String, code: String, _ text: Wording, help: Wording?) -> ValueFault {
        if let found = written.firstInvisible {
            let seen = written.asSeen.trimmed
            return ValueFault(
                .error, code,
                .text(Wording("'\(seen)' har \(found.wording) i sig", en: "'\(seen)' has \(found.wording) in it")),
                Wording(
                    "skriv ordet på nytt med vanliga mellanslag: \(seen)",
                    en: "write the word anew with plain spaces: \(seen)"), offset: found.offset)
        }
        if let anew = written.readAnew {
            return ValueFault(
                code: code,
                Wording(
                    "'\(written)' är '\(anew)' läst i fel teckenkodning",
                    en: "'\(written)' is '\(anew)' read in the wrong encoding"),
                help: Wording(
                    "filen har gjorts om till UTF-8 två gånger: börja om från originalet",
                    en: "the file was turned into UTF-8 twice: start again from the original"))
        }
        return ValueFault(code: code, text, help: help)
    }

    /// What is said where `found` stands.
    func text(insteadOf found: Wording) -> Wording {
        switch said {
        case .text(let text): text
        case .expectation(let expected):
            Wording("här väntas \(expected), inte \(found)", en: "\(expected) is expected here, not \(found)")
        }
    }
}
