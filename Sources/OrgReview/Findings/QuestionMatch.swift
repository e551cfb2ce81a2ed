internal import OrgAudit
internal import OrgCompare
internal import OrgModel

/// The questions of two audits held against each other: what the organisation after leaves open that the one before did
/// not, and what it answers. A question that nobody asks any more is answered only where its topic ended otherwise and
/// something was said: of what is gone, was not tried, or is no longer to be asked, nothing is known.
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
    ///   - measures: of the one after.
    init(_ earlier: Audit.Result, _ later: Audit.Result, of comparison: Comparison, by measures: Measures) {
        let (before, after) = (Asked(earlier.questions), Asked(later.questions))
        for question in later.questions {
            if let new = before.new(in: question) { opened.append(new) } else { remaining += 1 }
        }
        let topics = Topics(later)
        let told = comparison.newlyTold
        let organisation = comparison.after
        answered = earlier.questions.filter { question in
            Self.matters(question).contains { matter in
                guard topics.settle(matter, of: question), !after.has(matter, of: question) else { return false }
                guard let id = matter.subject else { return true }
                guard let node = organisation.node(id), organisation.presence(of: node) == .defined else {
                    return false
                }
                return question.item != nil || question.isSaid(of: node, in: measures) ?? told.contains(node)
            }
        }
    }

    /// What an audit asks. What is asked of the organisation as a whole is asked of each, and of it as long as it is asked
    /// of any, be it by a rule where a list asked.
    private struct Asked {
        private let matters: Set<Matter>
        private let codes: Set<String>
        /// The codes of which the whole is asked, and those that rules ask under.
        private let wholes: Set<String>
        private let ruled: Set<String>

        init(_ questions: [Question]) {
            matters = Set(questions.flatMap { QuestionMatch.matters($0) })
            codes = Set(matters.map(\.code))
            wholes = Set(questions.filter(\.subjects.isEmpty).map(\.code))
            ruled = Set(questions.filter { $0.item == nil }.map(\.code))
        }

        func has(_ matter: Matter, of question: Question) -> Bool {
            if matters.contains(matter) || matters.contains(Matter(code: matter.code, subject: nil)) { return true }
            if matter.subject == nil {
                return codes.contains(matter.code) || question.item != nil && ruled.contains(question.code)
            }
            return question.item == nil && wholes.contains(question.code)
        }

        /// What of a question is not asked here; nil where all of it is.
        func new(in question: Question) -> Question? {
            let new = QuestionMatch.matters(question).filter { !has($0, of: question) }
            if new.isEmpty { return nil }
            let ids = Set(new.compactMap(\.subject))
            return question.narrowed(to: Set(question.subjects.filter { ids.contains($0.id) }.map(\.node)))
        }
    }

    /// How the topics of the audit after ended.
    private struct Topics {
        private let settled: Set<Matter>
        /// The rules that tell their topic of the whole, and so have tried all.
        private let tried: Set<String>

        init(_ later: Audit.Result) {
            settled = Set(
                later.topics.filter { $0.end == .iOrdning || $0.end == .brist }.flatMap { topic in
                    QuestionMatch.matters(topic.code, topic.subjects)
                })
            tried = Set(settled.filter { $0.subject == nil }.map(\.code))
        }

        func settle(_ matter: Matter, of question: Question) -> Bool {
            settled.contains(matter) || question.item == nil && tried.contains(matter.code)
        }
    }

    private static func code(of question: Question) -> String {
        question.item.map { "\($0.list)/\($0.id)" } ?? question.code
    }

    private static func matters(_ question: Question) -> [Matter] {
        matters(code(of: question), question.subjects.map(\.id))
    }

    private static func matters(_ code: String, _ subjects: [String]) -> [Matter] {
        subjects.isEmpty ? [Matter(code: code, subject: nil)] : subjects.map { Matter(code: code, subject: $0) }
    }
}

extension Comparison {
    /// Nodes after of which something is said, in lines or of themselves, that was not said before.
    var newlyTold: Set<Node> {
        let lines = (delta.statementsIn + delta.statementsRestated.map(\.after)).flatMap { number in
            let statement = after.statement(number)
            return [statement.subject, statement.object].compactMap(\.self)
        }
        return Set(lines + delta.traitsChanged.map(\.after))
    }
}
