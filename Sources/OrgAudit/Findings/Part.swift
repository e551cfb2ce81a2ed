extension Finding {
    /// One fault of a finding: whose it is, and together with what. A finding that says one thing of many alike has a
    /// part of each, so that each is known, accepted and mended by itself.
    public struct Part: Hashable, Sendable {
        /// The id of what is flawed; nil where it is all of the finding's subjects together.
        public let subject: String?
        /// A hash of the rule, the subject and what tells apart two faults of it.
        public let key: String
        /// What makes it a fault, in an order of their own: `chef > kd`, the line and who stands at its other end.
        public internal(set) var parties: [String]

        public init(subject: String?, key: String, parties: [String]) {
            self.subject = subject
            self.key = key
            self.parties = Set(parties).sorted()
        }

        /// The same as the fault of one, where it was told of that one and what it is flawed in.
        func owned(by owner: String) -> Part {
            if subject == owner { return self }
            return Part(
                subject: owner, key: Fingerprint.of(rule: key, subjects: [owner], variant: ""), parties: parties)
        }

        /// Whether this is that fault, or less of it: nobody and nothing has come to it.
        func isWithin(_ other: Part) -> Bool { key == other.key && Set(parties).isSubset(of: other.parties) }
    }

    /// What makes a finding's fault the one it is, beside rule, subjects and variant.
    enum Parties {
        /// The lines that the finding rests on.
        case lines
        /// Nothing more, as where it is a number that makes it a fault.
        case none
        /// These of each subject: the headings that a group lacks.
        case each([String])
        /// These, whoever the subjects are: the levels that nobody tells of.
        case whole([String])
    }

    /// The finding of some of its parts only; nil where it cannot be told of fewer.
    package func narrowed(to parts: [Part]) -> Finding? {
        guard parts.count < self.parts.count else { return self }
        return parts.isEmpty ? nil : retold?(Set(parts))?.tempered
    }

    /// The parts of many findings, each key once with all its parties.
    static func united(_ parts: [Part]) -> [Part] {
        var united: [String: Part] = [:]
        for part in parts {
            let parties = united[part.key].map(\.parties) ?? []
            united[part.key] = Part(subject: part.subject, key: part.key, parties: parties + part.parties)
        }
        return united.values.sorted { ($0.subject ?? "", $0.key) < ($1.subject ?? "", $1.key) }
    }
}

extension Finding {
    /// A name of the finding that changes when any of its faults does, for programs that know findings by one.
    public var partsFingerprint: String {
        Fingerprint.of(
            rule: code, subjects: parts.map { ([$0.key] + $0.parties).joined(separator: "\u{0}") }, variant: "parts")
    }
}
