internal import ChartLayout
internal import OrgModel

extension Diagram {
    /// Gives the numbers of remarks their places: on the upper edge of the boxes that they are about, from the right,
    /// and in gaps of their lines, where nothing else is.
    ///
    /// - Parameter remarks: the lines that are told in words, which have their numbers there.
    mutating func placePins(of chart: Chart, _ remarks: [Composition.Remark]) {
        guard let notes = chart.notes, !notes.pinned.isEmpty else { return }
        var places = freePlaces(in: chart)
        var marked = notes.byBox.mapValues { $0.map(\.number) }
        // A page of several has some of the numbers.
        let badges = Dictionary(
            uniqueKeysWithValues: notes.pinned.map { ($0.number, PinBadge($0, chart.options.theme)) })
        var strokeOf: [Int: Int] = [:]
        for (number, stroke) in strokes.enumerated() { for line in stroke.lines { strokeOf[line] = number } }
        let told = Dictionary(
            remarks.flatMap { remark in remark.lines.map { ($0, remark.box) } }, uniquingKeysWith: { first, _ in first }
        )
        for pinned in notes.pinned {
            guard let badge = badges[pinned.number] else { continue }
            var seen: Set<Int> = []
            for line in pinned.lines {
                if let stroke = strokeOf[line] {
                    guard seen.insert(stroke).inserted else { continue }
                    if let place = places.place(badge.size, on: &strokes[stroke], number: stroke) {
                        pins.append((badge, place))
                        continue
                    }
                }
                // What a place says, or has no room at its stroke, is numbered at its lower end.
                let box =
                    told[line].flatMap { boxes[$0] == nil ? nil : $0 } ?? chart.lines[line].ranking?.below
                    ?? chart.lines[line].from
                if marked[box]?.contains(pinned.number) != true { marked[box, default: []].append(pinned.number) }
            }
        }
        for (box, numbers) in marked.sorted(by: { $0.key < $1.key }) {
            guard let area = boxes[box]?.place else { continue }
            for badge in numbers.sorted().compactMap({ badges[$0] }) {
                pins.append((badge, places.place(badge.size, on: area)))
            }
        }
    }
}
