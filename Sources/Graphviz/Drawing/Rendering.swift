internal import CGraphviz

extension Layout {
    /// The drawing as the bytes of a file.
    /// - Throws: `.tooLarge` for a PNG past the limit, `.noMemory` for one that the machine has no room for;
    ///   `.failed(.rendering, …)` for an unknown format, a resolution that is none, whatever Graphviz calls an error, and
    ///   a PNG or PDF that came out broken though it calls none.
    public func rendered(as format: Format) throws(GraphvizError) -> [UInt8] {
        try check(format)
        let storage = storage
        var bytes = try Library.perform(.rendering, on: storage) { (state) throws(GraphvizError) -> [UInt8]? in
            guard let context = state.sharedContext(), storage.becomeCurrent(in: &state) else { return nil }
            // Of a format it does not know, the library leaves 4 kB that cannot safely be freed.
            let device = String(format.name.prefix { $0 != ":" })
            guard state.formats(in: context).contains(device) else {
                throw .failed(.rendering, messages: ["this Graphviz has no output format '\(device)'"])
            }
            let drawing = cgv_graph_record(storage.root)?.pointee.drawing
            let resolution = drawing?.pointee.dpi
            if case .png(let dpi) = format { drawing?.pointee.dpi = dpi }
            defer { if let resolution { drawing?.pointee.dpi = resolution } }
            switch format {
            case .svg, .png, .pdf:
                return try storage.bytes(as: format.name, in: context)
            case .dot, .xdot, .other:
                return try storage.keepingAttributes { () throws(GraphvizError) -> [UInt8]? in
                    try storage.bytes(as: format.name, in: context)
                }
            }
        }
        guard format.isWhole(bytes) else { throw .failed(.rendering, messages: ["the \(format.name) came out broken"]) }
        if case .pdf(let date) = format { date.stamp(&bytes) }
        return bytes
    }

    /// Draws on somebody else's cairo context, in points, the drawing's upper left corner at the context's origin.
    /// - Throws: `.failed(.rendering, …)`, also where the installation does not draw with cairo.
    public func draw(on cairo: UnsafeMutableRawPointer) throws(GraphvizError) {
        let storage = storage
        let address = UInt(bitPattern: cairo)
        try Library.perform(.rendering, on: storage) { (state) throws(GraphvizError) -> Void? in
            guard let context = state.sharedContext(), storage.becomeCurrent(in: &state) else { return nil }
            return cgv_draw(context, storage.root, UnsafeMutableRawPointer(bitPattern: address)) == 0 ? () : nil
        }
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
            let bytes = bytes(of: size)
            guard cgv_has_memory(bytes) != 0 else {
                throw .noMemory(size, bytes: bytes, largestDPI: affordableDPI(below: dpi))
            }
        case .other(let name):
            try Text.check(name)
            guard !["gtk", "x11", "xlib"].contains(name.prefix { $0 != ":" }) else {
                throw .failed(.rendering, messages: ["'\(name)' opens a window and makes no file"])
            }
        case .svg, .pdf, .dot, .xdot: return
        }
    }

    /// What drawing a PNG takes at the most: the bitmap, the file, which for a picture that does not compress is as
    /// large, and the file's copy.
    private func bytes(of size: PixelSize) -> Int { 12 * size.width * size.height }

    /// A resolution of a PNG that there is memory for, with some to spare: the next run may find a little less.
    private func affordableDPI(below dpi: Double) -> Double {
        var affordable = dpi
        while affordable > 1, cgv_has_memory(bytes(of: pixelSize(dpi: affordable)) / 4 * 5) == 0 { affordable *= 0.9 }
        return affordable >= 1 ? affordable.rounded(.down) : 0
    }

    /// The largest resolution of a PNG within the limit, rounded down to whole dpi, or to thousandths below 1.
    private var largestDPI: Double {
        let exact = Double(PixelSize.limit) * 72 / max(geometry.page.width, geometry.page.height)
        return exact >= 1 ? exact.rounded(.down) : (exact * 1000).rounded(.down) / 1000
    }
}

extension Storage {
    /// What the library writes; nil where it says it cannot. To be called under the lock.
    fileprivate func bytes(as format: String, in context: OpaquePointer) throws(GraphvizError) -> [UInt8]? {
        var data: UnsafeMutablePointer<CChar>?
        var length = 0
        // Beside an error code, the pointer is nobody's.
        guard cgv_render(context, root, format, &data, &length) == 0, let data else { return nil }
        defer { gvFreeRenderData(data) }
        guard length > 0 else { throw .failed(.rendering, messages: ["Graphviz wrote nothing"]) }
        return [UInt8](UnsafeRawBufferPointer(start: data, count: length))
    }
}
