import Files
import Foundation
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Files of a model` {
    private func errors(_ path: String) -> [Message] {
        do {
            _ = try Document(readingModelAt: path)
            return []
        } catch {
            return error.messages
        }
    }

    @Test func `a missing file is told with the one that was meant`() throws {
        try withFolder { folder in
            try write("enheter: {}", to: "\(folder)/vindeln.yaml")
            let message = try #require(errors("\(folder)/vindlen.yaml").first)
            #expect(message.code == "missing-file" && message.level == .error)
            #expect(message.location?.description == "\(folder)/vindlen.yaml")
            #expect(message.text.swedish == "filen finns inte; menade du '\(folder)/vindeln.yaml'?")
            #expect(message.text.english == "there is no such file; did you mean '\(folder)/vindeln.yaml'?")
            #expect(message.help?.english == "name a model file (.yaml) or a folder of model files")
        }
    }

    @Test func `a missing file with nothing like it is told without a guess`() throws {
        try withFolder { folder in
            #expect(errors("\(folder)/x.yaml").map(\.text.english) == ["there is no such file"])
            #expect(errors("\(folder)/saknas/x.yaml").map(\.text.swedish) == ["filen finns inte"])
        }
    }

    @Test func `a folder without models is told with what a model's file is called`() throws {
        try withFolder { folder in
            try write("", to: "\(folder)/läsmig.txt")
            try write("enheter: {}", to: "\(folder)/.dold.yaml")
            for path in [folder, folder + "/"] {
                let message = try #require(errors(path).first)
                #expect(message.code == "no-model")
                #expect(message.text.swedish == "mappen innehåller ingen modellfil (.yaml, .yml)")
                #expect(message.text.english == "the folder holds no model file (.yaml, .yml)")
            }
        }
    }

    @Test(arguments: ["modell.txt", "modell.yaml.txt", "modell.json", "modell.yaml~", "modell.YAMLX"])
    func `an ending that no model has is told with those there are`(_ name: String) throws {
        try withFolder { folder in
            try write("enheter: {}", to: "\(folder)/\(name)")
            let messages = errors("\(folder)/\(name)")
            #expect(messages.map(\.code) == ["other-ending"])
            #expect(messages[0].location?.description == "\(folder)/\(name)")
            let ending = try #require(name.split(separator: ".").last)
            #expect(
                messages[0].text
                    == Wording(
                        "ingen modell har filändelsen '.\(ending)'", en: "no model has the file ending '.\(ending)'"))
            #expect(messages[0].help?.english == "rename the file if it is a model; the endings are: .yaml, .yml")
        }
    }

    @Test func `a file that tells what it is is told as that, whatever its ending`() throws {
        try withFolder { folder in
            try write("PK\u{3}\u{4} word/", to: "\(folder)/m.docx")
            #expect(
                errors("\(folder)/m.docx").map(\.text.swedish) == ["filen är en Word-fil, ingen textfil med en modell"])
            try write("checklista: a\nfrågor: {}\n", to: "\(folder)/m.txt")
            #expect(errors("\(folder)/m.txt").map(\.code) == ["other-file"])
        }
    }

    @Test(arguments: ["modell", ".modell", "m.YML"])
    func `a file without an ending is read as a model`(_ name: String) throws {
        try withFolder { folder in
            try write("enheter: { ks: {} }", to: "\(folder)/\(name)")
            #expect(try Document(readingModelAt: "\(folder)/\(name)").resolved().node("ks") != nil)
        }
    }

    @Test func `the files of a folder are one organisation, each with its own places`() throws {
        try withFolder { folder in
            try write(
                "organisation: A\nenheter: { ks: { slag: kommunstyrelse, chef: ingen } }\n", to: "\(folder)/1.yaml")
            try write("\nenheter: { kf: { slag: kommunfullmäktige, chef: ks } }\n", to: "\(folder)/2.YML")
            for path in [folder, folder + "/"] {
                let organisation = try Document(readingModelAt: path).resolved()
                #expect(organisation.name == "A")
                #expect(organisation.nodes.filter { !organisation.isGhost($0) }.count == 2)
                #expect(organisation.warnings.map { $0.location?.description } == ["\(folder)/1.yaml:2:46"])
                #expect(organisation.node("kf").flatMap(organisation.location)?.description == "\(folder)/2.YML:2:12")
            }
        }
    }

    @Test func `errors in several files of a folder are told in one run`() throws {
        try withFolder { folder in
            try write("enhter: {}\n", to: "\(folder)/a.yaml")
            try write("", to: "\(folder)/b.yaml")
            try write("x: [\n", to: "\(folder)/c.yaml")
            #expect(errors(folder).map(\.code) == ["unknown-word", "empty-file", "not-yaml"])
        }
    }

    @Test func `a folder that is called like a model is no file`() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(atPath: "\(folder)/m.yaml", withIntermediateDirectories: false)
            #expect(errors(folder).map(\.code) == ["unreadable-file"])
            #expect(errors("\(folder)/m.yaml").map(\.code) == ["no-model"])
        }
    }

    @Test func `a file of any other ending is read as a model`() throws {
        try withFolder { folder in
            try write("enheter: { ks: {} }\n", to: "\(folder)/modell")
            #expect(try Document(readingModelAt: "\(folder)/modell").resolved().nodeCount == 1)
        }
    }

    /// Runs `work` with a new folder, and removes it.
    private func withFolder(_ work: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("styrgraf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try work(folder.path)
    }

    private func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }
}
