import Foundation

/// The house as it is built: the targets of `Package.swift`, what their files import, and the picture that
/// `Sources/README.md` draws of them.
struct House {
    /// One target: its name, what it says that it depends on, and its files.
    struct Room {
        let name: String
        /// Whether it is a program, which others run and do not import.
        let isProgram: Bool
        let dependencies: Set<String>
        let files: [SourceFile]

        /// What its files import, of the package and of others.
        var imports: Set<String> { Set(files.flatMap(\.imports)) }
    }

    let rooms: [Room]
    /// The row of each room in the picture, from the top.
    let rows: [String: Int]
    /// The rooms that the table below the picture tells of.
    let told: Set<String>

    /// Read once.
    static let asBuilt = Result { try House() }

    private init() throws {
        let manifest = try Self.text("Package.swift")
        let pieces = manifest.split(separator: /\.(target|executableTarget|testTarget|systemLibrary)\(/).dropFirst()
        rooms = try pieces.map { piece in
            let isProgram = manifest[..<piece.startIndex].hasSuffix(".executableTarget(")
            let name = piece.firstMatch(of: /name: "(\w+)"/).map { String($0.1) } ?? ""
            let list = piece.firstMatch(of: /dependencies: \[([^\]]*)\]/).map { $0.1 } ?? ""
            let dependencies = list.replacing(/package: "[^"]*"/, with: "").matches(of: /"(\w+)"/).map { String($0.1) }
            let folder =
                piece.firstMatch(of: /path: "([^"]*)"/).map { String($0.1) }
                ?? (name.hasSuffix("Tests") ? "Tests/" : "Sources/") + name
            let files = try Self.paths(under: folder, endingIn: ".swift").map { path in
                SourceFile(path: path, text: try Self.text(path))
            }
            return Room(name: name, isProgram: isProgram, dependencies: Set(dependencies), files: files)
        }
        let page = try Self.text("Sources/README.md").split(separator: "```", omittingEmptySubsequences: false)
        let names = Set(rooms.map(\.name))
        var rows: [String: Int] = [:]
        for (number, line) in page[1].split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for word in line.split(separator: " ").map(String.init) where names.contains(word) { rows[word] = number }
        }
        self.rows = rows
        let table = page[2].split(separator: "\n").filter { $0.hasPrefix("| `") }
        told = Set(table.flatMap { $0.split(separator: "|")[0].matches(of: /`(\w+)`/).map { String($0.1) } })
    }

    /// The rooms of `Sources` that hold Swift.
    var libraries: [Room] { rooms.filter { $0.files.first?.path.hasPrefix("Sources/") == true } }

    /// The names of all rooms and of the libraries of others, told from the modules of the system.
    var modules: Set<String> { Set(rooms.map(\.name)).union(rooms.flatMap(\.dependencies)) }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    private static func paths(under folder: String, endingIn ending: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
            .filter { $0.hasSuffix(ending) }.map { "\(folder)/\($0)" }.sorted()
    }
}

/// One file of Swift: what it imports, and its lines of code.
struct SourceFile {
    let path: String
    let text: String
    let imports: Set<String>
    /// Lines that hold more than a comment.
    let codeLines: Int

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var imports: Set<String> = []
        var codeLines = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let code = line.drop { $0 == UInt8(ascii: " ") }
            if code.isEmpty || code.starts(with: "//".utf8) { continue }
            codeLines += 1
            let words = code.prefix(60).split(separator: UInt8(ascii: " ")).prefix(3).map { String(Substring($0)) }
            if let place = words.firstIndex(of: "import"), place < 2, words.count == place + 2 {
                imports.insert(words[place + 1])
            }
        }
        self.imports = imports
        self.codeLines = codeLines
    }
}
