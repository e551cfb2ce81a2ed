import OrgFormats
import OrgModel
import Testing
import Texts

/// What holds of every model in `Models`.
struct ModelFilesTests {
    @Test func `Every folder of Models is one model`() throws {
        let read = Gold.all.map(\.model)
        let changes = ["lulea-2014", "lulea-2015", "vindeln-2022", "vindeln-2023"]
        #expect(try Repository.models() == (read + changes + ["exempelkommunen", "forsta"]).sorted())
    }

    @Test(arguments: try Repository.models())
    func `Every model loads without a warning`(model: String) throws {
        let document = try Repository.document(model)
        #expect(document.notes.isEmpty)
        let organisation = document.resolved()
        #expect(organisation.warnings.map(\.text.swedish) == [])
        #expect(organisation.nodeCount > 0)
        #expect(!organisation.name.isEmpty)
    }

    @Test(arguments: try Repository.models())
    func `A model names no person`(model: String) throws {
        let organisation = try Repository.organisation(model)
        let persons = organisation.nodes.filter { organisation.kind(of: $0) == .person }
        for person in persons { #expect(organisation.id(of: person).wholeMatch(of: /p[0-9]+/) != nil) }
        let named = persons.map(organisation.name).filter {
            $0.wholeMatch(of: /p[0-9]+|Person [0-9]+ \((?:[\p{Ll} ]|KSO)+\)/) == nil
        }
        // The fictional municipality has two, to show what --names does.
        #expect(named.sorted() == (model == "exempelkommunen" ? ["Alva Påhittad", "Bo Exempelsson"] : []))
    }

    @Test(arguments: try Repository.models())
    func `The size that a model's page tells is the size it has`(model: String) throws {
        let page = try Repository.text("Models/\(model)/README.md").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        let organisation = try Repository.organisation(model)
        if let told = page.firstMatch(of: /([0-9]+) nodes[,:]/) {
            #expect(Int(told.1) == organisation.definedNodes.count)
        }
        if let told = page.firstMatch(of: /([0-9]+) lines and statements/) {
            #expect(Int(told.1) == organisation.statementCount)
        }
        if let told = page.firstMatch(of: /([0-9]+) of them implied/) {
            #expect(Int(told.1) == organisation.statements.count { $0.detail.isImplied })
        }
        if let told = page.firstMatch(of: /([0-9]+) nodes? and ([0-9]+) lines are only implied/) {
            #expect(Int(told.1) == organisation.definedNodes.count { organisation.traits(of: $0).detail.isImplied })
            #expect(Int(told.2) == organisation.statements.count { $0.detail.isImplied })
        }
    }

    @Test func `The first model on the front page is the one in Models`() throws {
        let page = try Repository.text("README.md")
        let opening = try #require(page.firstRange(of: "```yaml\n"))
        let rest = page[opening.upperBound...]
        let closing = try #require(rest.firstRange(of: "```"))
        #expect(try String(rest[..<closing.lowerBound]) == Repository.text("Models/forsta/model.yaml"))
    }
}

extension Organisation {
    /// The nodes that the model itself defines.
    var definedNodes: [Node] { nodes.filter { !isGhost($0) && !isAnyOfKind($0) } }
}
