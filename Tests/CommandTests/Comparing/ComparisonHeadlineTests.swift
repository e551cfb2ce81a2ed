import Foundation
import Testing

@Suite struct `The headline of a comparison` {
    private func compare(_ rest: String...) async throws -> Styrgraf.Answer {
        try await Styrgraf.run(
            ["compare", Repository.model("vindeln-2022"), Repository.model("vindeln-2023")] + rest,
            in: try TemporaryFolder([:]))
    }

    @Test func `counts new findings by how grave they are, as the report and the list of them do`() async throws {
        let json = try await compare("--format", "json").output
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        let introduced = try #require((object["findings"] as? [String: Any])?["introduced"] as? [[String: Any]])
        func count(_ severities: Set<String>) -> Int {
            introduced.count { severities.contains($0["severity"] as? String ?? "") }
        }
        let (high, medium, lower) = (count(["hög"]), count(["medel"]), count(["låg", "info"]))
        #expect(high > 0 && medium > 0 && lower > 0)
        let words = "\(high) hög, \(medium) medel, \(lower) lägre"
        #expect(try await compare().text.contains("\(introduced.count) nya (\(words)), "))
        let silent = introduced.count { $0["verdict"] as? String == "lucka" }
        let picture = try await compare("--format", "svg").text.replacing("\u{A0}", with: " ")
        let lines = picture.split(separator: "\n").filter { $0.contains("font-size=\"14.00\"") }.compactMap {
            $0.split(separator: ">").dropFirst().first?.split(separator: "<").first
        }.joined(separator: " ")
        #expect(lines.contains("\(introduced.count) nya (\(words); \(silent) av dem om det som inte sägs)"), "\(lines)")
    }

    @Test func `names in the foot those of whom nobody tells and that have no line, where they are many`() async throws
    {
        func model(_ name: String, _ units: [String]) -> String {
            let own = units.map { "  \($0): { slag: enhet, namn: \($0.capitalized) }\n" }.joined()
            return """
                organisation: \(name)
                enheter:
                  kf: { slag: kommunfullmäktige, namn: Kommunfullmäktige }
                  ks: { slag: kommunstyrelse, namn: Kommunstyrelsen, tillsätts av: kf }
                  n: { slag: nämnd, namn: Skolnämnden, tillsätts av: kf }
                \(own)
                """
        }
        let birds = ["tärnan", "ugglan", "falken", "svanen", "ripan"]
        func picture(_ count: Int) async throws -> String {
            let before = model("Ekdalen", Array(birds.prefix(count))).replacing("  n: ", with: "  x: ")
            let folder = try TemporaryFolder(["a.yaml": before, "b.yaml": model("Ekdalens kommun", [])])
            return try await Styrgraf.run("compare", "a.yaml", "b.yaml", "--format", "svg", in: folder).text
        }
        let (many, few) = try await (picture(5), picture(2))
        #expect(many.contains(": Falken, Ripan, Svanen, Tärnan, Ugglan<"), "\(many)")
        #expect(!many.contains(">Falken</text>"))
        #expect(!few.contains("utan linjer här") && few.contains(">Ugglan</text>"))
    }
}
