internal import OrgModel
package import Texts

extension Composition.Card {
    /// How what stands in a small row is told.
    package enum Small: Sendable {
        case named
        /// So many of the staff.
        case staff
        /// Some of the staff told above.
        case some
    }
}

extension Composition.Card.Small {
    /// What a small row tells of a box: "14 anställda", "varav Lokalvårdare, 24 st".
    package func words(for box: Chart.Box, _ language: Language) -> String {
        let named = ([box.plainName] + box.caption).joined(separator: ", ")
        switch self {
        case .named: return ([box.name] + box.caption).joined(separator: ", ")
        case .staff: return counted(box, language) ?? named
        case .some: return Wording("varav ", en: "of which ")[language] + (counted(box, language) ?? named)
        }
    }

    private static let employed: Set<String> = ["medarbetare", "arbetstagare", "årsarbetare", "employees"]

    /// The number before a name that says no more than that they are staff; nil where it says more, or no one number is
    /// known.
    private func counted(_ box: Chart.Box, _ language: Language) -> String? {
        let count = box.headcount
        let name = box.plainName.lowercased()
        guard box.isClass, NodeKind(word: name) == box.kind || Self.employed.contains(name), box.caption.count == 1,
            count.known > 0,
            !count.isOpen
        else { return nil }
        let about = count.isApproximate ? Wording("ca ", en: "about ")[language] : ""
        let word = box.kind.words.singular
        let isKind = [word.swedish, word.english].contains(name)
        let employed = count.known == 1 ? Wording("anställd", en: "employee") : Wording("anställda", en: "employees")
        return "\(about)\(count.known) \(isKind || count.known == 1 ? employed[language] : name)"
    }
}
