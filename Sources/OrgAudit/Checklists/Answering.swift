internal import OrgFacts
internal import OrgModel

extension Audit.Context {
    /// The lists held against the model, in their own order: each once for everything that it is asked of.
    func answers(to lists: [Checklist]) -> [Audit.AnsweredChecklist] {
        guard !lists.isEmpty else { return [] }
        let matcher = Matcher(self)
        return lists.flatMap { answers(to: $0, matcher) }
    }

    private func answers(to list: Checklist, _ general: Matcher) -> [Audit.AnsweredChecklist] {
        // Items that are asked of the same things stand together.
        var groups: [(pattern: NodePattern?, items: [Checklist.Item])] = []
        for item in list.items {
            if let index = groups.firstIndex(where: { $0.pattern == item.subject }) {
                groups[index].items.append(item)
            } else {
                groups.append((item.subject, [item]))
            }
        }
        let hasDocument =
            list.documents.isEmpty && isGoverned || list.documents.contains { nodes($0).contains(where: isRead) }
            || !templates(of: list.documents).isEmpty
        return groups.flatMap { group in
            subjects(group.pattern, of: list, general).compactMap { subject in
                let matcher = general.asking(about: subject)
                let items = group.items.filter { item in item.condition.map { isMet($0, matcher) } ?? true }
                guard !items.isEmpty else { return nil }
                return Audit.AnsweredChecklist(
                    id: list.id, title: list.title, source: list.source, subject: subject.map(named),
                    hasDocument: hasDocument,
                    items: items.map { answer(to: $0, matcher) })
            }
        }
    }

    /// Whether what a question presupposes is in the model, said or implied.
    private func isMet(_ condition: FactPattern, _ matcher: Matcher) -> Bool {
        switch condition {
        case .node(let pattern): matcher.isThere(pattern)
        case .statement(let pattern): matcher.isSaid(pattern)
        case .any(let facts): facts.contains { isMet($0, matcher) }
        case .all(let facts): facts.allSatisfy { isMet($0, matcher) }
        }
    }

    /// What a question is asked of: the nodes that stand, and those of a template of the document that is to answer.
    private func subjects(_ pattern: NodePattern?, of list: Checklist, _ matcher: Matcher) -> [Node?] {
        guard let pattern else { return [nil] }
        let asked = templates(of: list.documents)
        var nodes = matcher.candidates(pattern)
        nodes += measures.absent.filter { organisation.source(of: $0).map(asked.contains) ?? false }
        return nodes.filter { !organisation.isAnyOfKind($0) && matcher.matches($0, pattern) }
            .sorted(by: organisation.precedes)
    }

    /// The templates that speak of a document of one of the kinds.
    private func templates(of kinds: [NodeKind]) -> Set<Node> {
        let documents = measures.nodes(where: kinds.contains) + measures.absent.filter { kinds.contains(kind($0)) }
        return Set(documents.compactMap(organisation.source).filter { kind($0).isTemplate })
    }

    private func named(_ node: Node) -> Finding.Subject {
        Finding.Subject(node: node, id: organisation.id(of: node), name: organisation.name(of: node))
    }

    // MARK: Answers

    private func answer(to item: Checklist.Item, _ matcher: Matcher) -> Audit.AnsweredItem {
        // Of many, a kind is said; of one, which.
        let isOfMany = matcher.subject.map(organisation.isClass) ?? false
        let matcher = matcher.asking(takingNo: item.isYesOrNo, which: item.isWhich && !isOfMany)
        let whole = matcher.match(item.answer)
        let part = whole.strength == .full ? Matcher.Match() : matcher.match(item.part)
        let answer: Audit.ChecklistAnswer =
            if whole.strength == .full {
                .besvarad
            } else if max(whole.strength, min(part.strength, .part)) == .part {
                .delvis
            } else if max(whole.strength, part.strength) == .open {
                .okänt
            } else {
                .saknas
            }
        let isMissing = answer == .saknas
        return Audit.AnsweredItem(
            id: item.id, heading: item.heading, question: item.question, answer: answer,
            statements: whole.strength >= part.strength ? whole.evidence : part.evidence,
            source: item.source, severity: item.severity, code: item.code,
            isDue: isMissing && item.code != nil && item.speakers.contains { isHere($0, matcher) })
    }

    /// Whether the model rests on anything that is laid down: pages, news and minutes tell of one thing, and need not tell
    /// of whatever else a list may ask.
    private var isGoverned: Bool {
        let read = coverage.speakers.read
        return read.isEmpty || read.contains { !(kind($0).genre?.isOnlyTelling ?? false) }
    }

    /// Whether the document lies there as a whole: something rests on it, and it is not cut. What one that is only
    /// mentioned says, nobody knows.
    func isRead(_ document: Node) -> Bool {
        coverage.speakers.read.contains(document) && !coverage.cuts.silence(document)
    }

    /// Whether somebody is here who must say it.
    private func isHere(_ speaker: Checklist.Speaker, _ matcher: Matcher) -> Bool {
        switch speaker {
        case .exhaustive(let pattern):
            return coverage.claims.contains { claim in claim.object.map { matcher.matches($0, pattern) } ?? false }
        case .document(let wanted):
            return measures.nodes(wanted).contains { document in
                guard isRead(document) else { return false }
                guard let subject = matcher.subject else { return true }
                let about = facts.said(.binds, from: document).filter { $0.act == .styr || $0.act == .rör }
                // A document that the subject is told by, or that says of nobody that it is theirs, is about it too.
                return measures.stands(subject)
                    && (about.isEmpty || organisation.source(of: subject) == document
                        || about.contains { $0.whom.map { matcher.matches($0, .subject) } ?? false })
            }
        }
    }
}
