internal import CGraphviz

/// What the Graphviz of this machine can do. Typefaces are not part of it: those a layout was set in are asked of the layout.
public struct Installation: Sendable, Equatable {
    /// As the library calls itself, such as `2.43.0` (Debian's 2.42.2 does) or `12.2.1`.
    public let version: String
    /// Names of the layout engines its plugins offer, sorted, such as `dot`, `neato`, `nop2`.
    public let engines: [String]
    /// Names of the output formats its plugins offer, sorted, such as `pdf`, `png`, `svg`.
    public let formats: [String]

    /// Reads the plugin table; loads no plugin.
    public static func current() throws(GraphvizError) -> Installation {
        try Library.perform(.loading, on: nil) { (state) throws(GraphvizError) -> Installation? in
            guard let context = state.sharedContext(), let version = gvcVersion(context) else { return nil }
            return Installation(
                version: String(cString: version),
                engines: names(of: "layout", in: context).sorted(), formats: state.formats(in: context).sorted())
        }
    }

    public func offers(_ engine: Engine) -> Bool { engines.contains(engine.name) }

    public func offers(_ format: Format) -> Bool { formats.contains(format.name) }

    static func names(of kind: String, in context: OpaquePointer) -> Set<String> {
        var count: Int32 = 0
        guard let list = cgv_plugins(context, kind, &count) else { return [] }
        defer { free(list) }
        var names: Set<String> = []
        for index in 0..<Int(count) {
            guard let name = list[index] else { continue }
            names.insert(String(cString: name))
            free(name)
        }
        return names
    }
}
