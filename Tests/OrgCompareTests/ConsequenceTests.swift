import OrgCompare
import OrgModel
import Testing

/// What a reorganisation brings with it.
struct ConsequenceTests {
    /// The municipality of the other tests, and the same with some texts replaced.
    private func consequences(_ edits: (String, String)...) throws -> (Comparison, Consequences) {
        var text = Municipality.text
        for (old, new) in edits {
            try #require(text.contains(old), "\(old) is not in the model")
            text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        }
        let comparison = try Comparison(of: organisation(Municipality.text), with: organisation(text))
        return (comparison, Consequences(of: comparison))
    }

    private func post(_ id: String, _ told: (Comparison, Consequences)) throws -> PostOutcome {
        try #require(told.1.posts.first { $0.before.map(told.0.before.id) == id })
    }

    @Test func `the same twice has none`() throws {
        let (_, consequences) = try consequences()
        #expect(consequences.posts.allSatisfy { $0.fate == .kvar && $0.hasNewChief != .yes && $0.hasNewUnit != .yes })
        #expect(consequences.tasks.isEmpty && consequences.losses.isEmpty && consequences.references.isEmpty)
        #expect(consequences.touched.allSatisfy { !$0.isAnyone })
        #expect(consequences.shapeBefore == consequences.shapeAfter)
        #expect(consequences.shapeBefore.levels == 3 && consequences.shapeBefore.chiefs.known == 4)
    }

    @Test func `another chief is another post, whatever it is called`() throws {
        let moved = try consequences(("chef: parkchef }", "chef: gatuchef }"))
        #expect(try post("trädgårdsmästare", moved).hasNewChief == .yes)
        #expect(try post("trädgårdsmästare", moved).hasNewUnit == .yes)
        let renamed = try consequences(("namn: Parkchef", "namn: Chef för parker"))
        #expect(try post("trädgårdsmästare", renamed).hasNewChief == .no)
    }

    @Test func `all ids new gives nobody another chief`() throws {
        let comparison = try Comparison(
            of: organisation(Municipality.text), with: organisation(Municipality.model(prefix: "z")))
        let consequences = Consequences(of: comparison)
        #expect(consequences.posts.allSatisfy { $0.hasNewChief != .yes })
        #expect(consequences.losses.isEmpty && consequences.tasks.isEmpty)
    }

    @Test func `who leads where a post works is its chief where nobody else is said to be`() throws {
        func model(_ leader: String) -> String {
            """
            enheter: { park: { slag: enhet, namn: Park } }
            befattningar:
              a: { slag: enhetschef, namn: Anna\(leader == "a" ? ", leder: park" : "") }
              b: { slag: enhetschef, namn: Bo\(leader == "b" ? ", leder: park" : "") }
              skötare: { slag: personal, namn: Skötare, antal: 12, hör till: park }

            """
        }
        let comparison = try Comparison(of: organisation(model("a")), with: organisation(model("b")))
        let consequences = Consequences(of: comparison)
        let staff = try post("skötare", (comparison, consequences))
        #expect(staff.hasNewChief == .yes && staff.people.known == 12)
        let touched = try #require(consequences.touched.first { $0.unit.map(comparison.before.id) == "park" })
        #expect(touched.tally(.chef).yes.known == 12 && touched.tally(.enhet).yes.isNobody)
        #expect(!touched.tally(.apt).isTold)
    }

    @Test func `a class is counted by its number, and one without is more than what is counted`() throws {
        func model(_ chief: String) -> String {
            """
            befattningar:
              a: { slag: chef, namn: Anna }
              b: { slag: chef, namn: Bo }
              x: { slag: personal, namn: Iks, antal: { minst: 8 }, chef: \(chief) }
              y: { slag: personal, namn: Ypsilon, antal: okänt, chef: \(chief) }

            """
        }
        let comparison = try Comparison(of: organisation(model("a")), with: organisation(model("b")))
        let people = Consequences(of: comparison).people { $0.hasNewChief == .yes }
        #expect(people.known == 8 && people.isOpen)
    }

    // MARK: Tasks

    @Test func `a task whose holder ended and that nobody has got has no receiver`() throws {
        let before =
            "enheter:\n  kf: { slag: kommunfullmäktige }\n  tn: { slag: nämnd, tillsätts av: kf, beslutar: taxa }\n"
        let after = "enheter:\n  kf: { slag: kommunfullmäktige }\n"
        let matter = "ärenden: { taxa: {} }\n"
        let comparison = try Comparison(
            of: organisation(before + matter), with: organisation(after + matter), .init(trustsIDs: true))
        let lost = Consequences(of: comparison).tasks
        #expect(lost.map(\.receiver) == [.saknas])
        #expect(lost.flatMap(\.holders).map(comparison.before.id) == ["tn"])
        // Where the matter is told of no more it has been wound up, or nobody knows.
        let silent = try Comparison(
            of: organisation(before + matter), with: organisation(after), .init(trustsIDs: true))
        #expect(!Consequences(of: silent).tasks.contains { $0.receiver == .saknas })
        let (_, taken) = try consequences(("beslutas av: tn", "beslutas av: sn"))
        #expect(taken.tasks.map(\.receiver) == [.har])
    }

    // MARK: Losses

    @Test func `what a chief who ended leaves behind is told of those below`() throws {
        let (comparison, consequences) = try consequences(
            ("  parkchef: { slag: enhetschef, namn: Parkchef, chef: tchef, leder: park }\n", ""),
            ("namn: Trädgårdsmästare, chef: parkchef", "namn: Trädgårdsmästare"))
        let losses = consequences.losses.map { "\($0.missing.rawValue) \(comparison.before.id(of: $0.before))" }
        #expect(losses.contains("ledare park"))
        #expect(losses.contains("chef trädgårdsmästare"))
        #expect(!consequences.losses.contains { !$0.isCertain })
    }

    @Test func `a nämnd that ended is told of its förvaltning, and not of all that is in it`() throws {
        let (comparison, consequences) = try consequences(
            ("  tn: { slag: nämnd, namn: Tekniska nämnden, tillsätts av: kf }\n", ""), (", hör till: tn", ""),
            (", beslutas av: tn", ""))
        let boards = consequences.losses.filter { $0.missing == .nämnd }
        #expect(boards.map { comparison.before.id(of: $0.before) } == ["tf"])
    }

    // MARK: References

    @Test func `a document that stands points at what ended, and writes the old name of what was renamed`() throws {
        func model(_ chief: String, _ day: String = "2024-01-01") -> String {
            """
            källor: { policyn: { slag: policy, namn: Policyn, datum: \(day) } }
            enheter: { ks: { slag: kommunstyrelse, namn: Styrelsen } }
            befattningar:
              kd: { slag: kommundirektör, namn: Kommundirektör, chef: ks }
            \(chief)
            """
        }
        let before = model("  c: { slag: chef, namn: Kanslichef, chef: { vem: kd, källa: policyn } }")
        let cases: [(after: String, told: [StaleReference.Target])] = [
            (model(""), [.upplöst]),
            (model("  c: { slag: chef, namn: Chefsjurist, chef: { vem: kd, källa: policyn } }"), [.namnbyte]),
            (model("", "2026-01-01"), []), (before, []),
        ]
        for (after, told) in cases {
            let comparison = try Comparison(
                of: organisation(before), with: organisation(after), .init(trustsIDs: true))
            #expect(Consequences(of: comparison).references.map(\.target) == told, "\(after)")
        }
    }
}
