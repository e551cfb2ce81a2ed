internal import OrgModel

/// What would stand without a line though a document says where it belongs.
extension Organisation {
    /// The statements that join what those drawn do not: who runs an operation, or else answers for it; what another
    /// municipality or an elected post is a member of; and who appoints one of the employed whom nobody commands.
    /// - Complexity: linear in statements.
    func belongings(besides drawn: [Statement]) -> [Statement] {
        var joined: Set<Node> = []
        var below: Set<Node> = []
        for statement in drawn where statement.detail.holds == .yes {
            joined.formUnion([statement.subject, statement.object].compactMap(\.self))
            if let lower = statement.lower { below.insert(lower) }
        }
        let said = statements.filter { statement in
            Self.belonging.contains(statement.relation) && statement.subject != nil && statement.object != nil
                && statement.detail.holds == .yes && Modality(statement.detail).standing != .open
        }
        var found: [Statement] = []
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
                && kind(of: statement.object!).section == .posts && kind(of: statement.object!).sphere == .employed
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
