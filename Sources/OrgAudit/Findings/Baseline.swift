/// What an earlier audit found, against which a new one is held.
public struct Baseline: Hashable, Sendable {
    /// A finding as the earlier audit knew it.
    public struct Record: Hashable, Sendable {
        public let code: String
        /// The ids of what it was about.
        public let subjects: [String]
        public let fingerprint: String
        /// Each fault of it.
        public let parts: [Finding.Part]

        public init(code: String, subjects: [String], fingerprint: String, parts: [Finding.Part]) {
            self.code = code
            self.subjects = subjects
            self.fingerprint = fingerprint
            self.parts = parts
        }
    }

    /// What the earlier audit is called: its file.
    public let name: String
    /// The organisation that was audited, and the hashes of the files its model was read from.
    public let organisation: String
    public let files: Set<String>
    /// Findings that are known. Those that had been accepted are not among them: when the acceptance ends they are new.
    public let entries: [Record]
    /// What had been found before that, and was found no longer.
    public let mended: [Record]

    public init(
        name: String, organisation: String, files: Set<String> = [], entries: [Record], mended: [Record] = []
    ) {
        self.name = name
        self.organisation = organisation
        self.files = files
        self.entries = entries
        self.mended = mended
    }

    /// Whether an audit is of the same organisation: it is called the same, or is read from one of the same files, as
    /// when it has got another name or a model goes out from that one. Ids say nothing: everybody has a `ks`.
    public func isOf(_ account: Audit.Account) -> Bool {
        func plain(_ name: String) -> String {
            name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        return plain(organisation) == plain(account.organisation)
            || account.files.contains { $0.isOfModel && files.contains($0.sha256) }
    }
}

extension Baseline.Record {
    public init(_ finding: Finding) {
        self.init(
            code: finding.code, subjects: finding.subjects.map(\.id), fingerprint: finding.fingerprint,
            parts: finding.parts)
    }

    /// The entry of some of its parts; nil of none.
    func narrowed(to some: [Finding.Part]) -> Baseline.Record? {
        if some.count == parts.count { return self }
        let ids = Set(some.compactMap(\.subject))
        return some.isEmpty
            ? nil
            : Baseline.Record(
                code: code, subjects: ids.isEmpty ? subjects : subjects.filter(ids.contains), fingerprint: fingerprint,
                parts: some)
    }

    /// The order of codes and subjects.
    static func precedes(_ left: Baseline.Record, _ right: Baseline.Record) -> Bool {
        (left.code, left.subjects.joined(separator: " "), left.fingerprint)
            < (right.code, right.subjects.joined(separator: " "), right.fingerprint)
    }
}
