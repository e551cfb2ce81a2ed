public import OrgModel

/// Both states in one: an organisation of all that is and all that was, and what became of each node and line. Where
/// anything stands on a page, and how it looks, is nothing that it knows.
///
///     let picture = ComparisonPicture(of: comparison)
///     for node in picture.organisation.nodes { print(picture.organisation.name(of: node), picture.marks[node] as Any) }
public struct ComparisonPicture: Sendable {
    /// The organisation after, with what was before and is no more. What is one in both is there once, as it is after;
    /// a line that follows its ends is no other line.
    public let organisation: Organisation
    /// What became of nodes; of those that are as they were nothing.
    public let marks: [Node: NodeMark]
    /// What became of lines, by the number of their statement.
    public let lines: [Int: LineMark]
    /// How many posts have another chief, as the consequences count them.
    public let postsWithNewChief: Int
    /// What changed, with what it stands under and among.
    public let surroundings: Set<Node>

    /// - Complexity: linear in the nodes and statements of both, apart from what is sorted.
    public init(of comparison: Comparison) {
        let setting = comparison.setting
        let union = Union(setting, trustsIDs: comparison.pairing.trustsIDs)
        organisation = union.organisation
        let counterparts = Counterparts(comparison)
        let staff = [Staff(comparison.before, setting, 0), Staff(comparison.after, setting, 1)]
        let led = PostOutcomes(counterparts: counterparts, staff: staff).all().filter(\.isNewlyLed).compactMap(\.after)
        postsWithNewChief = led.count
        let found = NodeMarks(setting, union, comparison.delta, newlyLed: Set(led))
        let marks = found.marks
        self.marks = marks
        lines = union.lines.reduce(into: [:]) { lines, entry in
            let statement = union.organisation.statement(entry.key)
            lines[entry.key] = entry.value == .ended && statement.placed(marks) ? .formerPlace : entry.value
        }
        surroundings = Neighbourhood(setting, union).around(marks.keys).subtracting(found.uncounted)
    }
}

extension Statement {
    /// Whether it joins something to where it stood before.
    fileprivate func placed(_ marks: [Node: NodeMark]) -> Bool {
        guard let subject, let object else { return false }
        return marks[subject]?.formerPlace == object || marks[object]?.formerPlace == subject
    }
}
