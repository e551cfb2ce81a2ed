internal import OrgModel

/// Puts changes together that are one act: the same said of many in one place, and of a nämnd and its förvaltning.
struct Bunches {
    let setting: Setting

    /// What changes must have in common to be one.
    private struct Key: Hashable {
        let kind: Change.Kind
        let facets: Change.Facets
        let relation: Relation?
        let isProposed: Bool
        let places: [Int]
        let kinds: [NodeKind]
        let names: [String]

        init(
            _ kind: Change.Kind, _ places: [Int], facets: Change.Facets = [], relation: Relation? = nil,
            isProposed: Bool = false, kinds: [NodeKind] = [], names: [String] = []
        ) {
            (self.kind, self.places, self.facets, self.relation) = (kind, places, facets, relation)
            (self.isProposed, self.kinds, self.names) = (isProposed, kinds, names)
        }
    }

    func bunched(_ changes: [Change]) -> [Change] {
        var first: [Key: Int] = [:]
        var bunched: [Change] = []
        for change in withOrgans(changes) {
            guard let key = key(of: change) else {
                bunched.append(change)
                continue
            }
            if let index = first[key] {
                join(change, to: &bunched[index])
            } else {
                first[key] = bunched.count
                bunched.append(change)
            }
        }
        return bunched
    }

    private func key(of change: Change) -> Key? {
        // The very nodes, and not what they became: of two halves of one each has its own.
        var places = [change.placeBefore, change.placeAfter].map { $0.map { Int($0.index) } ?? -1 }
        let kinds = Set(
            change.before.map { setting.organisations[0].kind(of: $0) }
                + change.after.map { setting.organisations[1].kind(of: $0) }
        ).sorted { $0.rawValue < $1.rawValue }
        var names: [String] = []
        switch change.kind {
        case .upplöst, .ny, .flyttad:
            if change.facets.contains(.renamed) { return nil }
        case .namnbyte, .nyRoll:
            // The same new word for the same old one, wherever they stand: förvaltningschefer become sektorchefer.
            places = []
            names = [
                change.before.first.map { setting.organisations[0].name(of: $0) } ?? "",
                change.after.first.map { setting.organisations[1].name(of: $0) } ?? "",
            ]
        // Not told of on the other side, wherever they stand: staff, groups, matters. Of units, organs and chiefs it
        // matters where.
        case .okänd:
            guard change.before.isEmpty != change.after.isEmpty else { return nil }
            let areChiefs =
                setting.isOfTwoHands
                && change.before.allSatisfy { setting.family($0, 0) == .chief }
                && change.after.allSatisfy { setting.family($0, 1) == .chief }
            guard areChiefs || kinds.count == 1,
                areChiefs
                    || change.before.allSatisfy({ !isStructure($0, 0) })
                        && change.after.allSatisfy({ !isStructure($0, 1) })
            else { return nil }
            places = [change.before.isEmpty ? 1 : 0]
            // Chiefs of whatever kind are one list where two hands write.
            if areChiefs { return Key(.okänd, places) }
        case .ändrad where change.relation == nil: return nil
        case .omriktad, .annanKälla, .tillagd, .borttagen, .ändrad:
            places =
                change.objectsBefore.map { setting.number($0, 0) } + [-1]
                + change.objectsAfter.map { setting.number($0, 1) }
            let isOneSided = change.kind == .borttagen || change.kind == .tillagd
            if change.kind == .annanKälla || isOneSided && setting.isOfTwoHands { places = [] }
        default: return nil
        }
        return Key(
            change.kind, places, facets: change.facets, relation: change.kind == .annanKälla ? nil : change.relation,
            isProposed: change.isProposed, kinds: places.isEmpty && names.isEmpty ? [] : kinds,
            names: names)
    }

    private func isStructure(_ node: Node, _ side: Int) -> Bool {
        switch setting.family(node, side) {
        case .organ, .unit, .company, .chief: true
        default: false
        }
    }

    private func join(_ other: Change, to change: inout Change) {
        change.before += other.before
        change.after += other.after
        change.objectsBefore += other.objectsBefore.filter { !change.objectsBefore.contains($0) }
        change.objectsAfter += other.objectsAfter.filter { !change.objectsAfter.contains($0) }
        change.statementsBefore += other.statementsBefore
        change.statementsAfter += other.statementsAfter
        change.followingBefore += other.followingBefore
        change.followingAfter += other.followingAfter
        change.alongBefore += other.alongBefore
        change.alongAfter += other.alongAfter
        change.cutBefore += other.cutBefore
        change.cutAfter += other.cutAfter
        change.decision = change.decision ?? other.decision
        change.day = [change.day, other.day].compactMap(\.self).min()
        change.confidence = min(change.confidence, other.confidence)
        change.explains += other.explains
    }

    /// A förvaltning that has a new name as its nämnd has is told with the nämnd.
    private func withOrgans(_ changes: [Change]) -> [Change] {
        var organs: [Int: Int] = [:]
        for (index, change) in changes.enumerated() where change.kind == .namnbyte && change.before.count == 1 {
            if setting.family(change.before[0], 0) == .organ { organs[setting.number(change.before[0], 0)] = index }
        }
        var joined = changes
        var gone: Set<Int> = []
        for (index, change) in changes.enumerated() where change.kind == .namnbyte && change.before.count == 1 {
            let superiors = [
                setting.superiorNumber(change.before[0], 0), setting.superiorNumber(change.after[0], 1),
            ]
            guard setting.organisations[0].kind(of: change.before[0]) == .förvaltning,
                let organ = superiors.compactMap({ $0 }).compactMap({ organs[$0] }).first
            else { continue }
            join(change, to: &joined[organ])
            gone.insert(index)
        }
        return joined.indices.filter { !gone.contains($0) }.map { joined[$0] }
    }
}
