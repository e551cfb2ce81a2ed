import Pictures
import Testing

@Suite struct `A chart with findings` {
    private static let model = """
        organisation: Ekdalen
        datum: 2026-01-01
        källor:
          policy: { slag: policy, uttömmande om: [ekonomichef] }
        enheter:
          ks: { slag: kommunstyrelse }
          skolnämnden: { slag: nämnd }
          skolan: { slag: förvaltning, hör till: skolnämnden }
        befattningar:
          kd: { slag: kommundirektör, namn: Direktören, chef: ks, uppdrag: ks }
          skolchef: { slag: förvaltningschef, namn: Skolchefen, chef: kd, uppdrag: skolnämnden, leder: skolan }
          ekonomichef: { slag: chef, namn: Ekonomichefen }

        """

    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["m.yaml": Self.model]) }

    private func run(_ arguments: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["chart", "m.yaml", "--today", "2026-01-15"] + arguments, in: folder)
    }

    @Test func `shows what an audit finds, the gravest first, in both languages`() async throws {
        let swedish = try await run("--findings", "--format", "text")
        #expect(swedish.status == 0 && swedish.errors == "", "\(swedish.errors)")
        #expect(swedish.text.contains("! 1 'Skolchefen' leds av"))
        #expect(swedish.text.contains("(hög, DBL-02)") && swedish.text.contains(", GAP-01)"))
        #expect(swedish.text.contains("\nGranskningens fynd, medel och allvarligare: "))
        let english = try await run("--findings", "--format", "text", "--language", "en")
        #expect(english.text.contains("(high, DBL-02)"))
        #expect(english.text.contains("\nThe audit's findings, medium and severer: "))
    }

    @Test func `is drawn with numbers, stressed lines and what is missing`() async throws {
        let answer = try await run("--findings")
        let groups = try Picture(answer.output).root.all.filter { $0.name == "g" }
        func count(_ kind: String) -> Int { groups.count { $0.classes.contains(kind) } }
        // Both are numbered at what they are about and in the list; the double line at each of its lines as well.
        #expect(count("pin") >= 6 && count("gap") == 1 && count("halo") >= 2)
        let plain = try await Styrgraf.run("chart", "m.yaml", in: folder)
        #expect(!plain.text.contains("class=\"pin\"") && !plain.text.contains("Granskningens"))
    }

    @Test func `goes as far down as it is told`() async throws {
        func codes(_ least: String) async throws -> Int {
            let text = try await run("--findings", "--down-to", least, "--format", "text").text
            return text.split(separator: "    ! ").count - 1
        }
        let (high, all) = try await (codes("hög"), codes("info"))
        #expect(high >= 1 && all > high)
    }

    @Test func `tells which findings have no place in the view`() async throws {
        let answer = try await run("--findings", "--view", "bolag", "--format", "text", "--under", "skolan")
        #expect(answer.errors.contains("[finding-without-place]"), "\(answer.errors)")
        #expect(answer.errors.contains("DBL-02") && answer.text.contains("utan plats i bilden"))
    }

    @Test(arguments: [["--down-to", "låg"], ["--today", "2026-01-15"]])
    func `what belongs to findings is wrong usage without them`(_ options: [String]) async throws {
        let answer = try await Styrgraf.run(["chart", "m.yaml"] + options, in: folder)
        #expect(answer.status == 64 && answer.output.isEmpty)
        #expect(answer.told.first == "styrgraf: fel: \(options[0]) hör till --findings")
    }

    @Test func `an unknown severity is told with what there is`() async throws {
        let answer = try await run("--findings", "--down-to", "hgö")
        #expect(answer.status == 64)
        #expect(answer.told.first == "styrgraf: fel: --down-to: 'hgö' finns inte att välja; menade du 'hög'?")
    }
}
