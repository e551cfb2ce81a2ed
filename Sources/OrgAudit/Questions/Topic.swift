internal import OrgModel
public import Texts

/// What a rule or a checklist asks about, and how it ended: as exactly one of four.
public struct Topic: Sendable {
    /// How it ended.
    public enum End: String, CaseIterable, Sendable {
        /// A finding tells it.
        case brist
        /// Nobody had to say it.
        case fråga
        /// It was not tried.
        case ejPrövat = "ej prövat"
        case iOrdning = "i ordning"

        /// The end as a person reads it.
        public var wording: Wording {
            switch self {
            case .brist: Wording("brist", en: "flaw")
            case .fråga: Wording("fråga", en: "question")
            case .ejPrövat: Wording("ej prövat", en: "not tried")
            case .iOrdning: Wording("i ordning", en: "in order")
            }
        }
    }

    /// The rule's code, or the checklist and the item.
    public let code: String
    /// What is asked about, as a noun phrase or a question.
    public let name: Wording
    /// The ids of what it is about; empty where it is the organisation as a whole.
    public let subjects: [String]
    public let end: End
    /// What is wrong, what is asked, why it was not tried, or what shows that it is in order.
    public let why: Wording
}

extension Topic {
    /// The topics of an audit: of each rule by what it found and asks, of each checklist by item.
    static func all(of outcome: Audit.Outcome, _ lists: [Audit.AnsweredChecklist]) -> [Topic] {
        let found = Things(outcome.told + outcome.silenced.map(\.finding), \.code, \.subjects)
        let asked = Things(outcome.asked, \.code, \.subjects)
        let sound = Things(outcome.account.looksRight, \.code, \.subjects)
        return rules(outcome)
            + lists.flatMap { list in list.items.map { topic(of: $0, in: list, found, asked, sound) } }
    }

    /// What findings or questions are about, by code.
    private struct Things {
        private let subjects: [String: Set<Node>]

        init<Thing>(_ all: [Thing], _ code: (Thing) -> String, _ subjects: (Thing) -> [Finding.Subject]) {
            self.subjects = Dictionary(grouping: all, by: code).mapValues { things in
                Set(things.flatMap { subjects($0).map(\.node) })
            }
        }

        /// Whether any is about the subject; of the organisation as a whole any of the code is.
        func have(_ code: String, _ subject: Finding.Subject?) -> Bool {
            guard let known = subjects[code] else { return false }
            return subject.map { known.contains($0.node) } ?? true
        }
    }

    private static func rules(_ outcome: Audit.Outcome) -> [Topic] {
        let findings = Dictionary(grouping: outcome.told, by: \.code)
        let questions = Dictionary(grouping: outcome.asked.filter { $0.item == nil }, by: \.code)
        let sound = Dictionary(grouping: outcome.account.looksRight, by: \.code)
        return outcome.account.runs.flatMap { run -> [Topic] in
            func topic(_ subjects: [String], _ end: End, _ why: Wording) -> Topic {
                Topic(code: run.code, name: run.name, subjects: subjects, end: end, why: why)
            }
            let told = (findings[run.code] ?? []).map { topic($0.subjects.map(\.id), .brist, $0.message) }
            let asked = (questions[run.code] ?? []).map { topic($0.subjects.map(\.id), .fråga, $0.text) }
            let open = Set((told + asked).flatMap(\.subjects))
            let right = (sound[run.code] ?? []).filter { open.isDisjoint(with: $0.subjects.map(\.id)) }
                .map { topic($0.subjects.map(\.id), .iOrdning, $0.message) }
            let all = told + asked + right
            if !all.isEmpty { return all }
            switch run.applicability {
            case .notApplicable(let why), .notAssessable(let why): return [topic([], .ejPrövat, why)]
            case .assessable:
                let count = run.shown
                return [
                    topic(
                        [], .iOrdning,
                        Wording(
                            "\(count) prövade i modellen, ingen brist",
                            en: "\(count) examined in the model, no flaw"))
                ]
            }
        }
    }

    private static func topic(
        of item: Audit.AnsweredItem, in list: Audit.AnsweredChecklist, _ found: Things, _ asked: Things,
        _ sound: Things
    ) -> Topic {
        let name = "\(list.id)/\(item.id)"
        let code = item.code ?? name
        let (end, why): (End, Wording) =
            if item.answer == .besvarad {
                (.iOrdning, item.statements.first?.text ?? item.question)
            } else if found.have(code, list.subject) {
                (.brist, Wording("ett fynd under \(code) säger det", en: "a finding under \(code) tells it"))
            } else if asked.have(code, list.subject) {
                (.fråga, item.question)
            } else if list.subject != nil, sound.have(code, list.subject) {
                (.iOrdning, Wording("\(code) finner det i ordning", en: "\(code) finds it in order"))
            } else if !list.hasDocument {
                (
                    .ejPrövat,
                    Wording("inget dokument som ska svara är läst", en: "no document that is to answer has been read")
                )
            } else {
                (
                    .ejPrövat,
                    Wording(
                        "regeln valdes inte, eller gällde inte den dagen",
                        en: "the rule was not chosen, or was not in force that day")
                )
            }
        return Topic(code: name, name: item.question, subjects: list.subject.map { [$0.id] } ?? [], end: end, why: why)
    }
}
