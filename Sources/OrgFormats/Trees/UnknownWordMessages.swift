internal import OrgModel
internal import Texts
internal import Yaml

/// What is said of a word that the language does not have: what was probably meant before what there is.
extension TreeReader {
    mutating func reportUnknownWord<Form: Construct>(
        _ written: String, _ key: YAMLTree, _ value: YAMLTree, in construct: Form
    ) {
        if value.isEmpty || written.contains(":"), let (word, rest) = written.gluedHalves,
            construct.key(word.normalizedToNFC) != nil
        {
            report(
                key.mark, code: "unknown-word",
                Wording(
                    "ett mellanslag saknas efter kolon i '\(written)'",
                    en: "a space is missing after the colon in '\(written)'"),
                help: Wording("skriv '\(word): \(rest)'", en: "write '\(word): \(rest)'"))
            return
        }
        if value.isEmpty, NodeKind(word: written) != nil, construct.key(Word.kind.wording.swedish) != nil {
            report(
                key.mark, code: "unknown-word",
                Wording("'\(written)' är ett slag och ingen egenskap", en: "'\(written)' is a kind and no word"),
                help: Wording("skriv 'slag: \(written)'", en: "write 'kind: \(written)'"))
            return
        }
        let meant =
            NearWords.keys(written).first { construct.key($0) != nil }
            ?? Spelling.nearest(to: written, among: construct.keys)
        let hint = Spelling.hint(meant)
        let fault = ValueFault.unknown(
            written, code: "unknown-word",
            Wording(
                "'\(written.brief)' är inget ord för \(construct.wording)\(hint)",
                en: "'\(written.brief)' is no word for \(construct.wording)\(hint)"),
            help: meant == nil ? Listing.help(of: construct.listedKeys, at: construct.reference) : nil)
        report(fault, at: key)
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
