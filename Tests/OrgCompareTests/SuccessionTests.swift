import OrgCompare
import OrgModel
import Testing

/// Who came after whom, where it is said by halves, twice over, or only by names.
struct SuccessionTests {
    private func comparison(_ edits: (String, String)..., of model: String = Municipality.text) throws -> Comparison {
        var text = model
        for (old, new) in edits {
            try #require(text.contains(old), "\(old) is not in the model")
            text = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
        }
        return try Comparison(of: organisation(model), with: organisation(text), .init(trustsIDs: true))
    }

    /// Two units that went into "Gata och park", and what the changes say.
    private func merged(_ prefix: String) throws -> Comparison {
        let after = Municipality.model(prefix: prefix)
            .split(separator: "  \(prefix)park: { slag: enhet, namn: Park, del av: \(prefix)tf }\n").joined()
            .split(separator: "  \(prefix)gata: { slag: enhet, namn: Gata,").joined(
                separator: "  \(prefix)ny: { slag: enhet, namn: Gata och park,"
            )
            .split(separator: ", leder: \(prefix)gata }").joined(separator: ", leder: \(prefix)ny }")
            .split(separator: ", leder: \(prefix)park }").joined(separator: " }")
        return try Comparison(of: organisation(Municipality.text), with: organisation(after))
    }

    @Test(arguments: ["", "z"])
    func `two units under one superior that give their names to one have gone into it`(_ prefix: String) throws {
        let comparison = try merged(prefix)
        #expect(comparison.lines.contains("sammanslagen: gata, park -> \(prefix)ny"), "\(comparison.lines)")
    }

    @Test func `seen from the other end the one is split`() throws {
        let there = try merged("z")
        let back = Comparison(of: there.after, with: there.before)
        #expect(back.lines.contains("delad: zny -> gata, park"), "\(back.lines)")
    }

    /// Nothing but the number of like posts tells it: too little to claim, enough not to call the one dissolved.
    @Test func `a unit whose like posts have come to the one beside it may have gone into it`() throws {
        func model(_ units: [(id: String, posts: Int)], _ prefix: String) -> String {
            "enheter:\n  sf: { slag: förvaltning, namn: Socialförvaltningen }\n"
                + units.map { "  \($0.id): { slag: enhet, namn: Enhet \($0.id), del av: sf }\n" }.joined()
                + "befattningar:\n"
                + units.map { "  chef-\($0.id): { slag: enhetschef, namn: Enhetschef, leder: \($0.id) }\n" }.joined()
                + units.flatMap { unit in
                    (0..<unit.posts).map {
                        "  \(prefix)\(unit.id)\($0): { namn: Medarbetare, chef: chef-\(unit.id) }\n"
                    }
                }.joined()
        }
        let before = try organisation(model([("alfa", 2), ("beta", 1), ("gamma", 3)], "p"))
        let after = try organisation(model([("alfa", 3), ("gamma", 3)], "q"))
        let pairing = Pairing(of: before, with: after, .init(trustsIDs: true))
        guard case .unknown(let candidates) = try pairing.fates[before.named("beta")] else {
            Issue.record("\(String(describing: try pairing.fates[before.named("beta")]))")
            return
        }
        #expect(candidates.map { after.id(of: $0.node) } == ["alfa"])
        let back = Pairing(of: after, with: before, .init(trustsIDs: true))
        #expect(try back.origins[before.named("beta")] == .unknown(candidates))
    }

    @Test(arguments: ["som: hela enheten", "villkor: hela", "antal: 12"])
    func `two that each claim all of one are a contradiction and no split`(_ terms: String) throws {
        let base = Municipality.text.split(separator: "namn: Park, del av: tf").joined(
            separator: "namn: Park, antal: 12, del av: tf")
        let comparison = try comparison(
            (
                "  park: { slag: enhet, namn: Park, antal: 12, del av: tf }\n",
                """
                  grönt: { slag: enhet, namn: Grönt, del av: tf, ersätter: { vad: park, \(terms) } }
                  skog: { slag: enhet, namn: Skog, del av: tf, ersätter: { vad: park, \(terms) } }

                """
            ), ("leder: park", "leder: grönt"), of: base)
        let (before, after) = (comparison.before, comparison.after)
        let successors = try [after.named("grönt"), after.named("skog")]
        #expect(
            try comparison.pairing.conflicts == [.claimedWhole(before.named("park"), .before, by: successors)])
        #expect(!comparison.changes.contains { [.delad, .upplöst, .ny].contains($0.kind) }, "\(comparison.lines)")
        #expect(comparison.lines.contains("okänd: park -> grönt, skog"), "\(comparison.lines)")
    }

    @Test func `two that each claim a part are a split`() throws {
        let comparison = try comparison(
            (
                "  park: { slag: enhet, namn: Park, del av: tf }\n",
                """
                  grönt: { slag: enhet, namn: Grönt, del av: tf, ersätter: { vad: park, som: en del av alla } }
                  skog: { slag: enhet, namn: Skog, del av: tf, ersätter: park }

                """
            ), ("leder: park", "leder: grönt"))
        #expect(comparison.pairing.conflicts.isEmpty)
        #expect(comparison.lines.contains("delad: park -> grönt, skog"), "\(comparison.lines)")
    }

    @Test func `what replaces it is not known what is not new`() throws {
        let sectors = """
              norr: { slag: enhet, namn: Sektor norr, del av: sf, ersätter: okänt }
              söder: { slag: enhet, namn: Sektor söder, del av: sf, ersätter: { vad: okänt, krav: ja } }
              hemtjänst:
            """
        let comparison = try comparison(("  hemtjänst:", sectors))
        #expect(comparison.lines == ["okänd:  -> norr, söder"], "\(comparison.lines)")
    }

    @Test func `a group that somebody new leads is told by its own name`() throws {
        let comparison = try comparison(
            (
                "ärenden:\n",
                """
                  kanslichef: { slag: chef, namn: Kanslichef }
                grupper:
                  utveckling: { slag: grupp, namn: Utvecklingsgruppen, leds av: kanslichef }
                ärenden:

                """
            ))
        #expect(comparison.lines == ["ny:  -> kanslichef", "ny:  -> utveckling"], "\(comparison.lines)")
    }

    @Test func `what the model itself is unclear about is not called new`() throws {
        let comparison = try comparison(
            (
                "ärenden:\n",
                "  jurist: { slag: chef, namn: Chefsjurist, otydligt: om befattningen fanns sägs inte }\närenden:\n"
            ))
        #expect(comparison.lines == ["okänd:  -> jurist"], "\(comparison.lines)")
    }

    @Test func `a line that follows a move is counted and is no change of its own`() throws {
        let comparison = try comparison(
            ("namn: Park, del av: tf", "namn: Park, del av: sf"),
            ("chef: tchef, leder: park", "chef: schef, leder: park"))
        #expect(comparison.lines == ["flyttad: park -> park"])
        let move = try #require(comparison.changes.first)
        #expect(move.followingBefore.count == 1 && move.followingAfter.count == 1)
        let line = comparison.after.statement(try #require(move.followingAfter.first))
        #expect(line.relation == .chef && line.object.map(comparison.after.id) == "schef")
        #expect(move.reversed.followingAfter == move.followingBefore)
    }
}
