import OrgCompare
import OrgModel
import Testing

/// A municipality before, and after as another hand writes it: ids of its own, names without capitals, what is no more
/// told with its last day.
struct TwoHandsTests {
    private static let before = """
        enheter:
          kf: { slag: kommunfullmäktige, namn: Kommunfullmäktige }
          ks: { slag: kommunstyrelse, namn: Kommunstyrelsen, tillsätts av: kf }
          bun: { slag: nämnd, namn: Barn- och ungdomsnämnden, tillsätts av: kf }
          kfn: { slag: nämnd, namn: Kulturnämnden, tillsätts av: kf }
          tn: { slag: nämnd, namn: Tekniska nämnden, tillsätts av: kf }
          buf: { slag: förvaltning, namn: Barn- och ungdomsförvaltningen, hör till: bun }
          kff: { slag: förvaltning, namn: Kulturförvaltningen, hör till: kfn }
          tf: { slag: förvaltning, namn: Tekniska förvaltningen, hör till: tn }
          skola: { slag: enhet, namn: Skolenheten, del av: buf }
          bibliotek: { slag: enhet, namn: Biblioteket, del av: kff }
          gata: { slag: enhet, namn: Gatuenheten, del av: tf }
          mat: { slag: enhet, namn: Måltidsenheten, del av: tf }
          hälsa: { slag: enhet, namn: Elevhälsan, del av: buf }
        befattningar:
          kc: { slag: kommunchef, namn: Kommunchefen, chef för: [buc, kuc, tec] }
          buc: { slag: förvaltningschef, namn: Barn- och ungdomschefen, leder: buf, uppdrag: bun }
          kuc: { slag: förvaltningschef, namn: Kulturchefen, leder: kff, uppdrag: kfn }
          tec: { slag: förvaltningschef, namn: Tekniska chefen, leder: tf, uppdrag: tn }
          bic: { slag: enhetschef, namn: Bibliotekschefen, leder: bibliotek, chef: kuc }
          gac: { slag: enhetschef, namn: Gatuchefen, leder: gata, chef: tec }
          mac: { slag: enhetschef, namn: Måltidschefen, leder: mat, chef: tec }
          hec: { slag: enhetschef, namn: Elevhälsochefen, leder: hälsa, chef: buc }
          p1: { slag: personal, namn: Anställda i biblioteket, antal: 14, hör till: bibliotek }

        """

    private static func after(_ replaces: Bool = true) -> String {
        func replacing(_ what: String) -> String { replaces ? ", ersätter: \(what)" : "" }
        return """
            enheter:
              kommunfullmäktige: { slag: kommunfullmäktige }
              kommunstyrelsen: { slag: kommunstyrelse, tillsätts av: kommunfullmäktige }
              bildningsnämnden: { slag: nämnd, tillsätts av: kommunfullmäktige, från: 2027-01-01\(replacing("barn- och ungdomsnämnden")) }
              tekniska nämnden: { slag: nämnd, tillsätts av: kommunfullmäktige }
              bildningsförvaltningen: { slag: förvaltning, hör till: bildningsnämnden, från: 2027-01-01\(replacing("[barn- och ungdomsförvaltningen, kulturförvaltningen]")) }
              gatuförvaltningen: { slag: förvaltning, hör till: tekniska nämnden, från: 2027-01-01\(replacing("tekniska förvaltningen")) }
              serviceförvaltningen: { slag: förvaltning, hör till: kommunstyrelsen, från: 2027-01-01\(replacing("tekniska förvaltningen")) }
              skolenheten: { slag: enhet, del av: bildningsförvaltningen }
              biblioteket: { slag: enhet, del av: bildningsförvaltningen }
              gatuenheten: { slag: enhet, del av: gatuförvaltningen }
              måltidsenheten: { slag: enhet, del av: serviceförvaltningen }
              elevhälsan: { slag: enhet, del av: gatuförvaltningen }
              digitaliseringsenheten: { slag: enhet, från: 2027-01-01, otydligt: vilken förvaltning den hör till sägs inte }
              barn- och ungdomsnämnden: { slag: nämnd, till: 2026-12-31 }
              kulturnämnden: { slag: nämnd, till: 2026-12-31 }
              barn- och ungdomsförvaltningen: { slag: förvaltning, till: 2026-12-31 }
              kulturförvaltningen: { slag: förvaltning, till: 2026-12-31 }
              tekniska förvaltningen: { slag: förvaltning, till: 2026-12-31 }
            befattningar:
              kommunchefen: { slag: kommunchef, chef för: [bildningschefen, gatuförvaltningens chef] }
              bildningschefen: { slag: förvaltningschef, leder: bildningsförvaltningen, uppdrag: bildningsnämnden\(replacing("barn- och ungdomschefen")) }
              gatuförvaltningens chef: { slag: förvaltningschef, leder: gatuförvaltningen, uppdrag: tekniska nämnden\(replacing("tekniska chefen")) }
              servicechefen: { slag: förvaltningschef, leder: serviceförvaltningen, från: 2027-01-01 }
              bibliotekschefen: { slag: enhetschef, leder: biblioteket, chef: bildningschefen }
              gatuchefen: { slag: enhetschef, leder: gatuenheten, chef: gatuförvaltningens chef }
              måltidschefen: { slag: enhetschef, leder: måltidsenheten, chef: servicechefen }
              elevhälsochefen: { slag: enhetschef, leder: elevhälsan, chef: gatuförvaltningens chef }
              kulturchefen: { slag: förvaltningschef, till: 2026-12-31 }

            """
    }

    private func comparison(_ replaces: Bool = true) throws -> Comparison {
        let written = try document("datum: 2027-01-01\n" + Self.after(replaces)).withoutEnded(
            by: #require(Day("2027-01-01")))
        return try Comparison(of: document("datum: 2026-06-01\n" + Self.before).resolved(), with: written.resolved())
    }

    private func kinds(_ comparison: Comparison, _ kind: Change.Kind) -> [String] {
        comparison.lines.filter { $0.hasPrefix("\(kind.rawValue): ") }.map {
            String($0.dropFirst(kind.rawValue.count + 2))
        }
    }

    @Test func `a name without capitals or in another form is no new name`() throws {
        let renamed = try kinds(comparison(), .namnbyte)
        #expect(renamed == ["buc -> bildningschefen", "bun -> bildningsnämnden", "tec -> gatuförvaltningens chef"])
        #expect(try comparison().changes.allSatisfy { !$0.facets.contains(.renamed) || $0.kind == .namnbyte })
    }

    @Test func `what the other hand tells has ended is found under its name, and what replaces it`() throws {
        let comparison = try comparison()
        #expect(!comparison.pairing.trustsIDs)
        #expect(kinds(comparison, .sammanslagen) == ["buf, kff -> bildningsförvaltningen"])
        #expect(kinds(comparison, .delad) == ["tf -> gatuförvaltningen, serviceförvaltningen"])
        #expect(comparison.pairing.conflicts.isEmpty)
    }

    @Test func `what ended without a successor is dissolved, also the chief of what was merged`() throws {
        let gone = try kinds(comparison(), .upplöst)
        #expect(gone == ["kfn -> ", "kuc -> "])
        #expect(try kinds(comparison(), .ny).contains(" -> servicechefen"))
    }

    @Test func `a unit that moves between two that stay known is one, and its chief follows it`() throws {
        let comparison = try comparison()
        let move = try #require(comparison.changes.first { $0.before.map(comparison.before.id) == ["hälsa"] })
        #expect(move.kind == .flyttad)
        #expect(move.after.map(comparison.after.id) == ["elevhälsan"])
        let chief = try #require(comparison.before.node("hec"))
        #expect(!comparison.changes.contains { $0.kind != .omriktad && $0.before.contains(chief) })
        let lines = move.followingBefore.map { comparison.before.statement($0) }
        #expect(lines.contains { $0.relation == .chef && $0.subject == chief || $0.object == chief })
    }

    @Test func `what begins on a day that is said is new, whatever else is unclear of it`() throws {
        #expect(try kinds(comparison(), .ny).contains(" -> digitaliseringsenheten"))
    }

    @Test func `a line to one who is new is one line that goes to another`() throws {
        let comparison = try comparison()
        let turned = comparison.changes.filter { $0.kind == .omriktad && $0.relation == .chef }
        let lines = Set(turned.flatMap { $0.before.map(comparison.before.id) })
        #expect(lines == ["bic", "mac"])
        #expect(!comparison.changes.contains { $0.kind == .borttagen && $0.relation == .chef })
    }

    @Test func `staff that only one model counts go with their unit and move no span`() throws {
        let consequences = try Consequences(of: comparison())
        let touched = try #require(consequences.touched.first { $0.people.known == 15 })
        #expect(touched.notMentioned.isNobody)
        #expect(touched.tally(.chef).yes.known == 1, "the bibliotekschef alone")
        #expect(abs(consequences.shapeBefore.chiefs.known - consequences.shapeAfter.chiefs.known) <= 1)
    }

    @Test func `read backwards it says the same`() throws {
        let (there, back) = try (comparison(), comparison())
        let reversed = Comparison(of: back.after, with: back.before)
        #expect(Set(kinds(reversed, .delad)) == ["bildningsförvaltningen -> buf, kff"])
        #expect(
            Set(kinds(there, .upplöst).map { $0.replacing(" -> ", with: "") })
                == Set(kinds(reversed, .ny).map { $0.replacing(" -> ", with: "") }))
    }

    @Test func `without a word of who replaces whom what is said to begin is new`() throws {
        let comparison = try comparison(false)
        #expect(kinds(comparison, .upplöst).contains { $0.contains("bun") })
        #expect(!comparison.changes.contains { $0.kind == .sammanslagen })
    }
}
