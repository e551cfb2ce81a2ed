import OrgAudit
import OrgModel
import Testing

@Suite struct `What an audit examined` {
    private func runs(_ model: String) throws -> [String: Applicability] {
        let runs = try Exampled.result(of: model).account.runs
        return Dictionary(uniqueKeysWithValues: runs.map { ($0.code, $0.applicability) })
    }

    private func judged(_ model: String) throws -> Set<String> {
        Set(try runs(model).filter { $0.value == .assessable }.keys)
    }

    @Test func `is nothing in an empty model`() throws {
        #expect(try judged("organisation: Tom") == [])
    }

    @Test func `is only that everything is known and there once, in a model of nodes without lines`() throws {
        let judged = try judged("enheter: { ks: { slag: kommunstyrelse }, n: { slag: nämnd } }")
        #expect(judged.isSuperset(of: ["REF-01", "REF-02"]) && judged.isDisjoint(with: ["DBL-01", "CYC-01", "AM-01"]))
        #expect(judged.count < 12, "\(judged.sorted())")
    }

    @Test func `is no silence that no source has to break`() throws {
        let unit = "enheter: { ks: { slag: kommunstyrelse }, f: { slag: förvaltning, hör till: ks } }\n"
        guard case .notAssessable = try runs(unit)["GAP-02"] else {
            Issue.record("a förvaltning without a leader is taken for judged")
            return
        }
        #expect(try judged(unit + "befattningar: { c: { slag: förvaltningschef, leder: f } }").contains("GAP-02"))
    }

    @Test func `is what a rule that finds something looked at`() throws {
        let result = try Exampled.result(of: "befattningar: { a: {}, b: {}, c: { chef: [a, b] } }")
        let found = Set(result.findings.map(\.code))
        #expect(!found.isEmpty)
        for run in result.account.runs where found.contains(run.code) { #expect(run.applicability == .assessable) }
    }
}
