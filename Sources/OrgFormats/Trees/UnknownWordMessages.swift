internal import OrgModel
internal import Texts
internal import Yaml

/// What is said of a word that the language does not have: what was probably meant before what there is.
extension TreeReader {
    mutating func reportUnknownWord<Place: KeyContext>(
        _ written: String, _ key: YAMLTree, _ value: YAMLTree, in context: Place
    ) {
        if value.isEmpty || written.contains(":"), let (word, rest) = written.gluedHalves,
            context.key(word.normalizedToNFC) != nil
        {
            report(
                key.mark, code: "unknown-word",
                Wording(
                    "ett mellanslag saknas efter kolon i '\(written)'",
                    en: "a space is missing after the colon in '\(written)'"),
                help: Wording("skriv '\(word): \(rest)'", en: "write '\(word): \(rest)'"))
            return
        }
        if value.isEmpty, NodeKind(word: written) != nil, context.key(Word.kind.wording.swedish) != nil {
            report(
                key.mark, code: "unknown-word",
                Wording("'\(written)' är ett slag och ingen egenskap", en: "'\(written)' is a kind and no word"),
                help: Wording("skriv 'slag: \(written)'", en: "write 'kind: \(written)'"))
            return
        }
        let meant =
            NearWords.keys(written).first { context.key($0) != nil }
            ?? Spelling.nearest(to: written, among: context.keys)
        let hint = Spelling.hint(meant)
        reportUnknown(
            written, at: key.mark, code: "unknown-word",
            Wording(
                "'\(written.brief)' är inget ord för \(context.wording.swedish)\(hint.swedish)",
                en: "'\(written.brief)' is no word for \(context.wording.english)\(hint.english)"),
            help: meant == nil ? Listing.help(of: context.listedKeys, at: context.reference) : nil)
    }

    /// Reports a word that is unknown; a character in it that nobody sees, or letters read in the wrong encoding, are
    /// told instead of what it may have been meant to be.
    mutating func reportUnknown(
        _ written: String, at mark: YAMLTree.Mark, code: String, _ text: Wording, help: Wording?
    ) {
        if let found = written.firstInvisible {
            let seen = written.asSeen.trimmed
            report(
                .init(line: mark.line, column: mark.column + found.offset), code: code,
                Wording(
                    "'\(seen)' har \(found.wording.swedish) i sig", en: "'\(seen)' has \(found.wording.english) in it"),
                help: Wording(
                    "skriv ordet på nytt med vanliga mellanslag: \(seen)",
                    en: "write the word anew with plain spaces: \(seen)"))
            return
        }
        if let anew = written.readAnew {
            report(
                mark, code: code,
                Wording(
                    "'\(written)' är '\(anew)' läst i fel teckenkodning",
                    en: "'\(written)' is '\(anew)' read in the wrong encoding"),
                help: Wording(
                    "filen har gjorts om till UTF-8 två gånger: börja om från originalet",
                    en: "the file was turned into UTF-8 twice: start again from the original"))
            return
        }
        report(mark, code: code, text, help: help)
    }
}

extension Message {
    /// Whether it says that a key is no word of the language.
    var isOfUnknownKey: Bool { code == "unknown-word" || code == "comma-in-value" }
}

extension [Message] {
    /// First to last, as the file has them, and nothing twice.
    var inOrder: [Message] {
        var told: Set<Message> = []
        return enumerated().sorted { left, right in
            func key(_ message: Message) -> (Int, Int) { (message.location?.line ?? 0, message.location?.column ?? 0) }
            let (one, other) = (key(left.element), key(right.element))
            return one == other ? left.offset < right.offset : one < other
        }.map(\.element).filter { told.insert($0).inserted }
    }

    /// The same messages, a list of what can stand somewhere told once and not again.
    var listingOnce: [Message] {
        var listed: Set<Wording> = []
        return map { message in
            guard let help = message.help, Listing.isListing(help), !listed.insert(help).inserted else {
                return message
            }
            return Message(
                message.level, at: message.location, message.text, code: message.code, notes: message.notes)
        }
    }
}
