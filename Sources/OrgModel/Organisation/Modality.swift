package import Texts

/// How a document says a line or a node: as being so or not, as having to be or left open, outright or as taken for
/// granted. Whatever tells it in words asks here how its verb stands and what follows, so that no no is lost.
package struct Modality: Hashable, Sendable {
    package let standing: Standing
    /// Said not to be so; a no may be demanded.
    package let isDenied: Bool
    /// Implied by the source rather than said in it.
    package let isImplied: Bool

    package init(_ detail: Detail<Node>) {
        self.init(Standing(detail), isDenied: detail.holds == .no, isImplied: detail.isImplied)
    }

    private init(_ standing: Standing, isDenied: Bool, isImplied: Bool) {
        (self.standing, self.isDenied, self.isImplied) = (standing, isDenied, isImplied)
    }

    /// Whether it is so.
    package var isSo: Bool { standing == .holds }
    package var isDemanded: Bool { standing == .demanded }
    /// The same, whether it is said outright or not.
    package var saidOutright: Modality { Modality(standing, isDenied: isDenied, isImplied: false) }
    /// What is so before what is not, and what is said before what is implied.
    package var rank: Int { 2 * Int(standing.rawValue) + (isImplied ? 1 : 0) }

    /// The verb of a sentence that says it so: `har inte uppsikt över`.
    package func phrase(_ verb: Wording) -> Wording { isDenied ? verb.denied : verb }

    /// What follows a sentence: ` (underförstått)`, ` (krav)`, ` (lämnas öppet)`; nothing where it is plainly said.
    package var mark: Wording {
        let implied = isImplied ? Wording(" (underförstått)", en: " (implied)") : Wording("", en: "")
        return Wording("\(implied)\(standingMark)", en: "\(implied)\(standingMark)")
    }

    /// The same, but for what is implied.
    package var standingMark: Wording {
        switch standing {
        case .holds, .denied: Wording("", en: "")
        case .demanded: Self.demand
        case .open: isDenied ? Self.demand : Wording(" (lämnas öppet)", en: " (left open)")
        }
    }

    private static let demand = Wording(" (krav)", en: " (demanded)")

    /// What a node is said to be, where it is not plainly there: under its name in a chart, after it in a sentence.
    package var ofNode: Wording? {
        switch standing {
        case .holds: nil
        case .demanded: Wording("krävs, finns inte än", en: "demanded, not yet there")
        case .denied: Wording("finns inte", en: "does not exist")
        case .open: Wording("om det finns lämnas öppet", en: "whether it exists is left open")
        }
    }
}
