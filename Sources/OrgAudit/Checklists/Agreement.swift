internal import Texts

/// Rules and checklists never contradict each other: what answers a question does so in part where a rule tells a gap in
/// that very answer, or under the code of questions that are all answered: others are left out.
enum Agreement {
    /// The lists, with the answers that no finding speaks against.
    static func reconciled(
        _ lists: [Audit.AnsweredChecklist], with findings: [Finding]
    ) -> [Audit.AnsweredChecklist] {
        let gaps = Dictionary(grouping: findings.filter { $0.verdict == .lucka }, by: \.code)
        if gaps.isEmpty { return lists }
        return lists.map { list in
            var list = list
            for (code, gaps) in gaps where gaps.contains(where: { isAbout($0, list.subject) }) {
                let about = gaps.filter { isAbout($0, list.subject) }
                let asked = list.items.indices.filter { list.items[$0].code == code }
                let answered = asked.filter { list.items[$0].answer == .besvarad }
                let grounds = Set(about.filter { !$0.ground.isEmpty }.flatMap(\.evidence))
                let touched = answered.filter { !grounds.isDisjoint(with: list.items[$0].statements) }
                for item in touched.isEmpty && answered == asked ? asked : touched {
                    list.items[item].answer = .delvis
                }
            }
            return list
        }
    }

    /// Whether a gap is about what was asked; what is asked of the organisation as a whole is asked of all of it.
    private static func isAbout(_ gap: Finding, _ subject: Finding.Subject?) -> Bool {
        subject.map { one in gap.subjects.contains { $0.node == one.node } } ?? true
    }
}
