internal import OrgModel

/// A statement as the table's conditions look at it: what its ends are, and what it says beside them.
struct Said {
    let line: Line
    let detail: Detail<Node>
    let organisation: Organisation

    init(_ line: Line, in organisation: Organisation) {
        self.line = line
        self.organisation = organisation
        detail = organisation.detail(of: line)
    }

    /// Its ends, placeholders among them.
    var from: Node { line.subjectOrPlaceholder }
    var to: Node { line.objectOrPlaceholder }

    var subject: NodeKind? { line.subject.map(organisation.kind) }
    var object: NodeKind? { line.object.map(organisation.kind) }
    var owners: [NodeKind] { detail.owners.map(organisation.kind) }

    /// Whether it is between two parts of the structure: units, operations, companies, the whole.
    var isBetweenParts: Bool { Self.parts.contains(subject?.fit) && Self.parts.contains(object?.fit) }

    /// Whether somebody is in a unit, and whether in something that has seats.
    var isPlacing: Bool { object?.fit == .unit && !isBetweenParts }
    var isSeat: Bool { object?.fit != .unit && !isBetweenParts }

    /// Whether an organ that answers for operations is said it of one, or of a unit.
    func isOrgan(over fits: Fit...) -> Bool {
        (subject?.answersForOperations ?? false) && (object.map { fits.contains($0.fit) } ?? false)
    }

    /// Whether an organ is said to stand under another, or a förvaltning under an organ.
    var hasNoChief: Bool { subject?.fit == .organ || subject == .förvaltning && object?.fit == .organ }

    /// Whether the other end is nobody who is told, but what is told.
    var isReported: Bool { object?.fit == .matter || object?.fit == .document }

    func has(_ property: Property) -> Bool { detail.values.contains { $0.property == property } }

    func says(_ property: Property) -> Bool {
        detail.values.contains { $0.property == property }
            && organisation.value(property, of: line) == Answer.yes.rawValue
    }

    /// In what capacity somebody sits there: as chair, as convener, or as any other.
    var role: Role {
        let written = detail.values.isEmpty ? nil : organisation.value(.som, of: line)?.lowercased()
        guard let written else { return subject == .ordförande ? .chair : .other }
        let words = written.split { !$0.isLetter }
        if words.contains(where: { word in Self.seconds.contains { word.hasPrefix($0) } }) { return .other }
        if words.contains(where: { $0.hasSuffix("ordförande") || $0.hasPrefix("chair") }) { return .chair }
        return words.contains { $0 == "sammankallande" || $0.hasPrefix("conven") } ? .convener : .other
    }

    enum Role { case chair, convener, other }

    private static let parts: Set<Fit?> = [.unit, .operation, .company, .whole]
    /// What makes somebody who is called chair the second of them.
    private static let seconds = ["vice", "andre", "deputy", "ersättare", "substitute"]
}

extension Line {
    /// Who, and what or whom; what the document leaves out, or does not have, is a placeholder.
    var subjectOrPlaceholder: Node { subject ?? (isSubjectUnknown ? .unknown : .nothing) }
    var objectOrPlaceholder: Node { object ?? (isObjectUnknown ? .unknown : .nothing) }
}
