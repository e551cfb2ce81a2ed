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
        var letters: [Face: Set<Unicode.Scalar>] = [:]
        var others: [Int] = []
        for (number, text) in texts.enumerated() where !text.lines.isEmpty {
            if text.lines.allSatisfy({ $0.unicodeScalars.allSatisfy(Self.isPlain) }) {
                letters[Face(text), default: []].formUnion(text.lines.joined().unicodeScalars)
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
        for face in faces {
            add(["n"], face)
            add(["n", "n"], face)
            for letter in (letters[face] ?? []).union(["n"]).sorted(by: { $0.value < $1.value }) {
                order.append((face, letter))
                add([Self.repeated(letter)], face)
            }
        }
        let (found, own) = try Measurements.measured(measured + others.map { texts[$0] })
        var widths: [Face: [Unicode.Scalar: Double]] = [:]
        var heights: [Face: (first: Double, next: Double)] = [:]
        var place = 0
        for face in faces {
            heights[face] = (found[place].height, found[place + 1].height - found[place].height)
            place += 2
            for (_, letter) in order.drop(while: { $0.face != face }).prefix(while: { $0.face == face }) {
                widths[face, default: [:]][letter] = found[place].width / Double(Self.times)
                place += 1
            }
            let letter = widths[face]?["n"] ?? 0
            if let space = widths[face]?[" "] { widths[face]?[" "] = space - letter }
        }
        sizes = texts.map { text in
            guard let own = widths[Face(text)], let height = heights[Face(text)], !text.lines.isEmpty else {
                return (0, 0)
            }
            let width = text.lines.map { $0.unicodeScalars.reduce(0) { $0 + (own[$1] ?? 0) } }.max() ?? 0
            return (width.rounded(.up), height.first + height.next * Double(text.lines.count - 1))
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

    /// Letters, digits and marks that every typeface for Swedish sets one after another.
    private static func isPlain(_ letter: Unicode.Scalar) -> Bool {
        (" "..."~").contains(letter) || "åäöÅÄÖéÉèüÜ–…".unicodeScalars.contains(letter)
    }
}
