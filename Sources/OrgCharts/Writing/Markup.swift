internal import OrgModel

/// Text of people, made safe for XML and HTML.
enum Markup {
    /// The text with what XML gives a meaning written as entities, usable in content and in attributes.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { replacement(of: $0) != nil }) else { return text }
        var result = ""
        for scalar in text.unicodeScalars {
            if let replacement = replacement(of: scalar) {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// What is written instead of a scalar; nil where it stays.
    private static func replacement(of scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        case "\n", "\t": " "
        // Marks that turn the direction of text and control characters have no place in a name.
        default: scalar.isControl || scalar.turnsText || scalar.value & 0xFFFE == 0xFFFE ? "" : nil
        }
    }
}
