/// A way to lay a graph out.
public enum Engine: Sendable, CaseIterable {
    /// Layers, superiors above: `dot`.
    case dot
    /// Every node has `pos`, every cluster `bb`; an edge with `pos` keeps it, the others are routed: `neato -n2`.
    case positioned

    /// The name Graphviz knows it by.
    public var name: String {
        switch self {
        case .dot: "dot"
        case .positioned: "nop2"
        }
    }
}
