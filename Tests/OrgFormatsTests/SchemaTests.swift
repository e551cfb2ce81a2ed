import Files
import Foundation
import OrgFormats
import OrgModel
import Testing
import Texts

/// The schema is what the tables say, knows the words that the reader knows, and passes what the reader passes.
struct SchemaTests {
    @Test func `The schema in Models is the one the tables make`() throws {
        let file = Repository.file("Models/styrgraf.schema.json")
        if Repository.records { try Data(ModelSchema.json.utf8).write(to: file, options: .atomic) }
        #expect(try String(contentsOf: file, encoding: .utf8) == ModelSchema.json)
    }

    @Test(arguments: ModelConstruct.allCases)
    func `The schema knows the keys that the reader accepts`(construct: ModelConstruct) throws {
        let schema = try Schema()
        let place = construct == .model ? schema.root : try schema.definition(String(describing: construct))
        let properties = try #require(place["properties"] as? [String: Any])
        #expect(Set(properties.keys) == ModelSchema.keys(in: construct))
        #expect(place["additionalProperties"] as? Bool == false)
        for (key, value) in properties {
            let description = (value as? [String: Any])?["description"] as? String
            #expect(description?.contains("\n\n") == true, "'\(key)' is described in two languages")
        }
    }

    @Test func `Every reference of the schema leads somewhere`() throws {
        let schema = try Schema()
        for name in ModelSchema.json.matches(of: /"#\/\$defs\/([^"]+)"/).map({ String($0.1) }) {
            _ = try schema.definition(name)
        }
    }

    @Test(arguments: Section.allCases)
    func `The reader takes every kind that the schema offers`(section: Section) throws {
        let kinds = try Schema().words("kinds-of-\(section.word.english)")
        #expect(!kinds.isEmpty)
        let nodes = kinds.enumerated().map { "  n\($0): { slag: \($1) }" }
        try read("\(section.word.swedish):\n" + nodes.joined(separator: "\n"))
    }

    @Test func `The reader takes every verb, answer, status and frequency that the schema offers`() throws {
        let schema = try Schema()
        let verbs = try schema.words("verb").map { "  - { vem: okänt, gör: \($0), vad: okänt }" }
        let answers = try schema.words("answer").map { "  - { vem: okänt, gör: leder, vad: okänt, krav: \($0) }" }
        let states = try schema.words("status").map { "  - { vem: okänt, gör: leder, vad: okänt, status: \($0) }" }
        let pattern = try #require(try schema.definition("times")["pattern"] as? String)
        let units = try #require(pattern.firstMatch(of: /\/\((.+)\)/)).1.split(separator: "|")
        #expect(units.count == Frequency.Unit.allCases.count * 2)
        let times = units.map { "  - { vem: okänt, gör: leder, vad: okänt, ofta: { ca: 2/\($0) } }" }
        try read((["utsagor:"] + verbs + answers + states + times).joined(separator: "\n"))
    }

    @Test(.enabled(if: Python.isReady, "needs python3 with jsonschema and PyYAML"))
    func `Every model validates, and an unknown word does not`() throws {
        let models = try Repository.models().map { Repository.file("Models/\($0)") }
        #expect(models.count >= 5)
        #expect(try Python.validate(models) == "")
        let folder = FileManager.default.temporaryDirectory.appending(path: "\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try Self.wrong.enumerated().map { number, text in
            let file = folder.appending(path: "wrong-\(number).yaml")
            try Data(text.utf8).write(to: file)
            return file
        }
        let said = try Python.validate(files)
        for (file, text) in zip(files, Self.wrong) {
            #expect(said.contains(file.lastPathComponent), "\(text)")
            #expect(throws: LoadError.self, "\(text)") { try read(text) }
        }
    }

    /// What neither the schema nor the reader takes.
    private static let wrong = [
        "organisation: X\nenheterna: {}", "enheter: { ks: { slg: nämnd } }", "enheter: { ks: { slag: policy } }",
        "datum: 2024-13-40", "enheter: { ks: { antal: många } }", "grupper: { g: { möten: 12 } }",
        "utsagor: [{ vem: ks, gör: beslutr, vad: budget }]", "utsagor: [{ gör: beslutar, vad: budget }]",
        "ansvar: [{ för: budget }]", "enheter: { ks: { leder: { källa: policy } } }", "enheter: { okänt: {} }",
        "godtas: [{ nod: ks }]", "vyer: { a: { slags: nämnd } }", "enheter: { ks: { vakant: kanske } }",
        "enheter: { ks: { antal: { cirka: 3 } } }", "enheter: { ks: { status: antytt } }",
    ]

    private func read(_ text: String) throws {
        _ = try Document(reading: [InputFile(path: "test.yaml", bytes: Array(text.utf8))])
    }
}

/// The schema as an editor reads it.
struct Schema {
    let root: [String: Any]

    init() throws {
        root = try #require(try JSONSerialization.jsonObject(with: Data(ModelSchema.json.utf8)) as? [String: Any])
    }

    func definition(_ name: String) throws -> [String: Any] {
        let definitions = try #require(root["$defs"] as? [String: Any])
        return try #require(definitions[name] as? [String: Any], "no definition '\(name)'")
    }

    /// The words a definition offers, each once.
    func words(_ name: String) throws -> [String] {
        let definition = try definition(name)
        let words = try #require(definition["enum"] as? [Any]).compactMap { $0 as? String }
        #expect(Set(words).count == words.count)
        if let meanings = definition["enumDescriptions"] as? [String] { #expect(meanings.count == words.count) }
        return words
    }
}

/// Where the tests stand, and whether they are to record anew (STYRGRAF_RECORD=1).
enum Repository {
    static let records = ProcessInfo.processInfo.environment["STYRGRAF_RECORD"] == "1"

    static func file(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: path)
    }

    /// Every model file below `Models`, by its path from there.
    static func models() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: file("Models").resolvingSymlinksInPath().path).sorted()
            .filter { $0.hasSuffix(".yaml") }
    }
}

/// A validator of JSON Schema that others wrote, where the machine has one.
private enum Python {
    static let isReady = (try? run(["-c", "import jsonschema, yaml"]))?.status == 0

    /// What the validator says of the files against the committed schema; nothing where all are well.
    static func validate(_ files: [URL]) throws -> String {
        let schema = Repository.file("Models/styrgraf.schema.json").path
        let (status, said) = try run(["-c", script, schema] + files.map(\.path))
        return status == 0 ? "" : "exit \(status): \(said)"
    }

    private static func run(_ arguments: [String]) throws -> (status: Int32, said: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: said, as: UTF8.self))
    }

    /// Reads YAML 1.2's core schema, as editors do; PyYAML alone would read 1.1.
    private static let script = #"""
        import json, re, sys, yaml
        from jsonschema import Draft202012Validator as Validator

        class Core(yaml.SafeLoader):
            yaml_implicit_resolvers = {}

        for tag, pattern in [
            ("null", r"^(?:~|null|Null|NULL|)$"), ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$"),
            ("int", r"^[-+]?[0-9]+$"), ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?$"),
        ]:
            Core.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), None)

        def plain(value):
            if isinstance(value, dict): return {str(key): plain(item) for key, item in value.items()}
            return [plain(item) for item in value] if isinstance(value, list) else value

        schema = json.load(open(sys.argv[1], encoding="utf-8"))
        Validator.check_schema(schema)
        faults = [
            f"{path}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:200]}"
            for path in sys.argv[2:]
            for fault in Validator(schema).iter_errors(plain(yaml.load(open(path, encoding="utf-8"), Core)))
        ]
        print("\n".join(faults))
        sys.exit(bool(faults))
        """#
}
