import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Names that are nearly the same` {
    @Test func `the one id that differs in capitals is meant`() throws {
        let text = """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: KF }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: KS }
              ekonomichef: { slag: chef, chef: Kommundirektör }
              hr-chef: { slag: chef, chef: kommundirektören }
              it-chef: { slag: chef, chef: kommunchef }
            """
        let organisation = try WrittenModel(text).organisation()
        let (ks, director) = (try #require(organisation.node("ks")), try #require(organisation.node("kommundirektör")))
        #expect(organisation.objects(of: .chef, from: director) == [ks])
        #expect(organisation.node("ekonomichef").map { organisation.objects(of: .chef, from: $0) } == [director])
        #expect(
            organisation.warnings.map(\.told) == [
                "7:32 unknown-node: ingen nod heter 'kommundirektören'; menade du 'kommundirektör'? / "
                    + "no node is called 'kommundirektören'; did you mean 'kommundirektör'?",
                "8:32 kind-for-node: 'kommunchef' är ett slag och ingen nod; menade du 'kommundirektör'? / "
                    + "'kommunchef' is a kind and no node; did you mean 'kommundirektör'?",
            ])
    }

    @Test(arguments: [
        ("uttömmande om: ledare", "skriv de slag som modellen har, till exempel: enhetschefer"),
        ("uttömmande om: enhetschefer", nil), ("uttömmande om: a", nil), ("uttömmande om: nämnder", nil),
    ])
    func `a claim to tell all of a kind that nobody is of is told`(_ claim: String, _ help: String?) throws {
        let organisation = try WrittenModel(
            "källor: { policyn: { slag: policy, \(claim) } }\nbefattningar: { a: { slag: enhetschef } }"
        ).organisation()
        #expect(organisation.warnings.map(\.code) == (help == nil ? [] : ["claim-of-nothing"]))
        #expect(organisation.warnings.first?.help?[.swedish] == help)
    }

    @Test func `an id with capitals is meant by small letters too`() throws {
        let organisation = try WrittenModel("enheter: { KS: { slag: nämnd }, b: { hör till: ks } }\n").organisation()
        #expect(organisation.nodeCount == 2 && organisation.warnings.isEmpty)
    }

    @Test func `ids that differ in capitals alone are told`() throws {
        let warnings = try WrittenModel("enheter:\n  ks: {}\n  KS: {}\n  Ås: {}\n  ås: {}\n").organisation().warnings
        #expect(
            warnings.map(\.told) == [
                "3:3 case-twins: 'ks' och 'KS' skiljer sig bara i stora och små bokstäver / "
                    + "'ks' and 'KS' differ in nothing but capitals",
                "5:3 case-twins: 'Ås' och 'ås' skiljer sig bara i stora och små bokstäver / "
                    + "'Ås' and 'ås' differ in nothing but capitals",
            ])
    }

    @Test(arguments: ["\"   \"", "\"\u{A0}\"", "\"\u{200B}\""])
    func `a blank name is the id, and is told`(_ name: String) throws {
        let document = try WrittenModel("enheter:\n  x: { slag: förvaltning, namn: \(name) }\n").document()
        #expect(document.notes.map(\.told).map { $0.prefix(15) } == ["2:33 blank-name"])
        let organisation = document.resolved()
        #expect(organisation.node("x").map(organisation.name) == "x")
    }

    @Test func `two files that say two things of the whole are refused`() {
        let (a, b) = (
            "organisation: Ekdalens kommun\ndatum: 2026-01-01\n", "organisation: Almby kommun\ndatum: 2026-01-02\n"
        )
        #expect(
            WrittenModel(files: [("a.yaml", a), ("b.yaml", b)]).errors == [
                "b.yaml:1:15 two-heads: 'organisation' är 'Almby kommun' här men 'Ekdalens kommun' i en annan fil / "
                    + "'organization' is 'Almby kommun' here but 'Ekdalens kommun' in another file",
                "b.yaml:2:8 two-heads: 'datum' är '2026-01-02' här men '2026-01-01' i en annan fil / "
                    + "'date' is '2026-01-02' here but '2026-01-01' in another file",
            ])
        #expect(WrittenModel(files: [("a.yaml", a), ("b.yaml", "organisation: Ekdalens  Kommun\n")]).errors == [])
    }
}
