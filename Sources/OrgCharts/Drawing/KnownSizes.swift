internal import Graphviz
internal import Synchronization

/// The sizes of the texts of one chart, so that each is measured once, on however many pages it is tried.
final class KnownSizes: Sendable {
    private struct Text {
        let size: (width: Double, height: Double)
        let isUnreadable: Bool
    }

    private struct State {
        var texts: [SetText: Text] = [:]
        var typesetting: Typesetting?
    }

    private let state = Mutex(State())

    func measured(
        _ texts: [SetText]
    ) throws(GraphvizError) -> (sizes: [(width: Double, height: Double)], typesetting: Typesetting) {
        let keys = texts.map(Self.key)
        var new: [SetText] = []
        state.withLock { state in
            var added: Set<SetText> = []
            for key in keys where state.texts[key] == nil && added.insert(key).inserted { new.append(key) }
        }
        if !new.isEmpty {
            let found = try Measurements.measured(new)
            let unreadable = Set(found.typesetting.unreadable)
            state.withLock { state in
                for (key, size) in zip(new, found.sizes) {
                    state.texts[key] = Text(size: size, isUnreadable: unreadable.contains(key.joined))
                }
                state.typesetting = state.typesetting?.joined(with: found.typesetting) ?? found.typesetting
            }
        }
        let (known, typesetting) = state.withLock { state in (keys.map { state.texts[$0] }, state.typesetting) }
        let unreadable = zip(texts, known).filter { $0.1?.isUnreadable ?? false }.map(\.0)
        guard let typesetting else { return try Measurements.measured(texts) }
        return (known.map { $0?.size ?? (0, 0) }, typesetting.of(unreadable))
    }

    /// What a text's size depends on.
    private static func key(_ text: SetText) -> SetText {
        SetText(lines: text.lines, size: text.size, isBold: text.isBold, alignment: text.alignment)
    }
}
