package import Texts

/// The headings (`beskriven`) that a management group is described under, as the rules and checklists know them.
package enum GroupHeading {
    package static let words = [
        Wording("uppdrag", en: "mandate"), Wording("sammansättning", en: "composition"),
        Wording("ansvar", en: "responsibility"), Wording("arbetsuppgifter", en: "tasks"),
        Wording("arbetsformer", en: "ways of working"),
    ]

    /// The Swedish word for a heading that is written in English; any other as it is.
    package static func word(_ written: String) -> String {
        words.first { $0.english == written.lowercased() }?.swedish ?? written
    }
}
