public import Texts

extension ChartView {
    /// The words that the standard views are chosen by, in the order of `standard`.
    private static let wordings = [
        Wording("styrning", en: "governance"), Wording("samverkan", en: "co-operation"),
        Wording("bolag", en: "companies"), Wording("grupper", en: "groups"), Wording("personal", en: "staff"),
        Wording("allt", en: "everything"),
    ]

    /// Other English words for a standard view.
    private static let synonyms = ["cooperation": "samverkan", "all": "allt"]

    /// The standard views' words in a language.
    public static func words(in language: Language) -> [String] { wordings.map { $0[language] } }

    /// The standard view that `word` names, in either language; capitals make no difference.
    public static func standard(named word: String) -> ChartView? {
        let wanted = word.lowercased()
        let name =
            wordings.first { $0.swedish == wanted || $0.english == wanted }?.swedish ?? synonyms[wanted] ?? wanted
        return standard.first { $0.name == name }
    }
}
