/// A small model that shows a rule. On each line that the rule speaks of stands `# <- finding`; a clean example has no
/// such line. Examples run as tests, and stand on the rule's page.
public struct Example: Sendable {
    /// The comment that marks a line.
    public static let mark = "# <- finding"

    /// The model in the model language; `organisation:` may be left out.
    public let model: String

    public init(_ model: String) { self.model = model }

    /// The numbers of the lines that are marked, from 1.
    public var markedLines: Set<Int> {
        let lines = model.split(separator: "\n", omittingEmptySubsequences: false)
        return Set(lines.indices.filter { lines[$0].contains(Self.mark) }.map { $0 + 1 })
    }
}
