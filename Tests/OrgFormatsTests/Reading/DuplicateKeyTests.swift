import Files
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Keys that stand twice` {
    @Test(arguments: [
        ("organisation: A\ndatum: 2024-01-01\norganisation: B\n", "organisation", "3:1", "m.yaml:1:1"),
        ("enheter:\n  ks: {}\n  kf: {}\n  ks: {}\n", "ks", "4:3", "m.yaml:2:3"),
        ("enheter:\n  ks:\n    namn: A\n    namn: B\n", "namn", "4:5", "m.yaml:3:5"),
        ("enheter: { ks: { chef: { vad: a, vad: b } } }\n", "vad", "1:34", "m.yaml:1:26"),
        ("utsagor:\n  - { vem: a, gör: leder, vem: b }\n", "vem", "2:27", "m.yaml:2:7"),
        ("godtas: [{ regel: A, regel: B }]\n", "regel", "1:22", "m.yaml:1:12"),
        ("enheter: { ks: { antal: { ca: 1, ca: 2 } } }\n", "ca", "1:34", "m.yaml:1:27"),
        ("enheter: {}\nenheter: {}\n", "enheter", "2:1", "m.yaml:1:1"),
    ])
    func `a duplicate key is told with both places`(
        _ text: String, _ key: String, _ place: String, _ first: String
    ) throws {
        let error = #expect(throws: LoadError.self) { try WrittenModel(text).document() }
        let message = try #require(error?.messages.first)
        #expect(error?.messages.count == 1)
        let told = "\(place) duplicate-key: '\(key)' står redan här / '\(key)' already stands here"
        #expect(message.told == told)
        #expect(message.noted == [first])
        #expect(message.notes.first?.text == Wording("första gången", en: "the first time"))
        #expect(message.help != nil)
    }

    @Test(arguments: [
        ("namn: A, name: B", "namn", "name"), ("chef: a, manager: b", "chef", "manager"),
        ("chef: a, underställd: b", "chef", "underställd"), ("källa: a, source: b", "källa", "source"),
        ("titel: A, title: B", "titel", "title"),
    ])
    func `two words for one thing are the same key, which is told`(_ keys: String, _ first: String, _ second: String) {
        let told = WrittenModel("enheter: { ks: { \(keys) } }\n").errors
        #expect(
            told.map { $0.drop { $0 != " " } } == [
                " duplicate-key: '\(second)' säger detsamma som '\(first)', som redan står här / "
                    + "'\(second)' says the same as '\(first)', which already stands here"
            ])
    }

    @Test func `a word and its inverse are two keys`() throws {
        let model = WrittenModel("enheter: { ks: { leder: a, leds av: b }, a: {}, b: {} }\n")
        #expect(try model.organisation().statementCount == 2)
    }

    @Test func `ids that differ in nothing but composition are one`() {
        let told = WrittenModel("enheter:\n  nämnden: {}\n  na\u{308}mnden: {}\n").errors
        #expect(told == ["3:3 duplicate-key: 'nämnden' står redan här / 'nämnden' already stands here"])
    }

    @Test func `ids that differ in case are two`() throws {
        #expect(try WrittenModel("enheter: { ks: {}, KS: {} }\n").organisation().nodeCount == 2)
    }
}

@Suite struct `Several errors in one run` {
    @Test func `every error of a file is told, in the order they stand`() {
        let text = """
            organisation: A
            datum: igår
            enheter:
              ks: { slga: x, slag: nämd, antal: -1 }
              ks: {}
              okänt: {}
            befattningar:
              chefen: { slag: nämnd, från: 2024-02-01, till: 2024-01-01 }
            utsagor:
              - { vem: a, gör: hoppar }
              - { gör: leder }
            """
        #expect(
            WrittenModel(text).errors.map { $0.split(separator: ": ")[0] } == [
                "2:8 wrong-type", "4:9 unknown-word", "4:24 unknown-kind", "4:37 wrong-type", "5:3 duplicate-key",
                "6:3 bad-id", "8:3 reversed-period", "8:19 wrong-section", "10:20 unknown-verb", "11:5 missing-word",
            ])
    }

    @Test func `every file's errors are told, file by file`() {
        let model = WrittenModel(files: [
            ("b.yaml", "enheter: [\n"), ("a.yaml", "orgn: A\n"), ("c.yaml", "- x\n"),
            ("d.yaml", "enheter: { ks: {} }\n"),
        ])
        #expect(
            model.errors.map { String($0.prefix(22)) } == [
                "a.yaml:1:1 unknown-wor", "b.yaml:1:10 not-yaml: ", "c.yaml:1:1 wrong-type:",
            ])
    }
}
