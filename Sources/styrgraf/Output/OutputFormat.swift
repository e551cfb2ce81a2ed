internal import ArgumentParser
internal import OrgModel

/// A format that a command writes: what a person calls it, and how its files end.
protocol OutputFormat: Equatable {
    static var all: [Self] { get }
    var name: String { get }
    var fileExtension: String { get }
    var isBinary: Bool { get }
}

extension OutputFormat {
    var isBinary: Bool { false }

    /// The formats' names, for help and for messages.
    static var known: String { all.map(\.name).joined(separator: ", ") }

    /// The formats that a person names with commas between them, each once; told with exit 64 where there is none such.
    static func chosen(by words: String, _ console: Console) throws -> [Self] {
        var formats: [Self] = []
        for word in words.lowercased().split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed) {
            guard let format = all.first(where: { $0.name == word }) else {
                let meant = Spelling.nearest(to: word, among: all.map(\.name))
                let hint = Spelling.hint(meant)
                console.tellUsage(
                    Wording(
                        "--format: inget format heter '\(word)'\(hint.swedish)",
                        en: "--format: no format is called '\(word)'\(hint.english)"),
                    help: Wording("formaten är: \(known)", en: "the formats are: \(known)"))
                throw ExitCode(64)
            }
            if !formats.contains(format) { formats.append(format) }
        }
        return formats
    }
}

extension Substring {
    /// The text without spaces at its ends.
    var trimmed: String {
        let start = drop { $0 == " " }
        return String(start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)])
    }
}
