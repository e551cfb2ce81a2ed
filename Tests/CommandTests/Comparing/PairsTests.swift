import Foundation
import Testing

/// Who is who, written out to be corrected by hand and given back.
@Suite struct `Pairs to correct` {
    private static let before = """
        organisation: Provköping
        datum: 2026-01-01
        enheter:
          kf: { slag: kommunfullmäktige }
          tn: { slag: nämnd, namn: Tekniska nämnden, tillsätts av: kf }
          park: { slag: enhet, namn: Park, del av: tn }
          gata: { slag: enhet, namn: Gata, del av: tn }

        """
    private static let after = """
        organisation: Provköping
        datum: 2027-01-01
        enheter:
          fullmäktige: { slag: kommunfullmäktige }
          teknik: { slag: nämnd, namn: Tekniska nämnden, tillsätts av: fullmäktige }
          utemiljö: { slag: enhet, namn: Utemiljö, del av: teknik }
        ärenden:
          taxa: { namn: Taxa, beslutas av: teknik }

        """

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder(["a.yaml": Self.before, "b.yaml": Self.after]) }

    private func compare(_ rest: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(["compare", "a.yaml", "b.yaml"] + rest, in: folder)
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.url.appendingPathComponent(name))
    }

    private func kinds(_ pairs: String) async throws -> [String] {
        try write(pairs, to: "vem.csv")
        let answer = try await compare("--pairs", "vem.csv", "--format", "json")
        #expect(answer.status == 0, "\(answer.errors)")
        let object = try JSONSerialization.jsonObject(with: Data(answer.output)) as? [String: Any]
        let changes = try #require(object?["changes"] as? [[String: Any]])
        return changes.map { change in
            let ids = ["before", "after"].map { (change[$0] as? [String] ?? []).joined(separator: "+") }
            return "\(change["kind"] ?? ""): \(ids[0]) > \(ids[1])"
        }
    }

    @Test func `are written with what is not known first, and read back they change nothing`() async throws {
        let written = try await compare("--write-pairs", "vem.pairs")
        #expect(written.status == 0, "\(written.errors)")
        let rows = try folder.text("vem.pairs").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(rows.first == "before,after,confidence,kind,beforeName,afterName,ground")
        #expect(rows.dropFirst().first?.hasPrefix("?,") == true || rows.dropFirst().first?.contains(",?,") == true)
        #expect(
            rows.contains {
                $0.hasPrefix("tn,teknik,0.9") && $0.contains(",nämnd,Tekniska nämnden,Tekniska nämnden,samma namn")
            }, "\(rows)")
        let again = try await compare("--pairs", "vem.pairs")
        func changes(_ answer: Styrgraf.Answer) -> [Substring] {
            answer.text.split(separator: "\n").filter { $0.contains("ändring") || $0.contains("sägs inte") }
        }
        #expect(again.status == 0 && changes(again) == changes(written), "\(again.errors)")
    }

    @Test(arguments: [",", ";", "\t"])
    func `corrected they overrule, whatever parts the cells`(_ separator: String) async throws {
        let rows = [["before", "after", "not"], ["park", "utemiljö", "a \"\"b\"\""], ["gata", "utemiljö", ""]]
        let text = rows.map { $0.map { "\"\($0)\"" }.joined(separator: separator) + "\r\n" }.joined()
        #expect(try await kinds("\u{FEFF}" + text).contains("sammanslagen: gata+park > utemiljö"))
        let ended = "före\(separator)efter\npark\(separator)utemiljö\ngata\(separator)-\n-\(separator)taxa\n"
        let kinds = try await kinds(ended)
        #expect(kinds.contains("upplöst: gata > ") && kinds.contains("ny:  > taxa"), "\(kinds)")
        #expect(kinds.contains { $0.hasSuffix("park > utemiljö") })
        let unknown = try await self.kinds("before\(separator)after\npark\(separator)?\n?\(separator)utemiljö\n")
        #expect(!unknown.contains { $0.hasPrefix("namnbyte") }, "\(unknown)")
    }

    /// What is wrong in a row, where, and how it begins.
    private static let slips: [(rows: String, told: String)] = [
        ("prak,utemiljö", "vem.csv:2:1: fel: 'prak' finns inte i modellen före; menade du 'park'?"),
        ("park,gata", "vem.csv:2:6: fel: 'gata' finns inte i modellen efter"),
        ("park,", "vem.csv:2:6: fel: rutan för efter är tom"),
        ("park", "vem.csv:2:5: fel: rutan för efter är tom"),
        ("-,?", "vem.csv:2:1: fel: raden nämner ingen"),
        ("park,-\npark,utemiljö", "vem.csv:3:1: fel: två saker sägs om 'park'"),
        ("park,utemiljö\n-,utemiljö", "vem.csv:3:3: fel: två saker sägs om 'utemiljö'"),
        ("park,utemiljö\npark,utemiljö", "vem.csv:3:1: fel: raden om 'park' står redan"),
        ("gata,taxa", "vem.csv:2:1: fel: 'gata' (enhet) kan inte ha blivit 'taxa' (ärende)"),
        ("park,\"utemiljö", "vem.csv:2:6: fel: citattecknet stängs aldrig"),
    ]

    @Test(arguments: slips) func `tell each slip with its place`(_ slip: (rows: String, told: String)) async throws {
        try write("before,after\n\(slip.rows)\n", to: "vem.csv")
        let answer = try await compare("--pairs", "vem.csv")
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(answer.told.first?.hasPrefix(slip.told) == true, "\(answer.errors)")
        #expect(answer.told.contains { $0.hasPrefix("hjälp: ") })
    }

    @Test func `tell a file that is none`() async throws {
        try write(Self.before, to: "m.txt")
        try write("park,utemiljö\n", to: "utan.csv")
        for (file, told) in [
            ("a.yaml", "a.yaml: error: the file is a model, no pairs file"),
            ("m.txt", "m.txt: error: the file is a model, no pairs file"),
            ("utan.csv", "utan.csv:1:1: error: the heading lacks 'before' and 'after'"),
            ("saknas.csv", "saknas.csv: error: there is no such file"),
        ] {
            let answer = try await compare("--pairs", file, "--language", "en")
            #expect(answer.status == 2 && answer.told.first?.hasPrefix(told) == true, "\(answer.errors)")
        }
    }

    @Test func `go to a file of their own, never over what was read`() async throws {
        for place in ["vem.yaml", "vem.txt", "vem", "-"] {
            let answer = try await compare("--write-pairs", place)
            #expect(answer.status == 64, "\(place): \(answer.errors)")
            #expect(answer.told.first?.contains("--write-pairs: ") == true, "\(answer.errors)")
        }
        try write("before,after\npark,utemiljö\n", to: "vem.csv")
        let over = try await compare("--pairs", "vem.csv", "--write-pairs", "vem.csv")
        #expect(over.status == 64 && over.told.first?.contains("en av filerna som lästes") == true, "\(over.errors)")
        #expect(try folder.text("vem.csv") == "before,after\npark,utemiljö\n")
        let own = try await compare("--write-pairs", "ny.csv", "--output", "j.json")
        #expect(own.status == 0 && own.output.isEmpty)
        #expect(try folder.names.contains("ny.csv") && folder.names.contains("j.json"))
    }
}
