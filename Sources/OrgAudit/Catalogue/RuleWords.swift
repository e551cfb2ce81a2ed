internal import OrgModel
public import Texts

/// What a rule tells a person, in both languages.
public struct RuleWords: Sendable {
    /// The flaw as a noun phrase in lower case: "delad linje".
    public let name: Wording
    /// Why it matters, in a sentence or two.
    public let rationale: Wording
    /// What the rationale rests on: paragraphs and pages that have been read, never what is only remembered.
    public let authorities: [Wording]
    /// The way out.
    public let advice: Wording

    public init(name: Wording, rationale: Wording, authorities: [Wording] = [], advice: Wording) {
        self.name = name
        self.rationale = rationale
        self.authorities = authorities
        self.advice = advice
    }
}

extension Wording {
    /// A place in kommunallagen: `.kommunallagen("7 kap. 1 §", en: "chapter 7, section 1")`.
    static func kommunallagen(_ place: String, en english: String) -> Wording {
        Wording("kommunallagen (2017:725) \(place)", en: "the Local Government Act (2017:725) \(english)")
    }

    /// A place in arbetsmiljölagen.
    static func arbetsmiljölagen(_ place: String, en english: String) -> Wording {
        Wording("arbetsmiljölagen (1977:1160) \(place)", en: "the Work Environment Act (1977:1160) \(english)")
    }

    /// A public page.
    static func page(_ title: String, _ address: String) -> Wording {
        Wording("\(title), \(address)", en: "\(title), \(address)")
    }
}

extension EarlierLaw {
    /// A place in the act of 1991 that said the same, at the latest since a year, and where that was read.
    static func kommunallagen1991(_ place: String, en english: String, since year: Int, _ pages: Wording...)
        -> EarlierLaw
    {
        EarlierLaw(
            since: Day(year: year, month: 1, day: 1),
            authorities: [
                Wording("kommunallagen (1991:900) \(place)", en: "the Local Government Act (1991:900) \(english)")
            ] + pages)
    }
}

/// Since when the laws that rules speak for are in force.
enum InForce {
    static let kommunallagen = Day(year: 2018, month: 1, day: 1)
}
