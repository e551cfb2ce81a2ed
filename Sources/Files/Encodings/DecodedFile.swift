package import Texts

/// The text of a file in UTF-8, without a byte order mark, and what a person is told of how it was read.
package struct DecodedFile {
    package let text: [UInt8]
    package let note: Message?
}

extension InputFile {
    /// The text of the file. Another encoding than UTF-8 is read, and said, where it is certain: UTF-16 and UTF-32
    /// by their form, an encoding of one byte a letter where exactly one makes every letter a likely one and every
    /// key a word.
    ///
    /// - Parameter isWritten: whether every key of a text is a word of the language that the file is to be in.
    package func decoded(where isWritten: ([UInt8]) -> Bool) throws(LoadError) -> DecodedFile {
        if let sort = otherSort { throw LoadError([sort]) }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let hasNUL = bytes.prefix(1024).contains(0)
        let fault = bytes[start...].firstInvalidUTF8
        if fault == nil, !hasNUL { return DecodedFile(text: start == 0 ? bytes : Array(bytes[start...]), note: nil) }
        if let wide = WideEncoding(of: bytes) { return try decoded(wide) }
        guard let fault else { return DecodedFile(text: Array(bytes[start...]), note: nil) }
        if looksBinary { throw LoadError([binary]) }
        if let message = mixed(from: start, fault) { throw LoadError([message]) }
        return try decodedAsSingleBytes(fault, isWritten)
    }

    /// What is said of a file that is known by its first bytes to hold no plain text; nil where it may hold some.
    package var otherSort: Message? { FileSort(of: bytes).map(error) }

    // MARK: Wide text

    private func decoded(_ wide: WideEncoding) throws(LoadError) -> DecodedFile {
        let iconv = wide.iconvName(isMarked: bytes.starts(with: wide.mark))
        do throws(WideEncoding.Fault) {
            return DecodedFile(text: try wide.utf8(of: bytes), note: readAs(wide.name, iconv))
        } catch {
            let (offset, what): (Int, Wording) =
                switch error {
                case .cutShort(let offset):
                    (
                        offset,
                        Wording(
                            "\(wide.name)-filen slutar mitt i ett tecken: den är avkortad",
                            en: "the \(wide.name) file ends within a character: it is cut short")
                    )
                case .loneSurrogate(let offset):
                    (
                        offset,
                        Wording(
                            "filen är \(wide.name), men här står ett halvt tecken (ett ensamt surrogat)",
                            en: "the file is \(wide.name), but half a character stands here (a lone surrogate)")
                    )
                case .noCharacter(let offset):
                    (
                        offset,
                        Wording(
                            "filen ser ut som \(wide.name), men här står inget tecken",
                            en: "the file looks like \(wide.name), but no character stands here")
                    )
                }
            let before = (try? wide.utf8(of: Array(bytes.prefix(offset)))) ?? []
            let command = Self.conversion(iconv, path)
            throw LoadError([
                encodingError(
                    at: location(after: before), what,
                    help: Wording(
                        "öppna originalet och spara det på nytt som UTF-8; \(command) stannar på samma ställe",
                        en: "open the original and save it anew as UTF-8; \(command) stops at the same place"))
            ])
        }
    }

    // MARK: One byte a letter

    private func decodedAsSingleBytes(
        _ fault: Int, _ isWritten: ([UInt8]) -> Bool
    ) throws(LoadError) -> DecodedFile {
        let texts = SingleByteEncoding.allCases.map { ($0, $0.scalars(of: bytes)) }
        let likely = texts.filter { $0.1.unlikelyCount == 0 }.map { ($0.0, $0.1.utf8) }
        var fitting: [(SingleByteEncoding, [UInt8])] = []
        for (encoding, text) in likely where isWritten(text) && !fitting.contains(where: { $0.1 == text }) {
            fitting.append((encoding, text))
        }
        if fitting.count == 1, let (encoding, text) = fitting.first {
            let (name, iconv) = encoding.names(of: bytes)
            return DecodedFile(text: text, note: readAs(name, iconv))
        }
        let best =
            fitting.first?.0 ?? likely.first?.0
            ?? (texts[0].1.contains("\u{FFFD}") ? texts.map { ($0.0, $0.1.unlikelyCount) }.min { $0.1 < $1.1 }?.0 : nil)
            ?? .windows1252
        let (name, iconv) = best.names(of: bytes)
        let command = Self.conversion(iconv, path)
        throw LoadError([
            encodingError(
                at: location(after: best.scalars(of: Array(bytes[..<fault])).utf8),
                Wording(
                    "filen är inte UTF-8; den ser ut som \(name)", en: "the file is not UTF-8; it looks like \(name)"),
                help: Wording(
                    "spara filen som UTF-8, till exempel: \(command)",
                    en: "save the file as UTF-8, for instance: \(command)"))
        ])
    }

    // MARK: Both

    /// What is said of UTF-8 in which a few bytes are of something else; nil where it is no such text.
    private func mixed(from start: Int, _ fault: Int) -> Message? {
        var index = start
        var letters = 0
        var strays: [Int] = []
        while index < bytes.count {
            let length = bytes[...].sequenceLength(at: index)
            if length == 0 { strays.append(index) }
            if length > 1 {
                let scalars = Array(String(decoding: bytes[index..<index + length], as: UTF8.self).unicodeScalars)
                if scalars.unlikelyCount == 0 { letters += 1 }
            }
            index += max(length, 1)
        }
        guard letters > 0 else { return nil }
        let byte = "0x" + String(bytes[fault], radix: 16, uppercase: true)
        let meant = SingleByteEncoding.windows1252.scalar(bytes[fault])
        let isCut = strays.last.map { bytes.count - $0 < 4 && bytes[$0] >= 0xC2 } == true && strays.count < 4
        if isCut, fault == strays.first {
            return encodingError(
                at: location(ofByte: fault, from: start),
                Wording(
                    "filen slutar mitt i ett tecken: den är avkortad",
                    en: "the file ends within a character: it is cut short"),
                help: Wording("hämta eller spara filen på nytt", en: "fetch or save the file anew"))
        }
        let hint =
            meant == "\u{FFFD}"
            ? Wording("", en: "")
            : Wording("; i Windows-1252 är den '\(meant)'", en: "; in Windows-1252 it is '\(meant)'")
        return encodingError(
            at: location(ofByte: fault, from: start),
            Wording(
                "filen är UTF-8, men byten \(byte) här är det inte\(hint)",
                en: "the file is UTF-8, but the byte \(byte) here is not\(hint)"),
            notes: strays.dropFirst().prefix(5).map {
                .init(location(ofByte: $0, from: start), Wording("också här", en: "also here"))
            },
            help: Wording(
                "skriv tecknet på nytt här och spara filen som UTF-8",
                en: "type the character anew here and save as UTF-8"))
    }

    /// Whether control characters that no text holds are common.
    private var looksBinary: Bool {
        let head = bytes.prefix(4096)
        let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1A].contains($0) || $0 == 0x7F }
        return controls * 50 > head.count
    }

    // MARK: Messages

    private var whole: Location { Location(path: path, line: 0, column: 0) }

    private func error(_ sort: FileSort) -> Message {
        Message(
            .error, at: whole,
            Wording(
                "filen är \(sort.name), ingen textfil med en modell",
                en: "the file is \(sort.name), not a text file with a model"),
            code: "not-text", help: sort.help)
    }

    private var binary: Message {
        Message(
            .error, at: whole, Wording("filen är ingen text", en: "the file is no text"), code: "not-text",
            help: Wording("ange en textfil (.yaml)", en: "name a text file (.yaml)"))
    }

    private func readAs(_ name: String, _ iconv: String) -> Message {
        let command = Self.conversion(iconv, path)
        return Message(
            .note, at: whole,
            Wording(
                "filen är skriven i \(name), inte UTF-8, och läses så",
                en: "the file is written in \(name), not UTF-8, and is read so"),
            code: "read-as",
            help: Wording(
                "spara den som UTF-8, så läser alla program den lika: \(command)",
                en: "save it as UTF-8 and every program reads it alike: \(command)"))
    }

    /// The command that turns the file into UTF-8; with its own name where the shell takes it as it is.
    private static func conversion(_ encoding: String, _ path: String) -> Wording {
        let isPlain = path.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || "._-/".unicodeScalars.contains($0)
        }
        let isShown = isPlain && !path.hasPrefix("-") && path.utf8.count < 80
        let name = isShown ? Wording(path, en: path) : Wording("fil.yaml", en: "file.yaml")
        let (command, new) = ("iconv -f \(encoding) -t UTF-8", Wording("ny.yaml", en: "new.yaml"))
        return Wording("\(command) \(name) > \(new)", en: "\(command) \(name) > \(new)")
    }

    private func encodingError(
        at location: Location, _ what: Wording, notes: [Message.Note] = [], help: Wording
    ) -> Message {
        Message(.error, at: location, what, code: "not-utf-8", notes: notes, help: help)
    }

    private func location(ofByte offset: Int, from start: Int) -> Location {
        location(after: Array(bytes[start..<offset]))
    }

    /// Where a text of these bytes ends.
    private func location(after text: [UInt8]) -> Location {
        let end = LineTable(of: text).position(ofByte: text.count)
        return Location(path: path, line: end.line, column: end.column)
    }
}
