internal import OrgFacts
internal import OrgModel
internal import Texts

/// What is asked of a model: what rules could not judge, and what checklists ask and nobody had to say; of each thing a
/// question or a finding, never both.
enum Questions: Closing {
    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context) {
        let findings = outcome.told + outcome.silenced.map(\.finding)
        let told = Told(findings)
        let ruled = folded(united(outcome.asked, told, in: context), in: context)
        let codes = Dictionary(grouping: ruled, by: \.code).mapValues { Set($0.flatMap { $0.subjects.map(\.node) }) }
        let sound = Dictionary(grouping: outcome.sound, by: \.code).mapValues {
            Set($0.flatMap { $0.subjects.map(\.node) })
        }
        let listed = context.listQuestions(outcome.options).filter { question in
            let nodes = question.subjects.map(\.node)
            let isRuled = codes[question.code].map { nodes.isEmpty || nodes.contains(where: $0.contains) } ?? false
            // What a rule finds in order no list asks for.
            let isSound = nodes.contains { sound[question.code]?.contains($0) ?? false }
            return !isRuled && !isSound && !told.has(question.code, nodes)
        }
        outcome.asked = (ruled + listed).sorted(by: Question.precedes).map { question in
            guard let unsaid = question.unsaid, !question.isOfOthers else { return question }
            var question = question
            question.retold = { some in
                context.text(unsaid, some.map { Finding.Subject($0, in: context.organisation) })
            }
            return question
        }
    }

    /// What findings have told of: by code and subject.
    private struct Told {
        private let nodes: [String: Set<Node>]
        private let wholes: Set<String>

        init(_ findings: [Finding]) {
            nodes = Dictionary(grouping: findings, by: \.code).mapValues { Set($0.flatMap { $0.subjects.map(\.node) }) }
            wholes = Set(findings.filter { $0.subjects.isEmpty }.map(\.code))
        }

        func has(_ code: String, _ node: Node) -> Bool { nodes[code]?.contains(node) ?? false }

        /// Whether a question of such nodes has a finding beside it; of the organisation as a whole any has.
        func has(_ code: String, _ some: [Node]) -> Bool {
            if some.isEmpty { return nodes[code] != nil || wholes.contains(code) }
            return some.contains { has(code, $0) }
        }
    }

    /// What one is asked by one rule about the same is one question, of all that no finding tells of.
    private static func united(_ questions: [Question], _ told: Told, in context: Audit.Context) -> [Question] {
        struct Key: Hashable {
            let code: String
            let unsaid: Unsaid?
            let respondent: Node?
            let severity: Severity
            /// What is asked of those who are left is asked in its own words.
            let others: Wording?
        }
        let groups = Dictionary(grouping: questions) {
            Key(
                code: $0.code, unsaid: $0.unsaid, respondent: $0.respondent?.node, severity: $0.severity,
                others: $0.isOfOthers ? $0.text : nil)
        }
        return groups.values.compactMap { asked in
            // Rules ask in no order, and what is shown first goes by it: the model's.
            let group = asked.sorted { left, right in
                left.subjects.lexicographicallyPrecedes(right.subjects) { $0.node < $1.node }
            }
            let all = Dictionary(
                group.flatMap(\.subjects).map { ($0.node, $0) }, uniquingKeysWith: { first, _ in first })
            let left = all.values.filter {
                !told.has(group[0].code, $0.node) && !isRemarked($0.node, group[0].unsaid, context)
                    && !(told.has(LostSupport.code, $0.node) && isLost($0.node, group[0].unsaid, context))
            }
            .sorted { context.organisation.precedes($0.node, $1.node) }
            if left.isEmpty, !all.isEmpty { return nil }
            var question = group[0]
            question.subjects = left
            if let unsaid = question.unsaid, !question.isOfOthers { question.text = context.text(unsaid, left) }
            question.evidence = Array(group.flatMap(\.evidence).uniqued.prefix(3))
            return question
        }
    }

    /// Of a group that nobody describes it is asked once what it is for and how it works: how often it meets and who
    /// leads it belong there.
    private static func folded(_ questions: [Question], in context: Audit.Context) -> [Question] {
        func subjects(of unsaid: Unsaid) -> Set<Node> {
            Set(questions.filter { $0.unsaid == unsaid }.flatMap { $0.subjects.map(\.node) })
        }
        let (described, headless) = (subjects(of: .description), subjects(of: .groupHead))
        if described.isEmpty { return questions }
        return questions.flatMap { question -> [Question] in
            switch question.unsaid {
            case .rhythm, .groupHead:
                return question.kept { !described.contains($0) }.map { [$0.asked(in: context)] } ?? []
            case .description:
                let led = question.kept { !headless.contains($0) }.map { $0.asked(in: context) }
                var unled = question.kept(headless.contains)
                unled?.unsaid = .groupOrder
                return [led, unled.map { $0.asked(in: context) }].compactMap(\.self)
            default: return [question]
            }
        }
    }

    /// Whether what is asked for is what somebody had from what has ended: that finding tells it.
    private static func isLost(_ node: Node, _ unsaid: Unsaid?, _ context: Audit.Context) -> Bool {
        guard let (acts, end) = unsaid?.answered else { return false }
        return context.facts.orphans.contains { $0.left == node && $0.end == end && acts.contains($0.act) }
    }

    /// Whether a source names the act and nobody: that is told as it stands there.
    private static func isRemarked(_ node: Node, _ unsaid: Unsaid?, _ context: Audit.Context) -> Bool {
        guard let asked = unsaid?.asked else { return false }
        return !context.facts.said(asked, .öppet, to: node).isEmpty
    }
}

extension Audit.Context {
    /// The questions of the checklists that have been read and that no source had to answer.
    func listQuestions(_ options: Audit.Options) -> [Question] {
        let lists = checklists.filter(\.hasDocument)
        let chosen = options.chosen(of: lists.flatMap { $0.items.compactMap(\.code) }).filter(isInForce)
        func isChosen(_ item: Audit.AnsweredItem) -> Bool {
            item.code.map(chosen.contains) ?? options.select.isEmpty
        }
        return lists.flatMap { list in
            list.items.filter { $0.answer != .besvarad && !$0.isDue && isChosen($0) }.map { item in
                let node = list.subject?.node
                let about = list.subject.map { "\($0.name): " } ?? ""
                return Question(
                    code: item.code ?? "\(list.id)/\(item.id)", rule: "checklist", name: list.title,
                    subjects: list.subject.map { [$0] } ?? [],
                    text: Wording(
                        "\(about)\(item.question.swedish)", en: "\(about)\(item.question.english)"),
                    fault: Wording("det är inte bestämt", en: "it is not settled"), severity: item.severity,
                    respondent: respondent(about: node).map { Finding.Subject($0, in: organisation) },
                    evidence: item.statements.isEmpty
                        ? list.subject.map { [evidence($0.node)] } ?? [] : item.statements,
                    item: Question.Item(list: list.id, id: item.id), unsaid: nil)
            }
        }
    }

    private func isInForce(_ code: String) -> Bool {
        RuleCatalogue.rules(named: code).allSatisfy { $0.since.map { $0 <= date } ?? true }
    }
}

extension Question {
    /// The question of some of its subjects; nil of none.
    fileprivate func kept(_ isKept: (Node) -> Bool) -> Question? {
        var question = self
        question.subjects = subjects.filter { isKept($0.node) }
        return question.subjects.isEmpty ? nil : question
    }

    /// The question in the words for its subjects.
    fileprivate func asked(in context: Audit.Context) -> Question {
        var question = self
        if let unsaid, !isOfOthers { question.text = context.text(unsaid, subjects) }
        return question
    }
}
