import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `What is readable but does not fit` {
    @Test func `a reference to nothing is told at the value, with what was meant`() throws {
        let model = WrittenModel(
            """
            befattningar:
              kommunchef: { slag: kommundirektör }
              ekonomichef:
                slag: chef
                chef: kommunchf
                uppdrag: [kommunchef, kommunchf]
            """)
        let warnings = try model.organisation().warnings
        #expect(
            warnings.map(\.told) == [
                "5:11 unknown-node: ingen nod heter 'kommunchf'; menade du 'kommunchef'? / "
                    + "no node is called 'kommunchf'; did you mean 'kommunchef'?"
            ])
        let warning = try #require(warnings.first)
        #expect(warning.level == .warning)
        #expect(warning.noted == ["m.yaml:6:27"])
        #expect(warning.notes.first?.text == Wording("nämns också här", en: "also named here"))
        #expect(warning.help == Wording("definiera noden, eller rätta namnet", en: "define the node, or mend the name"))
    }

    @Test func `a reference far from every id is told without a guess`() throws {
        let model = WrittenModel("enheter: { ks: { slag: kommunstyrelse, uppdrag: stadsdelsrådet } }\n")
        #expect(
            try model.warnings == [
                "1:49 unknown-node: ingen nod heter 'stadsdelsrådet' / no node is called 'stadsdelsrådet'"
            ])
    }

    @Test(arguments: [
        ("utsagor:\n  - { vem: x, gör: leder, vad: okänt, @: ingen alls }\n", 3, 5),
        ("enheter:\n  ks: { slag: nämnd, chef: { vad: okänt, @: ingen alls } }\n", 3, 28),
    ])
    func `a reference in the terms of a statement is told at the statement`(
        _ text: String, _ line: Int, _ column: Int
    ) throws {
        for word in ["av", "mottagare", "om", "i samråd", "före", "efter"] {
            let model = WrittenModel("personer: { x: {} }\n" + text.replacing("@", with: word))
            let told = "\(line):\(column) unknown-node: ingen nod heter 'ingen alls' / no node is called 'ingen alls'"
            #expect(try model.warnings == [told], "\(word)")
        }
    }

    @Test func `one id in two sections is told at the second, with the first`() throws {
        let model = WrittenModel("enheter:\n  ledningen: { slag: stab }\ngrupper:\n  ledningen: {}\n")
        let warning = try #require(try model.organisation().warnings.first)
        #expect(warning.told == "4:3 duplicate-node: 'ledningen' definieras 2 gånger / 'ledningen' is defined 2 times")
        #expect(warning.noted == ["m.yaml:2:3"])
    }

    @Test func `one id in two files of a folder is told with both files`() throws {
        let model = WrittenModel(files: [
            ("b.yaml", "enheter: { ks: {} }\n"), ("a.yaml", "enheter:\n  ks: { slag: kommunstyrelse }\n"),
        ])
        let organisation = try model.organisation()
        let warning = try #require(organisation.warnings.first)
        #expect(
            warning.told == "b.yaml:1:12 duplicate-node: 'ks' definieras 2 gånger / 'ks' is defined 2 times")
        #expect(warning.noted == ["a.yaml:2:3"])
        #expect(organisation.node("ks").map(organisation.kind) == .kommunstyrelse)
    }

    @Test func `which definition counts does not depend on the order of sections`() throws {
        let (units, groups) = ("enheter:\n  ledningen: { slag: stab }\n", "grupper:\n  ledningen: {}\n")
        let kinds = try [units + groups, groups + units].map { text in
            let organisation = try WrittenModel(text).organisation()
            return organisation.node("ledningen").map(organisation.kind)
        }
        #expect(kinds[0] == kinds[1])
    }

    @Test func `lines in a circle are told where the circle's first line stands`() throws {
        let model = WrittenModel(
            """
            befattningar:
              a: { slag: chef, chef: b }
              b: { slag: chef, chef: c }
              c:
                slag: chef
                chef: a
            """)
        #expect(
            try model.warnings == [
                "2:26 cycle: linjerna 'chef' går i cirkel: a -> b -> c -> a / "
                    + "the lines 'manager' run in a circle: a -> b -> c -> a"
            ])
    }

    @Test func `a line from a node to itself is told as a circle of one`() throws {
        let model = WrittenModel("befattningar: { a: { slag: chef, chef: a } }\n")
        #expect(
            try model.warnings == [
                "1:40 cycle: linjerna 'chef' går i cirkel: a -> a / the lines 'manager' run in a circle: a -> a"
            ])
    }

    @Test func `an undefined source is told with what was meant`() throws {
        let model = WrittenModel(
            """
            källor: { policy: {} }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: { vad: kf, källa: polisy §2 } }
            """)
        let organisation = try model.organisation()
        let warning = try #require(organisation.warnings.first)
        #expect(organisation.warnings.count == 1)
        #expect(
            warning.told.hasSuffix(
                "unknown-node: ingen nod heter 'polisy'; menade du 'policy'? / "
                    + "no node is called 'polisy'; did you mean 'policy'?"))
        #expect(warning.location?.line == 4)
    }

    @Test func `an undefined source of the whole file is told where it is first leaned on`() throws {
        let model = WrittenModel(
            """
            källa: polisy
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
            """)
        #expect(try model.organisation().warnings.map { $0.location?.line } == [3])
    }

    @Test func `what ends here and was not in the base is told`() throws {
        let model = WrittenModel("upphör: [tekniska nämnden]\nenheter: { ks: {} }\n")
        #expect(
            try model.warnings == [
                "1:10 unknown-ending: 'tekniska nämnden' upphör men finns inte i utgångsläget / "
                    + "'tekniska nämnden' ends but is not in the base model"
            ])
    }

    @Test func `a model with every defect is still an organisation`() throws {
        let model = WrittenModel(
            "enheter: { a: { hör till: [a, b] }, b: { hör till: [a, c] } }\ngrupper: { a: { leds av: d } }\n")
        let organisation = try model.organisation()
        #expect(Set(organisation.warnings.map(\.code)) == ["unknown-node", "duplicate-node", "cycle"])
        #expect(organisation.statementCount == 5)
        #expect(organisation.nodes.filter(organisation.isGhost).map(organisation.id) == ["c", "d"])
    }
}
