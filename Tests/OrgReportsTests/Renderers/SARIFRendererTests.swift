import Files
import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import OrgReports
import Testing
import Texts

/// What SARIF 2.1.0 demands of the parts that are written.
@Suite struct `SARIF` {
    private typealias Object = [String: Any]

    private func run(_ result: Audit.Result, _ options: RenderingOptions = RenderingOptions()) throws -> Object {
        let text = SARIFRenderer.text(of: result, options)
        let log = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
        #expect(log["version"] as? String == "2.1.0")
        #expect((log["$schema"] as? String)?.hasSuffix("sarif-schema-2.1.0.json") == true)
        let runs = try #require(log["runs"] as? [Object])
        #expect(runs.count == 1)
        return try #require(runs.first)
    }

    private func rules(_ run: Object) throws -> [Object] {
        let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
        #expect(driver["name"] as? String == Tool.name && driver["version"] as? String == Tool.version)
        return try #require(driver["rules"] as? [Object])
    }

    private func results(_ run: Object) throws -> [Object] { try #require(run["results"] as? [Object]) }

    private func text(_ message: Any?) -> String { (message as? Object)?["text"] as? String ?? "" }

    @Test(arguments: Audited.languages)
    func `declares every rule with its words and its level`(_ options: RenderingOptions) throws {
        let run = try run(try Audited.result(of: Audited.small), options)
        let driver = try #require((run["tool"] as? Object)?["driver"] as? Object)
        #expect(driver["language"] as? String == options.language.rawValue)
        for (declared, rule) in zip(try rules(run), RuleCatalogue.all) {
            #expect(declared["id"] as? String == rule.code && declared["name"] as? String == rule.id)
            #expect(text(declared["shortDescription"]) == rule.words.name[options.language])
            #expect(text(declared["fullDescription"]) == rule.words.rationale[options.language])
            #expect(text(declared["help"]).contains(rule.words.advice[options.language]))
            let level = (declared["defaultConfiguration"] as? Object)?["level"] as? String
            #expect(level == (rule.verdict == .fel ? "error" : rule.severity >= .medel ? "warning" : "note"))
            #expect((declared["properties"] as? Object)?["aliases"] as? [String] == rule.aliases)
        }
        #expect(try rules(run).count == RuleCatalogue.all.count)
    }

    @Test func `declares the codes of a checklist of one's own, each once`() throws {
        let list = """
            checklista: egen
            källa: Revisionsplanen
            gäller: chef
            kod: EGEN-01
            ska sägas av: instruktion
            frågor: { V1: { fråga: Vem granskar?, besvaras av: { gör: granskar, vad: den } } }
            """
        let model = """
            källa: i
            källor: { i: { slag: instruktion, reglerar: [a, b] } }
            befattningar: { a: { slag: chef }, b: { slag: chef } }
            """
        let asked = try Checklist(reading: InputFile(path: "egen.yaml", bytes: Array(list.utf8)))
        let result = Audit(
            of: try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))]).resolved(),
            .init(today: Audited.today, select: ["EGEN"], checklists: [asked])
        ).result
        #expect(result.findings.map { $0.authorities.map(\.swedish) } == [["Revisionsplanen"], ["Revisionsplanen"]])
        let run = try run(result)
        let rules = try rules(run)
        #expect(rules.count == RuleCatalogue.all.count + 1 && rules.last?["id"] as? String == "EGEN-01")
        #expect(try results(run).map { $0["ruleIndex"] as? Int } == [rules.count - 1, rules.count - 1])
    }

    @Test(arguments: Audited.models)
    func `points at its rules, its files and places in them`(_ model: String) throws {
        let result = try Audited.model(model)
        let run = try run(result)
        let rules = try rules(run)
        let artifacts = try #require(run["artifacts"] as? [Object])
        let addresses = artifacts.map { ($0["location"] as? Object)?["uri"] as? String }
        #expect(artifacts.map { ($0["hashes"] as? [String: String])?["sha-256"] } == result.account.files.map(\.sha256))
        let results = try results(run)
        #expect(results.count == result.findings.count + result.accepted.count)
        for one in results {
            #expect(rules[try #require(one["ruleIndex"] as? Int)]["id"] as? String == one["ruleId"] as? String)
            #expect(["error", "warning", "note"].contains(one["level"] as? String) && !text(one["message"]).isEmpty)
            #expect((one["partialFingerprints"] as? [String: String])?.count == 2)
            #expect(one["suppressions"] is [Any])
            let locations = try #require(one["locations"] as? [Object])
            #expect(locations.count <= 1)
            let related = try #require(one["relatedLocations"] as? [Object])
            #expect(related.compactMap { $0["id"] as? Int } == Array(1..<related.count + 1))
            #expect(related.allSatisfy { !text($0["message"]).isEmpty })
            for location in locations + related {
                let physical = try #require(location["physicalLocation"] as? Object)
                let artifact = try #require(physical["artifactLocation"] as? Object)
                let address = try #require(artifact["uri"] as? String)
                #expect(addresses[try #require(artifact["index"] as? Int)] == address && URL(string: address) != nil)
                let region = try #require(physical["region"] as? [String: Int])
                #expect(region.values.allSatisfy { $0 >= 1 } && region.keys.sorted() == ["startColumn", "startLine"])
            }
        }
    }

    @Test func `suppresses what is accepted, with the decision`() throws {
        let results = try results(try run(try Audited.result(of: Audited.small, select: ["DBL"])))
        let suppressions = try results.map { try #require($0["suppressions"] as? [Object]) }
        #expect(suppressions.map(\.count) == [0, 1])
        let suppression = try #require(suppressions.last?.first)
        #expect(suppression["kind"] as? String == "external" && suppression["status"] as? String == "accepted")
        #expect(suppression["justification"] as? String == "KS 2025 §7: på prov")
    }

    @Test func `takes no name for a placeholder or a link`() throws {
        let model = """
            befattningar:
              a: { slag: chef }
              b: { slag: chef }
              c: { slag: chef, namn: "{0} [här](javascript:x)", chef: [a, b] }
            """
        let results = try results(try run(try Audited.result(of: model, select: ["DBL"])))
        let message = try #require(results.map { text($0["message"]) }.first { $0.contains("här") })
        #expect(message.contains("'{{0}} [här] (javascript:x)'"))
    }

    @Test(arguments: [
        ("å b/%#?.yaml", "%C3%A5%20b/%25%23%3F.yaml"), ("/a b.yaml", "file:///a%20b.yaml"), ("c:d.yaml", "c%3Ad.yaml"),
    ])
    func `writes a path as an address`(_ path: String, _ address: String) throws {
        let run = try run(try Audited.result(of: Audited.small, path: path))
        let artifacts = try #require(run["artifacts"] as? [Object])
        #expect(artifacts.map { ($0["location"] as? Object)?["uri"] as? String } == [address])
    }
}
