internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

extension Review {
    /// What a rule of a comparison is shown.
    public struct Context: Sendable {
        let comparison: Comparison
        let consequences: Consequences

        init(_ comparison: Comparison, _ consequences: Consequences) {
            self.comparison = comparison
            self.consequences = consequences
        }

        var before: Organisation { comparison.before }
        var after: Organisation { comparison.after }
    }
}

extension Organisation {
    /// Nodes as what a finding is about, each once, in the order of their ids.
    func subjects(_ nodes: some Sequence<Node>) -> [Finding.Subject] {
        Set(nodes).sorted(by: precedes).map { Finding.Subject($0, in: self) }
    }

    /// `'Gata', 'Park' och 'Vatten'`, each once, in the order of their names.
    func list(_ nodes: some Sequence<Node>) -> Wording {
        let names = Set(nodes).map { "'\(name(of: $0))'" }.sorted()
        func joined(_ and: String) -> String {
            guard names.count > 1, let last = names.last else { return names.first ?? "" }
            return names.dropLast().joined(separator: ", ") + " \(and) " + last
        }
        return Wording(joined("och"), en: joined("and"))
    }

    /// Statements as evidence, each once.
    func evidence(_ numbers: some Sequence<Int>) -> [Evidence] {
        ordered(numbers).map { Evidence(statement($0).line, in: self) }
    }

    /// Nodes as evidence, where what speaks is what is not said of them.
    func evidence(_ nodes: some Sequence<Node>) -> [Evidence] {
        Set(nodes).sorted(by: precedes).map { Evidence($0, in: self) }
    }
}
