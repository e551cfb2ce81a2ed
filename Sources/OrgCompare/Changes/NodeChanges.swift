internal import OrgModel
internal import Texts

/// Tells what became of nodes: those that ended, are new, were merged, split, moved or renamed; what stands under one
/// of them goes with it.
struct NodeChanges {
    let setting: Setting
    let delta: Delta

    func tell(in ledger: inout Ledger) {
        tellReshaped(in: &ledger)
        tellGroups(in: &ledger)
        tellVersions(in: &ledger)
        tellRest(in: &ledger)
        tellPairs(in: &ledger)
        tellMandates(in: &ledger)
        for node in delta.nodesOut { count(node, 0, in: &ledger) }
        for node in delta.nodesIn { count(node, 1, in: &ledger) }
    }

    private func count(_ node: Node, _ side: Int, in ledger: inout Ledger) {
        if let change = ledger.changeOfClass[setting.number(node, side)] {
            ledger.goAlong(node, side, with: change)
        }
    }

    // MARK: Merged, split, alike

    private func tellReshaped(in ledger: inout Ledger) {
        for number in setting.classes.states.indices {
            let kind: Change.Kind
            switch setting.classes.states[number] {
            case .merged: kind = .sammanslagen
            case .split: kind = .delad
            case .reshaped: kind = .omfördelad
            default: continue
            }
            var change = Change(
                kind, before: setting.classes.members[0][number], after: setting.classes.members[1][number])
            change.confidence = setting.classes.confidences[number]
            setPlaces(of: &change)
            ledger.add(change, telling: [number])
        }
    }

    private func tellGroups(in ledger: inout Ledger) {
        for (number, state) in setting.classes.states.enumerated() where state == .alike {
            let (before, after) = (setting.classes.members[0][number], setting.classes.members[1][number])
            guard before.count != after.count else { continue }
            var change = Change(.antal, before: before, after: after)
            setPlaces(of: &change)
            change.explains = 1
            ledger.add(change, telling: [number])
        }
    }

    /// A document that is gone and a new one of its kind that regulates the same.
    private func tellVersions(in ledger: inout Ledger) {
        struct Niche: Hashable {
            let kind: NodeKind
            let superior: Int
        }
        var found: [Niche: [[Node]]] = [:]
        for (side, nodes) in [delta.nodesOut, delta.nodesIn].enumerated() {
            for node in nodes where setting.family(node, side) == .document {
                guard let superior = setting.superiorNumber(node, side) else { continue }
                let niche = Niche(kind: setting.organisations[side].kind(of: node), superior: superior)
                found[niche, default: [[], []]][side].append(node)
            }
        }
        let pairs = found.values.filter { $0[0].count == 1 && $0[1].count == 1 }.sorted { $0[0][0] < $1[0][0] }
        for versions in pairs {
            var change = Change(.nyVersion, before: versions[0], after: versions[1])
            setPlaces(of: &change)
            ledger.add(
                change, telling: [setting.number(versions[0][0], 0), setting.number(versions[1][0], 1)])
        }
    }

    // MARK: Gone, new, unknown

    /// One who is unknown is told with the others of the family in the same place, before and after.
    private struct Doubt: Hashable {
        let superior: Int
        let family: Family
        /// For those under others who are unknown: the change that tells of these, and whether they are heads of it.
        var root = -1
        var isHead = false
    }

    private func tellRest(in ledger: inout Ledger) {
        var doubts: [Doubt: Int] = [:]
        var under: [(node: Node, side: Int, root: Int)] = []
        for (side, nodes) in [delta.nodesOut, delta.nodesIn].enumerated() {
            for node in nodes {
                let number = setting.number(node, side)
                // A person does not end: who holds what is told by the lines.
                if ledger.changeOfClass[number] != nil || !setting.isOfTwoHands && setting.family(node, side) == .person
                {
                    continue
                }
                let root = root(of: node, side, ledger)
                if root != number {
                    under.append((node, side, root))
                } else {
                    tellTop(node, number, side, &doubts, in: &ledger)
                }
            }
        }
        for (node, side, root) in under {
            guard let change = ledger.changeOfClass[root] else { continue }
            let number = setting.number(node, side)
            // Of whom it is not known what became is never left out: each asks for herself.
            if setting.classes.states[number] == .unknown {
                tellUnknown(node, side, under: change, &doubts, in: &ledger)
            } else {
                ledger.tell(number, by: change)
            }
        }
    }

    private func tellTop(
        _ node: Node, _ number: Int, _ side: Int, _ doubts: inout [Doubt: Int], in ledger: inout Ledger
    ) {
        if setting.classes.states[number] == .unknown {
            tellUnknown(node, side, under: nil, &doubts, in: &ledger)
        } else {
            var change = side == 0 ? Change(.upplöst, before: [node]) : Change(.ny, after: [node])
            setPlaces(of: &change)
            ledger.add(change, telling: [number])
        }
    }

    /// The list of the unknown that a node stands in.
    /// - Parameter root: the change that tells of the highest that it stands under, where that is not paired either.
    private func doubt(of node: Node, _ side: Int, under root: Int?) -> Doubt {
        let kind = setting.organisations[side].kind(of: node)
        switch Concern(kind) {
        // Of two hands the one tells of things that the other does not: that is one thing, wherever they stand.
        case .tasks where setting.isOfTwoHands: return Doubt(superior: -3 - side, family: .matter)
        case .surroundings where setting.isOfTwoHands || setting.family(node, side).isThereUntold:
            return Doubt(superior: -3 - side, family: .outside)
        // Chiefs and posts that may be nobody are one list, and not one beside another who happens to have no counterpart.
        case .structure where setting.isOfTwoHands && setting.family(node, side) == .chief && !mayBeKnown(node, side),
            .posts where setting.isOfTwoHands && !mayBeKnown(node, side):
            return Doubt(superior: -5 - side, family: setting.family(node, side))
        // Staff are counted in one model and not in the other.
        case _ where kind == .personal: return Doubt(superior: -2, family: .post)
        default:
            let family = setting.family(node, side)
            guard let root else { return Doubt(superior: setting.superiorNumber(node, side) ?? -1, family: family) }
            return Doubt(superior: -1, family: family, root: root, isHead: kind == .förvaltning)
        }
    }

    private func tellUnknown(
        _ node: Node, _ side: Int, under root: Int?, _ doubts: inout [Doubt: Int], in ledger: inout Ledger
    ) {
        let number = setting.number(node, side)
        let doubt = doubt(of: node, side, under: root)
        let index: Int
        if let known = doubts[doubt] {
            index = known
            ledger.tell(number, by: known)
        } else {
            index = ledger.add(Change(.okänd), telling: [number])
            doubts[doubt] = index
        }
        if side == 0 { ledger.changes[index].before.append(node) } else { ledger.changes[index].after.append(node) }
        setPlaces(of: &ledger.changes[index])
    }

    /// Whether a node of two hands' models is told for itself, whatever became of what it stands under: a group; a unit or
    /// a chief who may be somebody after, whose whole is said to have ended, or of whom more is known than of the whole.
    private func goesItsOwnWay(_ node: Node, _ side: Int) -> Bool {
        if [.group, .meeting].contains(setting.family(node, side)) { return true }
        guard Concern(setting.organisations[side].kind(of: node)) == .structure,
            let superior = setting.superiorNumber(node, side)
        else { return false }
        let (own, above) = (setting.classes.states[setting.number(node, side)], setting.classes.states[superior])
        // Of units that may be others the list is one, whether it is told who they may be or not.
        if own == .unknown {
            return above == .gone || above == .new || setting.family(node, side) == .chief && mayBeKnown(node, side)
        }
        return above == .unknown
    }

    /// Whether anybody on the other side may be the node.
    private func mayBeKnown(_ node: Node, _ side: Int) -> Bool {
        guard case .unknown(let candidates)? = setting.fates[side][node] else { return false }
        return !candidates.isEmpty
    }

    /// The highest class that a node stands under and goes with; its own where it stands under none.
    private func root(of node: Node, _ side: Int, _ ledger: Ledger) -> Int {
        var top = setting.number(node, side)
        if setting.isOfTwoHands, goesItsOwnWay(node, side) { return top }
        var seen: Set<Node> = [node]
        var next = node
        while let superior = setting.superior(next, side), seen.insert(superior).inserted {
            let number = setting.number(superior, side)
            // A group is not a part of who leads it, as a post is of its chief's staff: it is told by its own name.
            if setting.family(superior, side).isOfPosts, !setting.family(node, side).isOfPosts,
                [.gone, .new, .unknown].contains(setting.classes.states[number])
            {
                next = superior
                continue
            }
            switch setting.classes.states[number] {
            // What is known to have ended or come is not lost in what is not known.
            case .unknown where setting.classes.states[setting.number(node, side)] != .unknown: return top
            case .gone, .new, .unknown: top = number
            // What becomes of a chief is told for itself: that the unit becomes another says nothing of it.
            case .merged, .split, .reshaped:
                return next == node && setting.family(node, side) == .chief ? top : number
            case .one, .alike: return top
            }
            if ledger.changeOfClass[number] != nil { return number }
            next = superior
        }
        // In a circle nobody is highest: the first of it is.
        return seen.contains(next) && setting.superior(next, side).map(seen.contains) == true
            ? seen.map { setting.number($0, side) }.min() ?? top : top
    }

    // MARK: Moved, renamed

    private func tellPairs(in ledger: inout Ledger) {
        let traits = Dictionary(delta.traitsChanged.map { ($0.before, $0) }, uniquingKeysWith: { first, _ in first })
        for (number, state) in setting.classes.states.enumerated() where state == .one {
            let (before, after) = (setting.classes.members[0][number][0], setting.classes.members[1][number][0])
            var facets: Change.Facets = []
            let move = setting.move(before, after)
            if move != nil { facets.insert(.moved) }
            if let change = traits[before] {
                if change.hasOtherName { facets.insert(.renamed) }
                if change.hasOtherKind {
                    facets.insert(isNewRole(before, after, change) ? .newRole : .otherTerms)
                }
                if change.hasOtherTerms { facets.insert(.otherTerms) }
            }
            let isVersion = setting.isNewVersion(before, after)
            if isVersion { facets.subtract([.renamed, .otherTerms]) }
            if facets.isEmpty, !isVersion { continue }
            var change = Change(isVersion ? .nyVersion : facets.kind, before: [before], after: [after])
            change.facets = facets
            change.confidence = setting.classes.confidences[number]
            change.explains = traits[before] == nil ? 0 : 1
            setPlaces(of: &change)
            if let move { (change.placeBefore, change.placeAfter) = (move.from, move.to) }
            ledger.add(change, telling: [number])
        }
    }

    /// Whether another kind is another role. Of two hands the one writes "chef" of any, and neither means anything by the
    /// kind of what keeps its name.
    private func isNewRole(_ before: Node, _ after: Node, _ change: Delta.TraitChange) -> Bool {
        let kinds = [setting.organisations[0].kind(of: before), setting.organisations[1].kind(of: after)]
        return !setting.isOfTwoHands
            || !kinds.contains(.chef) && (change.hasOtherName || Concern(kinds[0]) != Concern(kinds[1]))
    }

    /// What has a new name and lost a matter or an operation, or got one, is more than renamed.
    private func tellMandates(in ledger: inout Ledger) {
        for move in ledger.changes where move.facets.contains(.moved) {
            guard let node = move.before.first, [.matter, .unit].contains(setting.family(node, 0)) else { continue }
            for (side, place) in [move.placeBefore, move.placeAfter].enumerated() {
                guard let place, [.organ, .chief].contains(setting.family(place, side)),
                    let own = ledger.changeOfClass[setting.number(place, side)],
                    ledger.changes[own].kind == .namnbyte
                else { continue }
                ledger.changes[own].facets.insert(side == 0 ? .narrowed : .widened)
            }
        }
    }

    private func setPlaces(of change: inout Change) {
        change.placeBefore = change.before.first.flatMap { setting.superior($0, 0) }
        change.placeAfter = change.after.first.flatMap { setting.superior($0, 1) }
    }
}

extension Change.Facets {
    /// The kind that names the first of what is true.
    var kind: Change.Kind {
        if contains(.newRole) { return .nyRoll }
        if contains(.moved) { return .flyttad }
        if contains(.renamed) { return .namnbyte }
        if isSuperset(of: [.widened, .narrowed]) { return .ändratUppdrag }
        if contains(.widened) { return .vidgatUppdrag }
        return contains(.narrowed) ? .krymptUppdrag : .ändrad
    }
}
