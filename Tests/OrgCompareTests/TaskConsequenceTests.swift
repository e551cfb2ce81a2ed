import OrgCompare
import OrgModel
import Testing

/// What becomes of tasks, of what a nämnd answered for, and of documents.
struct TaskConsequenceTests {
    private func told(_ before: String, _ after: String, trustsIDs: Bool? = true) throws -> (Comparison, Consequences) {
        let comparison = try Comparison(
            of: organisation(before), with: organisation(after), .init(trustsIDs: trustsIDs))
        return (comparison, Consequences(of: comparison))
    }

    private func delegation(_ board: String, _ terms: String) -> String {
        "enheter:\n  kf: { slag: kommunfullmäktige }\n\(board)"
            + "befattningar:\n  sc: { slag: chef, namn: Socialchef\(terms) }\närenden: { bistånd: {} }\n"
    }

    @Test func `what is delegated no more is whose it was before it was delegated`() throws {
        let board = "  sn: { slag: nämnd, namn: Socialnämnden }\n"
        let given = ", delegation från: { vem: sn, om: bistånd }"
        let withdrawn = try told(delegation(board, given), delegation(board, ""))
        #expect(withdrawn.1.tasks.map(\.receiver) == [.återgår])
        #expect(withdrawn.1.tasks.flatMap(\.receivers).map(withdrawn.0.after.id) == ["sn"])
        // A nämnd that took over has the power, and none has where the nämnd ended.
        let next = try told(
            delegation(board, given), delegation("  vn: { slag: nämnd, namn: Välfärdsnämnden, ersätter: sn }\n", ""))
        #expect(next.1.tasks.flatMap(\.receivers).map(next.0.after.id) == ["vn"])
        #expect(try told(delegation(board, given), delegation("", "")).1.tasks.map(\.receiver) == [.saknas])
    }

    private func water(_ place: String, _ company: String = "") -> String {
        """
        enheter:
          kf: { slag: kommunfullmäktige }
          tn: { slag: nämnd, tillsätts av: kf }
          tf: { slag: förvaltning, hör till: tn }
          stadshus: { slag: moderbolag\(company) }
          ab: { slag: bolag, ägs av: stadshus }
          va: { slag: avdelning, namn: VA-avdelningen, del av: \(place) }

        """
    }

    @Test func `what a company of the municipality has is its owner's, and of another's company nobody's`() throws {
        let owned = try told(water("tf", ", ägs av: kf"), water("ab", ", ägs av: kf"))
        #expect(owned.1.losses.isEmpty)
        #expect(owned.1.transfers.map { owned.0.after.id(of: $0.company) } == ["ab"])
        #expect(owned.1.transfers.flatMap(\.former).map(owned.0.before.id) == ["tn"])
        let foreign = try told(water("tf"), water("ab"))
        #expect(foreign.1.losses.map(\.missing) == [.nämnd] && foreign.1.transfers.isEmpty)
    }

    // MARK: Documents

    private func papers(_ sources: String, _ board: String = "nämnden") -> String {
        "källor:\n\(sources)enheter:\n  kf: { slag: kommunfullmäktige }\n  \(board): { slag: nämnd, tillsätts av: kf }\n"
            + "  nämnd 2: { slag: nämnd, tillsätts av: kf }\n"
    }

    @Test func `a document that is not mentioned has not ended, and nothing points at it`() throws {
        let rules = "  r: { slag: reglemente, titel: Reglementet, antagen av: kf, reglerar: nämnden }\n"
        let old = "  a: { slag: avtal, titel: Avtalet, datum: 2020-01-01 }\n"
        let told = try told(papers(rules), papers(old))
        #expect(told.0.lines == ["okänd:  -> a", "okänd: r -> "], "\(told.0.lines)")
        #expect(told.1.references.isEmpty)
        // One that bears a later day than the model before is new.
        let new = "  a: { slag: avtal, titel: Avtalet, datum: 2026-10-01 }\n"
        #expect(try self.told(papers(old), papers(old + "  b" + String(new.dropFirst(3)))).0.lines == ["ny:  -> b"])
    }

    @Test func `another municipality was there though nobody named it`() throws {
        let after = papers("  p: { slag: policy }\n") + "  v: { slag: kommun, namn: Provköping }\n"
        #expect(try told(papers("  p: { slag: policy }\n"), after).0.lines == ["okänd:  -> v"])
    }

    @Test(arguments: [true, false])
    func `a document that replaces another is a new version, whatever the two are called`(_ keepsTitle: Bool) throws {
        let title = keepsTitle ? "Ordningen" : "Ordningen 2026"
        let before = papers("  do: { slag: delegationsordning, titel: Ordningen, datum: 2024-01-01 }\n")
        for predecessor in ["do", "Ordningen"] {
            let after = papers(
                "  do26: { slag: delegationsordning, titel: \(title), datum: 2026-02-01, ersätter: \(predecessor) }\n")
            #expect(try told(before, after).0.lines == ["ny version: do -> do26"])
            let other = after.replacing("kf", with: "zkf").replacing("nämnden:", with: "znämnden:")
            #expect(try told(before, other, trustsIDs: false).0.lines.contains("ny version: do -> do26"))
        }
    }

    @Test func `an agreement that names the group that two became points at nothing that is gone`() throws {
        func model(_ groups: String) -> String {
            "källor: { sam: { slag: samverkansavtal, titel: Avtalet } }\nenheter: { sf: { slag: förvaltning } }\n"
                + "befattningar:\n  c: { slag: chef, leder: sf }\ngrupper:\n\(groups)"
        }
        func group(_ id: String, _ terms: String = "", source: String = "sam") -> String {
            "  \(id): { slag: samverkansgrupp, namn: Grupp \(id), samverkansansvarig: { vem: c, källa: \(source) }\(terms) }\n"
        }
        let before = model(group("norr") + group("söder"))
        #expect(try told(before, model(group("hela", ", ersätter: [norr, söder]"))).1.references.isEmpty)
        let unsaid = model(
            "  hela: { slag: samverkansgrupp, namn: Grupp hela, samverkansansvarig: c, ersätter: [norr, söder] }\n")
        let told = try told(before, unsaid)
        #expect(Set(told.1.references.map(\.pointer).map(told.0.before.id)) == ["sam"])
    }
}
