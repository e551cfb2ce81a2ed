internal import OrgModel
internal import Texts

/// What nodes say of themselves, as facts. What a node is, its kind, is read where it stands and is no fact of its own:
/// in an extract that would be one for each post.
extension FactReader {
    mutating func read(_ node: Node, _ mode: Mode) {
        let traits = organisation.traits(of: node)
        let grade: Grade = traits.detail.isImplied ? .underförstått : .sagt
        func add(_ act: Act, _ who: Node, _ whom: Node, _ mode: Mode) {
            self.add(act, who, whom, grade, mode, on: .node(node))
        }
        if traits.quantity != nil { add(.antal, node, .nothing, mode) }
        if traits.meetings != nil { add(.möten, node, .nothing, mode) }
        if !traits.headings.isEmpty { add(.beskriven, node, .nothing, mode) }
        // A vacant post is one that nobody holds.
        switch traits.vacant {
        case .yes: add(.innehar, .nothing, node, mode == .är ? .nej : .öppet)
        case .unknown: add(.innehar, .nothing, node, .öppet)
        case .no: break
        }
        if !traits.detail.shortcomings.isEmpty {
            add(.brist, traits.detail.source ?? .nothing, node, mode == .öppet ? .öppet : .är)
        }
        if !traits.detail.unclear.isNone { add(.otydligt, traits.detail.source ?? .nothing, node, mode) }
        for value in traits.detail.values {
            guard case .fact(let act) = value.property.meaning else { continue }
            let answered = self.answered(value.property, of: node, mode)
            let isOwn = act.word == .exists || act.word == .accounts
            if isOwn { add(act, node, .nothing, answered) } else { add(act, .nothing, node, answered) }
        }
    }

    /// A property that is an answer may be a no.
    private func answered(_ property: Property, of node: Node, _ mode: Mode) -> Mode {
        guard property.shape == .answer, mode == .är else { return mode }
        switch organisation.value(property, of: node).flatMap(Answer.init) {
        case .yes: return .är
        case .no: return .nej
        case .unknown, nil: return .öppet
        }
    }
}
