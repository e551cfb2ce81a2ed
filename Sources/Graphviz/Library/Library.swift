internal import CGraphviz
internal import Synchronization

/// The one door to libgraphviz: a process-wide lock, because the library keeps its state in globals
/// (not even graphs of their own, or contexts of their own, make two threads independent).
///
/// One context serves the whole process and is never freed: a context of its own for each picture would read the
/// plugin table and load Pango anew each time, and loses what the library does not free. It is made at the first
/// layout, so that a process which only builds and writes graphs loads no plugin.
enum Library {
    struct State {
        private var isReady = false
        private var context: OpaquePointer?
        private var count: UInt32 = 0
        private var knownFormats: Set<String>?
        /// The graph the library's globals speak of, see `Storage.layOut`.
        var current: UInt32 = 0

        fileprivate mutating func prepare() {
            guard !isReady else { return }
            isReady = true
            Ear.open()
            cgv_label_nodes_by_name()
        }

        /// The shared context; nil where the library has no memory for it.
        mutating func sharedContext() -> OpaquePointer? {
            if context == nil {
                context = gvContext()
                if let context { cgv_add_surface(context) }
            }
            return context
        }

        /// The output formats of the plugins. Asked for once, since the library leaks a little at each asking.
        mutating func formats(in context: OpaquePointer) -> Set<String> {
            if let knownFormats { return knownFormats }
            let formats = Installation.names(of: "device", in: context)
            knownFormats = formats
            return formats
        }

        /// A number no other graph of this process has.
        mutating func nextGraph() -> UInt32 {
            freeLeft()
            count &+= 1
            return count
        }

        /// The last graph that nobody holds any more, and the context that holds its layout.
        private var left: (graph: UnsafeMutablePointer<Agraph_t>, context: OpaquePointer?)?

        /// Takes over a graph that nobody holds any more. It is freed when the next one is made, or another is left: a
        /// process frees what it draws last cheaper by its end.
        mutating func leave(_ graph: UnsafeMutablePointer<Agraph_t>, laidOutBy context: OpaquePointer?) {
            freeLeft()
            left = (graph, context)
        }

        private mutating func freeLeft() {
            guard let left else { return }
            if let context = left.context { _ = gvFreeLayout(context, left.graph) }
            _ = agclose(left.graph)
            self.left = nil
        }
    }

    private static let state = Mutex(State())

    /// Runs `work` alone. An error message counts as failure whatever the code said, `nil` counts as failure whatever
    /// was said; warnings are kept with `storage`.
    static func perform<Result: Sendable>(
        _ stage: GraphvizError.Stage,
        on storage: Storage?,
        _ work: (inout State) throws(GraphvizError) -> Result?
    ) throws(GraphvizError) -> Result {
        // A storage takes the lock to close itself, so none may end while the lock is held.
        defer { withExtendedLifetime(storage) {} }
        return try state.withLock { (state) throws(GraphvizError) -> Result in
            state.prepare()
            _ = Ear.take()
            let result = try work(&state)
            let heard = Ear.take()
            storage?.warnings += heard.warnings
            guard heard.errors.isEmpty else {
                agreseterrors()
                throw .failed(stage, messages: heard.errors)
            }
            guard let result else { throw .failed(stage, messages: ["Graphviz gives no reason"]) }
            return result
        }
    }

    /// Runs `work` alone, for what cannot fail.
    static func alone<Result: Sendable>(_ work: (inout State) -> Result) -> Result {
        state.withLock { state in work(&state) }
    }
}
