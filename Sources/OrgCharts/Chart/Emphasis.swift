public import Texts

/// A stress on a box, and what a reader is told about it.
public struct Emphasis: Hashable, Sendable {
    /// How what is stressed looks. Each look has strokes of its own, and where it speaks of change a sign, so that none
    /// is told by its colour alone.
    public enum Look: String, CaseIterable, Sendable {
        /// Drawn with a heavy stroke, otherwise as it always is.
        case stressed
        case added
        case ended
        /// It went into others.
        case replaced
        /// It took over from others.
        case successor
        case moved
        /// It is another by now: its name, its role.
        case changed
        /// Whether it ended or is new nobody says.
        case doubtful
        /// As it was, and faint beside the others.
        case unchanged
    }

    public let reason: Wording
    public let look: Look
    /// What the box says under its name.
    public let notes: [Wording]
    /// Which of the notes tells where it stood before, if one does: that says its lines of former places too.
    public let placeNote: Int?

    public init(_ reason: Wording, look: Look = .stressed, notes: [Wording] = [], placeNote: Int? = nil) {
        self.reason = reason
        self.look = look
        self.notes = notes
        self.placeNote = placeNote
    }
}
