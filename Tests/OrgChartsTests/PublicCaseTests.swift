import OrgCharts
import OrgModel
import Pictures
import Testing

/// What users of other tools have asked for in vain, each in the smallest model that shows it.
@Suite struct `Cases from the world outside` {
    private func chart(_ model: String, _ view: ChartView? = nil) throws -> Chart {
        Chart(of: try Organisation(written: model), ChartOptions(view: view))
    }

    @Test func `a post that is its own chief shows the line, and of two in a circle each keeps its own`() throws {
        let chart = try chart(
            """
            befattningar:
              lönechef: { slag: chef, chef: lönechef }
              a1: { slag: chef, chef: b1 }
              b1: { slag: chef, chef: a1 }
              b2: { slag: befattning, chef: b1 }
              b3: { slag: befattning, chef: a1 }
            """)
        let picture = try chart.picture
        for line in ["l-lönechef_chef_lönechef", "l-a1_chef_b1", "l-b1_chef_a1", "l-b2_chef_b1", "l-b3_chef_a1"] {
            let group = try #require(picture.lines.first { picture.name(of: $0) == line }, "\(line)")
            #expect(group.all.contains { $0.name == "path" }, "\(line)")
        }
        let superiors = Outline(of: chart).superiors
        #expect(superiors.contains { $0 == ("n-b1", "n-b2") } && superiors.contains { $0 == ("n-a1", "n-b3") })
    }

    @Test func `of two who lead a unit both stand at it, however large the chart`() throws {
        var units = "  kontoret: { slag: förvaltning }\n"
        var posts = "  direktör: { slag: förvaltningschef, leder: kontoret }\n"
        for part in 1...5 {
            units += "  avd \(part): { slag: avdelning, del av: kontoret }\n"
            posts += "  chef \(part): { slag: avdelningschef, leder: avd \(part), chef: direktör }\n"
            for unit in 1...6 {
                units += "  enhet \(part).\(unit): { slag: enhet, del av: avd \(part) }\n"
                for leader in ["a", "b"].prefix(1 + unit % 2) {
                    posts += "  ledare \(part).\(unit)\(leader): { slag: enhetschef, leder: enhet \(part).\(unit) }\n"
                }
            }
        }
        let chart = try chart("enheter:\n\(units)befattningar:\n\(posts)")
        let composition = Composition(of: chart)
        for line in chart.lines where line.relation == .leder {
            let card = try #require(composition.cards.first { $0.boxes.contains(line.to) })
            #expect(card.boxes.contains(line.from), "\(line.description)")
        }
        let measures = try #require(PictureMeasures(of: chart))
        #expect(measures.overlaps == 0 && measures.throughBoxes == 0 && measures.sharedTracks == 0)
    }

    @Test func `a post with two chiefs hangs under one, and the line of the other is joined to no third`() throws {
        let chart = try chart(
            """
            befattningar:
              direktör: { slag: kommundirektör }
              skolchef: { slag: chef, chef: direktör }
              ekonomichef: { slag: chef, chef: direktör }
              assistent: { slag: befattning, chef: [ekonomichef, skolchef] }
              controller: { slag: befattning, chef: skolchef }
              projektekonom: { slag: befattning, chef: ekonomichef }
            """)
        let picture = try chart.picture
        let (left, right) = (try picture.box("n-ekonomichef").area, try picture.box("n-skolchef").area)
        #expect(left.top == right.top && left.bottom == right.bottom)
        let assistant = try picture.box("n-assistent").area
        #expect(assistant.top >= max(left.bottom, right.bottom))
        let measures = try #require(PictureMeasures(of: chart))
        #expect(measures.crossings <= 1 && measures.sharedTracks == 0)
    }

    @Test func `for what, on what level and until when a line holds stands in the picture`() throws {
        let chart = try chart(
            """
            enheter:
              ks: { slag: kommunstyrelse }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              skolchef: { slag: chef, chef: direktör }
              ekonomichef: { slag: chef, chef: direktör }
              projektekonom: { slag: befattning, chef: [{ vem: skolchef, nivå: till vardags }, { vem: ekonomichef, om: projektet, till: 2026-12-31 }] }
            ärenden: { projektet: { slag: projekt } }
            """)
        let words = try chart.picture.root.all.filter { $0.name == "text" }.map(\.text).joined(separator: " ")
        for word in ["om projektet", "2026-12-31", "till vardags"] { #expect(words.contains(word), "\(word)") }
    }

    @Test func `a long title is wrapped`() throws {
        let chart = try chart(
            """
            organisation: Kommunalförbundet för gemensam räddningstjänst, överförmyndarverksamhet och lönehantering i Ekdalens, Almby och Norra Sjöängens kommuner (förslag 2026-02-03, reviderat)
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
            """)
        #expect(try #require(PictureMeasures(of: chart)).page.width < 1_000)
    }

    @Test func `numbers in names stand by their size`() throws {
        let chart = try chart(
            """
            enheter:
              x: { slag: förvaltning, namn: Hemtjänsten }
              a: { slag: enhet, namn: Område 10, del av: x }
              b: { slag: enhet, namn: Område 2, del av: x }
              c: { slag: enhet, namn: Område 1, del av: x }
            """)
        let picture = try chart.picture
        let areas = try ["n-c", "n-b", "n-a"].map { try picture.box($0).area }
        for (one, other) in zip(areas, areas.dropFirst()) {
            #expect(one.bottom <= other.top || one.right <= other.left)
        }
    }
}
