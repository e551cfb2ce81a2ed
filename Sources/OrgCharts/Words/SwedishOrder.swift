/// A text's place in the Swedish alphabet: å, ä, ö last, numbers by their size, case and other accents ignored until
/// nothing else differs.
struct SwedishOrder: Comparable {
    private let letters: [UInt32]
    private let text: String

    init(_ text: String) {
        self.text = text
        var letters: [UInt32] = []
        var digits: [UInt32] = []
        // A number stands where its first digit would, then by how many digits it has, then by these.
        func endNumber() {
            guard !digits.isEmpty else { return }
            let significant = digits.drop { $0 == 0x30 }
            letters += [0x30, UInt32(clamping: significant.count)] + significant
            digits = []
        }
        for scalar in text.lowercased().unicodeScalars {
            if "0"..."9" ~= scalar {
                digits.append(scalar.value)
            } else {
                endNumber()
                letters.append(Self.place(of: scalar))
            }
        }
        endNumber()
        self.letters = letters
    }

    private static func place(of letter: Unicode.Scalar) -> UInt32 {
        switch letter {
        case "å": 0x7B
        case "ä", "æ": 0x7C
        case "ö", "ø": 0x7D
        case "é", "è": 0x65
        case "ü": 0x79
        default: letter.value
        }
    }

    static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
        if left.letters == right.letters { return left.text < right.text }
        return left.letters.lexicographicallyPrecedes(right.letters)
    }
}
