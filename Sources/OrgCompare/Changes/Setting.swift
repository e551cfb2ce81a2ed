internal import OrgModel

/// Two organisations and who is who in them: what the reading of changes looks things up in.
struct Setting {
    let organisations: [Organisation]
    let classes: Classes
    /// Whether the two may be of two hands, each of which leaves out what the other tells.
    let isOfTwoHands: Bool
    /// Who has what to do, by side; nothing where ids tell what is the same.
    let fields: [Fields]
    /// What became of the nodes that nothing is paired with, or where they came from, by side.
    let fates: [[Node: Fate]]
    /// The classes of which somebody wrote that the one replaced the other.
    private let declared: Set<Int>
    /// What places each node, by side; -1 for none.
    private let superiors: [[Int32]]

    init(_ before: Organisation, _ after: Organisation, _ pairing: Pairing) {
        organisations = [before, after]
        let classes = Classes(pairing, before, after)
        self.classes = classes
        declared = Set(
            pairing.links.filter { $0.reasons.contains(.declared) }
                .map { classes.numbers[0][Int($0.before.index)] })
        isOfTwoHands = !pairing.trustsIDs
        fates = [pairing.fates, pairing.origins]
        fields = pairing.trustsIDs ? [.init(), .init()] : [Fields(before), Fields(after)]
        superiors = pairing.superiors
    }

    func number(_ node: Node, _ side: Int) -> Int { classes.numbers[side][Int(node.index)] }

    /// Whether a document replaced another rather than being that one: somebody wrote so, or it has another name or id
    /// and another day.
    func isNewVersion(_ before: Node, _ after: Node) -> Bool {
        guard family(before, 0) == .document, family(after, 1) == .document else { return false }
        if declared.contains(number(before, 0)) { return true }
        let (old, new) = (organisations[0], organisations[1])
        return old.value(.datum, of: before) != new.value(.datum, of: after)
            && !NameKey.isOneName(old.name(of: before), new.name(of: after))
    }

    func superior(_ node: Node, _ side: Int) -> Node? {
        let superior = superiors[side][Int(node.index)]
        return superior < 0 ? nil : Node(UInt32(superior))
    }

    func superiorNumber(_ node: Node, _ side: Int) -> Int? { superior(node, side).map { number($0, side) } }

    func family(_ node: Node, _ side: Int) -> Family { Family(organisations[side].kind(of: node)) }

    /// What the node places stands in: for a post the unit that its chief leads.
    func home(_ node: Node, _ side: Int) -> Int? {
        guard let chief = superior(node, side), family(chief, side) == .chief else { return nil }
        return superiorNumber(chief, side)
    }

    /// Whether a statement is the line that places its subject or its object, and which.
    func placed(by statement: Statement, _ side: Int) -> Node? {
        guard let subject = statement.subject, let object = statement.object else { return nil }
        for (node, other, isInverse) in [(subject, object, false), (object, subject, true)] {
            let carriers = Carrier.relations(of: family(node, side))
            if superior(node, side) == other,
                carriers.contains(where: { $0.relation == statement.relation && $0.isInverse == isInverse })
            {
                return node
            }
        }
        return nil
    }

    /// Whether a line follows from where a chief's unit stands: to the chief of the unit above, to that chief's group,
    /// and to the organ of the förvaltning. Such lines are not told when their unit moves.
    ///
    /// - Returns: the units that it follows from, the chief's own first; empty where it follows from none.
    func units(behind statement: Statement, _ side: Int) -> [Node] {
        guard let subject = statement.subject, let object = statement.object else { return [] }
        let organisation = organisations[side]
        let (chief, other) =
            switch statement.relation {
            case .chef, .ingår, .uppdrag, .rapporterar: (subject, object)
            case .vidaredelegerar, .fördelarArbetsmiljö: (object, subject)
            default: (subject, subject)
            }
        guard chief != other, family(chief, side) == .chief else { return [] }
        for unit in organisation.objects(of: .leder, from: chief) {
            var above: [Node] = [unit]
            // The unit above may have no chief of its own.
            while above.count < 5, let next = superior(above[above.count - 1], side), !above.contains(next) {
                above.append(next)
                let leaders = organisation.subjects(of: .leder, to: next).filter { $0 != chief }
                let isExpected =
                    leaders.contains(other) || next == other && statement.relation == .uppdrag
                    || leaders.contains { organisation.objects(of: .leder, from: $0).contains(other) }
                if isExpected { return above }
            }
        }
        return []
    }
}
