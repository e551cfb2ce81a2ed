internal import OrgModel

/// How findings are made and how they speak: names in single quotes, lists joined as people join them.
extension Audit.Context {
    /// `'Kommunstyrelsen'`
    func quoted(_ node: Node) -> String { "'\(organisation.name(of: node))'" }

    /// `'Kommunstyrelsen', 'Nämnder' och 'Revisionen'`, each once, in the order of their names.
    func list(_ nodes: some Sequence<Node>) -> Wording {
        let names = Set(nodes).map(quoted).sorted()
        return Self.list(names.map { Wording($0, en: $0) })
    }

    /// `uppdrag, ansvar och arbetsformer`, in the order given.
    static func list(_ words: [Wording]) -> Wording {
        func joined(_ words: [String], _ and: String) -> String {
            guard words.count > 1, let last = words.last else { return words.first ?? "" }
            return words.dropLast().joined(separator: ", ") + " \(and) " + last
        }
        return Wording(joined(words.map(\.swedish), "och"), en: joined(words.map(\.english), "and"))
    }

    /// Lines in an order of their own, whatever order the model has them in.
    func ordered(_ lines: some Sequence<Line>) -> [Line] {
        func key(_ line: Line) -> (UInt8, String, String, UInt32) {
            (
                line.relation.rawValue, line.subject.map(organisation.id) ?? "", line.object.map(organisation.id) ?? "",
                line.number
            )
        }
        return lines.sorted { key($0) < key($1) }
    }
}

extension Rule {
    /// A flaw. It rests on lines, the one to look at first first, or on other evidence; with none, on its subjects.
    ///
    /// - Parameters:
    ///   - subjects: what is flawed, not all that is involved: acceptances and fingerprints go by them.
    ///   - variant: tells apart two findings of one rule about the same subjects.
    static func finding(
        about subjects: [Node], _ message: Wording, on lines: [Line] = [], evidence: [Evidence] = [],
        verdict: Verdict? = nil, severity: Severity? = nil, why: Wording? = nil, advice: Wording? = nil,
        variant: String = "", in context: Audit.Context
    ) -> Finding {
        let evidence = lines.map(context.evidence) + evidence
        return make(subjects, message, evidence, verdict, severity, why, advice, variant, false, context)
    }

    /// What looks like the flaw and is none, because the organisation has seen to it: told in the account.
    static func sound(
        about subjects: [Node], _ message: Wording, on lines: [Line] = [], in context: Audit.Context
    ) -> Finding {
        make(subjects, message, lines.map(context.evidence), .upplysning, .info, nil, nil, "", true, context)
    }

    private static func make(
        _ nodes: [Node], _ message: Wording, _ evidence: [Evidence], _ verdict: Verdict?, _ severity: Severity?,
        _ why: Wording?, _ advice: Wording?, _ variant: String, _ isSound: Bool, _ context: Audit.Context
    ) -> Finding {
        let organisation = context.organisation
        let subjects = Set(nodes).map {
            Finding.Subject(node: $0, id: organisation.id(of: $0), name: organisation.name(of: $0))
        }.sorted { $0.id < $1.id }
        let evidence = evidence.isEmpty ? subjects.map { context.evidence($0.node) } : evidence
        return Finding(
            code: code, aliases: aliases, rule: id, ruleName: words.name, verdict: verdict ?? self.verdict,
            severity: severity ?? self.severity, subjects: subjects, message: message, why: why ?? words.rationale,
            authorities: words.authorities, evidence: evidence, advice: advice ?? words.advice,
            fingerprint: Fingerprint.of(rule: code, subjects: subjects.map(\.id), variant: variant),
            accepted: nil, isSound: isSound)
    }
}
