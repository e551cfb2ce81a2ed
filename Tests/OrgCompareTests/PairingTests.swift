import OrgCompare
import OrgModel
import Testing

/// Who is who, where it is easily got wrong.
struct PairingTests {
    @Test func `one id used again for a node of another family is not the same`() throws {
        let before = try organisation(Municipality.text)
        let after = try organisation(
            Municipality.text.split(separator: "  park: { slag: enhet, namn: Park, del av: tf }\n").joined()
                .split(separator: ", leder: park }").joined(separator: " }")
                + "grupper:\n  park: { slag: arbetsgrupp, namn: Parkgruppen }\n")
        let pairing = Pairing(of: before, with: after)
        #expect(try pairing.links(from: before.named("park")).isEmpty)
    }

    @Test func `equal ids of two hands are not trusted`() throws {
        func hand(_ order: [Int]) -> String {
            "enheter:\n  avd: { slag: avdelning, namn: Vård }\n"
                + order.enumerated().map { index, number in
                    "  enhet\(index): { slag: enhet, namn: Enhet \(number), del av: avd }\n"
                }.joined()
        }
        let (before, after) = try (organisation(hand([1, 2, 3, 4, 5])), organisation(hand([3, 5, 1, 2, 4])))
        let pairing = Pairing(of: before, with: after)
        #expect(!pairing.trustsIDs)
        for link in pairing.links { #expect(before.name(of: link.before) == after.name(of: link.after)) }
        #expect(pairing.links.count == 6)
    }

    @Test(arguments: [true, false])
    func `three that become two are not guessed`(_ isForward: Bool) throws {
        let three = """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
              n1: { slag: nämnd, namn: Tekniska nämnden, tillsätts av: kf }
              n2: { slag: nämnd, namn: Byggnadsnämnden, tillsätts av: kf }
              n3: { slag: nämnd, namn: Miljönämnden, tillsätts av: kf }
              f2: { slag: förvaltning, namn: Stadsbyggnadskontoret, hör till: n2 }
              f3: { slag: förvaltning, namn: Miljökontoret, hör till: n3 }

            """
        let two = """
            enheter:
              fullmäktige: { slag: kommunfullmäktige }
              styrelsen: { slag: kommunstyrelse, tillsätts av: fullmäktige }
              sbn: { slag: nämnd, namn: Stadsbyggnadsnämnden, tillsätts av: fullmäktige }
              mbn: { slag: nämnd, namn: Miljö- och byggnadsnämnden, tillsätts av: fullmäktige }
              sbf: { slag: förvaltning, namn: Stadsbyggnadsförvaltningen, hör till: sbn }
              mbf: { slag: förvaltning, namn: Miljö- och byggnadsförvaltningen, hör till: mbn }

            """
        let (before, after) =
            try isForward ? (organisation(three), organisation(two)) : (organisation(two), organisation(three))
        let comparison = Comparison(of: before, with: after)
        #expect(comparison.pairing.links.count == 2)
        #expect(comparison.changes.allSatisfy { $0.kind == .okänd })
        let nämnder = comparison.changes.first { $0.before.count + $0.after.count == 5 }
        #expect(nämnder != nil, "the nämnder are one change: \(comparison.lines)")
    }

    @Test func `like ones are a group, and more or fewer of them is told`() throws {
        func model(_ count: Int) -> String {
            "befattningar:\n  chef: { slag: enhetschef, namn: Chefen }\n"
                + (0..<count).map { "  p\(count)-\($0): { namn: Vaktmästare, chef: chef }\n" }.joined()
        }
        let comparison = try Comparison(of: organisation(model(5)), with: organisation(model(3)))
        #expect(comparison.pairing.groups.map { [$0.before.count, $0.after.count] } == [[5, 3]])
        #expect(comparison.changes.map(\.kind) == [.antal])
    }

    @Test func `two different organisations have no common ground`() throws {
        let other = try organisation(
            """
            enheter:
              xf: { slag: kommunfullmäktige, namn: Fullmäktige }
              bn: { slag: nämnd, namn: Barnnämnden, tillsätts av: xf }
              gn: { slag: nämnd, namn: Gymnasienämnden, tillsätts av: xf }
              kn: { slag: nämnd, namn: Kulturnämnden, tillsätts av: xf }

            """)
        let pairing = try Pairing(of: organisation(Municipality.text), with: other)
        #expect(!pairing.hasCommonGround)
        #expect(!pairing.fates.values.contains(.dissolved))
    }

    @Test func `one side empty is unknown, not dissolved`() throws {
        let pairing = try Pairing(of: organisation(Municipality.text), with: organisation("enheter:\n"))
        #expect(pairing.links.isEmpty)
        #expect(!pairing.fates.values.contains(.dissolved))
    }

    @Test func `a pairs file overrules, and what it gets wrong is told`() throws {
        let (before, after) = try (organisation(Municipality.text), organisation(Municipality.text))
        var file = PairsFile(answers: [.init("park", .nodes(["gata"])), .init("gata", .none)], new: ["park"])
        let pairing = Pairing(of: before, with: after, .init(pairs: file))
        #expect(pairing.ids(before, after).contains("park = gata"))
        #expect(try pairing.fates[before.named("gata")] == .dissolved)
        #expect(try pairing.origins[after.named("park")] == .new)
        file = PairsFile(
            answers: [.init("parken", .none), .init("park", .nodes(["gata"])), .init("park", .none)],
            new: ["gata", "x"])
        #expect(
            Pairing(of: before, with: after, .init(pairs: file)).conflicts == [
                .unknownID("parken", .before), .saidTwice("park", .before), .saidTwice("gata", .after),
                .unknownID("x", .after),
            ])
    }

    @Test func `a predecessor that never was is told`() throws {
        let text = Municipality.text.split(separator: "namn: Park, del av: tf").joined(
            separator: "namn: Park, del av: tf, ersätter: parken")
        let (before, after) = try (organisation(Municipality.text), organisation(text))
        let pairing = Pairing(of: before, with: after)
        #expect(try pairing.conflicts == [.unknownPredecessor(node: after.named("park"), .after, id: "parken")])
    }

    /// Weighed one against one they would be nine million pairs, and this test would not end.
    @Test func `thousands of like ones under one post are one group`() throws {
        func model(_ prefix: String, _ count: Int) -> String {
            "befattningar:\n  chef: { slag: kommundirektör, namn: Direktör }\n"
                + (0..<count).map { "  \(prefix)\($0): { namn: Handläggare, chef: chef }\n" }.joined()
        }
        let pairing = try Pairing(of: organisation(model("a", 3000)), with: organisation(model("b", 2999)))
        #expect(pairing.groups.map { [$0.before.count, $0.after.count] } == [[3000, 2999]])
    }
}
