import Files
import OrgCompare
import OrgFormats
import OrgModel
import Testing

/// What is replaced, written by its name, and what a document is called.
struct NamedPredecessorTests {
    @Test func `a document without another name is called by its title, and a person is not`() throws {
        let model = try organisation(
            """
            källor:
              a: { slag: policy, titel: Resepolicyn }
              b: { slag: policy, namn: Policyn, titel: Resepolicyn }
            personer: { p: { titel: Direktör } }

            """)
        #expect(try ["a", "b", "p"].map { try model.name(of: model.named($0)) } == ["Resepolicyn", "Policyn", "p"])
        #expect(Set(model.namesakes.map(model.id)).isEmpty)
    }

    private static let ended = """
        datum: 2027-01-01
        enheter:
          ab: { slag: bolag, namn: Fastighets AB, till: 2026-12-31 }
          tn: { slag: nämnd, namn: Tekniska nämnden }
          ff: { slag: förvaltning, ersätter: fastighets AB }
          gn: { slag: nämnd, ersätter: Tekniska nämnden }
          skolan: { slag: enhet }
          gamla: { slag: enhet, namn: Skolan, till: 2026-12-31 }
          nya: { slag: enhet, ersätter: skolan }

        """

    @Test func `what a model itself tells has ended is found by its name`() throws {
        let whole = try document(Self.ended).resolved()
        #expect(try whole.predecessors(of: whole.named("ff")) == ["ab"])
        let after = try document(Self.ended).onItsDay().resolved()
        #expect(try after.predecessors(of: after.named("ff")) == ["ab"] && after.node("fastighets AB") == nil)
        #expect(try whole.predecessors(of: whole.named("nya")) == ["skolan"], "an id goes before a name")
        // A living namesake is no more meant than one in the model before.
        #expect(try whole.predecessors(of: whole.named("gn")) == ["Tekniska nämnden"])
    }

    @Test(arguments: ["tf", "Tekniska förvaltningen", "tekniska förvaltningen"])
    func `one who keeps the ids may write the name`(_ predecessor: String) throws {
        let after = Municipality.text
            .replacing(
                "  tf: { slag: förvaltning, namn: Tekniska förvaltningen,",
                with: "  ny: { slag: förvaltning, namn: Samhälle, ersätter: \(predecessor),"
            )
            .replacing("del av: tf", with: "del av: ny").replacing("leder: tf", with: "leder: ny")
        let comparison = try Comparison(of: organisation(Municipality.text), with: organisation(after))
        #expect(comparison.pairing.trustsIDs && comparison.pairing.conflicts.isEmpty)
        #expect(comparison.lines == ["namnbyte: tf -> ny"], "\(comparison.lines)")
    }

    @Test func `what is older than both models is no conflict between them`() throws {
        let text = Municipality.text.replacing("namn: Park, del", with: "namn: Park, ersätter: trädgården, del")
        let same = try Comparison(of: organisation(text), with: organisation(text))
        #expect(same.pairing.conflicts.isEmpty && same.changes.isEmpty)
        let dropped = try Comparison(of: organisation(text), with: organisation(Municipality.text))
        #expect(dropped.pairing.conflicts.isEmpty)
        let new = try Comparison(of: organisation(Municipality.text), with: organisation(text))
        #expect(new.pairing.conflicts.count == 1)
    }
}
