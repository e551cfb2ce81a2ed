/// A text's place in the Swedish alphabet: å, ä, ö last, case and other accents ignored until nothing else differs.
struct SwedishOrder: Comparable {
    private let letters: [UInt32]
    private let text: String

    init(_ text: String) {
        self.text = text
        letters = text.lowercased().unicodeScalars.map { scalar in
            switch scalar {
            case "å": 0x7B
            case "ä", "æ": 0x7C
            case "ö", "ø": 0x7D
            case "é", "è": 0x65
            case "ü": 0x79
            default: scalar.value
            }
        }
    }

    static func < (left: SwedishOrder, right: SwedishOrder) -> Bool {
        if left.letters == right.letters { return left.text < right.text }
        return left.letters.lexicographicallyPrecedes(right.letters)
    }
}
