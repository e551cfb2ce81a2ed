import OrgFormats
import OrgModel
import Testing

@Suite struct `Statements as they are written` {
    /// Sections that define everything the tests below name.
    static let nodes = """
        källor: { policy: {}, avtal: {} }
        enheter: { ks: { slag: kommunstyrelse }, kf: { slag: kommunfullmäktige } }
        personer: { p1: {} }
        befattningar: { a: { slag: chef }, b: { slag: chef }, c: { slag: chef } }
        grupper: { klg: { slag: kommunledningsgrupp } }
        ärenden: { budget: { klass: budget }, planen: {} }

        """

    private func statements(_ text: String) throws -> [String] {
        let organisation = try WrittenModel(Self.nodes + text).organisation()
        #expect(organisation.warnings.map(\.told) == [])
        return CanonicalDump(organisation).statements
    }

    @Test func `lists are many statements and single values one`() throws {
        #expect(try statements("utsagor: [{ vem: a, gör: leder, vad: klg }]\n") == ["a leder klg"])
        #expect(try statements("utsagor: [{ vem: [a], gör: leder, vad: [klg] }]\n") == ["a leder klg"])
        #expect(
            try statements("utsagor: [{ vem: [a, b], gör: beslutar, vad: [budget, planen] }]\n") == [
                "a beslutar budget", "a beslutar planen", "b beslutar budget", "b beslutar planen",
            ])
        #expect(
            try statements("ansvar: [{ för: [budget, planen], har: [a, b] }]\n") == [
                "a ansvarar budget", "a ansvarar planen", "b ansvarar budget", "b ansvarar planen",
            ])
    }

    @Test func `a verb may stand without an object`() throws {
        #expect(try statements("utsagor: [{ vem: a, gör: samordnar }]\n") == ["a samordnar -"])
    }

    @Test func `severally is each for itself, and jointly is together`() throws {
        #expect(
            try statements("ansvar: [{ för: budget, roll: ansvarar, har: [a, b] }]\n") == [
                "a ansvarar budget", "b ansvarar budget",
            ])
        #expect(
            try statements("ansvar: [{ för: budget, roll: leder beredning, tillsammans: [a, b] }]\n") == [
                "a lederBeredning budget joint[a lederBeredning budget; b lederBeredning budget]",
                "b lederBeredning budget joint[a lederBeredning budget; b lederBeredning budget]",
            ])
    }

    @Test func `two joint statements are two`() throws {
        let text = "ansvar:\n" + ["budget", "planen"].map { "- { för: \($0), tillsammans: [a, b] }\n" }.joined()
        let told = try statements(text)
        #expect(told.count == 4)
        #expect(Set(told.map { $0.drop { $0 != "[" } }).count == 2)
    }

    @Test func `a line may be made jointly, and a long statement too`() throws {
        let joint = "joint[a leder ks; b leder ks]"
        let expected = ["a leder ks \(joint)", "b leder ks \(joint)"]
        #expect(try statements("utsagor: [{ tillsammans: [a, b], gör: leder, vad: ks }]\n") == expected)
        let line = "utsagor: [{ tillsammans: [a, b], gör: leder, vad: ks, krav: nej }]\n"
        #expect(try statements(line) == expected)
    }

    @Test func `an actor who is left out is unknown, and counts`() throws {
        #expect(try statements("ansvar: [{ för: budget, roll: beslutar, har: okänt }]\n") == ["? beslutar budget"])
        #expect(try statements("utsagor: [{ vem: okänt, gör: beslutar, vad: budget }]\n") == ["? beslutar budget"])
        #expect(try statements("utsagor: [{ vem: a, gör: leder, vad: okänt }]\n") == ["a leder ?"])
    }

    @Test(arguments: [
        ("källa: policy §2", "source[policy §2]"), ("status: underförstått", "implied"), ("krav: ja", "demanded"),
        ("otydligt: varför då", "unclear[varför då]"), ("från: 2024-01-01", "from[2024-01-01]"),
        ("till: 2024-12-31", "till[2024-12-31]"), ("till: okänt", "till[?]"), ("av: ks", "owner[ks]"),
        ("mottagare: ks", "recipient[ks]"), ("nivå: ytterst", "level[ytterst]"),
        ("om: [budget, planen]", "matters[budget, planen]"),
        ("i samråd: c", "consulted[c]"), ("före: planen", "before[planen]"), ("efter: [planen]", "after[planen]"),
        ("ofta: 2/kvartal", "often[exact 2/kvartal]"), ("ofta: { minst: 12/år }", "often[minimum 12/år]"),
        ("antal: { minst: 1, per: förvaltning }", "count[minimum 1 per förvaltning]"), ("gäller: nej", "holds[nej]"),
        ("gäller: okänt", "holds[okänt]"), ("tf: ja", "acting"), ("villkor: tills vidare", "villkor[tills vidare]"),
        ("senast: 31 mars", "senast[31 mars]"), ("within: sju dagar", "inom[sju dagar]"),
        ("skriftlig: yes", "skriftlig[ja]"), ("not: se protokoll", "not[se protokoll]"),
    ])
    func `a term is kept, wherever a statement is written`(_ term: String, _ kept: String) throws {
        let expected = ["a beslutar budget \(kept)"]
        #expect(try statements("utsagor: [{ vem: a, gör: beslutar, vad: budget, \(term) }]\n") == expected)
        #expect(try statements("ansvar: [{ för: budget, roll: beslutar, har: a, \(term) }]\n") == expected)
        let text = Self.nodes.replacing(
            "a: { slag: chef }", with: "a: { slag: chef, beslutar: { vad: budget, \(term) } }")
        #expect(CanonicalDump(try WrittenModel(text).organisation()).statements == expected)
    }

    @Test func `a statement rests on its own source, else its node's, else the file's`() throws {
        let text = """
            källa: policy §1
            källor: { policy: {}, avtal: {} }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, källa: avtal §2, tillsätts av: kf, granskas av: { vad: kf, källa: policy §3 } }
            utsagor:
              - { vem: ks, gör: bereder, vad: kf }
            """
        let dump = CanonicalDump(try WrittenModel(text).organisation())
        #expect(
            dump.statements == [
                "kf granskar ks source[policy §3]", "kf tillsätter ks source[avtal §2]",
                "ks bereder kf source[policy §1]",
            ])
        #expect(dump.nodes.first { $0.hasPrefix("kf") }?.contains("source[policy §1]") == true)
        #expect(dump.nodes.first { $0.hasPrefix("ks") }?.contains("source[avtal §2]") == true)
    }

    @Test func `one file's source does not reach into another`() throws {
        let model = WrittenModel(files: [
            ("a.yaml", "källa: policy\nkällor: { policy: {} }\n"), ("b.yaml", "enheter: { ks: {} }\n"),
        ])
        let dump = CanonicalDump(try model.organisation())
        #expect(dump.nodes.first { $0.hasPrefix("ks") }?.contains("source") == false)
    }
}
