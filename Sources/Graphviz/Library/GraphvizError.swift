/// What can go wrong between a graph and its picture; each case says in which stage, with what words.
public enum GraphvizError: Error, Equatable, Sendable {
    /// Where on its way from a graph to a picture a call stood.
    public enum Stage: String, Sendable {
        case loading, building, layout, rendering
    }

    /// Graphviz refused, or went on after an error message (its success codes lie). Messages in order, at least one.
    case failed(Stage, messages: [String])
    /// A graph holds one node, one subgraph and one edge between the same two nodes of a name (or key).
    case duplicate(String)
    /// The text holds what DOT or SVG cannot carry: a control character, a lone backslash before a quote, a line
    /// break or the end, or, in a name, a percent sign in front.
    case unwritable(String)
    /// A value Graphviz would not survive (a number that is not finite or larger than any drawing, a broken list of
    /// colours), or one that would stand in an SVG as markup (a quote or angle bracket in an address, font or colour).
    case invalid(attribute: String, value: String)
    /// The engine would not survive what the graph asks for; the text says what it is.
    case unbearable(String)
    /// The node, edge or subgraph belongs to another graph.
    case foreign
    /// The PNG would be wider or higher than `PixelSize.limit`; Graphviz would shrink it in silence.
    /// `largestDPI` is the largest resolution that fits, rounded down.
    case tooLarge(PixelSize, largestDPI: Double)
    /// The machine has not as many bytes as drawing the PNG takes; cairo does not survive that.
    case noMemory(PixelSize, bytes: Int, largestDPI: Double)

    /// The stage the error belongs to.
    public var stage: Stage {
        switch self {
        case .failed(let stage, _): stage
        case .duplicate, .unwritable, .invalid, .foreign: .building
        case .unbearable: .layout
        case .tooLarge, .noMemory: .rendering
        }
    }

    /// What went wrong, one sentence each, lower case, without a full stop; Graphviz's own words are left as they are.
    public var messages: [String] {
        switch self {
        case .failed(_, let messages): messages
        case .duplicate(let name): ["'\(name)' is already in the graph"]
        case .unwritable(let text): ["the text '\(text)' holds what DOT or SVG cannot carry"]
        case .invalid(let attribute, let value): ["'\(value)' is no value for '\(attribute)'"]
        case .unbearable(let what): [what]
        case .foreign: ["the node, edge or subgraph belongs to another graph"]
        case .tooLarge(let size, let largest):
            [
                "a PNG of \(size.width) x \(size.height) pixels is beyond the limit of \(PixelSize.limit)"
                    + "; the largest resolution that fits is \(largest) dpi"
            ]
        case .noMemory(let size, let bytes, let largest):
            [
                "a PNG of \(size.width) x \(size.height) pixels takes \(bytes) bytes of memory, which there are not"
                    + "; the largest resolution that fits is \(largest) dpi"
            ]
        }
    }
}

extension GraphvizError: CustomStringConvertible {
    public var description: String { "\(stage): " + messages.joined(separator: "; ") }
}
