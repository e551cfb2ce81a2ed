internal import OrgModel
internal import Texts

/// Words once for many: what each card of a frame would say alike, the frame says.
extension Composer {
    /// How many more must say the same than it leaves out before it is told once, and of how many it may leave out one.
    private static let (leastAlike, perException, mostExceptions) = (3, 4, 2)

    /// What cards of a frame say it of: what they are about, or what of one kind stands in each.
    private enum Role: Hashable {
        case principal
        case kind(NodeKind)
    }

    /// Takes from remarks what frames tell once, "utom" those of which it is not so, and returns what is left.
    /// - Complexity: linear in remarks and in what stands in frames.
    mutating func toldAtFrames(_ remarks: [Composition.Remark]) -> [Composition.Remark] {
        var byBox: [Int: [Int]] = [:]
        for (number, remark) in remarks.enumerated() where !remark.lines.isEmpty && !remark.isHeading {
            byBox[remark.box, default: []].append(number)
        }
        var taken: Set<Int> = []
        let frames = composition.frames.indices.map { ($0, composition.members(of: $0)) }
            .filter { $0.1.count >= Self.leastAlike }.sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
        for (frame, members) in frames {
            for (role, boxes) in roles(in: members) where boxes.count >= Self.leastAlike {
                var alike: [String: [Int]] = [:]
                var texts: [String] = []
                for number in boxes.flatMap({ byBox[$0] ?? [] }) where !taken.contains(number) {
                    if alike[remarks[number].text] == nil { texts.append(remarks[number].text) }
                    alike[remarks[number].text, default: []].append(number)
                }
                for text in texts {
                    let own = alike[text] ?? []
                    let told = Set(own.map { remarks[$0].box })
                    let others = boxes.count - told.count
                    guard told.count - others >= Self.leastAlike, told.count == own.count,
                        others <= Self.mostExceptions, others * Self.perException <= boxes.count
                    else { continue }
                    let exceptions = boxes.filter { !told.contains($0) }
                    composition.frames[frame].words.append(
                        Composition.Remark(
                            box: remarks[own[0]].box, text: words(text, of: role) + except(exceptions),
                            lines: own.flatMap { remarks[$0].lines }))
                    taken.formUnion(own)
                }
            }
        }
        return remarks.indices.filter { !taken.contains($0) }.map { remarks[$0] }
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
