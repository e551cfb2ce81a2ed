import OrgCompare
import OrgModel
import Testing

/// What is news of its own is not lost in the change that explains it, and nothing is told twice.
struct ChangeNewsTests {
    private func compared(_ before: String, _ after: String) throws -> Comparison {
        try Comparison(of: organisation(before), with: organisation(after), .init(trustsIDs: true))
    }

    private func lines(_ numbers: [Int], in organisation: Organisation) -> [String] {
        numbers.map(organisation.statement).map {
            "\($0.subject.map(organisation.id) ?? "-") \($0.relation) \($0.object.map(organisation.id) ?? "-")"
        }.sorted()
    }

    /// That every difference is told or explained once, whatever is told of it.
    private func isWhole(_ comparison: Comparison) -> Bool {
        comparison.changes.reduce(0) { $0 + $1.explains } == comparison.delta.count
    }

    // MARK: Splits

    private static let board = """
        enheter:
          kf: { slag: kommunfullmäktige }
          n: { slag: nämnd, tillsätts av: kf, beslutar om: [skjuts, antagning], verksamhetsansvar: [grund, gym] }
          grund: { slag: verksamhet }
          gym: { slag: verksamhet }
          m: { slag: enhet, del av: n }
        befattningar:
          c: { slag: förvaltningschef, uppdrag: n }
        ärenden: { skjuts: {}, antagning: {} }

        """
    private static let halves = """
        enheter:
          kf: { slag: kommunfullmäktige }
          n1: { slag: nämnd, tillsätts av: kf, beslutar om: skjuts, verksamhetsansvar: grund, ersätter: n }
          n2: { slag: nämnd, tillsätts av: kf, verksamhetsansvar: gym, ersätter: n }
          grund: { slag: verksamhet }
          gym: { slag: verksamhet }
          m: { slag: enhet, del av: n2 }
        befattningar:
          c: { slag: förvaltningschef, uppdrag: n2 }
        ärenden: { skjuts: {}, antagning: {} }

        """

    @Test func `a split tells which half has each part, post and task, and of which that is not said`() throws {
        let comparison = try compared(Self.board, Self.halves)
        #expect(comparison.lines == ["delad: n -> n1, n2"])
        let told = comparison.halves(of: comparison.changes[0]).map { half in
            let holders = half.holders.map(comparison.after.id).joined(separator: " ")
            return "\(comparison.before.id(of: half.part)) \(half.relation): \(holders)"
        }
        #expect(
            told == [
                "antagning beslutar: ", "c uppdrag: n2", "grund verksamhetsansvar: n1", "gym verksamhetsansvar: n2",
                "m delAv: n2", "skjuts beslutar: n1",
            ])
        #expect(isWhole(comparison))
        let back = Comparison(of: comparison.after, with: comparison.before, .init(trustsIDs: true))
        #expect(back.lines == ["sammanslagen: n1, n2 -> n"])
    }

    @Test func `what went to nobody of the halves but to another is a move, and no part`() throws {
        let after = Self.halves.split(separator: "del av: n2").joined(separator: "del av: kf")
        let comparison = try compared(Self.board, after)
        #expect(comparison.lines.contains("flyttad: m -> m"), "\(comparison.lines)")
        let split = try #require(comparison.changes.first { $0.kind == .delad })
        #expect(!comparison.halves(of: split).contains { comparison.before.id(of: $0.part) == "m" })
    }

    // MARK: Not known

    @Test func `of whom it is not known is told also under others of whom it is not known`() throws {
        func model(_ boards: [(id: String, name: String)]) -> String {
            "enheter:\n  kf: { slag: kommunfullmäktige }\n"
                + boards.map {
                    "  n\($0.id): { slag: nämnd, namn: \($0.name)nämnden, tillsätts av: kf }\n"
                        + "  f\($0.id): { slag: förvaltning, namn: \($0.name)förvaltningen, hör till: n\($0.id) }\n"
                }.joined() + "befattningar:\n  kd: { slag: kommundirektör }\n"
                + boards.map {
                    "  c\($0.id): { slag: förvaltningschef, namn: \($0.name)chefen, chef: kd, leder: f\($0.id) }\n"
                }.joined()
                + "  r1: { slag: rektor, chef: c\(boards[0].id) }\n  r2: { slag: rektor, chef: c\(boards.last!.id) }\n"
        }
        let comparison = try compared(
            model([("0", "Skol")]), model([("1", "Barn"), ("2", "Ungdoms")]))
        for line in ["okänd: n0 -> n1, n2", "okänd: f0 -> f1, f2", "okänd: c0 -> c1, c2"] {
            #expect(comparison.lines.contains(line), "\(comparison.lines)")
        }
        let told = Set(comparison.changes.filter { $0.kind == .okänd }.flatMap(\.before))
        #expect(comparison.pairing.fates.keys.allSatisfy(told.contains))
        #expect(isWhole(comparison))
    }

    // MARK: Ended and new

    private static let staff = """
        enheter:
          klk: { slag: förvaltning, namn: Kontoret }
          hr: { slag: enhet, namn: Personalenheten, del av: klk }
          stab: { slag: stab, namn: Staben, del av: klk }
        befattningar:
          kd: { slag: kommundirektör, leder: klk }
          hrc: { slag: enhetschef, namn: Personalchef, chef: kd, leder: hr }
          sc: { slag: chef, namn: Stabschef, chef: kd, leder: stab, ansvarar för: eu }
          j: { namn: Jurist, chef: sc, hör till: stab }
          e: { namn: EU-strateg, chef: sc, hör till: stab }
        ärenden: { eu: {} }

        """

    private func abolished() throws -> Comparison {
        try revised(Self.staff, "upphör: [stab, sc]\nbefattningar:\n  j: { chef: hrc, hör till: hr }\n")
    }

    @Test func `a chief who ends with the unit is named, and so is what those who stay lost`() throws {
        let comparison = try abolished()
        #expect(comparison.lines == ["flyttad: j -> j", "upplöst: stab -> "])
        let end = try #require(comparison.changes.first { $0.kind == .upplöst })
        #expect(end.alongBefore.map(comparison.before.id) == ["sc"])
        #expect(lines(end.cutBefore, in: comparison.before) == ["e chef sc", "e hörTill stab", "sc ansvarar eu"])
        #expect(end.reversed.alongAfter == end.alongBefore && end.reversed.cutAfter == end.cutBefore)
        #expect(isWhole(comparison))
    }

    @Test func `a post that gets another chief and unit has moved once`() throws {
        let comparison = try abolished()
        let move = try #require(comparison.changes.first { $0.kind == .flyttad })
        #expect(lines(move.statementsBefore, in: comparison.before) == ["j chef sc", "j hörTill stab"])
        #expect(lines(move.statementsAfter, in: comparison.after) == ["j chef hrc", "j hörTill hr"])
        #expect(move.placeBefore.map(comparison.before.id) == "sc" && move.placeAfter.map(comparison.after.id) == "hrc")
    }

    @Test func `a line from one who ended to one who is new goes to another, and once`() throws {
        let comparison = try revised(
            """
            datum: 2026-01-01
            enheter:
              ab: { slag: bolag }
              u: { slag: enhet, del av: ab }
            befattningar:
              kd: { slag: kommundirektör }
              a: { slag: verkställande direktör, leder: ab, ställföreträder: kd }
              c: { slag: enhetschef, chef: a, leder: u }

            """,
            "upphör: a\nbefattningar:\n  b: { slag: chef, leder: ab, chef för: c, ställföreträder: kd }\n")
        #expect(comparison.lines == ["ny:  -> b", "omriktad: a -> b", "upplöst: a -> "])
        #expect(comparison.changes.allSatisfy { $0.cutBefore.isEmpty && $0.cutAfter.isEmpty })
        #expect(isWhole(comparison))
    }

    @Test func `a line to one of whom it is not known where from is no line that ended`() throws {
        let comparison = try revised(
            Self.staff.split(separator: "leder: stab").joined(separator: "leder: stab, ställföreträder: kd"),
            """
            upphör: [stab, sc]
            befattningar:
              j: { hör till: hr, chef: hrc }
              x: { slag: chef, otydligt: varifrån sägs inte, ställföreträder: kd }

            """)
        #expect(comparison.lines == ["flyttad: j -> j", "okänd:  -> x", "omriktad: sc -> x", "upplöst: stab -> "])
        let end = try #require(comparison.changes.first { $0.kind == .upplöst })
        #expect(lines(end.cutBefore, in: comparison.before) == ["e chef sc", "e hörTill stab", "sc ansvarar eu"])
        #expect(isWhole(comparison))
    }

    @Test func `what a new one has of those who were there is told with it`() throws {
        let before = "enheter:\n  u: { slag: enhet }\nbefattningar:\n  a: { slag: chef }\närenden: { x: {} }\n"
        let after = """
            enheter:
              u: { slag: enhet }
            befattningar:
              a: { slag: chef }
              b: { slag: chef, leder: u, ansvarar för: x }
            ärenden: { x: {} }

            """
        let comparison = try compared(before, after)
        let change = try #require(comparison.changes.first { $0.kind == .ny })
        #expect(lines(change.cutAfter, in: comparison.after) == ["b ansvarar x"], "\(comparison.lines)")
    }

    // MARK: Places

    @Test func `new ones in the halves of one stand each in its own place`() throws {
        func model(_ units: String) -> String {
            "enheter:\n  kf: { slag: kommunfullmäktige }\n  n: { slag: nämnd, tillsätts av: kf }\n\(units)"
        }
        let comparison = try compared(
            model("  f: { slag: förvaltning, hör till: n }\n"),
            model(
                """
                  f1: { slag: förvaltning, hör till: n, ersätter: f }
                  f2: { slag: förvaltning, hör till: n, ersätter: f }
                befattningar:
                  a: { slag: förvaltningschef, leder: f1 }
                  b: { slag: förvaltningschef, leder: f2 }

                """))
        #expect(comparison.lines == ["delad: f -> f1, f2", "ny:  -> a", "ny:  -> b"])
    }

    @Test func `a unit and a chief are no places that one moves between`() throws {
        let before =
            "enheter:\n  u: { slag: enhet }\nbefattningar:\n  kd: { slag: kommundirektör }\n"
            + "  p: { hör till: u }\n"
        let comparison = try compared(before, before.split(separator: "hör till: u").joined(separator: "chef: kd"))
        #expect(comparison.lines == ["borttagen: p -> ", "tillagd:  -> p"])
    }

    @Test func `a document whose nämnd merged has not moved to the one that adopted it`() throws {
        let comparison = try compared(
            """
            källor:
              ra: { slag: reglemente, antagen av: kf, reglerar: na }
              rb: { slag: reglemente, antagen av: kf, reglerar: nb }
            enheter:
              kf: { slag: kommunfullmäktige }
              na: { slag: nämnd, tillsätts av: kf }
              nb: { slag: nämnd, tillsätts av: kf }

            """,
            """
            källor:
              ra: { slag: reglemente, antagen av: kf }
              rb: { slag: reglemente, antagen av: kf }
            enheter:
              kf: { slag: kommunfullmäktige }
              nc: { slag: nämnd, tillsätts av: kf, ersätter: [na, nb] }

            """)
        #expect(comparison.lines == ["sammanslagen: na, nb -> nc"])
    }

    @Test func `a group has another leader and has not moved, and oversight is no mandate`() throws {
        func model(_ leader: String, _ overseen: String) -> String {
            """
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: \(overseen) }
              ab: { slag: bolag }
              en: { slag: bolag }
            befattningar: { kd: { slag: kommundirektör }, bkd: { slag: biträdande kommundirektör } }
            grupper: { lg: { slag: kommunledningsgrupp, leds av: \(leader) } }

            """
        }
        let comparison = try compared(model("kd", "ab"), model("bkd", "en"))
        #expect(comparison.lines == ["omriktad: kd -> bkd", "omriktad: ks -> ks"])
    }

    @Test func `a person neither ends nor is new, and the post is held by another`() throws {
        func model(_ first: String, _ second: String, _ persons: String) -> String {
            """
            befattningar:
              kd: { slag: kommundirektör, \(first) }
              ec: { slag: chef, \(second) }
            personer: { \(persons) }

            """
        }
        let comparison = try compared(
            model("innehas av: p1", "innehas av: p3", "p1: {}, p3: {}"),
            model("innehas av: { vem: p2, tf: ja }", "vakant: ja", "p2: {}"))
        #expect(comparison.lines == ["borttagen: p3 -> ", "omriktad: p1 -> p2", "ändrad: ec -> ec"])
        #expect(isWhole(comparison))
        let unseated = try compared(
            model("vakant: ja", "vakant: ja", "p1: {}"), model("vakant: ja", "vakant: ja", "p2: {}"))
        #expect(unseated.changes.allSatisfy { $0.kind == .okänd } && isWhole(unseated), "\(unseated.lines)")
    }
}
