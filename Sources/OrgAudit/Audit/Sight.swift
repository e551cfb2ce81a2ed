internal import OrgModel
internal import Synchronization
internal import Texts

/// What a rule was shown while it ran: whether the model has anything of what it looks at. From this, and not from each
/// rule, an audit knows what was examined.
final class Sight: Sendable {
    private let isShown = Atomic(false)
    private let count = Atomic(0)

    /// Notes that there were nodes or lines to look at.
    func see(_ number: Int) {
        if !isShown.load(ordering: .relaxed) {
            isShown.store(true, ordering: .relaxed)
            count.store(number, ordering: .relaxed)
        }
    }

    /// How many the rule was shown first.
    var shown: Int { count.load(ordering: .relaxed) }

    /// Whether a rule that found nothing was judged: not where it saw nothing, and not where all it saw was silence that
    /// no source had to break.
    func applicability(hasQuestions: Bool) -> Applicability {
        if !isShown.load(ordering: .relaxed) {
            return .notApplicable(
                Wording(
                    "modellen har inget av det som regeln prövar", en: "the model has nothing that the rule examines"))
        }
        if hasQuestions {
            return .notAssessable(
                Wording(
                    "ingen källa måste säga det som regeln prövar, så tystnaden är en fråga",
                    en: "no source has to say what the rule examines, so that silence is a question"))
        }
        return .assessable
    }
}

extension Audit.Context {
    /// What a rule is shown, noted where it is something.
    func shown<Found: Collection>(_ found: Found) -> Found {
        if !found.isEmpty { sight?.see(found.count) }
        return found
    }

    /// What the resolver found wrong; to look for it is to look at every node.
    var defects: [Defect] {
        _ = shown(measures.nodes)
        return organisation.defects
    }
}
