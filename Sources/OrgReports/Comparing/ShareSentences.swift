internal import OrgCompare
internal import OrgModel
internal import Texts

extension ComparisonWords {
    /// Where the parts and tasks of what is gone or not mentioned are, and where those of what has come were.
    func shares(_ change: Change) -> [Report.Entry.Ground] {
        guard [.upplöst, .ny, .okänd].contains(change.kind) else { return [] }
        let gone = change.before.flatMap { node in
            sentences(comparison.shares(ofGone: node), 0).map { text in
                say("av \(quoted(node, in: comparison.before)) finns ", "of \(quoted(node, in: comparison.before)) ")
                    + text + say(" efteråt", " after")
            }
        }
        let come = change.after.flatMap { node in
            sentences(comparison.shares(ofCome: node), 1).map { text in
                say("av \(quoted(node, in: comparison.after)) fanns ", "of \(quoted(node, in: comparison.after)) ")
                    + text + say(" före", " before")
            }
        }
        return (gone + come).map { .init(text: $0, document: nil, place: nil) }
    }

    /// `'Miljöenheten' och 'Planenheten' hos 'Sektor samhälle'`, for each that has something.
    private func sentences(_ shares: [Comparison.Share], _ side: Int) -> [String] {
        let other = side == 0 ? comparison.after : comparison.before
        var holders: [Node] = []
        for share in shares where !holders.contains(share.holder) { holders.append(share.holder) }
        return holders.map { holder in
            let parts = shares.filter { $0.holder == holder }.compactMap(\.part)
            let what = parts.isEmpty ? say("en del", "a part is") : list(parts, in: comparison.before)
            return say("\(what) hos \(quoted(holder, in: other))", "\(what) with \(quoted(holder, in: other))")
        }
    }
}
