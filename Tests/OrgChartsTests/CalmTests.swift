import OrgCharts
import OrgModel
import Pictures
import Testing

/// What is read in a card, and would only cross what a chart is looked at for.
@Suite struct `What a chart tells in words` {
    private static let elected = """
        enheter:
          kf: { slag: kommunfullmäktige, ledamöter: 41, ersättare: 21 }
          ks: { slag: kommunstyrelse, tillsätts av: kf, ledamöter: 1 }
          au: { slag: utskott, del av: ks }
          n1: { slag: nämnd, tillsätts av: kf }
          n2: { slag: nämnd, tillsätts av: kf }
        befattningar:
          kso: { slag: ordförande, väljs av: kf, leder politiskt: [ks, au] }
          alla: { slag: ordförande, antal: { per: nämnd }, väljs av: kf, leder politiskt: [n1, n2] }
          vice: { slag: förtroendepost, väljs av: kf, ingår i: [n1, n2] }
          ombud: { slag: förtroendepost, utses av: kf }

        """

    @Test func `who presides over organs of one card stands in it, who over several or none with who chooses them`()
        throws
    {
        let composed = try Composed(Self.elected)
        #expect(
            composed.rows(of: "ks") == [
                "ks", "1 ledamot", "leds politiskt av:", "kso", "au", "leds politiskt av: kso",
            ])
        #expect(
            composed.rows(of: "kf") == [
                "kf", "41 ledamöter, 21 ersättare", "tillsätter:", "vice", "alla", "tillsätter även kso", "utser:",
                "ombud",
            ])
        #expect(composed.rows(of: "n1") == ["n1", "leds politiskt av: en av alla"])
        #expect(composed.strokes == [.tillsätter])
        #expect(composed.said(.lederPolitiskt).count == 4 && composed.said(.tillsätter).count == 6)
    }

    @Test func `a post that nothing else places keeps its line`() throws {
        let composed = try Composed(
            """
            enheter:
              n1: { slag: nämnd }
              n2: { slag: nämnd }
            befattningar:
              alla: { slag: ordförande, leder politiskt: [n1, n2] }
            """)
        #expect(composed.rows(of: "alla") == ["alla"] && composed.strokes == [.lederPolitiskt])
    }

    @Test func `who appoints a board is read at the board, in every view`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              granne: { slag: kommun }
              a: { slag: bolag, ägs av: kf }
              b: { slag: bolag, ägs av: kf }
              sa: { slag: bolagsstyrelse, del av: a, tillsätts av: kf }
              sb: { slag: bolagsstyrelse, del av: b, tillsätts av: [{ vem: kf, antal: 3 }, { vem: granne, antal: 2 }] }
            """
        for view in [nil, ChartView.bolag] {
            let composed = try Composed(model, ChartOptions(view: view))
            #expect(composed.rows(of: "a") == ["a", "sa", "tillsätts av: kf"])
            #expect(composed.rows(of: "b") == ["b", "sb", "tillsätts av: granne (2 st)", "tillsätts av: kf (3 st)"])
            #expect(!composed.strokes.contains(.tillsätter))
        }
    }

    @Test func `a municipality's own share, where another owner is drawn, and not where none is`() throws {
        let model = """
            enheter:
              kommunen: { slag: kommun, äger: [m, eget] }
              kf: { slag: kommunfullmäktige, ägarstyr: m }
              m: { slag: moderbolag }
              eget: { slag: bolag }
            """
        let composed = try Composed(model)
        #expect(composed.rows(of: "m") == ["m", "ägs av: kommunen"] && composed.rows(of: "eget") == ["eget"])
        #expect(composed.strokes == [.äger, .ägarstyr])
        // A picture of ownership draws all of it.
        let owned = try Composed(model, ChartOptions(view: .bolag))
        #expect(owned.composition.links.filter { $0.relations == [.äger] }.flatMap(\.ends).count == 2)
    }

    @Test func `what belongs to two hangs under one and says the other`() throws {
        let composed = try Composed(
            """
            enheter:
              n: { slag: nämnd }
              kansliet: { slag: kontor }
              e: { slag: enhet, hör till: [n, { vad: kansliet, nivå: administrativt }] }
              a: { slag: avdelning }
              f: { slag: enhet, hör till: [{ vad: kansliet, nivå: administrativt }, a] }
            """)
        #expect(composed.hanging(under: "kansliet") == ["e"] && composed.hanging(under: "a") == ["f"])
        #expect(composed.rows(of: "e")?.contains("hör till n") == true)
        #expect(composed.rows(of: "f") == ["f", "hör till kansliet (administrativt)"])
    }

    @Test func `the whole of the employed is a row of whoever leads it, no department among the others`() throws {
        let composed = try Composed(
            """
            enheter:
              allt: { slag: förvaltning, leds av: d }
              f: { slag: förvaltning, leds av: c }
            befattningar:
              d: { slag: kommundirektör }
              c: { slag: förvaltningschef, chef: d }
            """)
        #expect(composed.rows(of: "d") == ["d", "leder:", "allt"])
        #expect(composed.shelves(.administration) == [["f"]] && composed.strokes == [.chef])
    }

    @Test func `groups and forums that a unit's leader leads are rows of its card, others stand by themselves`() throws
    {
        let composed = try Composed(
            """
            enheter:
              f: { slag: förvaltning }
            befattningar:
              c: { slag: förvaltningschef, leder: f }
              h: { slag: chef }
            grupper:
              lg: { slag: ledningsgrupp, hör till: f, leds av: c }
              sam: { slag: samverkansgrupp, hör till: f, leds av: c, samverkansansvarig: c }
              annan: { slag: samverkansgrupp, hör till: f, leds av: c, samverkansansvarig: h }
              fri: { slag: styrgrupp, leds av: c }
            """)
        #expect(composed.rows(of: "f") == ["c", "f", "lg", "sam"])
        #expect(composed.composition.sayings.map(\.text).contains("Grupp i ett kort: enhetens chef leder den"))
        // A few groups and a few forums share a band.
        #expect(composed.shelves(.groups) == [["fri", "annan"]])
        #expect(composed.composition.bands.map(\.title) == ["Förvaltningar", "Grupper och samverkan"])
    }

    @Test func `who holds two posts is told at both, by no name`() throws {
        let composed = try Composed(
            """
            befattningar:
              a: { slag: chef, innehas av: p }
              b: { slag: vd, innehas av: p }
              c: { slag: chef, innehas av: q }
            personer:
              p: { namn: Alva Påhittad }
              q: { namn: Bo Påhittad }
            """)
        #expect(composed.rows(of: "a") == ["a", "samma innehavare som b"])
        #expect(composed.rows(of: "b") == ["b", "samma innehavare som a"] && composed.rows(of: "c") == ["c"])
    }

    // MARK: Who stands where

    @Test func `who answers to two of whom one is below the other stands under the lower`() throws {
        let composed = try Composed(
            """
            befattningar:
              d: { slag: kommundirektör }
              t: { slag: chef, chef: d }
              x: { slag: chef, chef: d }
              y: { slag: chef, chef: d }
              z: { slag: chef, chef: d }
              s: { slag: befattning, chef: [t, d] }
              u: { slag: befattning, chef: [d, t] }
            """)
        #expect(composed.hanging(under: "t") == ["s", "u"] && composed.said(.chef).count == 8)
    }

    @Test func `a board with the one who answers to it is a card of its own where the company is not shown`() throws {
        let composed = try Composed(
            """
            enheter:
              a: { slag: bolag }
              sa: { slag: bolagsstyrelse, del av: a }
              sb: { slag: bolagsstyrelse }
            befattningar:
              va: { slag: vd, chef: sa, leder: a }
              v1: { slag: vd, chef: sb }
              v2: { slag: vd, chef: sb }
              k: { slag: chef, chef: va }
            """, ChartOptions(view: .personal))
        #expect(composed.rows(of: "sa")?.prefix(2) == ["sa", "va"] && composed.rows(of: "sb") == ["sb"])
        #expect(composed.composition.sayings.first?.text == "Direktör under styrelsen: är underställd den")
        #expect(composed.hanging(under: "sa") == ["k"] && composed.hanging(under: "sb") == ["v1", "v2"])
    }

    @Test func `posts that no line goes to stand beside fullmäktige, and staff beside the row of departments`() throws {
        let nämnder = (1...4).map { "  n\($0): { slag: nämnd, tillsätts av: kf }\n" }.joined()
        let units = (1...4).map { "  f\($0): { slag: förvaltning, hör till: n\($0) }\n" }.joined()
        let staff = (1...8).map { "  p\($0): { slag: personal, antal: okänt }\n" }.joined()
        let composed = try Composed(
            "enheter:\n  kf: { slag: kommunfullmäktige }\n\(nämnder)\(units)befattningar:\n"
                + "  råd: { slag: kommunalråd }\n\(staff)")
        #expect(composed.shelves(.elected).map(Set.init) == [["råd", "kf"], ["n1", "n2", "n3", "n4"]])
        #expect(composed.shelves(.administration).count == 1)
        #expect(composed.shelves(.administration)[0].suffix(8) == (1...8).map { "p\($0)" })
    }
}

@Suite struct `How the picture of a whole municipality lies` {
    private static let chart: Chart? = {
        guard let model = Organisation.models.first(where: { $0.hasSuffix("exempelkommunen") }) else { return nil }
        return (try? Organisation(at: model)).map { Chart(of: $0) }
    }()

    @Test func `a department that is too high spans the columns of its units, and its organ spans them too`() throws {
        let picture = try #require(Self.chart).picture
        func area(_ name: String) throws -> Picture.Area { try picture.box("n-\(name)").area }
        let (parent, organ) = (try area("socialförvaltningen"), try area("socialnämnden"))
        let units = try ["individ-och-familj", "vård-och-omsorg", "hemtjänst-norr", "hemtjänsten"].map(area)
        #expect(units.allSatisfy { parent.left - 8 < $0.left && $0.right < parent.right + 8 })
        // They stand in two columns, and none stands outside of what it hangs under.
        #expect(units[0].right < units[1].left && units[1].left == units[2].left && units[3].left == units[0].left)
        #expect(abs(organ.left - parent.left) < 8 && abs(organ.right - parent.right) < 8)
        let texts = picture.root.all.filter { $0.name == "text" }.map(\.text)
        #expect(!texts.isEmpty && !texts.contains { $0.contains("↳") })
    }

    @Test func `a tree that is too high among others spans columns of its own, and stays when something is added`()
        throws
    {
        func chart(_ more: String, like earlier: EarlierPicture? = nil) throws -> Chart {
            let chiefs = (1...8).map { "  c\($0): { slag: chef, chef: d }\n" }.joined()
            let posts = (0..<60).map { "  p\($0): { slag: befattning, chef: c\($0 < 40 ? 1 : 1 + $0 % 8) }\n" }.joined()
            let model = "befattningar:\n  d: { slag: kommundirektör }\n\(chiefs)\(posts)\(more)"
            var options = ChartOptions()
            options.earlier = earlier
            return Chart(of: try Organisation(written: model), options)
        }
        let before = try #require(PictureSeats(of: try chart("")))
        for picture in [
            try chart("").picture, try chart("  ny: { slag: befattning, chef: c1 }\n", like: before.earlier).picture,
        ] {
            #expect(!picture.root.all.contains { $0.text.contains("↳") })
            let chief = try picture.box("n-c1").area
            let posts = try (0..<40).map { try picture.box("n-p\($0)").area }
            #expect(Set(posts.map(\.left)).count > 1)
            #expect(
                posts.allSatisfy {
                    chief.left - 1 < $0.left && $0.right < chief.right + 1 && $0.top >= chief.bottom - 1
                })
        }
    }

    @Test func `what belongs to an organ hangs straight below it, whoever leads it`() throws {
        let chart = Chart(
            of: try Organisation(
                written: """
                    enheter:
                      kf: { slag: kommunfullmäktige }
                      ks: { slag: kommunstyrelse, tillsätts av: kf }
                      n1: { slag: nämnd, tillsätts av: kf }
                      n2: { slag: nämnd, tillsätts av: kf }
                      f1: { slag: förvaltning, hör till: n1 }
                      f2: { slag: förvaltning, hör till: n2 }
                    befattningar:
                      d: { slag: kommundirektör }
                      c1: { slag: förvaltningschef, leder: f1, chef: d }
                      c2: { slag: förvaltningschef, leder: f2, chef: d }
                    """))
        let picture = try chart.picture
        for name in ["l-f1_hörTill_n1", "l-f2_hörTill_n2"] {
            let line = try #require(picture.lines.first { picture.name(of: $0) == name })
            let numbers = line.all.filter { $0.name == "path" }.flatMap { Picture.numbers(in: $0["d"] ?? "") }
            #expect(Set(stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] }).count == 1, "\(name)")
        }
    }

    @Test func `what an organ answers for within its own department is read there, and who runs it`() throws {
        let composed = Composed(try #require(Self.chart))
        let rows = try #require(composed.rows(of: "Hemtjänsten"))
        #expect(rows.contains("verksamhetsansvarig: Socialnämnden") && rows.contains("drivs av: Hemtjänst norr"))
        #expect(rows.contains("Privata utförare"))
        #expect(!composed.strokes.contains(.driver))
        let ends = composed.composition.links.filter { $0.relations == [.verksamhetsansvar] }.flatMap(\.ends)
        #expect(ends.isEmpty)
        #expect(composed.said(.driver).contains("Hemtjänst norr → Hemtjänsten"))
    }
}
