public import OrgAudit
internal import OrgModel
public import Texts

extension Report {
    /// What rules look for, why it matters, what they rest on, the way out, and models that show it.
    public init(explaining rules: [any DescribedRule.Type], language: Language) {
        let words = RuleReportWords(language: language)
        if rules.count == 1, let rule = rules.first {
            self.init(
                words.title(of: rule), language: language, words.facts(rule) + [words.note] + words.examples(rule))
        } else {
            let title = Wording("Reglerna", en: "The rules")[language]
            let chapters = rules.flatMap { rule in
                [.chapter(words.title(of: rule))] + words.facts(rule) + words.examples(rule)
            }
            self.init(title, language: language, [words.note] + chapters)
        }
    }

    /// Every rule there is, a line each.
    public init(listing rules: [any DescribedRule.Type], language: Language) {
        let words = RuleReportWords(language: language)
        let columns = [
            words.say("Kod", "Code"), words.say("Grad", "Severity"), words.say("Bedömning", "Verdict"),
            words.say("Namn", "Name"),
        ]
        let rows = rules.map {
            [$0.code, $0.severity.wording[language], $0.verdict.wording[language], $0.words.name[language]]
        }
        self.init(
            words.say("Reglerna", "The rules"), language: language,
            summary: words.say("\(rules.count) regler", "\(rules.count) rules"),
            [.table(.init(columns: columns, rows: rows))])
    }
}

/// Says what a rule is in one language.
private struct RuleReportWords {
    let language: Language

    func say(_ swedish: String, _ english: String) -> String { Wording(swedish, en: english)[language] }

    func title(of rule: any DescribedRule.Type) -> String { "\(rule.code) \(rule.words.name[language])" }

    func facts(_ rule: any DescribedRule.Type) -> [Report.Block] {
        var facts = [Report.Fact(say("namn", "name"), rule.id)]
        if !rule.aliases.isEmpty {
            facts.append(.init(say("även", "also"), rule.aliases.joined(separator: ", ")))
        }
        facts.append(
            .init(
                say("bedömning", "verdict"),
                "\(rule.verdict.wording[language]), \(rule.severity.wording[language])"))
        if let grading = rule.grading { facts.append(.init(say("annan grad", "other severity"), grading[language])) }
        facts.append(.init(say("varför", "why"), rule.words.rationale[language]))
        for authority in rule.words.authorities { facts.append(.init(say("källa", "source"), authority[language])) }
        if let since = rule.since { facts.append(.init(say("gäller från", "in force from"), since.description)) }
        if let earlier = rule.earlier {
            let authorities = earlier.authorities.map { $0[language] }.joined(separator: "; ")
            facts.append(
                .init(say("dessförinnan", "before that"), (earlier.since.map { "\($0): " } ?? "") + authorities))
        }
        facts.append(.init(say("åtgärd", "way out"), rule.words.advice[language]))
        facts += rule.limits.map { limit in
            let name = ([rule.code] + (limit.name.isEmpty ? [] : [limit.name])).joined(separator: " ")
            return .init(say("gräns", "limit"), "\(name): \(limit.standard.plain); \(limit.meaning[language])")
        }
        return [.facts(facts)]
    }

    var note: Report.Block {
        .paragraph(
            say(
                "På raderna med '\(mark)' i exemplen står det som regeln anmärker på.",
                "The lines with '\(mark)' in the examples are those that the rule remarks on."))
    }

    private var mark: String { say("# <- fynd", Example.mark) }

    func examples(_ rule: any DescribedRule.Type) -> [Report.Block] {
        rule.shownModels.map { .code(language == .english ? $0 : withoutRemarks($0)) }
    }

    /// A model whose remarks, which are English, are left out, but for what marks the findings.
    private func withoutRemarks(_ model: String) -> String {
        let lines = model.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> String? in
            if let found = line.firstRange(of: Example.mark) { return line[..<found.lowerBound] + mark }
            if line.drop(while: { $0 == " " }).hasPrefix("#") { return nil }
            let remark = line.ranges(of: " # ").first { range in
                line[..<range.lowerBound].count { $0 == "\"" }.isMultiple(of: 2)
            }
            guard let remark else { return String(line) }
            return String(line[..<remark.lowerBound].reversed().drop { $0 == " " }.reversed())
        }
        return lines.joined(separator: "\n")
    }
}

extension Double {
    /// Without decimals where it has none.
    fileprivate var plain: String { self == rounded() ? String(Int(self)) : String(self) }
}
