internal import OrgFacts
public import OrgModel
public import Texts

extension Audit {
    /// How an audit was gone about: on what, when, by which rules, and what looks right.
    public struct Account: Sendable {
        public let organisation: String
        /// What the model and a person's own checklists were read from, in the order of the paths.
        public let files: [File]
        /// The titles of the documents that statements rest on, in the order of their ids.
        public let sources: [String]
        /// The model's own date, the day that was chosen instead, and the day of the audit.
        public let modelDate: Day?
        public let asOf: Day?
        public let today: Day
        /// The wording of kommunallagen that the rules were written from.
        public let statute = Wording(
            "kommunallagen (2017:725) i lydelsen 2025-05-26",
            en: "the Local Government Act (2017:725) as of 2025-05-26")
        /// Whether the day that is judged is before that law: then its rules could not be judged.
        public var isBeforeStatute: Bool {
            guard let day = asOf ?? modelDate, let since = InForce.kommunallagen else { return false }
            return day < since
        }
        /// How many shortcomings the model's sources state themselves, whatever rules were chosen.
        public let statedShortcomings: Int
        /// What the model writes that no rule goes by, and people read, with how often: a note, terms in plain words.
        public let unjudged: [(word: Wording, count: Int)]
        /// Every rule that was chosen, in the catalogue's order.
        public internal(set) var runs: [RuleRun] = []
        /// The codes, rules' and lists' own, that a missing answer of the checklists could be told under.
        let questionCodes: Set<String>
        /// What looked like a flaw and is none.
        public internal(set) var looksRight: [Soundness] = []

        init(of context: Context, _ options: Options) {
            let organisation = context.organisation
            self.organisation = organisation.name
            let lists = options.checklists.compactMap(\.file).map {
                File(path: $0.path, bytes: $0.bytes, isOfModel: false)
            }
            files = (organisation.files.files.map(File.init) + lists).sorted { $0.path < $1.path }
            let used = organisation.sourcesOfStatements.union(organisation.sourcesOfNodes)
            sources = used.sorted(by: organisation.precedes)
                .map { organisation.value(.titel, of: $0) ?? organisation.name(of: $0) }
            questionCodes = options.chosen(of: options.checklists.flatMap(\.items).compactMap(\.code))
            (modelDate, asOf) = (organisation.date, organisation.asOf)
            unjudged = [Property.not, .villkor, .senast, .inom].compactMap { property in
                let count = organisation.count(of: property)
                return count == 0 ? nil : (property.word, count)
            }
            statedShortcomings = context.facts.remarks(.brist).reduce(0) {
                $0 + context.facts.shortcomings(of: $1).count
            }
            today = context.today
        }
    }

    /// A file that was read, and the hash by which a reader knows it again.
    public struct File: Hashable, Sendable {
        /// The path as it was given.
        public let path: String
        /// The SHA-256 of its bytes as they lie on the disk, in hexadecimal digits.
        public let sha256: String
        /// Whether it is of the model; else it is a checklist.
        public let isOfModel: Bool

        init(path: String, bytes: [UInt8], isOfModel: Bool) {
            self.isOfModel = isOfModel
            self.path = path
            sha256 = SHA256.digest(of: bytes)
        }

        init(_ file: SourceFiles.File) {
            self.init(path: file.path, bytes: file.original, isOfModel: true)
        }
    }

    /// One rule in the account: whether it could be judged, and how much it found.
    public struct RuleRun: Sendable {
        public let code: String
        public let rule: String
        public let name: Wording
        public let applicability: Applicability
        /// How many findings it made, the accepted ones counted.
        public let count: Int
        /// How much of the model it was shown first.
        let shown: Int

        init(_ rule: any Rule.Type, _ applicability: Applicability, count: Int, shown: Int) {
            code = rule.code
            self.rule = rule.id
            name = rule.words.name
            self.applicability = applicability
            self.count = count
            self.shown = shown
        }
    }
}
