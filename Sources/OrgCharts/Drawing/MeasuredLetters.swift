internal import Graphviz

/// The sizes of very many texts, reckoned from those of their letters: setting each of ten thousand names only to see how
/// wide it is took longer than all that is reckoned of a chart. Letters are taken as wide as they stand alone, which is a
/// hair wider than beside others. A text with letters of other scripts is measured by itself.
struct MeasuredLetters {
    private(set) var sizes: [(width: Double, height: Double)]
    let typesetting: Typesetting

    private struct Face: Hashable {
        let size: Double
        let isBold: Bool

        init(_ text: SetText) { (size, isBold) = (text.size, text.isBold) }
    }

    /// How often a letter is set to measure it: the library tells whole points.
    private static let times = 40

    init(of texts: [SetText]) throws(GraphvizError) {
        var letters: [Face: [Bool]] = [:]
        var others: [Int] = []
        for (number, text) in texts.enumerated() where !text.lines.isEmpty {
            if text.lines.allSatisfy({ $0.unicodeScalars.allSatisfy { Self.place(of: $0) != nil } }) {
                var used = letters.removeValue(forKey: Face(text)) ?? Self.none
                for case let place? in text.lines.lazy.flatMap(\.unicodeScalars).map(Self.place) { used[place] = true }
                letters[Face(text)] = used
            } else {
                others.append(number)
            }
        }
        // Every letter of every face, one line and two of each face, and then the others.
        var measured: [SetText] = []
        let faces = letters.keys.sorted { ($0.size, $0.isBold ? 1 : 0) < ($1.size, $1.isBold ? 1 : 0) }
        func add(_ lines: [String], _ face: Face) {
            measured.append(SetText(lines: lines, size: face.size, isBold: face.isBold))
        }
        var order: [(face: Face, letter: Unicode.Scalar)] = []
        let n = Unicode.Scalar("n")
        for face in faces {
            add(["n"], face)
            add(["n", "n"], face)
            for letter in Self.letters where letter == n || letters[face]?[Self.place(of: letter) ?? 0] == true {
                order.append((face, letter))
                add([Self.repeated(letter)], face)
            }
        }
        let (found, own) = try Measurements.measured(measured + others.map { texts[$0] })
        var widths: [Face: [Double]] = [:]
        var heights: [Face: (first: Double, next: Double)] = [:]
        var place = 0
        for face in faces {
            heights[face] = (found[place].height, found[place + 1].height - found[place].height)
            place += 2
            var own = [Double](repeating: 0, count: Self.letters.count)
            for (_, letter) in order.drop(while: { $0.face != face }).prefix(while: { $0.face == face }) {
                own[Self.place(of: letter) ?? 0] = found[place].width / Double(Self.times)
                place += 1
            }
            // A space is measured with a letter beside it.
            if own[0] > 0 { own[0] -= Self.place(of: n).map { own[$0] } ?? 0 }
            widths[face] = own
        }
        sizes = texts.map { text in
            guard !text.lines.isEmpty, let own = widths[Face(text)], let height = heights[Face(text)] else {
                return (0, 0)
            }
            let width = text.lines.map {
                $0.unicodeScalars.reduce(0) { $0 + (Self.place(of: $1).map { own[$0] } ?? 0) }
            }
            return ((width.max() ?? 0).rounded(.up), height.first + height.next * Double(text.lines.count - 1))
        }
        for (number, size) in zip(others, found.suffix(others.count)) { sizes[number] = size }
        let unreadable = Set(own.unreadable)
        let missing = order.filter { unreadable.contains(Self.repeated($0.letter)) }.map(\.letter)
        typesetting = own.of(
            texts.indices.filter { number in
                unreadable.contains(texts[number].joined)
                    || !missing.isEmpty && texts[number].joined.unicodeScalars.contains(where: missing.contains)
            }.map { texts[$0] })
    }

    /// A letter so often that its width shows. Nothing but spaces is no text.
    private static func repeated(_ letter: Unicode.Scalar) -> String {
        String(repeating: letter == " " ? " n" : String(letter), count: times)
    }

    /// Letters, digits and marks that every typeface for Swedish sets one after another; the space first.
    private static let letters = (0x20...0x7E).compactMap { Unicode.Scalar($0) } + Array("ÄÅÉÖÜäåèéöü–…".unicodeScalars)
    private static let none = [Bool](repeating: false, count: letters.count)

    /// Where a letter stands among these; nil where it is none of them.
    private static func place(of letter: Unicode.Scalar) -> Int? {
        if letter.value < 0x7F { return letter.value < 0x20 ? nil : Int(letter.value) - 0x20 }
        return letter.value < 0xC0 ? nil : letters.lastIndex(of: letter)
    }
}
