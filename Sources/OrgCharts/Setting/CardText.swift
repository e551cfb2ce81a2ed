internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Palette
internal import Texts

/// How the texts of a card are set: names larger where they matter more, remarks small.
struct CardText {
    let chart: Chart
    /// How wide a letter is on average, of the size.
    private static let letter = (plain: 0.56, bold: 0.6, small: 0.54)
    static let remarkSize = 9.0
    private static let smallSize = 10.0

    /// A box in its card, a number of others beside it, the card of a width.
    func label(_ box: Int, in card: Composition.Card, beside count: Int, width: Double) -> SetText {
        let (size, isBold) = look(of: box, in: card)
        let style = BoxStyle(of: chart.boxes[box], chart.options.theme)
        if let small = card.small[box] {
            let letters = max(6, Int((width - 16) / (size * Self.letter.plain)))
            return SetText(
                lines: Lettering.lines(of: small.words(for: chart.boxes[box], chart.language), letters: letters),
                size: size, color: style.text)
        }
        let isAlone = isAlone(card)
        let margin = isAlone ? style.silhouette.margins.width : style.silhouette == .pill ? 46 : 18
        let room = width / Double(max(1, count)) - margin
        let letters = max(6, Int(room / (size * (isBold ? Self.letter.bold : Self.letter.plain))))
        if card.isTable, chart.boxes[box].kind.sphere != .cooperation, chart.boxes[box].caption.count == 1 {
            // In a table a name and what stands under it are read along.
            let words = Lettering.brief(chart.boxes[box].name) + ", " + chart.boxes[box].caption[0]
            return SetText(lines: Lettering.lines(of: words, letters: letters), size: size, color: style.text)
        }
        return PageWords.label(of: chart.boxes[box], style, size: size, isBold: isBold, letters: letters)
    }

    func remark(_ text: String, width: Double) -> SetText {
        set(text, size: Self.remarkSize, .faintInk, width)
    }

    /// What stands in a row of a table, set as names in it are.
    func cell(_ text: String, width: Double, isHeading: Bool) -> SetText {
        isHeading ? set(text, size: 9, .slate, width) : set(text, size: size(11), .ink, width)
    }

    private func set(_ text: String, size: Double, _ colour: Colour, _ width: Double) -> SetText {
        let letters = max(6, Int((width - 16) / (size * Self.letter.small)))
        return SetText(
            lines: Lettering.lines(of: text, letters: letters, longest: 4_000), size: size,
            color: chart.options.theme == .print ? .black : colour)
    }

    /// What a frame says, in a column each of it on lines of its own.
    func words(_ texts: [String], isRow: Bool, width: Double) -> SetText {
        var all = SetText(lines: [], alignment: .left)
        for text in isRow ? [texts.joined(separator: "; ")] : texts {
            let set = set(text.capitalizedFirst, size: Self.remarkSize, .slate, width)
            (all.size, all.color) = (set.size, set.color)
            all.lines += set.lines
        }
        return all
    }

    /// A name that is told once more.
    func again(_ name: String, width: Double) -> SetText {
        let letters = max(6, Int((width - 16) / (Self.remarkSize * Self.letter.small)))
        let visible = Lettering.visible(name)
        let short = visible.count > letters ? visible.prefix(letters - 1) + "…" : visible[...]
        return SetText(
            lines: ["↳ \(short)"], size: Self.remarkSize, color: chart.options.theme == .print ? .black : .faintInk)
    }

    /// Whether a card is nothing but one box.
    func isAlone(_ card: Composition.Card) -> Bool {
        guard card.entries.count == 1, case .boxes(let boxes) = card.entries[0] else { return false }
        return boxes.count == 1
    }

    /// How large a name is where the page has little room.
    private func size(_ size: Double) -> Double { PageFit.size(size, in: chart.fit) }

    private func look(of box: Int, in card: Composition.Card) -> (size: Double, isBold: Bool) {
        if card.small[box] != nil { return (size(Self.smallSize), false) }
        let isPrincipal = box == card.principal
        if card.isTable { return (size(11), false) }
        switch card.weight {
        case .top where isPrincipal: return (size(16), true)
        case .lead where isPrincipal: return (size(14), true)
        default:
            // A panel has a heading whether its members stand there alone or in other panels too.
            let isPanel = chart.boxes[box].kind.sphere == .group && card.entries.count > 1
            // So has what changed, beside what stays.
            let isChanged = chart.boxes[box].look.map { $0.isOfChange && $0 != .unchanged && $0 != .doubtful } ?? false
            return isPrincipal ? (size(12), card.boxes.count > 1 || isPanel || isChanged) : (size(11), isChanged)
        }
    }
}
