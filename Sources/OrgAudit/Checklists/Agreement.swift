internal import Texts

/// Rules and checklists never contradict each other: where a rule tells a gap under the code of questions that are all
/// answered, what answers them does so in part, for others are left out.
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
                let asked = list.items.indices.filter { list.items[$0].code == code }
                guard asked.allSatisfy({ list.items[$0].answer == .besvarad }) else { continue }
                for item in asked { list.items[item].answer = .delvis }
            }
            return list
        }
    }

    /// Whether a gap is about what was asked; what is asked of the organisation as a whole is asked of all of it.
    private static func isAbout(_ gap: Finding, _ subject: Finding.Subject?) -> Bool {
        subject.map { one in gap.subjects.contains { $0.node == one.node } } ?? true
    }
}
