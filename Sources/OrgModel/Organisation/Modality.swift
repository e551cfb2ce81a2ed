package import Texts

/// How a document says a line or a node: as being so or not, as having to be or left open, outright or as taken for
/// granted. Whatever tells it in words asks here how its verb stands and what follows, so that no no is lost.
package struct Modality: Hashable, Sendable {
    /// Whether it is so at all.
    package let holds: Answer
    /// Demanded, and not so yet.
    package let isDemanded: Bool
    /// Implied by the source rather than said in it.
    package private(set) var isImplied: Bool
    /// Proposed and not decided; permitted and not said to be done.
    package let isProposed: Bool
    package let isPermitted: Bool
    /// Of how much of what is named it is said; nil for all.
    package private(set) var scope: Scope?

    package init<Reference>(_ detail: Detail<Reference>) {
        (holds, isDemanded, isImplied) = (detail.holds, detail.isDemanded, detail.isImplied)
        (isProposed, isPermitted) = (detail.isProposed, detail.isPermitted)
        scope = detail.scope == .all ? nil : detail.scope
    }

    package var isDenied: Bool { holds == .no }
    /// Whether it is so.
    package var isSo: Bool { holds == .yes && !isDemanded && !isProposed && !isPermitted }
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
    package var rank: Int {
        (isImplied ? 1 : 0) + (isDemanded || isProposed || isPermitted ? 2 : 0)
            + (holds == .yes ? 0 : holds == .unknown ? 4 : 8)
    }

    /// The verb of a sentence that says it so: `har inte uppsikt över`.
    package func phrase(_ verb: Wording) -> Wording { isDenied ? verb.denied : verb }

    /// What follows a sentence: ` (underförstått)`, ` (krav)`, ` (lämnas öppet)`; nothing where it is plainly said.
    package var mark: Wording {
        let implied = isImplied ? Wording(" (underförstått)", en: " (implied)") : Wording("", en: "")
        return Wording("\(implied)\(standingMark)", en: "\(implied)\(standingMark)")
    }

    /// The same, but for what is implied.
    package var standingMark: Wording {
        let demanded = isDemanded ? Wording(" (krav)", en: " (demanded)") : Wording("", en: "")
        let open = holds == .unknown ? Wording(" (lämnas öppet)", en: " (left open)") : Wording("", en: "")
        let proposed = isProposed ? Wording(" (föreslås)", en: " (proposed)") : Wording("", en: "")
        let permitted = isPermitted ? Wording(" (får)", en: " (may)") : Wording("", en: "")
        let part = scope.map { Wording(" (\($0.wording))", en: " (\($0.wording))") } ?? Wording("", en: "")
        return Wording(
            "\(part)\(proposed)\(demanded)\(permitted)\(open)", en: "\(part)\(proposed)\(demanded)\(permitted)\(open)")
    }

    /// What a node is said to be, where it is not plainly there: under its name in a chart, after it in a sentence.
    package var ofNode: Wording? {
        switch (holds, isDemanded) {
        case (.yes, _) where isProposed: Wording("föreslås, finns inte än", en: "proposed, not yet there")
        case (.yes, _) where isPermitted: Wording("får finnas", en: "may exist")
        case (.yes, false): nil
        case (.yes, true): Wording("krävs, finns inte än", en: "demanded, not yet there")
        case (.no, _): Wording("finns inte", en: "does not exist")
        case (.unknown, _): Wording("om det finns lämnas öppet", en: "whether it exists is left open")
        }
    }
}
