internal import OrgModel
internal import Synchronization
internal import Texts

/// What a rule was shown while it ran: whether the model has anything of what it looks at, and whether a source covers
/// what it would take for silence. From this, and not from each rule, an audit knows what was examined.
final class Sight: Sendable {
    private let isShown = Atomic(false)
    private let isAsked = Atomic(false)
    private let isCovered = Atomic(false)

    /// Notes that there was a node or a line to look at.
    func see() { if !isShown.load(ordering: .relaxed) { isShown.store(true, ordering: .relaxed) } }

    /// Notes that it was asked whether a source is exhaustive, and passes on the answer.
    func asked(_ isExhaustive: Bool) -> Bool {
        isAsked.store(true, ordering: .relaxed)
        if isExhaustive { isCovered.store(true, ordering: .relaxed) }
        return isExhaustive
    }

    /// Whether a rule that found nothing was judged: not where it saw nothing, and not where silence was all it could
    /// go by and no source is exhaustive.
    var applicability: Applicability {
        if !isShown.load(ordering: .relaxed) {
            return .notApplicable(
                Wording(
                    "modellen har inget av det som regeln prövar", en: "the model has nothing that the rule examines"))
        }
        if isAsked.load(ordering: .relaxed), !isCovered.load(ordering: .relaxed) {
            return .notAssessable(
                Wording(
                    "ingen källa är uttömmande om det som regeln prövar, så tystnaden säger inget",
                    en: "no source is exhaustive about what the rule examines, so silence says nothing"))
        }
        return .assessable
    }
}

extension Audit.Context {
    /// What a rule is shown, noted where it is something.
    func shown<Found: Collection>(_ found: Found) -> Found {
        if !found.isEmpty { sight?.see() }
        return found
    }

    /// What the resolver found wrong; to look for it is to look at every node.
    var defects: [Defect] {
        _ = shown(measures.nodes)
        return organisation.defects
    }
}
