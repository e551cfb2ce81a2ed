internal import OrgModel

/// What would stand without a line though a document says where it belongs.
extension Organisation {
    /// The statements that join what those drawn do not: who runs an operation, or else answers for it, and who runs one of
    /// which more is said; what another
    /// municipality or an elected post is a member of; and who appoints one whom nobody commands.
    /// - Complexity: linear in statements.
    func belongings(besides drawn: [Statement]) -> [Statement] {
        var joined: Set<Node> = []
        var below: Set<Node> = []
        var counts: [Node: Int] = [:]
        for statement in drawn where statement.detail.holds == .yes {
            joined.formUnion([statement.subject, statement.object].compactMap(\.self))
            for node in Set([statement.subject, statement.object].compactMap(\.self)) where isOperation(node) {
                counts[node, default: 0] += 1
            }
            if let lower = statement.lower { below.insert(lower) }
        }
        let said = statements.filter { statement in
            Self.belonging.contains(statement.relation) && statement.subject != nil && statement.object != nil
                && statement.detail.holds == .yes && Modality(statement.detail).standing != .open
        }
        var found: [Statement] = []
        // Of what stands for itself it is told who runs it.
        found += said.filter { statement in
            statement.relation == .driver && counts[statement.object!, default: 0] > 1
        }
        for relation in [Relation.driver, .ansvarar] {
            let own = said.filter { statement in
                statement.relation == relation && statement.object.map(isOperation) == true
                    && statement.object.map(joined.contains) == false
            }
            joined.formUnion(own.compactMap(\.object))
            found += own
        }
        let members = said.filter { $0.relation == .ingår && isSeat($0) }
        // Of members that are told all are told.
        let wholes = Set(members.filter { !joined.contains($0.subject!) }.compactMap(\.object))
        found += members.filter { statement in
            kind(of: statement.subject!).section == .posts
                ? !joined.contains(statement.subject!) : wholes.contains(statement.object!)
        }
        found += said.filter { statement in
            (statement.relation == .anställer || statement.relation == .utser)
                && kind(of: statement.object!).section == .posts
                && [.employed, .political].contains(kind(of: statement.object!).sphere)
                && kind(of: statement.subject!).section == .units && !below.contains(statement.object!)
        }
        return found
    }

    private static let belonging: Set<Relation> = [.driver, .ansvarar, .ingår, .anställer, .utser]

    private func isOperation(_ node: Node) -> Bool { shownKind(of: node) == .verksamhet }

    /// Whether a line says that a municipality is a member of what several share, or an elected post of an organ.
    private func isSeat(_ statement: Statement) -> Bool {
        shownKind(of: statement.subject!).sits(in: shownKind(of: statement.object!))
    }
}

extension Organisation {
    /// The body beside the municipality that a director is of, by what is said of them and of what they lead; nil where
    /// none is, or several are, or the municipality's own organs are reached too.
    func home(of director: Node) -> Node? {
        var seen: Set<Node> = [director]
        var edge = said(.leder, from: director) + superiors(of: director)
        var homes: Set<Node> = []
        for _ in 0..<Self.mostSteps {
            edge = edge.filter { seen.insert($0).inserted }
            for node in edge {
                let kind = shownKind(of: node)
                if kind.section == .units, BandKind(kind) == .elected { return nil }
                if kind.section == .units, BandKind(kind) == .companies { homes.insert(node) }
            }
            edge = edge.filter { !homes.contains($0) }.flatMap(superiors)
        }
        return homes.count == 1 ? homes.first : nil
    }

    private static let mostSteps = 6

    private func superiors(of node: Node) -> [Node] {
        [.hörTill, .delAv, .bedrivsI, .chef, .uppdrag].flatMap { said($0, from: node) }
            + statements(of: .anställer, to: node).filter { Modality($0.detail).isSo }.compactMap(\.subject)
    }

    private func said(_ relation: Relation, from node: Node) -> [Node] {
        statements(of: relation, from: node).filter { Modality($0.detail).isSo }.compactMap(\.object)
    }
}

extension NodeKind {
    /// The municipality itself, which elects nobody.
    var isMunicipality: Bool { self == .kommun || self == .region }

    /// What several municipalities have together.
    var isShared: Bool { [.kommunalförbund, .samverkansorgan, .gemensamNämnd].contains(self) }

    /// Whether it is a member where it is elected to or where it takes part as a municipality.
    func sits(in whole: NodeKind) -> Bool {
        guard whole.section == .units, !whole.isMunicipality else { return false }
        if section == .posts { return sphere == .political && (whole.sphere == .political || whole == .bolagsstyrelse) }
        return isMunicipality && whole.isShared
    }
}
