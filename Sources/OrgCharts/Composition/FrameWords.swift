internal import OrgModel
internal import Texts

/// Words once for many: what each card of a frame would say alike, the frame says.
extension Composer {
    /// How many must say the same before it is told once, and of how many it may leave out one.
    private static let (leastAlike, perException, mostExceptions) = (3, 4, 2)

    /// What cards of a frame say it of: what they are about, or what of one kind stands in each.
    private enum Role: Hashable {
        case principal
        case kind(NodeKind)
    }

    /// Takes from remarks what frames tell once, "utom" those of which it is not so, and returns what is left.
    mutating func toldAtFrames(_ remarks: [Composition.Remark]) -> [Composition.Remark] {
        var left = remarks
        let frames = composition.frames.indices.map { ($0, composition.members(of: $0)) }
            .filter { $0.1.count >= Self.leastAlike }.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
        for (frame, members) in frames {
            for (role, boxes) in roles(in: members) where boxes.count >= Self.leastAlike {
                let isOne = Set(boxes)
                var seen: Set<String> = []
                for text in left.filter({ isOne.contains($0.box) && !$0.lines.isEmpty }).map(\.text)
                where seen.insert(text).inserted {
                    let own = left.indices.filter { isOne.contains(left[$0].box) && left[$0].text == text }
                    let told = Set(own.map { left[$0].box })
                    let others = boxes.filter { !told.contains($0) }
                    guard told.count >= Self.leastAlike, told.count == own.count,
                        others.count <= Self.mostExceptions, others.count * Self.perException <= boxes.count
                    else { continue }
                    composition.frames[frame].words.append(
                        Composition.Remark(
                            box: left[own[0]].box, text: words(text, of: role) + except(others),
                            lines: own.flatMap { left[$0].lines }))
                    let taken = Set(own)
                    left = left.indices.filter { !taken.contains($0) }.map { left[$0] }
                }
            }
        }
        return left
    }

    private func roles(in cards: [Int]) -> [(role: Role, boxes: [Int])] {
        var found: [(role: Role, boxes: [Int])] = []
        for card in cards.map({ composition.cards[$0] }) {
            for box in card.boxes where card.small[box] == nil {
                let role = box == card.principal ? Role.principal : .kind(kind(box))
                if let place = found.firstIndex(where: { $0.role == role }) {
                    found[place].boxes.append(box)
                } else {
                    found.append((role, [box]))
                }
            }
        }
        return found
    }

    /// "bolagsstyrelser tillsätts av: Kommunfullmäktige".
    private func words(_ text: String, of role: Role) -> String {
        switch role {
        case .principal: text
        case .kind(let kind): "\(kind.words.plural[chart.language]) \(text)"
        }
    }

    private func except(_ boxes: [Int]) -> String {
        if boxes.isEmpty { return "" }
        let names = Self.list(boxes.map { Lettering.brief(box($0).name) }, chart.language)
        return Wording(", utom \(names)", en: ", except \(names)")[chart.language]
    }
}
