/// Text of people, made safe for XML and HTML.
enum Markup {
    /// The text with what XML gives a meaning written as entities, usable in content and in attributes.
    static func escaped(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case "\n", "\t": result += " "
            default:
                // Marks that turn the direction of text and control characters have no place in a name.
                let hidden = scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
                if !hidden, scalar.value & 0xFFFE != 0xFFFE { result.unicodeScalars.append(scalar) }
            }
        }
        return result
    }
}
