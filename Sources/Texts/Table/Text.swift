/// A handle to one text in a `TextTable`: equal handles of one table are equal texts in NFC.
public struct Text: Hashable, Sendable {
    package let raw: UInt32

    package init(raw: UInt32) { self.raw = raw }

    /// The empty text, which stands for "none".
    package static let none = Text(raw: 0)

    package var isNone: Bool { raw == 0 }
}
