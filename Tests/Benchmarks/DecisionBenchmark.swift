internal import OrgAudit
internal import OrgModel
internal import Texts

/// A municipality in which thousands of matters are decided, each by one of forty boards, are handed on, and affect one
/// another: what the rules about decisions cost, by how many there are.
enum DecisionBenchmark {
    private static let rules = [
        "self-supervision", "foreign-decision", "unlawful-delegate", "unordered-decisions",
    ]

    static func run(decisions: Int, runs: Int = 3) {
        let today = Day(year: 2026, month: 1, day: 1)!
        let clock = ContinuousClock()
        for count in [decisions / 4, decisions] {
            let organisation = generate(count)
            func time(_ select: [String]) -> (Duration, findings: Int) {
                var findings = 0
                let times = (0..<runs).map { _ in
                    clock.measure {
                        findings = Audit(of: organisation, .init(today: today, select: select)).result.findings.count
                    }
                }
                return (times.sorted()[runs / 2], findings)
            }
            print("decisions, lines      \(count), \(organisation.statementCount)")
            for rule in rules + [""] {
                let (time, findings) = time(rule.isEmpty ? [] : [rule])
                let name = (rule.isEmpty ? "every rule" : rule).padding(22)
                print("\(name)\(time.milliseconds), findings \(findings)")
            }
        }
    }

    private static func generate(_ decisions: Int) -> Organisation {
        var builder = DocumentBuilder(expecting: decisions)
        func node(_ id: String, _ kind: NodeKind) -> Text {
            let text = builder.text(id)
            builder.addNode(text, kind, name: .none, at: Place(offset: 1))
            return text
        }
        func draw(_ subject: Text, _ relation: Relation, _ object: Text) {
            builder.addStatement(subject, relation, object, at: Place(offset: 1))
        }
        let executive = node("ks", .kommunstyrelse)
        let boards = (0..<40).map { node("nämnd \($0)", .nämnd) }
        let chiefs = (0..<40).map { node("chef \($0)", .förvaltningschef) }
        let groups = (0..<40).map { node("styrgrupp \($0)", .styrgrupp) }
        var last: Text?
        for number in 0..<decisions {
            let matter = node("ärende \(number * 7919 % 1_000_003)", .ärende)
            let board = number % 40
            draw(boards[board], .beslutar, matter)
            if number % 10 == 0 { draw(groups[board], .beslutar, matter) }
            if number % 100 == 0 { draw(executive, .beslutar, matter) }
            if number % 3 == 0 { draw(matter, .hörTill, boards[board]) }
            if number % 5 == 0 { draw(boards[board], .delegerar, chiefs[board]) }
            if number % 20 == 0 { draw(boards[board], .tillsyn, matter) }
            if number % 4 == 0, let last { draw(last, .påverkar, matter) }
            if number % 8 == 0, let last { draw(last, .föregår, matter) }
            last = matter
        }
        return builder.document.resolved()
    }
}

extension String {
    /// Followed by spaces, to so many letters.
    fileprivate func padding(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}
