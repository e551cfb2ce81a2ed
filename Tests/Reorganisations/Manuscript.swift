internal import OrgModel
internal import Texts

/// A world on its way to be written as a model: names and ids that its writer chose.
struct Manuscript {
    private var world: World
    var names: [Int: String] = [:]
    var ids: [Int: String] = [:]
    private(set) var members: [Int]

    init(_ world: World) {
        self.world = world
        members = world.members.keys.sorted()
        for member in members { names[member] = world.members[member]?.name }
    }

    /// Another writer takes a unit for a verksamhet, a chief of one sort for another.
    mutating func changeKind(of member: Int, _ chance: inout Chance) {
        switch world.members[member]?.kind {
        case .enhet: world.members[member]?.kind = chance.pick([.verksamhet, .avdelning])
        case .avdelning: world.members[member]?.kind = .verksamhet
        case .enhetschef, .avdelningschef: world.members[member]?.kind = chance.pick([.chef, .verksamhetschef])
        case .befattning: world.members[member]?.kind = .personal
        case .ledningsgrupp: world.members[member]?.kind = .grupp
        default: break
        }
    }

    /// Three members and five lines in a hundred are not told.
    mutating func leaveOut(_ chance: inout Chance) {
        for member in members where chance.happens(3) {
            world.remove(member)
            names[member] = nil
        }
        members = world.members.keys.sorted()
        world.lines.removeAll { _ in chance.happens(5) }
    }

    /// Ids made from names, counted where they are alike: some are the other writer's by accident.
    mutating func nameIDs(_ chance: inout Chance) {
        var counts: [String: Int] = [:]
        for member in chance.shuffled(members) {
            let word = (names[member] ?? "").lowercased()
            counts[word, default: 0] += 1
            ids[member] = counts[word] == 1 ? word : "\(word)-\(counts[word] ?? 0)"
        }
    }

    /// The model in an order by chance, and the member of each node.
    func organisation(
        _ chance: inout Chance, replacing declared: [(successor: Int, predecessor: String)]
    ) -> (Organisation, [Int]) {
        var builder = DocumentBuilder(expecting: members.count)
        let order = chance.shuffled(members)
        for member in order {
            guard let id = ids[member], let kind = world.members[member]?.kind else { continue }
            builder.addNode(builder.text(id), kind, name: builder.text(names[member] ?? id), at: .none)
        }
        for line in chance.shuffled(world.lines) {
            guard let subject = ids[line.subject], let object = ids[line.object] else { continue }
            builder.addStatement(builder.text(subject), line.relation, builder.text(object), at: .none)
        }
        var replacements: [Document.Replacement] = []
        for (successor, predecessor) in declared {
            guard let id = ids[successor] else { continue }
            replacements.append(.init(builder.text(id), of: builder.text(predecessor), at: .none))
        }
        var document = builder.document
        document.replacements = replacements
        return (document.resolved(), order)
    }
}
