public import OrgModel

extension Comparison {
    /// Where some of what one had is after, or was before: a part of a förvaltning that is no more, a task of a nämnd.
    public struct Share: Sendable {
        /// The part or the task, as it was before; nil where only that it is a part is said.
        public let part: Node?
        /// Who has it in the other organisation.
        public let holder: Node
    }

    /// What became of the parts and tasks of a unit or an organ that is no more or is not mentioned.
    public func shares(ofGone node: Node) -> [Share] { shares(of: node, 0) }

    /// Where a unit or an organ that was not there before has its parts and tasks from.
    public func shares(ofCome node: Node) -> [Share] { shares(of: node, 1) }

    /// Who has a task after, by its name or by a word in another's field, that nothing after is paired with.
    public func holders(ofUnknown task: Node) -> [Node] {
        setting.fields[1].holders(of: before.name(of: task)).sorted(by: after.precedes)
    }

    private func tasks(ofGone node: Node) -> [Share] {
        setting.tasks(of: node, 0).flatMap { task in
            holders(ofUnknown: task).map { Share(part: task, holder: $0) }
        }
    }

    /// The tasks of others before that are in the field of one after.
    private func tasks(ofCome node: Node) -> [Share] {
        guard setting.fields[1].tells(of: node) else { return [] }
        return before.inOrderOfIDs(before.nodes.filter { Family(before.kind(of: $0)) == .organ }).flatMap { holder in
            setting.tasks(of: holder, 0).filter { holders(ofUnknown: $0).contains(node) }
                .map { Share(part: $0, holder: holder) }
        }
    }

    private func shares(of node: Node, _ side: Int) -> [Share] {
        let organisation = setting.organisations[side]
        guard [.gone, .new, .unknown].contains(setting.classes.states[setting.number(node, side)]),
            [.organ, .unit, .company].contains(Family(organisation.kind(of: node)))
        else { return [] }
        let declared = pairing.shares.filter { (side == 0 ? $0.before : $0.after) == node }
            .map { Share(part: nil, holder: side == 0 ? $0.after : $0.before) }
        let parts = setting.parts(of: node, side).flatMap { part in
            setting.classes.members[1 - side][setting.number(part, side)].compactMap { other in
                setting.superior(other, 1 - side).map { Share(part: side == 0 ? part : other, holder: $0) }
            }
        }
        let tasks = side == 0 ? tasks(ofGone: node) : tasks(ofCome: node)
        // A declared share of which the parts are known is told by these.
        let known = Set((parts + tasks).map(\.holder))
        return declared.filter { !known.contains($0.holder) } + parts + tasks
    }
}

extension Setting {
    /// The units, companies and operations that a node consists of, in the order of ids.
    fileprivate func parts(of node: Node, _ side: Int) -> [Node] {
        let organisation = organisations[side]
        return organisation.inOrderOfIDs(
            organisation.subjects(of: .delAv, to: node).filter { [.unit, .company].contains(family($0, side)) })
    }

    /// What a node has to do, in the order of ids.
    fileprivate func tasks(of node: Node, _ side: Int) -> [Node] {
        let organisation = organisations[side]
        let all = Relation.allCases.filter(\.isTask).flatMap { organisation.objects(of: $0, from: node) }
        return organisation.inOrderOfIDs(Set(all.filter { Concern(organisation.kind(of: $0)) == .tasks }))
    }
}
