package import Texts

/// How a document says a line or a node: as being so or not, as having to be, proposed, permitted or left open, outright
/// or as taken for granted, of all or of some. Whatever tells it in words asks here how its verb stands and what follows,
/// so that no no is lost.
package struct Modality: Hashable, Sendable {
    package let standing: Standing
    /// Said not to be so; a no may be demanded.
    package let isDenied: Bool
    /// Implied by the source rather than said in it.
    package private(set) var isImplied: Bool
    /// Of how much of what is named it is said; nil for all.
    package private(set) var scope: Scope?

    package init(_ detail: Detail<some Hashable & Sendable>) {
        (standing, isDenied, isImplied) = (Standing(detail), detail.holds == .no, detail.isImplied)
        scope = detail.scope == .all ? nil : detail.scope
    }

    /// Whether it is so.
    package var isSo: Bool { standing == .holds }
    package var isDemanded: Bool { standing == .demanded }
    /// Whether it is demanded, proposed or permitted, and not so yet.
    package var isToBe: Bool { standing == .demanded || standing == .proposed || standing == .permitted }
    /// The same, whether it is said outright or not.
    package var saidOutright: Modality {
        var modality = self
        modality.isImplied = false
        return modality
    }
    /// The same of all that is named.
    package var ofAll: Modality {
        var modality = self
        modality.scope = nil
        return modality
    }
    /// What is so before what is not, and what is said before what is implied.
    package var rank: Int { 2 * Int(standing.rawValue) + (isImplied ? 1 : 0) }

    /// The verb of a sentence that says it so: `har inte uppsikt över`.
    package func phrase(_ verb: Wording) -> Wording { isDenied ? verb.denied : verb }

    /// What follows a sentence: ` (underförstått)`, ` (krav)`, ` (lämnas öppet)`; nothing where it is plainly said.
    package var mark: Wording {
        if !isImplied { return standingMark }
        return Wording(" (underförstått)\(standingMark)", en: " (implied)\(standingMark)")
    }

    /// The same, but for what is implied.
    package var standingMark: Wording {
        let standing =
            switch self.standing {
            case .holds, .denied: Wording("", en: "")
            case .demanded: Self.demand
            case .open: isDenied ? Self.demand : Wording(" (lämnas öppet)", en: " (left open)")
            case .proposed: Wording(" (föreslås)", en: " (proposed)")
            case .permitted: Wording(" (får)", en: " (may)")
            }
        return scope == nil ? standing : Wording("\(scopeMark)\(standing)", en: "\(scopeMark)\(standing)")
    }

    /// ` (inte alla)`; nothing where it is said of all.
    package var scopeMark: Wording {
        scope.map { Wording(" (\($0.wording))", en: " (\($0.wording))") } ?? Wording("", en: "")
    }

    private static let demand = Wording(" (krav)", en: " (demanded)")

    /// What a node is said to be, where it is not plainly there: under its name in a chart, after it in a sentence.
    package var ofNode: Wording? {
        switch standing {
        case .holds: nil
        case .demanded: Wording("krävs, finns inte än", en: "demanded, not yet there")
        case .denied: Wording("finns inte", en: "does not exist")
        case .open: Wording("om det finns lämnas öppet", en: "whether it exists is left open")
        case .proposed: Wording("föreslås, finns inte än", en: "proposed, not yet there")
        case .permitted: Wording("får finnas", en: "may exist")
        }
    }
}
