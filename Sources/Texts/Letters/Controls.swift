extension Unicode.Scalar {
    /// Whether it is a control character: the general category `Cc`, which Unicode has closed. Said here in numbers,
    /// since texts are long and looking up a property is slow.
    package var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

    /// Whether it turns the direction of text; the first that does is U+061C.
    package var turnsText: Bool { value >= 0x61C && properties.isBidiControl }

    /// Whether it is the line or the paragraph separator, which are no control characters.
    package var partsLines: Bool { value == 0x2028 || value == 0x2029 }

    /// Whether it is one of those that Unicode keeps for no character at all; no page and no picture may hold one.
    package var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value) }
}
