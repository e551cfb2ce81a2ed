import Files
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Text in another encoding is read, and said` {
    static let text = """
        organisation: Ekdalens kommun
        enheter:
          ks: { slag: kommunstyrelse }
          förvaltningen: { slag: förvaltning, hör till: ks, namn: Ängs- och åkerförvaltningen }

        """

    /// The notes of a document, as `Message.told`, with the command that mends the file.
    private func notes(_ bytes: [UInt8]) throws -> [String] {
        let document = try WrittenModel(bytes: bytes).document()
        let notes = document.notes.map { "\($0.text.swedish) | \($0.help?.swedish.split(separator: ": ").last ?? "")" }
        #expect(document.notes.allSatisfy { $0.level == .note && $0.code == "read-as" })
        let organisation = document.resolved()
        #expect(organisation.node("förvaltningen").map(organisation.name) == "Ängs- och åkerförvaltningen")
        return notes
    }

    private static func told(_ name: String, _ iconv: String) -> [String] {
        ["filen är skriven i \(name), inte UTF-8, och läses så | iconv -f \(iconv) -t UTF-8 m.yaml > ny.yaml"]
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 with and without mark, in either order`(_ isMarked: Bool, _ isLittle: Bool) throws {
        let units = (isMarked ? [0xFEFF] : []) + Array(Self.text.utf16)
        let bytes = units.flatMap { unit -> [UInt8] in
            let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isLittle ? pair.reversed() : pair
        }
        #expect(try notes(bytes) == Self.told("UTF-16", isMarked ? "UTF-16" : isLittle ? "UTF-16LE" : "UTF-16BE"))
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-32 with and without mark, in either order`(_ isMarked: Bool, _ isLittle: Bool) throws {
        let units = (isMarked ? [0xFEFF] : []) + Self.text.unicodeScalars.map(\.value)
        let bytes = units.flatMap { unit -> [UInt8] in
            let four = [24, 16, 8, 0].map { UInt8(unit >> UInt32($0) & 0xFF) }
            return isLittle ? four.reversed() : four
        }
        #expect(try notes(bytes) == Self.told("UTF-32", isMarked ? "UTF-32" : isLittle ? "UTF-32LE" : "UTF-32BE"))
    }

    /// The text with å ä ö Ä as the bytes given.
    private static func bytes(_ text: String, _ letters: [Character: UInt8]) -> [UInt8] {
        text.flatMap { letter in letters[letter].map { [$0] } ?? Array(String(letter).utf8) }
    }

    static let windows: [Character: UInt8] = ["å": 0xE5, "ä": 0xE4, "ö": 0xF6, "Ä": 0xC4, "–": 0x96, "”": 0x94]
    static let mac: [Character: UInt8] = ["å": 0x8C, "ä": 0x8A, "ö": 0x9A, "Ä": 0x80, "–": 0xD0]
    static let dos: [Character: UInt8] = ["å": 0x86, "ä": 0x84, "ö": 0x94, "Ä": 0x8E]

    @Test func `one byte a letter, where one encoding alone makes sense of all of it`() throws {
        #expect(try notes(Self.bytes(Self.text, Self.windows)) == Self.told("ISO 8859-1 (Latin-1)", "ISO-8859-1"))
        #expect(
            try notes(Self.bytes("# Ekdalen – nu\n" + Self.text, Self.windows))
                == Self.told("Windows-1252", "WINDOWS-1252"))
        #expect(try notes(Self.bytes(Self.text, Self.mac)) == Self.told("Mac Roman", "MACINTOSH"))
        #expect(try notes(Self.bytes(Self.text, Self.dos)) == Self.told("CP850 (DOS)", "CP850"))
    }

    @Test func `places are those of the decoded text`() {
        let text = "organisation: Å\nenheter:\n  åäö: { slag: nämd }\n"
        let letters: [Character: UInt8] = Self.windows.merging(["Å": 0xC5]) { one, _ in one }
        let errors = WrittenModel(bytes: Self.bytes(text, letters)).errors
        #expect(errors.map { $0.prefix(17) } == ["3:16 unknown-kind"])
    }

    @Test func `a key that no encoding makes a word is refused, with the right advice`() throws {
        let text = "enheter:\n  ks: { slag: nämnd, grönt – nu: x }\n"
        let error = #expect(throws: LoadError.self) {
            try WrittenModel(bytes: Self.bytes(text, Self.windows)).document()
        }
        let message = try #require(error?.messages.first)
        #expect(
            message.told
                == "2:16 not-utf-8: filen är inte UTF-8; den ser ut som Windows-1252 / "
                + "the file is not UTF-8; it looks like Windows-1252")
        #expect(message.help?.english.hasSuffix("iconv -f WINDOWS-1252 -t UTF-8 m.yaml > new.yaml") == true)
    }

    @Test func `two encodings that both make sense are refused`() {
        // 94 is a quotation mark in Windows and an ö in DOS.
        let errors = WrittenModel(bytes: Self.bytes("organisation: ”a”\n", Self.windows)).errors
        #expect(errors.map { $0.prefix(14) } == ["1:15 not-utf-8"])
    }

    @Test func `a stray byte in UTF-8 is told with its line`() throws {
        let bytes = Array("organisation: Å\nenheter:\n  a: { namn: A ".utf8) + [0x96] + Array(" B }\n".utf8)
        #expect(
            WrittenModel(bytes: bytes).errors == [
                "3:16 not-utf-8: filen är UTF-8, men byten 0x96 här är det inte; i Windows-1252 är den '–' / "
                    + "the file is UTF-8, but the byte 0x96 here is not; in Windows-1252 it is '–'"
            ])
    }

    @Test func `a file that is cut short is told so`() {
        #expect(WrittenModel(bytes: Array("# å\n# ö".utf8.dropLast())).errors.first?.contains("avkortad") == true)
        let wide: [UInt8] = [0xFF, 0xFE] + Array("a: b\n".utf8).flatMap { [$0, 0] }
        #expect(
            WrittenModel(bytes: Array(wide.dropLast())).errors == [
                "1:5 not-utf-8: UTF-16-filen slutar mitt i ett tecken: den är avkortad / "
                    + "the UTF-16 file ends within a character: it is cut short"
            ])
        // A surrogate of its own, where `b` stands.
        var lone = wide
        lone[8...9] = [0x00, 0xD8]
        #expect(WrittenModel(bytes: lone).errors.first?.hasPrefix("1:4 not-utf-8: filen är UTF-16, men här") == true)
    }

    @Test(
        arguments: [
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], "en PNG-bild", "a PNG picture"),
            (Array("%PDF-1.7\n".utf8), "en PDF-fil", "a PDF file"),
            (Array("{\\rtf1\\ansi a: b}".utf8), "en RTF-fil", "an RTF file"),
            ([0x50, 0x4B, 0x03, 0x04, 0] + Array("xl/workbook.xml".utf8) + [0xFF], "en Excel-fil", "an Excel file"),
            ([0x50, 0x4B, 0x03, 0x04, 0] + Array("word/document.xml".utf8) + [0xFF], "en Word-fil", "a Word file"),
            ([0x50, 0x4B, 0x03, 0x04, 0, 0xFF], "en zip-fil", "a zip file"),
        ] as [([UInt8], String, String)])
    func `a file that is no text is told by what it is`(_ bytes: [UInt8], _ swedish: String, _ english: String) {
        #expect(
            WrittenModel(bytes: bytes).errors == [
                "0:0 not-text: filen är \(swedish), ingen textfil med en modell / "
                    + "the file is \(english), not a text file with a model"
            ])
    }

    @Test func `a checklist is read alike`() throws {
        let text = "checklista: Å\nfrågor:\n  B1: { fråga: Vem äger?, besvaras av: { gör: äger } }\n"
        let letters = Self.windows.merging(["Å": 0xC5]) { one, _ in one }
        let list = try Checklist(reading: InputFile(path: "m.yaml", bytes: Self.bytes(text, letters)))
        #expect(list.id == "Å" && list.warnings.map(\.code) == ["read-as"])
    }

    @Test func `letters of UTF-8 read as Windows-1252 are told`() {
        #expect(
            WrittenModel("enheter: { a: { slag: nÃ¤mnd } }\n").errors == [
                "1:23 unknown-kind: 'nÃ¤mnd' är 'nämnd' läst i fel teckenkodning / "
                    + "'nÃ¤mnd' is 'nämnd' read in the wrong encoding"
            ])
    }
}
