/// A short name for a finding that stays the same from run to run: a hash of the rule and of what it is about.
enum Fingerprint {
    /// Sixteen hexadecimal digits of FNV-1a over the parts; the order of the ids does not matter.
    static func of(rule: String, subjects: [String], variant: String) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in [rule] + Set(subjects).sorted() + [variant] {
            for byte in part.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            // Separates the parts: no UTF-8 text holds this byte.
            hash = (hash ^ 0xFF) &* 0x100_0000_01b3
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
