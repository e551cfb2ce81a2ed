import OrgModel
import Testing
import Texts

@Suite struct `The resolver` {
    @Test func `a line joins the nodes it names, whichever stands first`() throws {
        var document = SmallDocument()
        document.line("kommundirektör", .chef, "ks")
        document.node("ks", .kommunstyrelse, name: "Kommunstyrelsen")
        document.node("kommundirektör", .kommundirektör)
        let organisation = document.organisation
        let (ks, director) = (try #require(organisation.node("ks")), try #require(organisation.node("kommundirektör")))
        #expect(organisation.objects(of: .chef, from: director) == [ks])
        #expect(organisation.subjects(of: .chef, to: ks) == [director])
        #expect(organisation.objects(of: .chef, from: ks).isEmpty)
        #expect(organisation.objects(of: .uppdrag, from: director).isEmpty)
        #expect(organisation.statements(of: .chef, from: director).map(\.object) == [ks])
        #expect(organisation.statements(of: .chef, to: ks).map(\.subject) == [director])
        #expect(organisation.name(of: ks) == "Kommunstyrelsen")
        #expect(organisation.name(of: director) == "kommundirektör")
        #expect(organisation.defects.isEmpty)
    }

    @Test func `an id wins over a kind`() throws {
        var document = SmallDocument()
        document.node("nämnder", .bolag)
        document.line("ks", .uppsikt, "nämnder")
        document.node("ks", .kommunstyrelse)
        let organisation = document.organisation
        let node = try #require(organisation.statements.first?.object)
        #expect(organisation.kind(of: node) == .bolag)
        #expect(!organisation.isAnyOfKind(node))
        #expect(organisation.nodeCount == 2)
    }

    @Test(arguments: ["nämnd", "nämnder", "Nämnder", "nämnderna"])
    func `a kind, one or many, means any of it`(_ word: String) throws {
        var document = SmallDocument()
        document.node("ks", .kommunstyrelse)
        document.line("ks", .uppsikt, word)
        let organisation = document.organisation
        let node = try #require(organisation.statements.first?.object)
        #expect(organisation.isAnyOfKind(node) && organisation.isClass(node) && !organisation.isGhost(node))
        #expect(organisation.kind(of: node) == .nämnd)
        #expect(organisation.id(of: node) == "nämnd")
        #expect(organisation.defects.isEmpty)
    }

    @Test func `singular, plural and synonym of a kind are one node`() {
        var document = SmallDocument()
        document.node("ks", .kommunstyrelse)
        for word in ["förvaltning", "förvaltningar", "kontor", "sektor"] { document.line("ks", .uppsikt, word) }
        let organisation = document.organisation
        #expect(organisation.nodeCount == 2)
        #expect(Set(organisation.statements.map(\.object)).count == 1)
    }

    @Test func `the reserved word is nobody, and no defect`() {
        var document = SmallDocument()
        document.node("budget", .ärende)
        document.line("okänt", .beslutar, "budget")
        document.line("okänt", .beslutar, "")
        let organisation = document.organisation
        #expect(organisation.statements.allSatisfy { $0.subject == nil })
        #expect(organisation.statement(0).object == organisation.node("budget"))
        #expect(organisation.statement(1).object == nil)
        #expect(organisation.nodeCount == 1)
        #expect(organisation.defects.isEmpty)
    }

    @Test(arguments: ["Okänt", "OKÄNT", "oka\u{308}nt"])
    func `words compare without case and in NFC, the reserved one too`(_ word: String) {
        var document = SmallDocument()
        document.node("budget", .ärende)
        document.line(word, .beslutar, "budget")
        let organisation = document.organisation
        #expect(organisation.nodeCount == 1)
        #expect(organisation.statement(0).subject == nil)
        #expect(organisation.defects.isEmpty)
    }

    @Test func `what nothing defines is a ghost, told once with every place`() throws {
        var document = SmallDocument()
        document.node("ekonomichef", .chef)
        document.line("ekonomichef", .chef, "kommunchf")
        document.line("kommunchf", .chef, "ekonomichef")
        document.line("ekonomichef", .uppdrag, "kommunchf")
        document.node("kommunchef", .kommundirektör)
        let organisation = document.organisation
        let ghost = try #require(organisation.node("kommunchf"))
        #expect(organisation.isGhost(ghost) && !organisation.isAnyOfKind(ghost))
        #expect(organisation.nodes.filter(organisation.isGhost) == [ghost])
        guard case .unknownNode(ghost, suggestion: "kommunchef", let places)? = organisation.defects.first else {
            Issue.record("\(organisation.defects)")
            return
        }
        #expect(places.compactMap(organisation.files.locate).map(\.line) == [2, 3, 4])
    }

    @Test func `the first of two definitions counts, and both places are told`() throws {
        var document = SmallDocument()
        document.node("ks", .kommunstyrelse, name: "Styrelsen")
        document.node("kf", .kommunfullmäktige)
        document.node("ks", .nämnd, name: "En annan")
        document.node("ks", .nämnd)
        let organisation = document.organisation
        #expect(organisation.nodeCount == 2)
        let ks = try #require(organisation.node("ks"))
        #expect(organisation.name(of: ks) == "Styrelsen")
        guard case .duplicateNode(ks, let places)? = organisation.defects.first else {
            Issue.record("\(organisation.defects)")
            return
        }
        #expect(places.compactMap(organisation.files.locate).map(\.line) == [1, 3, 4])
    }

    @Test func `ids compare in NFC`() {
        var document = SmallDocument()
        document.node("na\u{308}mnden", .nämnd)
        document.node("nämnden", .nämnd)
        document.line("nämnden", .uppdrag, "na\u{308}mnden")
        let organisation = document.organisation
        #expect(organisation.nodeCount == 1)
        #expect(organisation.defects.contains { if case .duplicateNode = $0 { true } else { false } })
    }

    @Test func `what ends without having been is told with its place`() {
        var document = SmallDocument()
        document.node("ks", .kommunstyrelse)
        document.end("tekniska nämnden")
        let warning = document.organisation.warnings.first
        #expect(warning?.code == "unknown-ending")
        #expect(warning?.location?.line == 2)
        #expect(warning?.text.english == "'tekniska nämnden' ends but is not in the base model")
    }
}
