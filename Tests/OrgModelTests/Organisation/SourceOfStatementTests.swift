import OrgModel
import Testing
import Texts

@Suite struct `What a statement rests on` {
    /// An organisation with the given sources and one statement resting on `written`.
    static func organisation(_ sources: [String], written: String) -> Organisation {
        var document = SmallDocument()
        for source in sources { document.node(source, .policy) }
        document.node("ks", .kommunstyrelse)
        document.node("budget", .ärende)
        document.line("ks", .beslutar, "budget") { detail, text in detail.source = text(written) }
        return document.organisation
    }

    @Test(arguments: [
        ("policy", "policy", ""),
        ("policy §2", "policy", "§2"),
        ("policy Ledningsforum och annat", "policy", "Ledningsforum och annat"),
        ("policy 2024", "policy 2024", ""),
        ("policy 2024 § 3, andra stycket", "policy 2024", "§ 3, andra stycket"),
        ("policy 2025 § 3", "policy", "2025 § 3"),
        ("policy, §2", "policy", "§2"),
    ])
    func `the longest source that begins it wins, and the rest is the section`(
        _ written: String, _ source: String, _ section: String
    ) throws {
        let organisation = Self.organisation(["policy", "policy 2024", "po"], written: written)
        let detail = try #require(organisation.statements.first?.detail)
        #expect(detail.source.map(organisation.id) == source)
        #expect(organisation.texts[detail.section] == section)
        #expect(organisation.defects.isEmpty)
    }

    @Test func `an undefined source is a ghost document, told with its first place`() throws {
        let organisation = Self.organisation(["policy"], written: "polisy §2")
        let detail = try #require(organisation.statements.first?.detail)
        let ghost = try #require(detail.source)
        #expect(organisation.isGhost(ghost))
        #expect(organisation.id(of: ghost) == "polisy")
        #expect(organisation.kind(of: ghost) == .dokument)
        #expect(organisation.texts[detail.section] == "§2")
        let warning = try #require(organisation.warnings.first)
        #expect(warning.code == "unknown-node")
        #expect(warning.text.english == "no node is called 'polisy'; did you mean 'policy'?")
        #expect(warning.location?.line == 4)
    }

    @Test func `every statement that rests on an undefined source is told`() throws {
        var document = SmallDocument()
        document.node("ks", .kommunstyrelse)
        document.node("budget", .ärende)
        for section in ["§1", "§2", "§1"] {
            document.line("ks", .beslutar, "budget") { detail, text in detail.source = text("polisy \(section)") }
        }
        let organisation = document.organisation
        #expect(organisation.warnings.count == 1)
        let warning = try #require(organisation.warnings.first)
        #expect(([warning.location] + warning.notes.map(\.location)).map { $0?.line } == [3, 4, 5])
    }

    @Test(arguments: ["okänt", ""])
    func `a source that is left open is none`(_ written: String) throws {
        let organisation = Self.organisation(["policy"], written: written)
        let detail = try #require(organisation.statements.first?.detail)
        #expect(detail.source == nil)
        #expect(organisation.defects.isEmpty)
    }
}

@Suite struct `Terms of a statement` {
    @Test func `every reference of a detail is found`() throws {
        var document = SmallDocument()
        for id in ["a", "b", "c", "d", "e", "f", "g"] { document.node(id, .chef) }
        document.line("a", .utarbetar, "b") { detail, text in
            detail.recipients = [text("c")]
            detail.owners = [text("d")]
            detail.matters = [text("e"), text("okänt")]
            detail.consulted = [text("f"), text("g")]
            detail.before = [text("a")]
            detail.after = [text("b")]
            detail.isImplied = true
            detail.isDemanded = true
            detail.unclear = text("varför")
            detail.level = text("ytterst")
            detail.joint = 7
        }
        let organisation = document.organisation
        let detail = try #require(organisation.statements.first?.detail)
        func ids(_ nodes: [Node]) -> [String] { nodes.map(organisation.id) }
        #expect(detail.recipients.map(organisation.id) == ["c"])
        #expect(detail.owners.map(organisation.id) == ["d"])
        #expect(ids(detail.matters) == ["e"])
        #expect(ids(detail.consulted) == ["f", "g"])
        #expect(ids(detail.before) == ["a"] && ids(detail.after) == ["b"])
        #expect(detail.isImplied && detail.isDemanded)
        #expect(organisation.texts[detail.unclear] == "varför" && organisation.texts[detail.level] == "ytterst")
        #expect(detail.joint == 7)
        #expect(organisation.defects.isEmpty)
    }

    @Test func `details that are alike are stored once`() {
        var document = SmallDocument()
        for id in ["a", "b", "c"] { document.node(id, .chef) }
        document.line("a", .chef, "b")
        for object in ["b", "c"] {
            document.line("a", .råder, object) { detail, text in detail.level = text("ytterst") }
        }
        let organisation = document.organisation
        let plain = organisation.statements.filter { $0.relation == .chef }.map(\.detailNumber)
        let shared = organisation.statements.filter { $0.relation == .råder }.map(\.detailNumber)
        #expect(shared.count == 2 && Set(shared).count == 1 && Set(shared).isDisjoint(with: plain))
        #expect(organisation.statements.map { organisation.texts[$0.detail.level] } == ["", "ytterst", "ytterst"])
    }

    @Test func `an unknown node in a detail is told at its statement`() {
        var document = SmallDocument()
        for id in ["a", "b"] { document.node(id, .chef) }
        document.line("a", .råder, "b")
        document.line("a", .utarbetar, "b") { detail, text in detail.consulted = [text("ingen alls")] }
        #expect(document.organisation.warnings.map { $0.location?.line } == [4])
    }
}
