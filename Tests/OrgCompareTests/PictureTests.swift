import OrgCompare
import OrgModel
import Reorganisations
import Testing

@Suite struct `The picture of both states` {
    private static let before = """
        enheter:
          kf: { slag: kommunfullmäktige }
          tekniska nämnden: { slag: nämnd, tillsätts av: kf }
          byggnämnden: { slag: nämnd, tillsätts av: kf }
          teknik: { slag: förvaltning, hör till: tekniska nämnden }
          park: { slag: enhet, namn: Parkenheten, del av: teknik }
          gata: { slag: enhet, del av: teknik }
          bygg: { slag: förvaltning, hör till: byggnämnden }
        befattningar:
          teknikchef: { slag: förvaltningschef, leder: teknik }
          parkchef: { slag: enhetschef, leder: park, chef: teknikchef }
          byggchef: { slag: förvaltningschef, leder: bygg }
        """
    private static let after = """
        enheter:
          kf: { slag: kommunfullmäktige }
          samhällsnämnden: { slag: nämnd, tillsätts av: kf, ersätter: [tekniska nämnden, byggnämnden] }
          teknik: { slag: förvaltning, hör till: samhällsnämnden }
          park: { slag: enhet, namn: Park och natur, del av: bygg }
          bygg: { slag: förvaltning, hör till: samhällsnämnden }
          lokal: { slag: enhet, del av: bygg }
        befattningar:
          teknikchef: { slag: förvaltningschef, leder: teknik }
          parkchef: { slag: enhetschef, leder: park, chef: byggchef }
          byggchef: { slag: förvaltningschef, leder: bygg }
        """

    private func picture(_ before: String, _ after: String) throws -> ComparisonPicture {
        ComparisonPicture(
            of: Comparison(of: try organisation(before), with: try organisation(after), .init(trustsIDs: true)))
    }

    @Test func `says of each node what became of it, and of what is as it was nothing`() throws {
        #expect(
            try picture(Self.before, Self.after).told == [
                "byggnämnden: became samhällsnämnden (merged)",
                "gata: ended",
                "lokal: new",
                "park: stays, was called Parkenheten, was under teknik",
                "parkchef: stays, answers to byggchef",
                "samhällsnämnden: came from byggnämnden, tekniska nämnden (merged)",
                "tekniska nämnden: became samhällsnämnden (merged)",
            ])
    }

    @Test func `leaves out staff that only one side counts, and says what became of those that both do`() throws {
        let staff = "  anställda: { slag: personal, antal: 500, hör till: teknik }\n"
        let told = try picture(Self.before, Self.after).told
        let picture = try picture(Self.before, Self.after + "\n" + staff)
        #expect(picture.told == told)
        #expect(picture.surroundings.allSatisfy { picture.organisation.kind(of: $0) != .personal })
        let other = "  vikarier: { slag: personal, antal: 20, hör till: bygg }\n"
        let both = try self.picture(Self.before + "\n" + other, Self.after + "\n" + staff).told
        #expect(both.contains("anställda: new"))
    }

    @Test func `keeps what ended where it stood, and draws no line anew that follows its ends`() throws {
        #expect(
            try picture(Self.before, Self.after).toldLines == [
                "ended: gata delAv teknik",
                "ended: kf tillsätter byggnämnden",
                "ended: kf tillsätter tekniska nämnden",
                "ended: parkchef chef teknikchef",
                "formerPlace: park delAv teknik",
                "new: lokal delAv bygg",
                "new: park delAv bygg",
                "new: parkchef chef byggchef",
                "replaces: samhällsnämnden ersätter byggnämnden",
                "replaces: samhällsnämnden ersätter tekniska nämnden",
            ])
    }

    @Test func `is the organisation itself where nothing has changed`() throws {
        let organisation = try organisation(Self.before)
        let picture = ComparisonPicture(of: Comparison(of: organisation, with: organisation))
        #expect(picture.marks.isEmpty && picture.lines.isEmpty)
        #expect(picture.organisation.nodeCount == organisation.nodeCount)
        #expect(picture.organisation.statementCount == organisation.statementCount)
    }

    @Test func `seen from the other end what is new has ended and what went into one came out of it`() throws {
        let (there, back) = (try picture(Self.before, Self.after), try picture(Self.after, Self.before))
        #expect(back.told.contains("lokal: ended") && back.told.contains("gata: new"))
        #expect(back.told.contains("samhällsnämnden: became byggnämnden, tekniska nämnden (split)"))
        #expect(back.organisation.nodeCount == there.organisation.nodeCount)
    }

    @Test func `a unit that keeps its id goes on though another joins it`() throws {
        let joined = """
            enheter:
              kf: { slag: kommunfullmäktige }
              tekniska nämnden: { slag: nämnd, tillsätts av: kf, ersätter: [tekniska nämnden, byggnämnden] }
            """
        let told = try picture(Self.before, joined).told
        #expect(told.contains("byggnämnden: became tekniska nämnden (merged)"))
        #expect(told.contains { $0.hasPrefix("tekniska nämnden: came from byggnämnden") })
    }

    @Test func `of a large organisation shows what changed with what it stands under and among`() throws {
        let many = (1...60).map { "  enhet \($0): { slag: enhet, del av: \($0 < 50 ? "stor" : "liten") }" }
        let units = """
            enheter:
              stor: { slag: förvaltning }
              liten: { slag: förvaltning }

            """
        let old = units + many.joined(separator: "\n")
        let new = old.replacing("enhet 55: { slag: enhet", with: "enhet 55: { slag: enhet, namn: Nya enheten")
        let picture = try picture(old, new)
        let shown = Set(picture.surroundings.map(picture.organisation.id))
        #expect(shown == Set(["liten"] + (50...60).map { "enhet \($0)" }))
    }

    @Test(arguments: [Condition.a, .c])
    func `marks what every change of nodes speaks of, in random reorganisations`(_ condition: Condition) {
        for seed in 200..<203 {
            var chance = Chance(seed)
            let written = Written(Reorganisation(&chance), condition, &chance)
            let comparison = Comparison(of: written.before, with: written.after)
            let picture = ComparisonPicture(of: comparison)
            let marked = Set(picture.marks.keys.map { picture.organisation.id(of: $0) })
            let kinds: [Change.Kind] = [
                .upplöst, .ny, .flyttad, .namnbyte, .nyRoll, .sammanslagen, .delad, .omfördelad,
            ]
            for change in comparison.changes where kinds.contains(change.kind) {
                let ids =
                    change.before.map { comparison.before.id(of: $0) }
                    + change.after.map { comparison.after.id(of: $0) }
                #expect(!marked.isDisjoint(with: ids), "\(seed): \(change.kind) \(ids)")
            }
            let nodes = Set(picture.organisation.nodes.map { picture.organisation.id(of: $0) })
            #expect(nodes.isSuperset(of: comparison.after.nodes.map { comparison.after.id(of: $0) }))
        }
    }
}

extension ComparisonPicture {
    /// The marks as lines: "park: stays, was called Parkenheten, was under teknik".
    fileprivate var told: [String] {
        func ids(_ nodes: [Node]) -> String { nodes.map(organisation.id).sorted().joined(separator: ", ") }
        return marks.map { node, mark in
            var told =
                switch mark.fate {
                case .stays: "stays"
                case .new: "new"
                case .ended: "ended"
                case .notSaidAfter: "not said after"
                case .notSaidBefore: "not said before"
                case .became(let others, let how): "became \(ids(others)) (\(how))"
                case .came(let others, let how): "came from \(ids(others)) (\(how))"
                }
            if let name = mark.formerName { told += ", was called \(name)" }
            if let kind = mark.formerKind { told += ", was \(kind)" }
            if let place = mark.formerPlace { told += ", was under \(organisation.id(of: place))" }
            if !mark.newChiefs.isEmpty { told += ", answers to \(ids(mark.newChiefs))" }
            return "\(organisation.id(of: node)): \(told)"
        }.sorted()
    }

    /// The marked lines: "new: lokal delAv bygg".
    fileprivate var toldLines: [String] {
        lines.map { number, mark in
            let statement = organisation.statement(number)
            let (subject, object) = (statement.subject.map(organisation.id), statement.object.map(organisation.id))
            return "\(mark): \(subject ?? "") \(statement.relation) \(object ?? "")"
        }.sorted()
    }
}
