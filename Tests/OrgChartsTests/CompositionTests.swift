import OrgCharts
import OrgModel
import Testing

@Suite struct `What a chart is put together of` {
    private func chart(_ model: String, _ options: ChartOptions = ChartOptions()) throws -> Chart {
        Chart(of: try Organisation(written: model), options)
    }

    /// A post with some under it, all alike, and one that no line reaches.
    private func posts(_ count: Int) -> String {
        let alike = (0..<count).map { "  p\($0): { slag: chef, chef: d }\n" }.joined()
        return "befattningar:\n  d: { slag: kommundirektör }\n  ensam: { slag: chef }\n" + alike
    }

    @Test(arguments: [(3, 0, 3), (4, 1, 1), (7, 1, 1), (8, 1, 1), (15, 1, 1)])
    func `four or more with the same lines share a frame, in even columns`(
        _ count: Int, _ frames: Int, _ cells: Int
    ) throws {
        let parts = Cells(of: try chart(posts(count)))
        #expect(parts.cells.count == cells + 1)
        let framed = parts.cells.filter(\.isFrame)
        #expect(framed.count == frames)
        for frame in framed {
            #expect(frame.boxes.count == count)
            #expect(frame.columns.allSatisfy { $0.count <= 7 })
            #expect(frame.columns.count == (count + 6) / 7)
        }
        #expect(parts.alone.count == 1)
    }

    @Test func `in the view of everything each stands for itself`() throws {
        let parts = Cells(of: try chart(posts(9), ChartOptions(view: .allt)))
        #expect(parts.cells.allSatisfy { !$0.isFrame } && parts.cells.count == 10)
    }

    @Test func `a legend tells the looks that there are, each once, and no other`() throws {
        let model = """
            enheter:
              ks: { slag: kommunstyrelse }
              n: { slag: nämnd, antal: okänt, hör till: ks }
            befattningar:
              a: { slag: chef, chef: ks }
              b: { slag: chef, vakant: ja, chef: { vad: a, status: underförstått } }
            """
        let texts = Legend(of: try chart(model), frames: true).texts
        #expect(
            texts == [
                "Förtroendevalda", "Tjänstepersoner", "Tjänstepersoner, vakant", "Flera av samma slag",
                "Ram: linjen gäller var och en", "Är underställd", "Hör till", "Är underställd (underförstått)",
            ])
        #expect(!Legend(of: try chart(model), frames: false).texts.contains { $0.hasPrefix("Ram") })
    }

    @Test func `elements are called after ids, letters of any alphabet kept, and what is taken gets a number`() throws {
        let model = """
            befattningar:
              "å b": { slag: chef }
              "å.b": { slag: chef, chef: "å b" }
              "<q>": { slag: chef, chef: "å b" }
              "市": { slag: chef, chef: "å b" }
            """
        let chart = try chart(model)
        #expect(Set(chart.boxes.map(\.element)) == ["n-å-b", "n-å-b-2", "n-q", "n-市"])
        #expect(Set(chart.lines.map(\.element)) == ["l-å-b-2_chef_å-b", "l-q_chef_å-b", "l-市_chef_å-b"])
    }
}
