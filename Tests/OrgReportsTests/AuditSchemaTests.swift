import Foundation
import Json
import OrgAudit
import OrgReports
import Testing

@Suite struct `The schema of an audit's JSON` {
    static let file = Audited.root.appending(path: "Models/styrgraf-audit.schema.json")

    @Test func `in Models is the one that the program makes`() throws {
        if ProcessInfo.processInfo.environment["STYRGRAF_RECORD"] == "1" {
            try Data(AuditSchema.json.utf8).write(to: Self.file, options: .atomic)
        }
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == AuditSchema.json)
    }

    @Test(arguments: Audited.models)
    func `passes the audit of every model`(_ model: String) throws {
        let (schema, result) = (try Schema(AuditSchema.json), try Audited.model(model))
        for options in Audited.languages {
            #expect(try schema.faults(in: JSONRenderer.text(of: result, options)) == [])
        }
    }

    @Test func `passes an audit that is held against a baseline`() throws {
        let result = try Audited.result(of: Audited.small)
        let baseline = Baseline(
            name: "förr.json", organisation: "Almby kommun", entries: [.init(result.findings[0]), Audited.gone])
        let text = JSONRenderer.text(of: result.since(baseline), RenderingOptions())
        #expect(try Schema(AuditSchema.json).faults(in: text) == [])
    }

    @Test func `stops what is no audit`() throws {
        let text = JSONRenderer.text(of: try Audited.result(of: Audited.small), RenderingOptions())
        for (right, wrong) in [
            ("\"version\": 2", "\"version\": 1"), ("\"verdict\": \"otydlighet\"", "\"verdict\": \"ambiguity\""),
            ("\"severity\": \"hög\"", "\"severity\": \"high\""), ("\"line\": 11", "\"line\": \"11\""),
            ("\"fingerprint\"", "\"print\""), ("\"accepted\": null", "\"accepted\": 1"),
        ] {
            #expect(text.contains(right))
            #expect(try !Schema(AuditSchema.json).faults(in: text.replacing(right, with: wrong)).isEmpty, "\(wrong)")
        }
    }
}
