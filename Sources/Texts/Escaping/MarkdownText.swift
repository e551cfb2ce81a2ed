extension String {
    /// The text as one line in which nothing means anything to Markdown: every character that might is escaped. An
    /// address is no link until a person makes it one.
    package var markdown: String {
        var result = ""
        for scalar in String(oneLine.drop { $0 == " " }).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "$": result += "\\" + String(scalar)
            case "-", "+", "=":
                // Only at the start of a line could it begin a list or underline a heading.
                result += (result.isEmpty ? "\\" : "") + String(scalar)
            case "." where result.allSatisfy(\.isNumber), ")" where result.allSatisfy(\.isNumber):
                result += (result.isEmpty ? "" : "\\") + String(scalar)
            case "/" where result.hasSuffix(":"): result += "&#47;"
            case "@": result += "&#64;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.withoutWWW
    }

    /// `www.` is a link by itself to some readers of Markdown.
    private var withoutWWW: String {
        var parts = split(separator: "www.", omittingEmptySubsequences: false)
        let first = parts.removeFirst()
        return parts.reduce(String(first)) { $0 + "www&#46;" + $1 }
    }
}
