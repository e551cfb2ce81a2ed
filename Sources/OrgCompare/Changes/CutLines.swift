internal import OrgModel

/// Lines of those that stay which ended or came with what ended or came, and of which nothing else tells: they are
/// explained, and yet news of those that stay.
struct CutLines {
    let setting: Setting

    /// The lines of one who stays that went from what ended to what came, by their places among the explained: `old` and
    /// `new` of each. What follows from where a unit stands is no change of its own.
    func turned(_ explained: [LineChanges.Explained], _ ledger: Ledger) -> [(old: Int, new: Int)] {
        struct Key: Hashable {
            let relation: Relation
            let end: Int
            let isObject: Bool
        }
        var found: [Key: [[Int]]] = [:]
        for (index, line) in explained.enumerated() where !line.isTold {
            let difference = line.difference
            guard isOfEnded(line, ledger) || ledger.changes[line.change].kind == .okänd,
                let stays = staying(in: difference)
            else { continue }
            let relation = difference.statement.relation
            let isObject = stays == difference.statement.object
            guard isObject ? relation.hasOneSubject : relation.hasOneObject else { continue }
            let key = Key(relation: relation, end: setting.number(stays, difference.side), isObject: isObject)
            found[key, default: [[], []]][difference.side].append(index)
        }
        // From one who is not known to another such nothing may have gone.
        return found.values.filter { $0[0].count == 1 && $0[1].count == 1 }.map { ($0[0][0], $0[1][0]) }
            .filter { isOfEnded(explained[$0.0], ledger) || isOfEnded(explained[$0.1], ledger) }
            .sorted { $0.0 < $1.0 }
    }

    /// Whether both lines follow from where the units of chiefs stand.
    func isExpected(_ lines: [LineChanges.Explained]) -> Bool {
        lines.allSatisfy { !setting.units(behind: $0.difference.statement, $0.difference.side).isEmpty }
    }

    func tell(_ explained: [LineChanges.Explained], in ledger: inout Ledger) {
        for line in explained where !line.isTold && isOfEnded(line, ledger) && staying(in: line.difference) != nil {
            let number = Int(line.difference.statement.number)
            if line.difference.side == 0 {
                ledger.changes[line.change].cutBefore.append(number)
            } else {
                ledger.changes[line.change].cutAfter.append(number)
            }
        }
    }

    /// Whether what explains a line ended or came for certain.
    private func isOfEnded(_ line: LineChanges.Explained, _ ledger: Ledger) -> Bool {
        switch (ledger.changes[line.change].kind, line.difference.side) {
        case (.upplöst, 0), (.ny, 1), (.sammanslagen, 0), (.delad, 1): true
        default: false
        }
    }

    /// The end that stays, where the line is news of it.
    private func staying(in difference: LineChanges.Difference) -> Node? {
        guard let subject = difference.statement.subject, let object = difference.statement.object else { return nil }
        let ends = [(subject, difference.subject), (object, difference.object)]
        let staying = ends.filter { setting.classes.states[$0.1] == .one }
        guard staying.count == 1, let (stays, _) = staying.first else { return nil }
        let other = stays == subject ? object : subject
        if setting.placed(by: difference.statement, difference.side) == other { return nil }
        // Which matter concerns whom and comes before which is no news of these; what a document says of somebody, and
        // whom an organ or a post stands under, are news of the other end alone.
        let isOfOrder = [.dokument, .ordning].contains(difference.statement.relation.words.dimension)
        if isOfOrder || [.document, .person, .ghost].contains(setting.family(other, difference.side)) { return nil }
        switch difference.statement.relation.above {
        // Who leads what is news of both.
        case _ where [.leder, .lederPolitiskt].contains(difference.statement.relation): return stays
        case .subject?: return stays == object ? stays : nil
        case .object?: return stays == subject ? stays : nil
        case nil: return stays == object ? stays : nil
        }
    }
}
