import OrgCharts
import OrgModel
import Testing
import Texts

@Suite struct `What stands in a small row of a card` {
    private func composed(_ model: String, _ options: ChartOptions = ChartOptions()) throws -> Composed {
        try Composed(model, options)
    }

    @Test func `staff of whom nothing more is said, and some of them below`() throws {
        let model = """
            enheter:
              e: { slag: enhet }
              tom: { slag: enhet }
            befattningar:
              c: { slag: enhetschef, leder: e }
              alla: { slag: personal, namn: Anställda, antal: 41, hör till: e }
              andra: { slag: personal, namn: Anställda, antal: { ca: 7 }, hör till: tom }
              några: { slag: personal, namn: Lokalvårdare, antal: 24, del av: alla }
            """
        let composed = try composed(model)
        #expect(composed.rows(of: "e") == ["c", "e", "Anställda (e)", "Lokalvårdare"])
        #expect(composed.said(.hörTill) == ["Anställda (e) → e", "Anställda (tom) → tom"])
        #expect(composed.said(.delAv) == ["Lokalvårdare → Anställda (e)"])
        #expect(composed.composition.sayings.map(\.text).contains("Personal i ett kort: hör till det"))
        let words = composed.composition.cards.flatMap { card in
            card.small.sorted { $0.key < $1.key }.map { $1.words(for: composed.chart.boxes[$0], .swedish) }
        }
        #expect(Set(words) == ["41 anställda", "ca 7 anställda", "varav Lokalvårdare, 24 st"])
    }

    @Test func `staff that answer to the unit's leader, where all do, else they stand by themselves`() throws {
        let units = """
            enheter:
              e: { slag: enhet }
              f: { slag: enhet }
            befattningar:
              c: { slag: enhetschef, leder: e }
              d: { slag: enhetschef, leder: f }
              p: { slag: personal, antal: 3, hör till: e, chef: c }

            """
        let all = try composed(units + "  q: { slag: personal, antal: 4, hör till: f, chef: d }\n")
        #expect(all.rows(of: "e") == ["c", "e", "p"] && all.rows(of: "f") == ["d", "f", "q"])
        #expect(all.composition.sayings.map(\.text).contains("Personal i ett kort: är underställd enhetens chef"))
        let some = try composed(units + "  q: { slag: personal, antal: 4, hör till: f }\n")
        #expect([some.rows(of: "e"), some.rows(of: "f")].contains { $0?.count == 2 })
        // Whoever answers to somebody else is drawn.
        let other = try composed(units + "  q: { slag: personal, antal: 4, hör till: f, chef: c }\n")
        #expect(other.rows(of: "f") == ["d", "f"])
    }

    @Test func `operations stand with who runs them, else with who answers for them`() throws {
        let model = """
            enheter:
              n: { slag: nämnd, ansvarar för: [skola, bad] }
              b: { slag: bolag, driver: bad }
              e: { slag: enhet }
              skola: { slag: verksamhet }
              bad: { slag: verksamhet }
              växel: { slag: verksamhet, bedrivs i: e }
              arkiv: { slag: verksamhet, bedrivs i: e }
              tvist: { slag: verksamhet, drivs av: [b, e] }
            """
        let composed = try composed(model)
        #expect(composed.rows(of: "n") == ["n", "ansvarar för:", "skola"])
        #expect(composed.rows(of: "b") == ["b", "driver:", "bad"])
        #expect(composed.rows(of: "e") == ["e", "bedriver:", "arkiv", "växel"])
        #expect(composed.said(.ansvarar) == ["n → skola"])
        // What two run belongs to neither.
        #expect(composed.rows(of: "tvist") == ["tvist"] && composed.said(.driver).count == 3)
    }

    @Test func `members stand in what they share, and are named where they stand elsewhere`() throws {
        let model = """
            enheter:
              egen: { slag: kommun, äger: bolaget }
              granne: { slag: kommun }
              bolaget: { slag: bolag }
              ks: { slag: kommunstyrelse }
              au: { slag: utskott, del av: ks, ingår: ledamöter }
              förbund: { slag: kommunalförbund, ingår: [egen, granne] }
              styrelse: { slag: bolagsstyrelse, del av: bolaget, ingår: ledamöter }
            befattningar:
              ledamöter: { slag: förtroendepost, antal: 5 }
            """
        let composed = try composed(model)
        #expect(composed.rows(of: "förbund") == ["förbund", "medlemmar:", "granne", "medlemmar även: egen"])
        #expect(composed.rows(of: "ks") == ["ks", "au", "medlemmar:", "ledamöter"])
        #expect(composed.rows(of: "bolaget") == ["bolaget", "styrelse", "medlemmar: ledamöter"])
        #expect(composed.said(.ingår).count == 4)
    }

    @Test func `what is marked, or said in more words, is no row`() throws {
        let model = """
            enheter:
              e: { slag: enhet, driver: [{ vad: v, krav: ja }] }
              v: { slag: verksamhet }
              w: { slag: verksamhet, bedrivs i: e, leds av: c }
            befattningar:
              c: { slag: chef }
              p: { slag: personal, antal: 2, hör till: e }
            """
        let organisation = try Organisation(written: model)
        let node = try #require(organisation.node("p"))
        let options = ChartOptions(emphasis: [node: Emphasis(Wording("ny", en: "new"))])
        let composed = try composed(model, options)
        #expect(composed.rows(of: "e") == ["e"])
    }

    @Test func `who leads organs of one card, each where they lead`() throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse }
              au: { slag: utskott, del av: ks }
              pu: { slag: utskott, del av: ks }
            befattningar:
              a: { slag: ordförande, leder: au }
              b: { slag: ordförande, leder: [pu, ks] }
            """
        let composed = try composed(model)
        // Whoever leads the board and one of the organs in its card stands with the board.
        #expect(
            composed.rows(of: "ks") == ["ks", "leds av:", "b", "au", "leds av:", "a", "pu", "leds av: b"])
        #expect(composed.said(.leder) == ["a → au", "b → ks", "b → pu"])
    }

    // MARK: Bands

    @Test func `parts of a federation stand below it, its director too, whether a municipality is beside it or not`()
        throws
    {
        let parts = """
              förbund: { slag: kommunalförbund }
              avdelning: { slag: avdelning, del av: förbund }
            befattningar:
              stab: { slag: tjänstemän, antal: okänt, hör till: förbund }
              chef: { slag: förbundschef, leder: stab }
              annan: { slag: kommunchef }
            """
        for municipality in ["  kf: { slag: kommunfullmäktige }\n", ""] {
            let composed = try composed("enheter:\n" + municipality + parts)
            #expect(composed.band(of: "avdelning") == .companies && composed.band(of: "chef") == .companies)
            #expect(composed.band(of: "annan") == .management)
            #expect(Set(composed.below("förbund")) == ["avdelning", "chef"])
            #expect(composed.hanging(under: "chef") == ["stab"])
        }
    }

    @Test func `a director is with the body though the view shows no line that says so`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              förbund: { slag: kommunalförbund }
            befattningar:
              stab: { slag: tjänstemän, antal: okänt, hör till: förbund }
              chef: { slag: förbundschef, leder: stab }
            """
        let composed = try composed(model, ChartOptions(view: .styrning))
        #expect(composed.chart.lines.isEmpty && composed.band(of: "chef") == .companies)
    }

    @Test func `what stands in no column stands beside those that it is joined to`() throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse }
              n1: { slag: nämnd }
              n2: { slag: nämnd }
              a: { slag: förvaltning, hör till: ks }
              b: { slag: förvaltning, hör till: ks }
              f: { slag: förvaltning, hör till: n2 }
              g: { slag: förvaltning }
            """
        let composed = try composed(model)
        let band = try #require(composed.composition.bands.first { $0.kind == .administration })
        let names = band.shelves.flatMap(\.parts).compactMap { part -> String? in
            guard case .card(let card) = part else { return nil }
            return composed.chart.boxes[composed.composition.cards[card].principal].name
        }
        #expect(names == ["a", "b", "f", "g"])
    }

    @Test func `who leads two stands before them, under what both hang under`() throws {
        let model = """
            enheter:
              a: { slag: avdelning }
              b: { slag: avdelning }
              d: { slag: avdelning }
              f: { slag: avdelning }
              e1: { slag: enhet, del av: a }
              e2: { slag: enhet, del av: a }
              e3: { slag: enhet, del av: a }
            befattningar:
              c: { slag: enhetschef, leder: [e2, e3] }
            """
        #expect(try composed(model).hanging(under: "a") == ["e1", "c", "e2", "e3"])
    }

    @Test func `a director stands below the board that employs them, and the line is drawn where no other is`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              n: { slag: nämnd }
              ks: { slag: kommunstyrelse }
              f: { slag: förvaltning }
            befattningar:
              d: { slag: kommundirektör, anställs av: ks, leder: f

            """
        for (more, lines) in [(" }\n", ["ks → d"]), (", chef: ks }\n", [])] {
            let composed = try composed(model.trimmingSuffix("\n") + more)
            let columns = ["ks", "d"].map { name in
                composed.composition.cards.first { composed.chart.boxes[$0.principal].name == name }?.column
            }
            #expect(columns[0] != nil && columns[0] == columns[1])
            #expect(composed.said(.anställer) == lines)
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        var text = self
        while text.hasSuffix(suffix) { text.removeLast(suffix.count) }
        return text
    }
}
