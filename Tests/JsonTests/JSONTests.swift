import Json
import Testing

/// JSON is read as it was written, and what is none is told with its place.
struct JSONTests {
    @Test func `What is written is read as it was`() throws {
        let value: JSON = [
            "text": "å \"q\" \\ \n\t\u{1B}\u{202E}\u{2028} 🙂", "numbers": [0, -7, .number(.max)],
            "flags": [true, false],
            "none": nil, "empty": [[], [:]],
        ]
        #expect(try JSON(reading: Array(value.pretty().utf8)) == value)
        #expect(value.pretty().unicodeScalars.allSatisfy { !$0.properties.isBidiControl && $0.value != 0x1B })
    }

    @Test func `What others write is read`() throws {
        let text = "\u{FEFF}{\"a\" : \"\\u00e5\\/\\ud83d\\ude42\\b\\f\\r\" ,\r\n\t\"b\":[1.5e3 , -0 ]}"
        let value = try JSON(reading: Array(text.utf8))
        #expect(value["a"]?.text == "å/🙂\u{8}\u{C}\r")
        #expect(value["b"]?.list == ["1.5e3", 0])
    }

    @Test(arguments: [
        ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\" 1}", 1, 6), ("{a: 1}", 1, 2), ("[1 2]", 1, 4),
        ("\"å\n\"", 1, 3), ("nul", 1, 1), ("[\n  +1]", 2, 3), ("\"\\x\"", 1, 3), ("\"\\u12g4\"", 1, 4),
        ("1 1", 1, 3), ("[inf]", 1, 2), ("[-]", 1, 2),
        // A mark of the encoding is no column, and a line ends as editors have it.
        ("\u{FEFF}nul", 1, 1), ("[\r+1]", 2, 1), ("[\r\n+1]", 2, 1),
    ])
    func `What is none is told with its place`(_ text: String, _ line: Int, _ column: Int) {
        let fault = #expect(throws: JSONFault.self) { try JSON(reading: Array(text.utf8)) }
        #expect(fault?.line == line && fault?.column == column, "\(text): \(fault?.line ?? 0):\(fault?.column ?? 0)")
    }

    @Test func `Nesting without end is refused`() {
        let deep = Array(String(repeating: "[", count: 1_000_000).utf8)
        #expect(throws: JSONFault.self) { try JSON(reading: deep) }
    }

    @Test func `Bytes that are no text are refused`() {
        #expect(throws: JSONFault.self) { try JSON(reading: [0x22, 0xFF, 0x22]) }
    }
}
