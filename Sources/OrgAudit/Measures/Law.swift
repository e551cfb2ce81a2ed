internal import OrgModel

/// What the law's rules ask alike: how sure a line is, what class a matter has, and who sits where.
extension Audit.Context {
    /// Whether a source says the line outright, neither implied nor unclear.
    func isFirm(_ line: Line) -> Bool { !measures.detail(of: line).isImplied && !measures.isUnclear(line) }

    /// A breach where every line is said outright, else an ambiguity.
    func verdict(_ lines: some Sequence<Line>) -> Verdict { lines.allSatisfy(isFirm) ? .fel : .otydlighet }

    /// The class that the law knows a matter by (`klass`), in lower case.
    func legalClass(of matter: Node) -> String? { organisation.value(.klass, of: matter)?.lowercased() }

    /// One of its own, not many under one name.
    func isSingle(_ node: Node) -> Bool { measures.stands(node) && !isClass(node) && !isGhost(node) }

    /// The organs in which each person sits: as a member, or by an elected post there.
    func seats(of person: Node) -> [(organ: Node, line: Line)] {
        var seats = lines(.ingår, from: person).compactMap { line in line.object.map { (organ: $0, line: line) } }
        for holding in lines(.innehar, from: person) {
            guard let post = holding.object, kind(post).isElectedPost else { continue }
            for relation in [Relation.ingår, .lederPolitiskt, .hörTill] {
                seats += lines(relation, from: post).compactMap { line in line.object.map { ($0, holding) } }
            }
        }
        return seats
    }

    /// The lines by which a node is said outright to be appointed by organs that may not, where no other may have.
    func wrongAppointments(of node: Node, by isLawful: (NodeKind) -> Bool) -> [Line] {
        let all = [Relation.tillsätter, .utser].flatMap { lines($0, toOrToKind: node) }
        guard !all.contains(where: { $0.subject.map { isLawful(kind($0)) } ?? true }) else { return [] }
        let kinds: Set<NodeKind> = [.kommun, .region, .oklartOrgan]
        return ordered(all.filter { isFirm($0) && !($0.subject.map { kinds.contains(kind($0)) } ?? true) })
    }

    /// What a unit is part of, belongs to or is run in, and who answers for it.
    static let ownership = LineSet([.delAv, .hörTill, .bedrivsI, .verksamhetsansvar, .lederPolitiskt])
}
