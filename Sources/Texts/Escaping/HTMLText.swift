extension StringProtocol {
    /// The text as one line of a page's content or of an attribute.
    package var html: String {
        var result = ""
        for scalar in String(self).oneLine.unicodeScalars {
            if let entity = scalar.entity {
                result += entity
            } else {
                result.unicodeScalars.append(scalar.isNoncharacter ? "\u{FFFD}" : scalar)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// How it is written where it would otherwise be markup, in HTML and XML alike; nil where it is none.
    var entity: String? {
        switch self {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }
}
