internal import ChartLayout

/// What stands over no column of its own stands where a broken column leaves room above it.
extension SheetMaker {
    mutating func fillGaps() {
        for row in sheet.rows.indices {
            var key: Int?
            for case .block(let block) in sheet.rows[row].parts {
                if let own = sheet.blocks[block].key {
                    key = own
                } else if let own = key, goesOn(block) {
                    for upper in 0..<row { fill(after: own, &sheet.rows[upper].parts) }
                } else {
                    key = nil
                }
            }
        }
    }

    /// Whether a block begins with the name of what it was broken off from.
    private func goesOn(_ block: Int) -> Bool {
        (sheet.blocks[block].items.first?.card ?? 0) >= composition.cards.count
    }

    private func fill(after key: Int, _ parts: inout [Sheet.Part]) {
        for place in parts.indices {
            guard case .frame(let frame, var inner) = parts[place] else { continue }
            fill(after: key, &inner)
            parts[place] = .frame(frame, inner)
        }
        func column(of part: Sheet.Part) -> Int? {
            if case .block(let block) = part { sheet.blocks[block].key } else { nil }
        }
        guard let place = parts.firstIndex(where: { column(of: $0) == key }),
            let next = parts.indices.first(where: { $0 > place && mayMove(parts[$0]) }), next > place + 1
        else { return }
        parts.insert(parts.remove(at: next), at: place + 1)
    }

    /// Whether nothing says where among the others a part stands.
    private func mayMove(_ part: Sheet.Part) -> Bool {
        guard case .block(let block) = part, sheet.blocks[block].key == nil, sheet.blocks[block].above == nil else {
            return false
        }
        return sheet.blocks[block].items.allSatisfy { item in
            chart.boxes[composition.cards[item.card].principal].order == nil
        }
    }
}
