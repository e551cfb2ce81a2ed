internal import Json
internal import OrgAudit
internal import OrgCompare
internal import OrgModel
public import OrgReview
public import Texts

/// A comparison as JSON of one version: names and enumerated values are the same in both languages. Nothing that is
/// unchanged is in it. `ComparisonSchema` says what each member means.
public enum ComparisonJSON {
    public static let name = "json"
    public static let fileExtension = "json"

    /// The version of the shape; it changes when a member is taken away or means something else.
    static let version = 1

    /// - Parameter language: of the sentences that tell what does not hold together.
    public static func text(of review: Review, language: Language) -> String {
        let comparison = review.comparison
        let words = ComparisonWords(comparison, language: language)
        let (before, after) = (comparison.before, comparison.after)
        let kinds = Change.Kind.allCases.compactMap { kind -> (String, JSON)? in
            let count = comparison.changes.count { $0.kind == kind }
            return count == 0 ? nil : (kind.rawValue, .number(count))
        }
        let value: JSON = [
            "version": .number(version),
            "before": ["organisation": .text(before.name), "date": JSON((before.asOf ?? before.date)?.description)],
            "after": ["organisation": .text(after.name), "date": JSON((after.asOf ?? after.date)?.description)],
            "changes": .list(comparison.changes.map { self.value(of: $0, comparison) }),
            "consequences": ConsequencesJSON(review: review).value,
            "findings": findings(review, language),
            "conflicts": .texts(comparison.pairing.conflicts.map(words.sentence)),
            "summary": [
                "changes": .number(comparison.changes.count),
                "kinds": JSON(kinds),
                "differences": .number(comparison.delta.count),
                "idsTrusted": .flag(comparison.pairing.trustsIDs),
                "cured": .number(review.cured.count),
                "remaining": .number(review.remaining.count),
                "introduced": .number(review.introduced.count),
                "unsettled": .number(review.unsettled.count),
            ],
        ]
        return value.pretty() + "\n"
    }

    private static func findings(_ review: Review, _ language: Language) -> JSON {
        let audit = AuditJSON(language: language)
        func list(_ findings: [Finding]) -> JSON { .list(findings.map(audit.value)) }
        return [
            "today": .text(review.account.today.description),
            "cured": list(review.cured), "remaining": list(review.remaining), "introduced": list(review.introduced),
            "unsettled": list(review.unsettled), "remarks": list(review.remarks),
        ]
    }

    private static func value(of change: Change, _ comparison: Comparison) -> JSON {
        let (before, after) = (comparison.before, comparison.after)
        return [
            "kind": .text(change.kind.rawValue),
            "also": .texts(change.facets.kinds.filter { $0 != change.kind }.map(\.rawValue)),
            "before": .texts(change.before.map(before.id)),
            "after": .texts(change.after.map(after.id)),
            "beforeNames": .texts(change.before.map(before.name)),
            "afterNames": .texts(change.after.map(after.name)),
            "relation": JSON(change.relation?.words.forward.swedish),
            "beforeObjects": .texts(change.objectsBefore.map(before.id)),
            "afterObjects": .texts(change.objectsAfter.map(after.id)),
            "beforePlace": JSON(change.placeBefore.map(before.id)),
            "afterPlace": JSON(change.placeAfter.map(after.id)),
            "confidence": .hundredths(change.confidence.percent),
            "decision": JSON(change.decision.map(after.id)),
            "differences": .number(change.explains),
            "locations": [
                "before": .list(locations(change.before, change.statementsBefore, change, before)),
                "after": .list(locations(change.after, change.statementsAfter, change, after)),
            ],
        ]
    }

    /// Where a change is told: its lines, and its nodes where it is about them.
    private static func locations(
        _ nodes: [Node], _ statements: [Int], _ change: Change, _ organisation: Organisation
    ) -> [JSON] {
        let places =
            (change.relation == nil ? nodes.compactMap { organisation.location(of: $0) } : [])
            + statements.compactMap { organisation.location(of: organisation.statement($0)) }
        return places.map { place in
            ["file": .text(place.path), "line": .number(place.line), "column": .number(place.column)]
        }
    }
}

extension Change.Facets {
    /// The kinds of change that are true at once.
    fileprivate var kinds: [Change.Kind] {
        let all: [(Change.Facets, Change.Kind)] = [
            (.newRole, .nyRoll), (.moved, .flyttad), (.renamed, .namnbyte), (.widened, .vidgatUppdrag),
            (.narrowed, .krymptUppdrag), (.otherTerms, .ändrad),
        ]
        return all.filter { contains($0.0) }.map(\.1)
    }
}
