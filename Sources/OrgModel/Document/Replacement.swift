package import Texts

extension Document {
    /// What is said to replace a node that is no longer here (`ersätter`), and on what terms.
    package struct Replacement: Sendable {
        package var node: Text
        package var predecessor: Text
        /// Index into `details`, or 0 for none.
        package var detail: UInt32
        package var place: Place

        package init(_ node: Text, of predecessor: Text, detail: UInt32 = 0, at place: Place) {
            self.node = node
            self.predecessor = predecessor
            self.detail = detail
            self.place = place
        }

        init(_ statement: StatementEntry) {
            self.init(statement.subject, of: statement.object, detail: statement.detail, at: statement.place)
        }
    }
}

extension Organisation {
    /// What a node replaces, and on what terms that is said: the document, the day, and whether it is demanded alone.
    package struct Replacement: Sendable {
        /// The id of what is replaced: of a node here, or of one that has ended or is out of its period.
        package let predecessor: String
        package let detail: Detail<Node>
        package let place: Place
    }

    /// What the node replaces (`ersätter`): nodes of this organisation first, then what is no longer here.
    package func replacements(of node: Node) -> [Replacement] {
        let here = statements(of: .ersätter, from: node).filter { $0.detail.holds == .yes }
        let gone = storage.replacements[storage.columns.ids[Int(node.index)]] ?? []
        return here.compactMap { statement in
            statement.object.map {
                Replacement(predecessor: id(of: $0), detail: statement.detail, place: statement.place)
            }
        }
            + gone.map {
                Replacement(
                    predecessor: storage.texts[$0.predecessor], detail: storage.details[Int($0.detail)],
                    place: $0.place)
            }
    }

    /// The ids of what the node replaces, also of what it is only demanded to replace.
    public func predecessors(of node: Node) -> [String] { replacements(of: node).map(\.predecessor) }
}
