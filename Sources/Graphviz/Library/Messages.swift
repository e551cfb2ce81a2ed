internal import CGraphviz

/// What Graphviz says during one call. It speaks in pieces: "Error", ": ", the text, and continuations without a head.
struct Messages {
    private(set) var errors: [String] = []
    private(set) var warnings: [String] = []

    private enum Kind { case error, warning }
    private var kind = Kind.error
    private var text = ""
    private var expectsColon = false

    mutating func receive(_ piece: String) {
        switch piece {
        case "Error", "Warning":
            finish()
            kind = piece == "Error" ? .error : .warning
            expectsColon = true
        case ": " where expectsColon:
            expectsColon = false
        default:
            text += piece
        }
    }

    /// Closes the message being received; to be called before the lists are read.
    mutating func finish() {
        expectsColon = false
        // Most calls say nothing.
        if text.isEmpty { return }
        let lines = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        text = ""
        guard !lines.isEmpty else { return }
        switch kind {
        case .error: errors.append(lines)
        case .warning: warnings.append(lines)
        }
    }
}

/// The ear Graphviz speaks into: a C callback carries no context, so it must be global.
///
/// Touched only inside `Library.perform`, that is, under the one lock.
enum Ear {
    nonisolated(unsafe) private static var heard = Messages()

    static func open() {
        _ = agseterrf { piece in
            if let piece { Ear.heard.receive(String(cString: piece)) }
            return 0
        }
    }

    /// What was heard since the last time.
    static func take() -> Messages {
        heard.finish()
        defer { heard = Messages() }
        return heard
    }
}
