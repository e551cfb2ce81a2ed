internal import OrgFacts
internal import OrgModel
internal import Texts

/// What the law's rules ask alike: how sure a fact is, what class a matter has, and who appoints whom.
extension Audit.Context {
    /// Whether a source says the line outright, neither implied nor unclear.
    func isFirm(_ line: Line) -> Bool { !measures.detail(of: line).isImplied && !measures.isUnclear(line) }

    /// A breach where every fact is said outright of its own ends, else an ambiguity.
    func verdict(_ facts: some Collection<Fact>) -> Verdict {
        isFirm(facts) && facts.allSatisfy { $0.grade == .sagt } ? .fel : .otydlighet
    }

    /// What cites the act in force from 2018, on its days; on earlier ones a rule's own rationale has to do.
    func underAct(_ why: Wording) -> Wording? { InForce.kommunallagen.map { date < $0 } ?? false ? nil : why }

    /// The class that the law knows a matter by (`klass`), in lower case.
    func legalClass(of matter: Node) -> String? { organisation.value(.klass, of: matter)?.lowercased() }

    /// Whether it is internal control, or a step or a paper of it.
    func isInternalControl(_ matter: Node) -> Bool {
        guard let word = legalClass(of: matter) else { return false }
        return word.hasPrefix("intern kontroll") || word.hasPrefix("internkontroll")
    }

    /// Whether it is a kommunalförbund's own: its direktion, or what is part of one or examines it. What the law says of
    /// how a kommun chooses and decides is not all said of a förbund (9 kap. 3 and 10 §§).
    func isOfFederation(_ node: Node) -> Bool {
        func isPart(_ node: Node) -> Bool {
            kind(node) == .kommunalförbund || kind(node) == .direktion
                || measures.nodesAbove(node, through: .parts).contains { kind($0) == .kommunalförbund }
        }
        return isPart(node) || measures.targets(.granskning, from: node).contains(where: isPart)
    }

    /// Whether they are several of what a municipality has one of, so that each is of a municipality of its own.
    func areOfSeveralMunicipalities(_ nodes: some Collection<Node>) -> Bool {
        let kinds = Set(nodes.map(kind))
        let isOne = [[NodeKind.kommunfullmäktige], [.kommunstyrelse], [.kommun]].contains { kinds == Set($0) }
        return nodes.count > 1 && isOne
    }

    /// One of its own, not many under one name.
    func isSingle(_ node: Node) -> Bool { measures.stands(node) && !isClass(node) && !isGhost(node) }

    /// Whether the end of a fact is a node of such a kind.
    func isEnd(_ node: Node?, _ isWanted: (NodeKind) -> Bool) -> Bool { node.map { isWanted(kind($0)) } ?? false }

    /// The facts by which a node is said outright to be appointed by organs that may not, where no other may have.
    func wrongAppointments(of node: Node, by isLawful: (NodeKind) -> Bool) -> [Fact] {
        let said = facts.said(.tillsätter, .utser, to: node)
        // To employ is to appoint where nothing is said of appointing.
        let sure = said.filter { $0.grade == .sagt }
        let all = sure.isEmpty ? said : sure
        guard !all.contains(where: { isEnd($0.who, isLawful) }),
            facts.said(.tillsätter, .utser, mode: .öppet, to: node).isEmpty
        else { return [] }
        let kinds: Set<NodeKind> = [.kommun, .region, .oklartOrgan]
        return ordered(
            all.filter { fact in
                // Whom an utskott employs it may employ for its board.
                isFirm([fact]) && isEnd(fact.who) { !kinds.contains($0) && (fact.grade == .sagt || $0 != .utskott) }
            })
    }
}
