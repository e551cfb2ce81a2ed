internal import CGraphviz

extension Layout {
    /// The drawing as the bytes of a file.
    /// - Throws: `.tooLarge` for a PNG past the limit; `.failed(.rendering, …)` for an unknown format, a resolution that
    ///   is none, and whatever Graphviz calls an error.
    public func rendered(as format: Format) throws(GraphvizError) -> [UInt8] {
        try check(format)
        let storage = storage
        var bytes = try Library.perform(.rendering, on: storage) { (state) throws(GraphvizError) -> [UInt8]? in
            guard let context = state.sharedContext(), storage.becomeCurrent(in: &state) else { return nil }
            if case .png(let dpi) = format { cgv_graph_record(storage.root)?.pointee.drawing?.pointee.dpi = dpi }
            var data: UnsafeMutablePointer<CChar>?
            var length = 0
            let code = cgv_render(context, storage.root, format.name, &data, &length)
            // An unknown format returns an error code and leaves a pointer that is nobody's.
            guard code == 0, let data else { return nil }
            defer { gvFreeRenderData(data) }
            guard length > 0 else { throw .failed(.rendering, messages: ["Graphviz wrote nothing"]) }
            return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
        }
        if case .pdf(let date) = format { date.stamp(&bytes) }
        return bytes
    }

    /// The size of the drawing as a PNG. A resolution that is no positive number gives a size of zero.
    public func pixelSize(dpi: Double) -> PixelSize {
        func pixels(_ points: Double) -> Int {
            let pixels = points * dpi / 72 + 0.5
            return pixels > 0 ? Int(min(pixels, 1e15)) : 0
        }
        return PixelSize(width: pixels(geometry.page.width), height: pixels(geometry.page.height))
    }

    private func check(_ format: Format) throws(GraphvizError) {
        switch format {
        case .png(let dpi):
            guard dpi > 0, dpi.isFinite else {
                throw .failed(.rendering, messages: ["a resolution of \(dpi) dpi cannot be drawn"])
            }
            let size = pixelSize(dpi: dpi)
            guard max(size.width, size.height) <= PixelSize.limit else { throw .tooLarge(size, largestDPI: largestDPI) }
            guard cgv_has_memory(4 * size.width * size.height) != 0 else {
                throw .failed(.rendering, messages: ["no memory for \(size.width) x \(size.height) pixels"])
            }
        case .other(let name):
            try Text.check(name)
            guard !["gtk", "x11", "xlib"].contains(name.prefix { $0 != ":" }) else {
                throw .failed(.rendering, messages: ["'\(name)' opens a window and makes no file"])
            }
        case .svg, .pdf, .dot, .xdot: return
        }
    }

    /// The largest resolution of a PNG within the limit, rounded down to whole dpi, or to thousandths below 1.
    private var largestDPI: Double {
        let exact = Double(PixelSize.limit) * 72 / max(geometry.page.width, geometry.page.height)
        return exact >= 1 ? exact.rounded(.down) : (exact * 1000).rounded(.down) / 1000
    }
}
