internal import OrgModel

extension Written {
    /// The members that nobody can tell apart in one of the models or the other: one colour, when names that say
    /// nothing are left out, and ids where they are kept told. Right only when said to be unknown.
    ///
    /// Two of one name in one place are such too, also where one of them alone has another name later: nothing tells
    /// which. Where ids are new, so is one that has no line in common with what it was and whose name others have.
    package func ambiguous() -> Set<Int> {
        var unclear = uprooted()
        for (organisation, members) in [(before, membersBefore), (after, membersAfter)] {
            unclear.formUnion(Self.alike(in: organisation, members, keepsID) { telling[members[Int($0.index)]] ?? "" })
            unclear.formUnion(Self.alike(in: organisation, members, keepsID) { organisation.name(of: $0) })
        }
        return unclear
    }

    /// Members that share their colour with another, the colours refined until they stand.
    private static func alike(
        in organisation: Organisation, _ members: [Int], _ keepsID: Set<Int>, _ name: (Node) -> String
    ) -> Set<Int> {
        var colours = organisation.nodes.map { node in
            let member = members[Int(node.index)]
            return "\(organisation.kind(of: node)) \(name(node)) \(keepsID.contains(member) ? "\(member)" : "")"
        }.numbered()
        var count = Set(colours).count
        while true {
            let signatures = organisation.nodes.map { node -> [Int] in
                var around: [[Int]] = []
                for relation in Relation.allCases where !organisation.lines.statements(relation).isEmpty {
                    for other in organisation.objects(of: relation, from: node) {
                        around.append([Int(relation.rawValue) * 2, colours[Int(other.index)]])
                    }
                    for other in organisation.subjects(of: relation, to: node) {
                        around.append([Int(relation.rawValue) * 2 + 1, colours[Int(other.index)]])
                    }
                }
                return [colours[Int(node.index)]] + around.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
            }
            colours = signatures.numbered()
            let next = Set(colours).count
            if next == count { break }
            count = next
        }
        var byColour: [Int: [Int]] = [:]
        for (index, colour) in colours.enumerated() { byColour[colour, default: []].append(members[index]) }
        return Set(byColour.values.filter { $0.count > 1 }.flatMap(\.self))
    }

    private func uprooted() -> Set<Int> {
        let old = neighbours(before, membersBefore)
        let new = neighbours(after, membersAfter)
        let oldNames = Dictionary(grouping: membersBefore, by: { telling[$0] ?? "" })
        let newNames = Dictionary(grouping: membersAfter, by: { telling[$0] ?? "" })
        var found: Set<Int> = []
        for node in after.nodes {
            let member = membersAfter[Int(node.index)]
            guard !keepsID.contains(member), let around = old[member] else { continue }
            let name = telling[member] ?? ""
            let isOwn = telling[member] != nil && newNames[name]?.count == 1 && oldNames[name]?.count == 1
            if !isOwn, around.isDisjoint(with: new[member] ?? []) { found.insert(member) }
        }
        return found
    }

    private func neighbours(_ organisation: Organisation, _ members: [Int]) -> [Int: Set<[Int]>] {
        var found: [Int: Set<[Int]>] = [:]
        for member in members { found[member] = [] }
        for statement in organisation.statements {
            guard let subject = statement.subject, let object = statement.object else { continue }
            let relation = Int(statement.relation.rawValue)
            let (left, right) = (members[Int(subject.index)], members[Int(object.index)])
            found[left]?.insert([relation, 0, right])
            found[right]?.insert([relation, 1, left])
        }
        return found
    }
}

extension Array where Element: Hashable {
    /// The number of each element among the different ones.
    fileprivate func numbered() -> [Int] {
        var numbers: [Element: Int] = [:]
        return map { element in
            let number = numbers[element] ?? numbers.count
            numbers[element] = number
            return number
        }
    }
}
