import Files
import OrgCompare
import OrgFormats
import OrgModel
import Testing

/// Each change said once, by its kind.
struct ChangeTests {
    private func lines(_ edits: (String, String)...) throws -> [String] {
        var text = Municipality.text
        for (old, new) in edits {
            try #require(text.contains(old), "\(old) is not in the model")
            text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        }
        return try Comparison(of: organisation(Municipality.text), with: organisation(text)).lines
    }

    @Test func `a unit that moves with all that is in it is one move`() throws {
        #expect(
            try lines(
                ("namn: Park, del av: tf", "namn: Park, del av: sf"),
                ("chef: tchef, leder: park", "chef: schef, leder: park"))
                == ["flyttad: park -> park"])
    }

    @Test func `a chief who keeps the old superior when the unit moves is told`() throws {
        let lines = try lines(("namn: Park, del av: tf", "namn: Park, del av: sf"))
        #expect(lines.contains("flyttad: park -> park"))
    }

    @Test func `a new name is a rename, and a nämnd with its förvaltning is one`() throws {
        #expect(
            try lines(("Tekniska nämnden", "Samhällsnämnden"), ("Tekniska förvaltningen", "Samhällsförvaltningen"))
                == ["namnbyte: tf, tn -> tf, tn"])
    }

    @Test func `a matter that goes to another nämnd has moved`() throws {
        #expect(try lines(("beslutas av: tn", "beslutas av: sn")) == ["flyttad: taxa -> taxa"])
    }

    @Test func `a unit left out with all it had is dissolved, once`() throws {
        #expect(
            try lines(
                ("  park: { slag: enhet, namn: Park, del av: tf }\n", ""),
                ("  parkchef: { slag: enhetschef, namn: Parkchef, chef: tchef, leder: park }\n", ""),
                ("  trädgårdsmästare: { namn: Trädgårdsmästare, chef: parkchef }\n", ""))
                == ["upplöst: park -> "])
    }

    @Test func `what lived on under others is not called dissolved`() throws {
        let lines = try lines(
            ("  park: { slag: enhet, namn: Park, del av: tf }\n", ""),
            ("  parkchef: { slag: enhetschef, namn: Parkchef, chef: tchef, leder: park }\n", ""),
            ("chef: parkchef }", "chef: gatuchef }"))
        #expect(!lines.contains { $0.hasPrefix("upplöst") }, "\(lines)")
    }

    @Test func `another kind of the same family is a new role`() throws {
        #expect(try lines(("sn: { slag: nämnd", "sn: { slag: utskott")) == ["ny roll: sn -> sn"])
    }

    @Test func `a declared successor is a merge, with its decision`() throws {
        let text = Municipality.text
            .split(separator: "  park: { slag: enhet, namn: Park, del av: tf }\n").joined(separator: "")
            .split(separator: "namn: Gata, del av: tf").joined(separator: "namn: Utemiljö, del av: tf, ersätter: park")
            .split(separator: ", leder: park }").joined(separator: " }")
        let comparison = try Comparison(of: organisation(Municipality.text), with: organisation(text))
        #expect(comparison.lines.contains("sammanslagen: gata, park -> gata"), "\(comparison.lines)")
    }

    @Test func `another source is told apart from other terms, also where both differ`() throws {
        func kinds(_ before: String, _ after: String) throws -> [Change.Kind] {
            func model(_ terms: String) -> String {
                "källor:\n  d1: { slag: reglemente, namn: Ett }\n  d2: { slag: reglemente, namn: Två }\n"
                    + "enheter:\n  kf: { slag: kommunfullmäktige }\n"
                    + "  tn: { slag: nämnd, namn: Nämnden, tillsätts av: kf, ansvarar för: { vad: vägar, \(terms) } }\n"
                    + "ärenden:\n  vägar: { namn: Vägar }\n"
            }
            return try Comparison(of: organisation(model(before)), with: organisation(model(after))).changes.map(\.kind)
        }
        #expect(try kinds("nivå: ytterst, källa: d1", "nivå: ytterst, källa: d2") == [.annanKälla])
        #expect(try kinds("nivå: ytterst, källa: d1", "nivå: operativt, källa: d2") == [.ändrad])
        #expect(try kinds("som: ägare, källa: d1", "som: huvudman, källa: d2") == [.ändrad])
        #expect(try kinds("nivå: ytterst", "nivå: ytterst, not: så") == [.annanKälla])
    }

    @Test func `units that swap numbers have moved, not been renamed`() throws {
        let model = """
            enheter:
              a: { slag: avdelning, namn: Vård }
              b: { slag: avdelning, namn: Skola }
              x: { slag: enhet, namn: Enhet 1, del av: a }
              y: { slag: enhet, namn: Enhet 2, del av: b }

            """
        let after = model.split(separator: "namn: Enhet 1, del av: a").joined(separator: "namn: Enhet 1, del av: c")
            .split(separator: "namn: Enhet 2, del av: b").joined(separator: "namn: Enhet 2, del av: a")
            .split(separator: "namn: Enhet 1, del av: c").joined(separator: "namn: Enhet 1, del av: b")
        #expect(
            try Comparison(of: organisation(model), with: organisation(after)).lines
                == ["flyttad: x -> x", "flyttad: y -> y"])
    }

    /// On the day after nothing is left of what was replaced but its id and the terms of the line.
    @Test func `a merge is told on the terms of its line, and one that is only demanded as proposed`() throws {
        func change(_ terms: String) throws -> (change: Change, after: Organisation) {
            let text = """
                organisation: Provköping
                källor: { beslutet: { slag: beslut, namn: Beslutet } }
                enheter:
                  ks: { slag: kommunstyrelse }
                  a: { slag: utskott, namn: Personalutskottet, del av: ks, till: 2026-06-30 }
                  b: { slag: utskott, namn: Planutskottet, del av: ks, till: 2026-06-30 }
                  c: { slag: utskott, namn: Arbetsutskottet, del av: ks, från: 2026-07-01, \(terms) }

                """
            let sides = try ["2026-06-30", "2026-07-01"].map { day in
                try Document(reading: [InputFile(path: "prov.yaml", bytes: Array(text.utf8))])
                    .asOf(#require(Day(day))).resolved()
            }
            let comparison = Comparison(of: sides[0], with: sides[1], .init(trustsIDs: true))
            return (try #require(comparison.changes.first { $0.kind == .sammanslagen }), sides[1])
        }
        let done = try change("ersätter: { vad: [a, b], källa: beslutet, från: 2026-07-01 }")
        #expect(done.change.decision.map(done.after.id) == "beslutet" && done.change.day == Day("2026-07-01"))
        #expect(!done.change.isProposed)
        let proposed = try change("ersätter: { vad: [a, b], källa: beslutet, krav: ja }")
        #expect(proposed.change.isProposed && proposed.change.decision.map(proposed.after.id) == "beslutet")
    }

    @Test func `who leads what it led and more besides has not moved`() throws {
        let lines = try lines(("chef: tchef, leder: park }", "chef: tchef, leder: [gata, park] }"))
        #expect(!lines.contains { $0.hasPrefix("flyttad") }, "\(lines)")
    }
}
