import Files
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Text that is no model's` {
    @Test(arguments: ["", "\n\n", "# bara en kommentar\n", "---\n...\n", "~\n", "\u{FEFF}"])
    func `an empty file is told`(_ text: String) {
        #expect(WrittenModel(text).errors == ["1:1 empty-file: filen är tom / the file is empty"])
    }

    @Test(arguments: [
        ("enheter: [\n", 1, 10), ("enheter:\n  ks: {}\n kf: {}\n", 3, 2), ("enheter: \"öppen\nkf: {}\n", 1, 10),
        ("enheter:\n\tks: {}\n", 2, 1), ("organisation: A: B\n", 1, 16), ("not: @x\n", 1, 6),
    ])
    func `what is not YAML is told where it breaks`(_ text: String, _ line: Int, _ column: Int) throws {
        let error = #expect(throws: LoadError.self) { try WrittenModel(text).document() }
        let message = try #require(error?.messages.first)
        #expect(error?.messages.count == 1)
        #expect(message.code == "not-yaml" && message.level == .error)
        #expect(message.location == Location(path: "m.yaml", line: line, column: column))
        #expect(message.text.swedish.hasPrefix("texten är inte YAML: "))
        #expect(message.text.english.hasPrefix("the text is not YAML: "))
        #expect(message.help != nil)
    }

    @Test(arguments: [
        ("- ks\n- kf\n", "en lista", "a list"), ("3\n", "'3'", "'3'"), ("bara text\n", "'bara text'", "'bara text'"),
    ])
    func `YAML of another shape is told`(_ text: String, _ swedish: String, _ english: String) {
        let told =
            "1:1 wrong-type: en modell skrivs med ord och värden, inte \(swedish) / "
            + "a model is written as words and values, not \(english)"
        #expect(WrittenModel(text).errors == [told])
    }

    @Test func `a second document in a file is told where it begins`() {
        let text = "organisation: A\n---\norganisation: B\n"
        #expect(
            WrittenModel(text).errors == [
                "2:1 not-yaml: filen har mer än ett YAML-dokument / the file holds more than one YAML document"
            ])
    }

    @Test func `a byte order mark is no part of the text`() throws {
        let model = WrittenModel("\u{FEFF}organisation: Kommunen\nenheter:\n  ks: { chef: någon }\n")
        #expect(try model.document().name == "Kommunen")
        #expect(try model.warnings == ["3:15 unknown-node: ingen nod heter 'någon' / no node is called 'någon'"])
        #expect(WrittenModel("\u{FEFF}orm: A\n").errors.first?.hasPrefix("1:1 unknown-word") == true)
    }

    @Test func `lines that end in CR LF are lines`() throws {
        let model = WrittenModel(
            "organisation: Kommunen\r\nenheter:\r\n  ks: { chef: någon }\r\n  åäö: { slag: nämd }\r\n")
        #expect(model.errors.map { $0.prefix(16) } == ["4:16 unknown-kin"])
        let readable = WrittenModel("organisation: Kommunen\r\nenheter:\r\n  ks: { chef: någon }\r\n")
        #expect(try readable.document().name == "Kommunen")
        #expect(try readable.warnings == ["3:15 unknown-node: ingen nod heter 'någon' / no node is called 'någon'"])
    }
}

@Suite struct `Bytes that are no text` {
    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0xE2, 0x82], [0x80], [0xFF],
            [0xE0, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xC3, 0x41],
        ] as [[UInt8]])
    func `bytes that are no UTF-8 are refused`(_ bytes: [UInt8]) {
        #expect(WrittenModel(bytes: Array("a: ".utf8) + bytes).errors.map { $0.prefix(13) } == ["1:4 not-utf-8"])
    }

    @Test func `a column counts letters, also before the letter that is wrong`() {
        #expect(WrittenModel(bytes: Array("å: ".utf8) + [0xE5]).errors.map { $0.prefix(13) } == ["1:4 not-utf-8"])
        #expect(
            WrittenModel(bytes: [0xEF, 0xBB, 0xBF] + Array("å: ".utf8) + [0xE5]).errors.map { $0.prefix(13) }
                == ["1:4 not-utf-8"])
    }

    @Test(arguments: ["å", "€", "🏛", "\u{10FFFF}", "\u{D7FF}", "\u{E000}"])
    func `letters of every length are UTF-8`(_ letter: String) throws {
        #expect(try WrittenModel("organisation: \"\(letter)\"\n").document().name == letter)
    }

    @Test(arguments: [("organisation: A\nenheter:\n  k\u{0}s: {}\n", 3, 4), ("\u{0}", 1, 1), ("a: b\u{7}\n", 1, 5)])
    func `a NUL byte, and any other control character, is told with its place`(
        _ text: String, _ line: Int, _ column: Int
    ) throws {
        let error = #expect(throws: LoadError.self) { try WrittenModel(text).document() }
        let message = try #require(error?.messages.first)
        #expect(message.code == "not-yaml")
        #expect(message.location == Location(path: "m.yaml", line: line, column: column))
    }
}
