package import OrgModel

/// A reorganisation written as two models, with who is who in them.
package struct Written {
    package let before: Organisation
    package let after: Organisation
    /// The number of each node in its world, by node index.
    package let membersBefore: [Int]
    package let membersAfter: [Int]
    /// The old names of members whose new name still tells it, in whatever form.
    package let telling: [Int: String]
    /// The members whose id is the same in both models.
    package let keepsID: Set<Int>

    /// - Parameter shuffle: another number writes the same in another order.
    package init(
        _ reorganisation: Reorganisation, _ condition: Condition, _ chance: inout Chance, shuffle: Int = 0
    ) {
        var old = Manuscript(reorganisation.before)
        var new = Manuscript(reorganisation.after)
        if condition == .e {
            for member in new.members where chance.happens(4) { new.changeKind(of: member, &chance) }
            old.leaveOut(&chance)
            new.leaveOut(&chance)
        }
        var estranged = reorganisation.estranged
        for member in new.members where chance.happens(condition.renamed) {
            let changed = WorldNames.changed(new.names[member] ?? "", &chance)
            if condition == .f || changed.isOther { estranged.insert(member) }
            new.names[member] =
                condition == .f ? "\(chance.pick(WorldNames.others)) \(member &* 7919 % 9973)" : changed.name
        }
        for member in old.members { old.ids[member] = condition == .e ? nil : "n\(member)" }
        if condition == .e {
            old.nameIDs(&chance)
            new.nameIDs(&chance)
        } else {
            let fresh = chance.shuffled(Array(0..<new.members.count))
            for (index, member) in new.members.enumerated() {
                let isKept = old.ids[member] != nil && !chance.happens(condition.rekeyed)
                new.ids[member] = isKept ? old.ids[member] : "x\(fresh[index])"
            }
        }
        var declared: [(successor: Int, predecessor: String)] = []
        for link in reorganisation.links.sorted(by: { ($0.before, $0.after) < ($1.before, $1.after) })
        where condition.declares && chance.happens(50) {
            guard let id = old.ids[link.before], new.ids[link.after] != nil else { continue }
            declared.append((link.after, id))
        }
        var order = Chance(shuffle)
        (before, membersBefore) = old.organisation(&order, replacing: [])
        (after, membersAfter) = new.organisation(&order, replacing: declared)
        let both = old.members.filter { new.ids[$0] != nil }
        telling = Dictionary(
            uniqueKeysWithValues: both.filter { !estranged.contains($0) }.map { ($0, old.names[$0] ?? "") })
        // Where two hands give one id, it is by accident.
        keepsID = condition == .e ? [] : Set(both.filter { old.ids[$0] == new.ids[$0] })
    }
}
