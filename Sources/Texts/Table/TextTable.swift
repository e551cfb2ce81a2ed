/// Every text of a model, stored once in one UTF-8 buffer in NFC and named by dense handles, so that comparing two
/// texts is comparing two integers and a table over all texts is an array.
///
///     bytes   k f k s k o m m u n s t y r e l s e …
///     ends    0 2 4 18                               text 1 = "kf", text 2 = "ks", …
package struct TextTable: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [UInt32] = [0]
    private var slots: [UInt32]
    private var mask: Int

    /// - Parameter expected: how many texts are to come, if known.
    package init(expecting expected: Int = 64) {
        var size = 128
        while size < expected * 2 { size <<= 1 }
        slots = [UInt32](repeating: 0, count: size)
        mask = size - 1
        ends.reserveCapacity(expected + 1)
    }

    /// How many texts there are, the empty one included: valid handles are `0..<count`.
    package var count: Int { ends.count }

    /// The text behind a handle, as a `String` made for the occasion.
    package subscript(text: Text) -> String {
        text.isNone ? "" : String(decoding: bytes[range(of: text)], as: UTF8.self)
    }

    /// The UTF-8 bytes behind a handle.
    package func utf8(_ text: Text) -> ArraySlice<UInt8> {
        text.isNone ? [] : bytes[range(of: text)]
    }

    /// Whether one text comes before another, letter by letter: in NFC the order of bytes is the order of strings.
    package func precedes(_ left: Text, _ right: Text) -> Bool { utf8(left).lexicographicallyPrecedes(utf8(right)) }

    /// The handle of `string`, stored if it is new.
    /// - Complexity: linear in the length of the string, amortised.
    package mutating func intern(_ string: String) -> Text {
        var normal = string.normalizedToNFC
        return normal.withUTF8 { intern(utf8: $0) }
    }

    /// The handle of UTF-8 text that is known to be in NFC.
    private mutating func intern(utf8: UnsafeBufferPointer<UInt8>) -> Text {
        if utf8.isEmpty { return .none }
        var slot = Self.hash(utf8) & mask
        while slots[slot] != 0 {
            let candidate = Text(raw: slots[slot])
            if matches(candidate, utf8) { return candidate }
            slot = (slot + 1) & mask
        }
        let text = Text(raw: UInt32(ends.count))
        bytes.append(contentsOf: utf8)
        ends.append(UInt32(bytes.count))
        slots[slot] = text.raw
        if ends.count * 2 > slots.count { grow() }
        return text
    }

    /// The handle of `string` if it is stored.
    package func find(_ string: String) -> Text? {
        var normal = string.normalizedToNFC
        return normal.withUTF8 { utf8 in
            if utf8.isEmpty { return Text.none }
            var slot = Self.hash(utf8) & mask
            while slots[slot] != 0 {
                let candidate = Text(raw: slots[slot])
                if matches(candidate, utf8) { return candidate }
                slot = (slot + 1) & mask
            }
            return nil
        }
    }

    /// Whether a text has a capital letter, A to Z or of those in Swedish and its neighbours.
    package func hasCapital(_ text: Text) -> Bool {
        let range = range(of: text)
        var last: UInt8 = 0
        for index in range {
            let byte = bytes[index]
            if (0x41...0x5A).contains(byte) || (last == 0xC3 && (0x80...0x9E).contains(byte)) { return true }
            last = byte
        }
        return false
    }

    private func range(of text: Text) -> Range<Int> {
        Int(ends[Int(text.raw) - 1])..<Int(ends[Int(text.raw)])
    }

    private func matches(_ text: Text, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: text)
        guard range.count == utf8.count else { return false }
        return bytes.withUnsafeBufferPointer { mine in
            var index = 0
            while index < utf8.count {
                if mine[range.lowerBound + index] != utf8[index] { return false }
                index += 1
            }
            return true
        }
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        mask = slots.count - 1
        bytes.withUnsafeBufferPointer { all in
            for raw in 1..<ends.count {
                let range = Int(ends[raw - 1])..<Int(ends[raw])
                var slot = Self.hash(UnsafeBufferPointer(rebasing: all[range])) & mask
                while slots[slot] != 0 { slot = (slot + 1) & mask }
                slots[slot] = UInt32(raw)
            }
        }
    }

    private static func hash(_ utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: value ^ (value >> 29))
    }
}
