internal import OrgModel

/// All clauses of one organisation in the numbers that both share: each once, but those of like ones as often as there
/// are such.
struct ClauseBook {
    private(set) var counts: [Clause: Int] = [:]
    /// The first statement that each clause comes from.
    private(set) var statements: [Clause: Int] = [:]

    /// - Parameter images: the numbers of each node.
    init(_ organisation: Organisation, _ images: [[UInt32]], _ terms: inout SharedTerms, firstGroup: UInt32) {
        func identity(_ node: Node) -> UInt32 { images[Int(node.index)].min() ?? Identities.placeholder }
        func all(_ node: Node?) -> [UInt32] { node.map { images[Int($0.index)] } ?? [Identities.placeholder] }
        var subjects: [UInt32: Set<UInt32>] = [:]
        if organisation.eachDetail(\.joint).contains(where: { $0 > 0 }) {
            for statement in organisation.statements where statement.detail.joint > 0 {
                subjects[statement.detail.joint, default: []].formUnion(all(statement.subject))
            }
        }
        let joint = subjects.mapValues { terms.joint($0.sorted()) }
        func termsNumber(of detail: Detail<Node>) -> UInt32 {
            terms.number(of: detail, joint: joint[detail.joint] ?? 0, in: organisation, identity)
        }
        counts.reserveCapacity(organisation.statementCount)
        statements.reserveCapacity(organisation.statementCount)
        // Terms are shared by many: each is looked up once.
        var numbers: [Int: UInt32] = [:]
        for number in 0..<organisation.statementCount {
            let line = organisation.line(UInt32(number))
            // Who replaces whom tells who is who; it is no clause of either state.
            if line.relation == .ersätter { continue }
            let detailNumber = organisation.detailNumber(of: line)
            let detail = numbers[detailNumber] ?? termsNumber(of: organisation.detail(of: line))
            numbers[detailNumber] = detail
            for subject in all(line.subject) {
                for object in all(line.object) {
                    let core = Clause.Core(subject: subject, relation: line.relation, object: object)
                    let clause = Clause(core: core, detail: detail)
                    let isOfGroup =
                        (firstGroup..<Identities.placeholder).contains(subject)
                        || (firstGroup..<Identities.placeholder).contains(object)
                    let known = counts[clause] ?? 0
                    if known == 0 { statements[clause] = number }
                    if known == 0 || isOfGroup { counts[clause] = known + 1 }
                }
            }
        }
    }
}
