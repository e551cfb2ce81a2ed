package import Texts

extension Wording {
    /// A verb phrase said not to be so: `har inte uppsikt över`, `does not oversee`. A phrase begins with its finite
    /// verb.
    package var denied: Wording { Wording(Self.inSwedish(swedish), en: Self.inEnglish(english)) }

    private static func inSwedish(_ phrase: String) -> String {
        var words = phrase.split(separator: " ").map(String.init)
        // The reflexive stays with its verb: yttrar sig inte.
        let place = words.count > 1 && words[1] == "sig" ? 2 : 1
        words.insert("inte", at: min(place, words.count))
        return words.joined(separator: " ")
    }

    private static func inEnglish(_ phrase: String) -> String {
        let words = phrase.split(separator: " ").map(String.init)
        guard let verb = words.first else { return phrase }
        let negated =
            switch verb {
            case "is", "are", "may": "\(verb) not"
            case "has": "does not have"
            default: "does not \(bare(verb))"
            }
        return ([negated] + words.dropFirst()).joined(separator: " ")
    }

    /// `carries` without its ending.
    private static func bare(_ verb: String) -> String {
        if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
        let isLong = ["ches", "shes", "sses", "xes", "oes"].contains { verb.hasSuffix($0) }
        return String(verb.hasSuffix("s") ? verb.dropLast(isLong ? 2 : 1) : verb[...])
    }
}
