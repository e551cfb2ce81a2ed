import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Values of the wrong type` {
    /// What a message says of a value that is not what was expected.
    static func told(_ place: String, _ swedish: String, _ english: String, not value: String) -> [String] {
        ["\(place) wrong-type: här väntas \(swedish), inte \(value) / \(english) is expected here, not \(value)"]
    }

    @Test(arguments: [
        ("antal: många", "många"), ("antal: -3", "-3"), ("antal: 3.5", "3.5"), ("antal: 1e3", "1e3"),
        ("antal: 100000001", "100000001"), ("antal: 99999999999999999999", "99999999999999999999"), ("antal: ja", "ja"),
        ("ledamöter: -1", "-1"), ("ersättare: inga", "inga"), ("antal: \"\"", ""),
    ])
    func `a number is whole and not negative`(_ entry: String, _ value: String) {
        let place = "1:\(18 + entry.prefix { $0 != ":" }.count + 2)"
        #expect(
            WrittenModel("enheter: { ks: { \(entry) } }\n").errors
                == Self.told(place, "ett helt tal, 0 eller större", "a whole number, 0 or more", not: "'\(value)'"))
    }

    @Test(arguments: ["2024-02-30", "20241120", "november", "2024-1-1", "24-01-01", "nyss", "0"])
    func `a day is a day of the calendar`(_ value: String) {
        for (text, place) in [
            ("datum: \(value)\n", "1:8"), ("enheter: { ks: { från: \(value) } }\n", "1:24"),
            ("enheter: { ks: { till: \(value) } }\n", "1:24"), ("källor: { p: { datum: \(value) } }\n", "1:23"),
            ("enheter: { ks: { chef: { vad: a, till: \(value) } } }\n", "1:40"),
            ("utsagor: [{ vem: a, gör: leder, från: \(value) }]\n", "1:39"),
            ("godtas: [{ regel: A, till: \(value) }]\n", "1:28"),
        ] {
            #expect(WrittenModel(text).errors == Self.told(place, "en dag", "a day", not: "'\(value)'"), "\(text)")
        }
    }

    @Test(arguments: ["vakant", "krav", "delat ledarskap", "brådskande"])
    func `an answer is ja, nej or okänt`(_ word: String) throws {
        let place = "1:\(18 + word.count + 2)"
        #expect(
            WrittenModel("enheter: { ks: { \(word): kanske } }\n").errors
                == Self.told(place, "ja, nej eller okänt", "yes, no or unknown", not: "'kanske'"))
        for answer in ["ja", "nej", "okänt", "Ja", "yes", "no", "unknown", "true", "false", "oka\u{308}nt"] {
            #expect(WrittenModel("enheter: { ks: { \(word): \(answer) } }\n").errors == [], "\(answer)")
        }
    }

    @Test(arguments: ["ofta", "12", "12/dag", "0/år", "-1/år", "12/år/år", "/år", "100000/år", "1.5/år"])
    func `a frequency is a count in a span`(_ value: String) {
        #expect(
            WrittenModel("grupper: { klg: { möten: \(value) } }\n").errors
                == Self.told(
                    "1:26", "gånger per vecka, månad, kvartal, halvår, år eller mandatperiod",
                    "times per week, month, quarter, half-year, year or term", not: "'\(value)'"))
    }

    @Test func `a status is said or implied`() {
        #expect(
            WrittenModel("enheter: { ks: { status: gissat } }\n").errors
                == Self.told(
                    "1:26", "sagt, underförstått eller föreslaget", "said, implied or proposed", not: "'gissat'"))
        for status in ["sagt", "said", "underförstått", "underförstådd", "implied", "Underförstått"] {
            #expect(WrittenModel("enheter: { ks: { status: \(status) } }\n").errors == [], "\(status)")
        }
    }

    @Test(arguments: [
        ("organisation: [A]\n", "1:15", "en lista", "a list"),
        ("enheter: { ks: { namn: { a: b } } }\n", "1:24", "ord med värden", "words with values"),
        ("enheter: { ks: { slag: [nämnd] } }\n", "1:24", "en lista", "a list"),
        ("enheter: { ks: { chef: [[a]] } }\n", "1:25", "en lista", "a list"),
        ("källa: { a: b }\n", "1:8", "ord med värden", "words with values"),
        ("utsagor: [{ vem: a, gör: [[leder]] }]\n", "1:27", "en lista", "a list"),
    ])
    func `a text is a text`(_ text: String, _ place: String, _ swedish: String, _ english: String) {
        let told =
            "\(place) wrong-type: här väntas en text, inte \(swedish) / a text is expected here, not \(english)"
        #expect(WrittenModel(text).errors == [told])
    }

    @Test(arguments: ["ansvar", "utsagor", "godtas"])
    func `a list is a list`(_ word: String) {
        let errors = WrittenModel("\(word): { a: b }\n").errors
        let told =
            "1:\(word.count + 3) wrong-type: här väntas en lista, inte ord med värden / "
            + "a list is expected here, not words with values"
        #expect(errors == [told])
        #expect(WrittenModel("\(word): []\n").errors == [])
        #expect(WrittenModel("\(word):\nenheter: { ks: {} }\n").errors == [])
        #expect(WrittenModel("\(word): [ks]\n").errors.map { $0.contains("wrong-type") } == [true])
    }

    @Test(arguments: Section.allCases)
    func `a section holds names with contents`(_ section: Section) {
        let word = section.word.swedish
        let told =
            "1:\(word.count + 3) wrong-type: här väntas namn med innehåll, inte en lista / "
            + "names with contents are expected here, not a list"
        #expect(WrittenModel("\(word): [ks]\n").errors == [told])
        #expect(WrittenModel("\(word):\n").errors == [])
        #expect(WrittenModel("\(word):\n  x:\n").errors == [])
        #expect(WrittenModel("\(word): { x: y }\n").errors.map { $0.contains("wrong-type: en nod skrivs") } == [true])
    }

    @Test func `a key is a word`() {
        let told = "1:4 wrong-type: en nyckel är ett ord, inte en lista / a key is a word, not a list"
        #expect(
            WrittenModel("{ ? [a, b] : x }\n").errors.map { String($0.dropFirst(3)) } == [String(told.dropFirst(3))])
        #expect(WrittenModel("? [a, b]\n: x\n").errors.first?.hasPrefix("1:3 wrong-type") == true)
        #expect(WrittenModel("enheter:\n  ? { a: b }\n  : {}\n").errors.first?.hasPrefix("2:5 wrong-type") == true)
    }

    @Test(arguments: [
        ("enheter:\n  ks: { från: 2024-02-01, till: 2024-01-31 }\n", "2:3"),
        ("enheter:\n  ks: { chef: { vad: a, från: 2024-02-01, till: 2024-01-31 } }\n", "2:15"),
        ("utsagor:\n  - { vem: a, gör: leder, vad: b, till: 2024-01-31, från: 2024-02-01 }\n", "2:5"),
        ("ansvar:\n  - { för: a, har: b, från: 2024-02-01, till: 2024-01-31 }\n", "2:5"),
    ])
    func `a period ends after it begins`(_ text: String, _ place: String) {
        let told =
            "\(place) reversed-period: perioden slutar 2024-01-31 innan den börjar 2024-02-01 / "
            + "the period ends 2024-01-31 before it begins 2024-02-01"
        #expect(WrittenModel(text).errors == [told])
        #expect(WrittenModel(text.replacing("2024-02-01", with: "2024-01-31")).errors == [])
        #expect(WrittenModel(text.replacing("2024-01-31", with: "okänt")).errors == [])
    }

    @Test(arguments: ["okänt", "Okänt", "OKÄNT", "oka\u{308}nt", "unknown"])
    func `the reserved word is no id`(_ id: String) {
        let told = "2:3 bad-id: '\(id)' är ett reserverat ord / '\(id)' is a reserved word"
        #expect(WrittenModel("enheter:\n  \(id): { slag: nämnd }\n").errors == [told])
    }

    @Test(arguments: ["\"\"", "\" \"", "\"\\t\""])
    func `a name of nothing is no id`(_ id: String) {
        #expect(
            WrittenModel("enheter:\n  \(id): {}\n").errors == ["2:3 bad-id: en nod har inget namn / a node has no name"]
        )
    }
}
