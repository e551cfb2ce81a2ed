internal import OrgModel

/// A municipality before and after a reorganisation, with the truth of who is who.
package struct Reorganisation {
    package let before: World
    package private(set) var after: World
    /// What went into what, beyond those who have one number: merges and splits, as declared by them who did it.
    package private(set) var links: Set<Kinship> = []
    package private(set) var acts: [Act] = []
    /// Members whose new name says nothing of the old.
    package private(set) var estranged: Set<Int> = []
    /// Units that an act has fallen on: each is acted on once.
    private var touched: Set<Int> = []

    /// That a member before went into, or is, a member after.
    package struct Kinship: Hashable {
        package let before: Int
        package let after: Int

        package init(before: Int, after: Int) {
            self.before = before
            self.after = after
        }
    }

    package enum Act: CaseIterable {
        case rename
        case move
        case merge
        case split
        case dissolve
        case new
    }

    /// - Parameters:
    ///   - acts: how many, chosen by chance; 0 to 8 where nil.
    ///   - size: how many members; 50 to 300 where nil.
    package init(_ chance: inout Chance, acts count: Int? = nil, size: Int? = nil) {
        before = World.generated(&chance, size: size)
        after = before
        for _ in 0..<(count ?? chance.number(0...8)) {
            let act = chance.pick(Act.allCases)
            if carryOut(act, &chance) { acts.append(act) }
        }
    }

    /// Carries out one act on a unit, and now and then on a post or a matter, chosen by chance; false where there is
    /// none that it fits.
    package mutating func carryOut(_ act: Act, _ chance: inout Chance) -> Bool {
        if chance.happens(40), let isDone = carryOutOnSmall(act, &chance) { return isDone }
        let units = after.all(.enhet).filter { !touched.contains($0) }
        guard !units.isEmpty else { return false }
        let unit = chance.pick(units)
        if act != .rename { touched.insert(unit) }
        switch act {
        case .rename: rename(&chance)
        case .move:
            let homes = after.all(.avdelning).filter { $0 != after.object(unit, .delAv) }
            guard !homes.isEmpty else { return false }
            move(unit, to: chance.pick(homes))
        case .merge:
            let twins = after.subjects(.delAv, after.object(unit, .delAv) ?? 0)
                .filter { !touched.contains($0) && after.members[$0]?.kind == .enhet }
            guard !twins.isEmpty else { return false }
            let twin = chance.pick(twins)
            touched.insert(twin)
            merge(unit, twin, &chance)
        case .split: split(unit, &chance)
        case .dissolve: dissolve(unit)
        case .new:
            guard let home = after.object(unit, .delAv), let chief = after.subjects(.leder, home).first else {
                return false
            }
            touched.insert(after.addUnit(in: home, under: chief, &chance))
        }
        return true
    }

    /// The act on a division, a post or a matter; nil where it is not for such.
    private mutating func carryOutOnSmall(_ act: Act, _ chance: inout Chance) -> Bool? {
        let small = after.all(.befattning, .ärende).filter { !touched.contains($0) }
        guard !small.isEmpty else { return nil }
        let member = chance.pick(small)
        switch act {
        case .dissolve: after.remove(member)
        case .move:
            if chance.happens(50) {
                moveDivision(&chance)
            } else if after.members[member]?.kind == .befattning {
                after.turn(member, .chef, to: chance.pick(after.all(.enhetschef)))
            } else {
                turnMatter(member, to: chance.pick(after.all(.nämnd)))
            }
        case .new:
            let organ = chance.pick(after.all(.nämnd))
            let matter = after.add(
                .ärende, "\(chance.pick(WorldNames.matters)) för \(chance.pick(WorldNames.areas).lowercased())")
            after.draw(organ, .beslutar, matter)
            touched.insert(matter)
        case .rename, .merge, .split: return nil
        }
        touched.insert(member)
        return true
    }

    private mutating func turnMatter(_ matter: Int, to organ: Int) {
        after.lines.removeAll { $0.relation == .beslutar && $0.object == matter }
        after.draw(organ, .beslutar, matter)
    }

    /// A division goes to another förvaltning with all that is in it; its chief answers to that one's.
    private mutating func moveDivision(_ chance: inout Chance) {
        let division = chance.pick(after.all(.avdelning))
        let home = chance.pick(after.all(.förvaltning))
        guard let chief = after.subjects(.leder, home).first else { return }
        after.turn(division, .delAv, to: home)
        for head in after.subjects(.leder, division) {
            after.turn(head, .chef, to: chief)
            let group = after.lines.first { $0.subject == chief && after.members[$0.object]?.kind == .ledningsgrupp }
            if let group { after.turn(head, .ingår, to: group.object) }
        }
    }

    private mutating func rename(_ chance: inout Chance) {
        let member = chance.pick(after.all(.enhet, .avdelning, .nämnd, .förvaltning))
        guard let name = after.members[member]?.name else { return }
        let changed = WorldNames.changed(name, &chance)
        after.members[member]?.name = changed.name
        if changed.isOther { estranged.insert(member) }
    }

    /// The unit with its chief goes to another division.
    package mutating func move(_ unit: Int, to home: Int) {
        after.turn(unit, .delAv, to: home)
        guard let chief = after.subjects(.leder, home).first else { return }
        for head in after.subjects(.leder, unit) { after.turn(head, .chef, to: chief) }
    }

    /// Two become one: the one lives on, or both go into a new one under the chief of the first.
    private mutating func merge(_ unit: Int, _ other: Int, _ chance: inout Chance) {
        guard let head = after.subjects(.leder, unit).first else { return }
        for chief in after.subjects(.leder, other) {
            for post in after.subjects(.chef, chief) { after.turn(post, .chef, to: head) }
            after.remove(chief)
        }
        for meeting in after.subjects(.delAv, other) { after.remove(meeting) }
        if chance.happens(50) {
            after.remove(other)
            link(other, unit)
            return
        }
        let merged = after.add(
            .enhet,
            chance.pick([
                WorldNames.unit(&chance), "\(after.members[unit]!.name) och \(after.members[other]!.name.lowercased())",
            ]))
        touched.insert(merged)
        if let home = after.object(unit, .delAv) { after.draw(merged, .delAv, home) }
        after.turn(head, .leder, to: merged)
        for meeting in after.subjects(.delAv, unit) { after.turn(meeting, .delAv, to: merged) }
        after.remove(unit)
        after.remove(other)
        link(unit, merged)
        link(other, merged)
    }

    /// Half of the posts go to a new unit with a new chief.
    private mutating func split(_ unit: Int, _ chance: inout Chance) {
        guard let home = after.object(unit, .delAv), let chief = after.subjects(.leder, home).first,
            let head = after.subjects(.leder, unit).first
        else { return }
        let part = after.addUnit(in: home, under: chief, &chance)
        touched.insert(part)
        guard let second = after.subjects(.leder, part).first else { return }
        let posts = after.subjects(.chef, head)
        for post in posts.prefix(posts.count / 2) { after.turn(post, .chef, to: second) }
        link(unit, part)
    }

    /// The unit goes with all that is in it.
    package mutating func dissolve(_ unit: Int) {
        for head in after.subjects(.leder, unit) {
            for post in after.subjects(.chef, head) { after.remove(post) }
            after.remove(head)
        }
        for meeting in after.subjects(.delAv, unit) { after.remove(meeting) }
        after.remove(unit)
    }

    /// What went into `from` earlier went into `to` too; a member that is there in both worlds is one by its number.
    private mutating func link(_ from: Int, _ to: Int) {
        let origins = links.filter { $0.after == from }.map(\.before) + (before.members[from] == nil ? [] : [from])
        links = links.filter { $0.after != from || after.members[from] != nil }
        for origin in origins { links.insert(Kinship(before: origin, after: to)) }
    }
}
