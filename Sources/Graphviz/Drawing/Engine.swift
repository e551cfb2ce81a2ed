/// A way to lay a graph out.
public enum Engine: Sendable, CaseIterable {
    /// Layers, superiors above: `dot`.
    case dot
    /// Springs: `neato`.
    case neato
    /// Every node has `pos`, every edge is routed anew: `neato -n`.
    case routed
    /// Every node has `pos`, every cluster `bb`; an edge with `pos` keeps it, the others are routed: `neato -n2`.
    case positioned

    /// The name Graphviz knows it by.
    public var name: String {
        switch self {
        case .dot: "dot"
        case .neato: "neato"
        case .routed: "nop1"
        case .positioned: "nop2"
        }
    }
}
