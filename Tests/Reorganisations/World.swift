package import OrgModel

/// A municipality as it is, known by numbers that no model shows: what is one before and after a reorganisation has
/// one number.
package struct World {
    package struct Member {
        package var kind: NodeKind
        package var name: String
    }

    package struct Line: Hashable {
        package var subject: Int
        package var relation: Relation
        package var object: Int
    }

    package var members: [Int: Member] = [:]
    package var lines: [Line] = []
    private var next = 0

    package init() {}

    package mutating func add(_ kind: NodeKind, _ name: String) -> Int {
        next += 1
        members[next] = Member(kind: kind, name: name)
        return next
    }

    package mutating func draw(_ subject: Int, _ relation: Relation, _ object: Int) {
        lines.append(Line(subject: subject, relation: relation, object: object))
    }

    /// Takes a member out with its lines.
    package mutating func remove(_ member: Int) {
        members[member] = nil
        lines.removeAll { $0.subject == member || $0.object == member }
    }

    /// Those of a kind, in order of number.
    package func all(_ kinds: NodeKind...) -> [Int] {
        members.filter { kinds.contains($0.value.kind) }.keys.sorted()
    }

    /// Who has the relation to `object`, and what `subject` has it to.
    package func subjects(_ relation: Relation, _ object: Int) -> [Int] {
        lines.filter { $0.relation == relation && $0.object == object }.map(\.subject)
    }

    package func object(_ subject: Int, _ relation: Relation) -> Int? {
        lines.first { $0.relation == relation && $0.subject == subject }?.object
    }

    /// Lets a line of the subject go to another object.
    package mutating func turn(_ subject: Int, _ relation: Relation, to object: Int) {
        for index in lines.indices where lines[index].subject == subject && lines[index].relation == relation {
            lines[index].object = object
        }
    }
}
