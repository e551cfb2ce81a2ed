import Files
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Words that a model does not know` {
    @Test func `an unknown word is told with the one that was meant`() {
        let model = WrittenModel("organisation: A\nenheter:\n  ks:\n    slga: kommunstyrelse\n")
        let told =
            "4:5 unknown-word: 'slga' är inget ord för en nod; menade du 'slag'? / "
            + "'slga' is no word for a node; did you mean 'slag'?"
        #expect(model.errors == [told])
    }

    @Test func `an unknown word far from all is told with what can stand there`() throws {
        let error = #expect(throws: LoadError.self) { try WrittenModel("elefanter: {}\n").document() }
        let message = try #require(error?.messages.first)
        #expect(
            message.told
                == "1:1 unknown-word: 'elefanter' är inget ord för en modell / 'elefanter' is no word for a model")
        for word in Section.allCases.map(\.word.swedish) + ["organisation", "avsnittet 'The model'"] {
            #expect(message.help?.swedish.contains(word) == true, "\(word)")
        }
    }

    @Test(arguments: [
        ("enhter: {}\n", "1:1", "en modell", "a model", "enheter"),
        ("enheter: { ks: { chefff: kf } }\n", "1:18", "en nod", "a node", "chef"),
        ("enheter: { ks: { chef: { vadd: kf } } }\n", "1:26", "en linje", "a line", "vad"),
        ("utsagor: [{ vem: a, gör: leder, vadd: b }]\n", "1:33", "en utsaga", "a statement", "vad"),
        ("ansvar: [{ för: a, rolll: leder, har: b }]\n", "1:20", "ett ansvar", "a responsibility", "roll"),
        ("godtas: [{ regel: X, nodd: a }]\n", "1:22", "ett godtagande", "an acceptance", "nod"),
        ("enheter: { ks: { antal: { minnst: 1 } } }\n", "1:27", "ett antal", "a number", "minst"),
        ("vyer: { karta: { linjerr: [chef] } }\n", "1:18", "en vy", "a view", "linjer"),
    ])
    func `a word is unknown where it stands, and the place is told`(
        _ text: String, _ place: String, _ swedish: String, _ english: String, _ meant: String
    ) throws {
        let errors = WrittenModel(text).errors
        let written = try #require(errors.first?.split(separator: "'").dropFirst().first)
        let told =
            "\(place) unknown-word: '\(written)' är inget ord för \(swedish); menade du '\(meant)'? / "
            + "'\(written)' is no word for \(english); did you mean '\(meant)'?"
        #expect(errors.first == told)
    }

    @Test(arguments: [
        ("nämd", "; menade du 'nämnd'?", "; did you mean 'nämnd'?"),
        ("nämdner", "; menade du 'nämnder'?", "; did you mean 'nämnder'?"),
        ("elefant", "", ""),
    ])
    func `an unknown kind is told with what was meant and what there is`(
        _ kind: String, _ swedish: String, _ english: String
    ) throws {
        let error = #expect(throws: LoadError.self) {
            try WrittenModel("enheter:\n  ks: { slag: \(kind) }\n").document()
        }
        let message = try #require(error?.messages.first)
        let told = "2:15 unknown-kind: inget slag heter '\(kind)'\(swedish) / no kind is called '\(kind)'\(english)"
        #expect(message.told == told)
        // A list helps only where nothing seems meant.
        #expect((message.help == nil) == !swedish.isEmpty)
    }

    @Test func `a kind of another section is told with the way there`() throws {
        let error = #expect(throws: LoadError.self) {
            try WrittenModel("enheter:\n  klg: { slag: ledningsgrupp }\n").document()
        }
        let message = try #require(error?.messages.first)
        let told =
            "2:16 wrong-section: 'ledningsgrupp' hör inte hemma under 'enheter' / "
            + "'ledningsgrupp' is not at home under 'units'"
        #expect(message.told == told)
        #expect(message.help == Wording("flytta noden till 'grupper'", en: "move the node to 'groups'"))
    }

    @Test(arguments: NodeKind.allCases)
    func `every kind is at home in its own section only`(_ kind: NodeKind) {
        for section in Section.allCases {
            let text = "\(section.word.swedish):\n  x: { slag: \(kind.words.singular.swedish) }\n"
            let codes = WrittenModel(text).errors.map { $0.split(separator: " ")[1] }
            #expect(codes == (kind.section == section ? [] : ["wrong-section:"]), "\(section)")
        }
    }

    @Test func `an unknown verb is told with the one that was meant`() {
        let statement = WrittenModel("utsagor:\n  - { vem: ks, gör: beslutarr, vad: budget }\n")
        #expect(
            statement.errors == [
                "2:21 unknown-verb: inget verb heter 'beslutarr'; menade du 'beslutar'? / "
                    + "no verb is called 'beslutarr'; did you mean 'beslutar'?"
            ])
        let responsibility = WrittenModel("ansvar:\n  - { för: budget, roll: hoppar, har: ks }\n")
        #expect(
            responsibility.errors == ["2:26 unknown-verb: inget verb heter 'hoppar' / no verb is called 'hoppar'"])
    }

    @Test func `an unknown verb far from all is told with the commonest verbs`() throws {
        let error = #expect(throws: LoadError.self) {
            try WrittenModel("utsagor: [{ vem: ks, gör: xyzxyzxyz }]\n").document()
        }
        let help = try #require(error?.messages.first?.help)
        #expect(help.swedish.hasSuffix("leder, utser; alla: Models/README.md, avsnittet 'Lines and verbs'"))
    }

    @Test(arguments: [
        ("utsagor:\n  - { vem: ks, vad: budget }\n", "2:5", "en utsaga saknar 'gör'", "a statement lacks 'does'"),
        ("utsagor:\n  - { gör: beslutar, vad: b }\n", "2:5", "en utsaga saknar 'vem'", "a statement lacks 'who'"),
        ("ansvar:\n  - { har: ks }\n", "2:5", "ett ansvar saknar 'för'", "a responsibility lacks 'for'"),
        ("ansvar:\n  - { för: budget }\n", "2:5", "ett ansvar saknar 'har'", "a responsibility lacks 'held by'"),
        ("enheter:\n  ks: { chef: { krav: ja } }\n", "2:15", "en linje saknar 'vad'", "a line lacks 'what'"),
        ("godtas:\n  - { nod: ks }\n", "2:5", "ett godtagande saknar 'regel'", "an acceptance lacks 'rule'"),
    ])
    func `what an entry lacks is told where it begins`(
        _ text: String, _ place: String, _ swedish: String, _ english: String
    ) {
        #expect(WrittenModel(text).errors == ["\(place) missing-word: \(swedish) / \(english)"])
    }
}
