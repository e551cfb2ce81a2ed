package import Texts

/// How a document says a line or a node: as being so or not, as having to be or left open, outright or as taken for
/// granted. Whatever tells it in words asks here how its verb stands and what follows, so that no no is lost.
package struct Modality: Hashable, Sendable {
    /// Whether it is so at all.
    package let holds: Answer
    /// Demanded, and not so yet.
    package let isDemanded: Bool
    /// Implied by the source rather than said in it.
    package let isImplied: Bool

    package init(_ holds: Answer = .yes, isDemanded: Bool = false, isImplied: Bool = false) {
        (self.holds, self.isDemanded, self.isImplied) = (holds, isDemanded, isImplied)
    }

    package init<Reference>(_ detail: Detail<Reference>) {
        self.init(detail.holds, isDemanded: detail.isDemanded, isImplied: detail.isImplied)
    }

    package var isDenied: Bool { holds == .no }
    /// Whether it is so.
    package var isSo: Bool { holds == .yes && !isDemanded }
    /// The same, whether it is said outright or not.
    package var saidOutright: Modality { Modality(holds, isDemanded: isDemanded) }
    /// What is so before what is not, and what is said before what is implied.
    package var rank: Int {
        (isImplied ? 1 : 0) + (isDemanded ? 2 : 0) + (holds == .yes ? 0 : holds == .unknown ? 4 : 8)
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
        return Wording("\(demanded)\(open)", en: "\(demanded)\(open)")
    }

    /// What a node is said to be, where it is not plainly there: under its name in a chart, after it in a sentence.
    package var ofNode: Wording? {
        switch (holds, isDemanded) {
        case (.yes, false): nil
        case (.yes, true): Wording("krävs, finns inte än", en: "demanded, not yet there")
        case (.no, _): Wording("finns inte", en: "does not exist")
        case (.unknown, _): Wording("om det finns lämnas öppet", en: "whether it exists is left open")
        }
    }
}
