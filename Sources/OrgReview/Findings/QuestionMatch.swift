internal import OrgAudit
internal import OrgCompare
internal import OrgModel

/// The questions of two audits held against each other: what the organisation after leaves open that the one before did
/// not, and what it answers. A question that nobody asks any more is answered only where its topic ended otherwise: of
/// what is gone, or was not tried, nothing is known.
struct QuestionMatch {
    private(set) var opened: [Question] = []
    private(set) var answered: [Question] = []
    private(set) var remaining = 0

    /// One thing that is asked about, under the ids of the organisation after.
    private struct Matter: Hashable {
        /// The rule's code, or the checklist and the item, as topics name it.
        let code: String
        /// Nil for the organisation as a whole.
        let subject: String?
    }

    /// - Parameters:
    ///   - earlier: of the organisation before, under the ids of the one after.
    ///   - organisation: the one after.
    init(_ earlier: Audit.Result, _ later: Audit.Result, in organisation: Organisation) {
        func isThere(_ id: String) -> Bool {
            organisation.node(id).map { organisation.presence(of: $0) == .defined } ?? false
        }
        let (before, after) = (Self.matters(earlier.questions), Self.matters(later.questions))
        let settled = Set(
            later.topics.filter { $0.end == .iOrdning || $0.end == .brist }.flatMap { topic in
                Self.matters(topic.code, topic.subjects)
            })
        // A rule that tells its topic of the whole has tried all.
        let tried = Set(settled.filter { $0.subject == nil }.map(\.code))
        for question in later.questions {
            if Self.matters(question).allSatisfy(before.contains) { remaining += 1 } else { opened.append(question) }
        }
        answered = earlier.questions.filter { question in
            Self.matters(question).contains { matter in
                !after.contains(matter) && (matter.subject.map(isThere) ?? true)
                    && (settled.contains(matter) || question.item == nil && tried.contains(matter.code))
            }
        }
    }

    private static func matters(_ questions: [Question]) -> Set<Matter> { Set(questions.flatMap { matters($0) }) }

    private static func matters(_ question: Question) -> [Matter] {
        matters(question.item.map { "\($0.list)/\($0.id)" } ?? question.code, question.subjects.map(\.id))
    }

    private static func matters(_ code: String, _ subjects: [String]) -> [Matter] {
        subjects.isEmpty ? [Matter(code: code, subject: nil)] : subjects.map { Matter(code: code, subject: $0) }
    }
}
