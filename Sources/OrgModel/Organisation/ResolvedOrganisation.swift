internal import Texts

/// What was found put together, with what did not fit.
extension Resolver {
    func organisation() -> Organisation {
        let index = LineIndex(columns, details)
        return Organisation(storage: .init(document, columns, details, traits, index, defects(index), severances))
    }

    /// The lines that went with what ended, by those who are left; what is defined again has not ended.
    private var severances: [Organisation.Severance] {
        func defined(_ text: Text) -> Node? {
            let index = nodeOfText[Int(text.raw)]
            return index != .max && columns.presences[Int(index)] == .defined ? Node(index) : nil
        }
        return document.severances.compactMap { severance in
            guard let left = defined(severance.left), defined(severance.ended) == nil else { return nil }
            return .init(
                relation: severance.relation, left: left, isObject: severance.isObject,
                endedID: document.texts[severance.ended], endedName: document.texts[severance.name],
                endedKind: severance.kind,
                lastDay: severance.lastDay, isToCome: severance.isToCome, place: severance.place)
        }
    }

    /// Acceptances of a node that is not there, nor a kind.
    private var unknownAcceptances: [(written: String, place: Place)] {
        let named = document.acceptances.filter { !$0.node.isNone }
        if named.isEmpty { return [] }
        let known = Set(columns.ids)
        return named.compactMap { acceptance in
            let written = document.texts[acceptance.node]
            let isKnown = known.contains(acceptance.node) || NodeKind(meantBy: written) != nil || written.isBlank
            return isKnown ? nil : (written, acceptance.place)
        }
    }

    /// Where nodes are said to be replaced.
    private var replacedPlaces: [UInt32: Set<Place>] {
        document.statements.reduce(into: [:]) { found, statement in
            guard statement.relation == .ersätter, !statement.object.isNone else { return }
            found[nodeOfText[Int(statement.object.raw)], default: []].insert(statement.place)
        }
    }

    private func defects(_ index: LineIndex) -> [Defect] {
        var defects: [Defect] = []
        let accepted = unknownAcceptances
        let wanted = ghosts.keys.map { document.texts[columns.ids[Int($0)]] } + accepted.map(\.written)
        var names = KnownNames(
            columns, document, traits, wanted: kindUses.isEmpty ? wanted : wanted + [""])
        let replaced = document.base == nil && !ghosts.isEmpty ? replacedPlaces : [:]
        for (index, places) in ghosts.sorted(by: { $0.key < $1.key }) {
            if let known = replaced[index], known.isSuperset(of: places) {
                defects.append(.unknownPredecessor(Node(index), places: Set(places).sorted()))
                continue
            }
            let meant = names.meant(by: document.texts[columns.ids[Int(index)]])
            defects.append(.unknownNode(Node(index), suggestion: meant, places: Set(places).sorted()))
        }
        for (kind, uses) in kindUses.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let node = names.only(kind) else { continue }
            for (text, uses) in Dictionary(grouping: uses, by: \.text).sorted(by: { $0.key.raw < $1.key.raw }) {
                let places = Set(uses.map(\.place)).sorted()
                defects.append(.kindForNode(written: document.texts[text], meant: node, places: places))
            }
        }
        for (written, place) in accepted {
            defects.append(.unknownAccepted(id: written, suggestion: names.meant(by: written), place: place))
        }
        for (small, nodes) in capitals.sorted(by: { $0.key < $1.key })
        where nodes.count > 1 || self.nodes(caseless: small).count > 1 {
            defects.append(.caseTwins(self.nodes(caseless: small).sorted().map { Node($0) }))
        }
        for (index, places) in duplicates.sorted(by: { $0.key < $1.key }) {
            defects.append(.duplicateNode(Node(index), places: places.sorted()))
        }
        for ended in document.ended {
            defects.append(.unknownEnding(id: document.texts[ended.id], place: ended.place))
        }
        return defects + index.cycles(columns)
    }
}
