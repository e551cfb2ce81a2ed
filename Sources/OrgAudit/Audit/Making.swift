package import OrgModel
package import Texts

/// How a rule makes its findings.
extension Rule {
    /// A flaw. It rests on lines, the one to look at first first, or on other evidence; with none, on its subjects.
    ///
    /// - Parameters:
    ///   - subjects: what is flawed, not all that is involved: acceptances and fingerprints go by them.
    ///   - more: lines that it rests on as well, by which no baseline tells it.
    ///   - heading: the flaw's own name, where the rule tells of several.
    ///   - parties: what a baseline tells the fault by, beside its subjects.
    ///   - variant: tells apart two findings of one rule about the same subjects.
    ///   - isStated: whether a source says outright that it is missing.
    ///   - silence: what nobody says; where no source had to say it, a question is told and no flaw.
    static func finding(
        about subjects: [Node], _ message: Wording, on lines: [Line] = [], under more: [Line] = [],
        evidence: [Evidence] = [], verdict: Verdict? = nil, severity: Severity? = nil, why: Wording? = nil,
        advice: Wording? = nil, heading: Wording? = nil,
        parties: Finding.Parties = .lines, variant: String = "", isStated: Bool = false,
        inSilenceOf silence: Silence? = nil, in context: Audit.Context
    ) -> Finding {
        let subjects = context.subjects(subjects)
        var finding = Finding(
            by: Finding.Author(self), about: subjects, message, verdict: verdict ?? self.verdict,
            severity: severity ?? self.severity,
            on: context.evidence(of: lines + more, evidence, or: subjects), variant: variant,
            parts: [context.part(of: code, subjects, lines, parties, variant)])
        finding.ground = Set((lines + more).map(Finding.Claim.init))
        finding.why = why ?? finding.why
        finding.advice = advice ?? finding.advice
        finding.ruleName = heading ?? finding.ruleName
        finding.silence = silence
        finding.isStated = isStated
        return finding
    }

    /// One thing said of many alike, so that it is told once: each of them is a fault of its own, that may be known,
    /// accepted or mended while the others are not.
    ///
    /// - Parameters:
    ///   - node: the subject that an item is about; an item that is a node is about itself.
    ///   - tell: says it of some of them.
    static func alike<Item: Sendable>(
        _ items: [Item], about node: @escaping @Sendable (Item) -> Node?, in context: Audit.Context,
        _ tell: @escaping @Sendable ([Item]) -> Finding
    ) -> Finding {
        var finding = tell(items)
        // An item that is about nobody goes with all of them.
        let owned = items.map { item in node(item).map(context.organisation.id(of:)) }
        let byOwner = Dictionary(grouping: items.indices.filter { owned[$0] != nil }) { owned[$0] ?? "" }
        finding.parts = Finding.united(
            byOwner.flatMap { owner, own in
                let alone = own.count == items.count ? finding : tell(own.map { items[$0] })
                return alone.parts.map { $0.owned(by: owner) }
            })
        guard byOwner.count > 1 else { return finding }
        finding.retold = { parts in
            let ids = Set(parts.compactMap(\.subject))
            let some = items.indices.filter { owned[$0].map(ids.contains) ?? true }
            return some.isEmpty ? nil : alike(some.map { items[$0] }, about: node, in: context, tell)
        }
        return finding
    }

    static func alike(
        _ nodes: [Node], in context: Audit.Context, _ tell: @escaping @Sendable ([Node]) -> Finding
    ) -> Finding {
        alike(nodes, about: { $0 }, in: context, tell)
    }

    /// What looks like the flaw and is none, because the organisation has seen to it: told in the account.
    static func sound(
        about nodes: [Node], _ message: Wording, on lines: [Line] = [], in context: Audit.Context
    ) -> Judgement {
        let subjects = context.subjects(nodes)
        return .sound(
            Soundness(
                code: code, rule: id, subjects: subjects, message: message,
                evidence: context.evidence(of: lines, [], or: subjects)))
    }
}

extension Finding {
    /// What two organisations come to together. Its subjects are of either; it is one fault of all of them.
    package init(
        by rule: any DescribedRule.Type, about subjects: [Subject], _ message: Wording, verdict: Verdict? = nil,
        severity: Severity? = nil, on evidence: [Evidence], variant: String = ""
    ) {
        let ids = subjects.map(\.id)
        let part = Part(
            subject: ids.count == 1 ? ids[0] : nil,
            key: Fingerprint.of(rule: rule.code, subjects: ids.count == 1 ? ids : [], variant: variant), parties: ids)
        self.init(
            by: Author(rule), about: subjects, message, verdict: verdict ?? rule.verdict,
            severity: severity ?? rule.severity, on: evidence.uniqued, variant: variant, parts: [part])
    }

    /// Who finds: a rule, or a checklist under a code of its own; and what is told of every finding of theirs.
    struct Author {
        let code: String
        let aliases: [String]
        let rule: String
        let name: Wording
        let why: Wording
        let authorities: [Wording]
        let advice: Wording
    }

    /// The one maker of findings.
    init(
        by author: Author, about subjects: [Subject], _ message: Wording, verdict: Verdict, severity: Severity,
        on evidence: [Evidence], variant: String, parts: [Part]
    ) {
        code = author.code
        aliases = author.aliases
        rule = author.rule
        ruleName = author.name
        why = author.why
        authorities = author.authorities
        advice = author.advice
        self.verdict = verdict
        self.severity = severity
        self.subjects = subjects
        self.message = message
        self.evidence = evidence
        self.parts = parts
        fingerprint = Fingerprint.of(rule: author.code, subjects: subjects.map(\.id), variant: variant)
    }
}

extension Finding.Author {
    init(_ rule: any DescribedRule.Type) {
        self.init(
            code: rule.code, aliases: rule.aliases, rule: rule.id, name: rule.words.name, why: rule.words.rationale,
            authorities: rule.words.authorities, advice: rule.words.advice)
    }
}

extension Audit.Context {
    /// Lines and other evidence; where there is none, the subjects.
    fileprivate func evidence(
        of lines: [Line], _ evidence: [Evidence], or subjects: [Finding.Subject]
    ) -> [Evidence] {
        let evidence = lines.map { self.evidence($0) } + evidence
        return evidence.isEmpty ? subjects.map { self.evidence($0.node) } : evidence
    }

    /// What a finding is about, each once, in the order of their ids.
    fileprivate func subjects(_ nodes: [Node]) -> [Finding.Subject] {
        Set(nodes).sorted(by: organisation.precedes).map {
            Finding.Subject(node: $0, id: organisation.id(of: $0), name: organisation.name(of: $0))
        }
    }

    /// The fault of a finding: of its one subject, or of all of them together, who are then parties to it.
    fileprivate func part(
        of code: String, _ subjects: [Finding.Subject], _ lines: [Line], _ parties: Finding.Parties, _ variant: String
    ) -> Finding.Part {
        // Of two that became one each stands under its id.
        let ids = Set(subjects.map(\.id)).sorted()
        let isWhole: Bool
        let named: [String]
        switch parties {
        case .lines: (isWhole, named) = (false, lines.flatMap { self.parties(of: $0, beside: ids) })
        case .none: (isWhole, named) = (false, [])
        case .each(let some): (isWhole, named) = (false, some)
        case .whole(let some): (isWhole, named) = (true, some)
        }
        if !isWhole, ids.count == 1 {
            return Finding.Part(
                subject: ids[0], key: Fingerprint.of(rule: code, subjects: ids, variant: variant), parties: named)
        }
        return Finding.Part(
            subject: nil, key: Fingerprint.of(rule: code, subjects: [], variant: variant),
            parties: named + (isWhole ? [] : ids))
    }

    /// A line as what makes a fault: the relation in the language's own word and the end that is not the subject, or
    /// both ends; once for each matter that it is about.
    private func parties(of line: Line, beside ids: [String]) -> [String] {
        let (word, one) = (line.relation.words.forward.swedish, ids.count == 1 ? ids[0] : nil)
        func end(_ node: Node?) -> String { node.map(organisation.id(of:)) ?? "?" }
        let said =
            switch one {
            case .some(let id) where line.subject.map(organisation.id(of:)) == id: "\(word) > \(end(line.object))"
            case .some(let id) where line.object.map(organisation.id(of:)) == id: "\(word) < \(end(line.subject))"
            default: "\(end(line.subject)) \(word) > \(end(line.object))"
            }
        let matters = measures.detail(of: line).matters
        return matters.isEmpty ? [said] : matters.map { "\(said): \(organisation.id(of: $0))" }
    }
}

extension [Evidence] {
    /// Each once: what one model says of both states stands in one place.
    var uniqued: [Evidence] {
        var seen: Set<Evidence> = []
        return filter { seen.insert($0).inserted }
    }
}
