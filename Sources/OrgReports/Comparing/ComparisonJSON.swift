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
        JSON(members(of: review, language)).pretty() + "\n"
    }

    /// Several versions: what changed in all, as of two; then what came back on the way, and each step.
    public static func text(of review: ReviewedHistory, language: Language) -> String {
        guard review.steps.count > 1 else { return text(of: review.whole, language: language) }
        let history = review.history
        let words = HistoryWords(review, language: language)
        let restored = history.restorations.map { restoration -> JSON in
            let (before, after) = (history.versions[restoration.from], history.versions[restoration.to])
            return [
                "what": .text(restoration.what.rawValue),
                "before": .text(before.id(of: restoration.before)), "after": .text(after.id(of: restoration.after)),
                "beforeVersion": .number(restoration.from + 1), "afterVersion": .number(restoration.to + 1),
                "text": .text(words.sentence(restoration)),
            ]
        }
        let steps = review.steps.map { JSON(members(of: $0, language)) }
        let whole = members(of: review.whole, language)
        return JSON(whole + [("restored", .list(restored)), ("steps", .list(steps))]).pretty() + "\n"
    }

    private static func members(of review: Review, _ language: Language) -> [(String, JSON)] {
        let comparison = review.comparison
        let words = ComparisonWords(comparison, language: language)
        let (before, after) = (comparison.before, comparison.after)
        let kinds = Change.Kind.allCases.compactMap { kind -> (String, JSON)? in
            let count = comparison.changes.count { $0.kind == kind }
            return count == 0 ? nil : (kind.rawValue, .number(count))
        }
        let summary: JSON = [
            "changes": .number(comparison.changes.count),
            "kinds": JSON(kinds),
            "differences": .number(comparison.delta.count),
            "idsTrusted": .flag(comparison.pairing.trustsIDs),
            "cured": .number(review.cured.count),
            "remaining": .number(review.remaining.count),
            "introduced": .number(review.introduced.count),
            "unsettled": .number(review.unsettled.count),
            "opened": .number(review.openedQuestions.count),
            "answered": .number(review.answeredQuestions.count),
        ]
        return [
            ("version", .number(version)),
            ("before", model(before)),
            ("after", model(after)),
            ("changes", .list(comparison.changes.map { self.value(of: $0, comparison) })),
            ("consequences", ConsequencesJSON(review: review).value),
            ("findings", findings(review, language)),
            ("questions", questions(review, language)),
            ("conflicts", .texts(comparison.pairing.conflicts.map(words.sentence))),
            ("summary", summary),
        ]
    }

    private static func model(_ organisation: Organisation) -> JSON {
        [
            "organisation": .text(organisation.name),
            "date": JSON((organisation.asOf ?? organisation.date)?.description),
        ]
    }

    private static func findings(_ review: Review, _ language: Language) -> JSON {
        let audit = AuditJSON(language: language)
        func list(_ findings: [Finding]) -> JSON { .list(findings.map(audit.value)) }
        return [
            "today": .text(review.account.today.description), "compared": .flag(review.comparesFindings),
            "cured": list(review.cured), "remaining": list(review.remaining), "introduced": list(review.introduced),
            "unsettled": list(review.unsettled), "remarks": list(review.remarks),
        ]
    }

    private static func questions(_ review: Review, _ language: Language) -> JSON {
        let audit = AuditJSON(language: language)
        func list(_ questions: [Question]) -> JSON { .list(questions.map { audit.value(of: $0) }) }
        return [
            "opened": list(review.openedQuestions), "answered": list(review.answeredQuestions),
            "remaining": .number(review.remainingQuestions),
        ]
    }

    private static func value(of change: Change, _ comparison: Comparison) -> JSON {
        let (before, after) = (comparison.before, comparison.after)
        return [
            "kind": .text(change.kind.rawValue),
            "also": .texts(change.facets.kinds.filter { $0 != change.kind }.map(\.rawValue)),
            "before": .texts(change.before.map(before.id)),
            "after": .texts(change.after.map(after.id)),
            "beforeNames": .texts(change.before.map { name(of: $0, before) }),
            "afterNames": .texts(change.after.map { name(of: $0, after) }),
            "relation": JSON(change.relation?.words.forward.swedish),
            "beforeObjects": .texts(change.objectsBefore.map(before.id)),
            "afterObjects": .texts(change.objectsAfter.map(after.id)),
            "beforePlace": JSON(change.placeBefore.map(before.id)),
            "afterPlace": JSON(change.placeAfter.map(after.id)),
            "confidence": .hundredths(change.confidence.percent),
            "decision": JSON(change.decision.map(after.id)),
            "day": JSON(change.day?.description),
            "proposed": .flag(change.isProposed),
            "differences": .number(change.explains),
            "following": .number(change.followingAfter.count),
            "alongBefore": .texts(change.alongBefore.map(before.id)),
            "alongAfter": .texts(change.alongAfter.map(after.id)),
            "alongBeforeNames": .texts(change.alongBefore.map { name(of: $0, before) }),
            "alongAfterNames": .texts(change.alongAfter.map { name(of: $0, after) }),
            "endedLines": .list(change.cutBefore.map { line($0, before) }),
            "newLines": .list(change.cutAfter.map { line($0, after) }),
            "parts": .list(comparison.halves(of: change).map { half($0, comparison) }),
            "terms": .list(TermDifferences(comparison: comparison).all(of: change).map { term($0, after) }),
            "locations": [
                "before": .list(locations(change.before, change.statementsBefore, change, before)),
                "after": .list(locations(change.after, change.statementsAfter, change, after)),
            ],
        ]
    }

    /// Names of holders are shown only where they are asked for.
    private static func name(of node: Node, _ organisation: Organisation) -> String {
        organisation.kind(of: node) == .person ? organisation.id(of: node) : organisation.name(of: node)
    }

    private static func line(_ number: Int, _ organisation: Organisation) -> JSON {
        let statement = organisation.statement(number)
        return [
            "subject": JSON(statement.subject.map(organisation.id)),
            "relation": .text(statement.relation.words.forward.swedish),
            "object": JSON(statement.object.map(organisation.id)),
        ]
    }

    private static func half(_ half: Comparison.Half, _ comparison: Comparison) -> JSON {
        [
            "part": .text(comparison.before.id(of: half.part)),
            "partName": .text(comparison.before.name(of: half.part)),
            "relation": .text(half.relation.words.forward.swedish),
            "holders": .texts(half.holders.map(comparison.after.id)),
        ]
    }

    private static func term(_ difference: TermDifferences.Difference, _ after: Organisation) -> JSON {
        [
            "of": JSON(difference.bearer.map(after.id)), "term": .text(difference.term.swedish),
            "before": JSON(difference.before?.swedish), "after": JSON(difference.after?.swedish),
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
