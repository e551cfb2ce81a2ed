internal import Texts

/// Slips of shape: colons, indents, brackets and commas.
extension YAMLSlips {
    /// The slip that libyaml's own words lead to.
    func known() -> YAMLDiagnosis? {
        if let long = longKey() { return long }
        return switch problem.text {
        case "mapping values are not allowed in this context": colonWithoutKey()
        case "could not find expected ':'": lineWithoutColon(problem.start.line)
        case "did not find expected key": brokenMapping()
        case "did not find expected '-' indicator": lineOutsideList()
        case "did not find expected ',' or '}'", "did not find expected ',' or ']'": brokenBrackets()
        case "did not find expected node content": noValue()
        case "found unexpected ':'": gluedColon()
        case "block sequence entries are not allowed in this context": listOnLine()
        case "did not find expected <document start>": afterTheEnd()
        default: valueBegins()
        }
    }

    /// So many characters may a key have.
    private static let mostInKey = 1_024

    /// A key that is longer than keys may be, on or just before the line where libyaml stopped.
    private func longKey() -> YAMLDiagnosis? {
        let isOfKey = ["mapping values are not allowed in this context", "could not find expected ':'"]
        guard isOfKey.contains(problem.text) else { return nil }
        for number in around.reversed() {
            guard let colon = lines[number].firstColon, colon > Self.mostInKey else { continue }
            return YAMLDiagnosis(
                at: Mark(line: number, column: lines[number].indent + 1),
                Wording(
                    "ordet före kolonet har mer än \(Self.mostInKey) tecken",
                    en: "the word before the colon has more than \(Self.mostInKey) characters"),
                help: Wording(
                    "välj ett kort id, och skriv det långa namnet som 'namn'",
                    en: "choose a short id, and write the long name apart"))
        }
        return nil
    }

    // MARK: Colons and indents

    /// `titel: Plan: del 2`, or a line that carries on the one before, which lacks its colon.
    private func colonWithoutKey() -> YAMLDiagnosis? {
        let before = String(line.unicodeScalars.prefix(problem.mark.column - 1))
        if let colon = before.firstColon {
            let (key, value) = line.halves(at: colon)
            let quoted = "\(key): \(value.withoutQuotes.quoted)".ifShort
            return YAMLDiagnosis(
                at: problem.mark,
                Wording(
                    "ett kolon inne i värdet, som ser ut att börja ett nytt",
                    en: "a colon within the value seems to begin another"),
                help: Wording("sätt värdet i citattecken\(quoted)", en: "put the value in quotes\(quoted)"))
        }
        guard let above = lines.contentLine(before: problem.mark.line) else { return nil }
        if lines[above].firstColon == nil { return lineWithoutColon(above) }
        if let odd = oddIndent() { return odd }
        guard line.indent > lines[above].indent else { return nil }
        return YAMLDiagnosis(
            at: Mark(line: problem.mark.line, column: line.indent + 1),
            Wording(
                "raden är indragen under en rad som redan har ett värde",
                en: "the line is indented below one that already has a value"),
            help: indentHelp(lines[above].indent))
    }

    private func indentHelp(_ count: Int) -> Wording {
        Wording(
            "dra in den med \(count) mellanslag, som raden ovanför",
            en: "indent it with \(count) spaces, as the line above")
    }

    /// `slag:nämnd`, `slag nämnd`, `enheter`.
    private func lineWithoutColon(_ number: Int) -> YAMLDiagnosis? {
        let text = lines[number]
        let content = text.trimmed.drop { $0 == "-" || $0 == " " }
        if content.hasPrefix("{") || content.hasPrefix("[") {
            let mark = Mark(line: number, column: text.indent + 1)
            return YAMLDiagnosis(
                at: mark,
                Wording("raden saknar '- ' eller ett ord och kolon", en: "the line lacks '- ' or a word and a colon"),
                help: Wording(
                    "är den en rad i en lista: skriv '- ' först, lika långt in som de andra",
                    en: "if it is a line of a list: begin with '- ', indented as the others"))
        }
        if let colon = content.firstIndex(of: ":"), colon > content.startIndex {
            let key = content[..<colon]
            let value = content[content.index(after: colon)...]
            let column = text.unicodeScalars.firstIndex(of: ":").map {
                text.unicodeScalars.distance(from: text.unicodeScalars.startIndex, to: $0) + 1
            }
            return YAMLDiagnosis(
                at: Mark(line: number, column: column ?? 1),
                Wording("ett mellanslag saknas efter kolon", en: "a space is missing after the colon"),
                help: Wording(
                    "skriv '\(String(key).brief): \(String(value).brief)'",
                    en: "write '\(String(key).brief): \(String(value).brief)'"))
        }
        let words = content.split(separator: " ", omittingEmptySubsequences: true)
        let length = (1...max(words.count, 1)).last { isWord(words.prefix($0).joined(separator: " ")) } ?? 1
        let key = words.prefix(length).joined(separator: " ")
        let value = words.dropFirst(length).joined(separator: " ")
        let meant = value.isEmpty ? "\(key):" : "\(key): \(value)"
        return YAMLDiagnosis(
            at: Mark(line: number, column: text.indent + 1),
            Wording("raden saknar kolon", en: "the line lacks a colon"),
            help: Wording("skriv '\(meant.prefix(120))'", en: "write '\(meant.prefix(120))'"))
    }

    /// A line that fits no mapping: too far in or out, text after a quotation, a bracket too many, a `- ` among words.
    private func brokenMapping() -> YAMLDiagnosis? {
        if problem.mark.column > line.indent + 1 {
            if character == "}" || character == "]" { return strayBracket() }
            guard let colon = line.firstColon else { return nil }
            let (key, value) = line.halves(at: colon)
            let quoted = "\(key): \(value.withOuterQuotes)".ifShort
            return YAMLDiagnosis(
                at: problem.mark, Wording("text efter ett avslutande citattecken", en: "text after a closing quote"),
                help: Wording(
                    "sätt hela värdet i citattecken\(quoted)", en: "put the whole value in quotes\(quoted)"))
        }
        if character == "}" || character == "]" { return strayBracket() }
        if line.trimmed.hasPrefix("- ") {
            return YAMLDiagnosis(
                at: problem.mark, Wording("'- ' bland ord med värden", en: "'- ' among words with values"),
                help: Wording(
                    "skriv antingen en lista med '- ' på varje rad, eller 'ord: värde' på varje",
                    en: "write either a list with '- ' on each line, or 'word: value' on each"))
        }
        if line.trimmed.hasPrefix("{") { return lineWithoutColon(problem.mark.line) }
        return wrongIndent()
    }

    /// A line above with an odd number of spaces, where this one has an even: that one is wrong.
    private func oddIndent() -> YAMLDiagnosis? {
        guard let above = lines.contentLine(before: problem.mark.line), line.indent % 2 == 0,
            lines[above].indent % 2 == 1, abs(lines[above].indent - line.indent) == 1
        else { return nil }
        let indent = lines[above].indent
        return YAMLDiagnosis(
            at: Mark(line: above, column: indent + 1),
            Wording(
                "indraget (\(indent) mellanslag) stämmer inte med raderna omkring",
                en: "the indent (\(indent) spaces) does not fit the lines around"),
            help: Wording(
                "dra in raden med \(line.indent) mellanslag, som den under",
                en: "indent the line with \(line.indent) spaces, as the one below"))
    }

    private func wrongIndent() -> YAMLDiagnosis {
        if let odd = oddIndent() { return odd }
        let above = lines.contentLine(before: problem.mark.line).map { lines[$0].indent } ?? 0
        let outer = problem.start.column - 1
        let choice = above == outer ? "\(outer)" : "\(outer) eller \(above)"
        let english = above == outer ? "\(outer)" : "\(outer) or \(above)"
        return YAMLDiagnosis(
            at: problem.mark,
            Wording(
                "indraget (\(line.indent) mellanslag) stämmer inte med raderna ovanför",
                en: "the indent (\(line.indent) spaces) does not fit the lines above"),
            help: Wording(
                "dra in raden med \(choice) mellanslag", en: "indent the line with \(english) spaces"))
    }

    private func lineOutsideList() -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: problem.mark, problem.wording,
            help: line.indent > problem.start.column - 1
                ? indentHelp(problem.start.column - 1)
                : Wording(
                    "skriv '- ' först på raden, eller dra in den under raden ovanför",
                    en: "begin the line with '- ', or indent it below the one above"))
    }

    private func listOnLine() -> YAMLDiagnosis {
        let (key, value) = line.firstColon.map { line.halves(at: $0) } ?? ("chef", "a")
        let list = "\(key): [\(value.drop { $0 == "-" || $0 == " " })]"
        return YAMLDiagnosis(
            at: problem.mark, problem.wording, help: Wording("skriv '\(list)'", en: "write '\(list)'"))
    }

    private func afterTheEnd() -> YAMLDiagnosis {
        guard let first = lines.contentLine(before: problem.mark.line).flatMap({ _ in firstContent }),
            lines[first].indent > 0
        else {
            return YAMLDiagnosis(
                at: problem.mark, problem.wording,
                help: Wording("ta bort raden '...' ovanför", en: "drop the line '...' above"))
        }
        return YAMLDiagnosis(
            at: Mark(line: first, column: 1),
            Wording(
                "modellens första rad är indragen längre än rad \(problem.mark.line)",
                en: "the model's first line is indented further than line \(problem.mark.line)"),
            help: Wording("börja den längst till vänster", en: "begin it at the left margin"))
    }

    private var firstContent: Int? {
        (1...lines.count).first { number in
            let text = lines[number].trimmed
            return !text.isEmpty && !text.hasPrefix("#") && text != "---"
        }
    }
}

extension String {
    /// The column of the first colon that ends a key: before a space, or last on the line.
    var firstColon: Int? {
        let scalars = Array(unicodeScalars)
        let found = scalars.indices.first { index in
            scalars[index] == ":" && (index + 1 == scalars.count || scalars[index + 1] == " ")
        }
        return found.map { $0 + 1 }
    }

    /// The key and the value on each side of the colon at `column`, without a list's hyphen and a comment.
    func halves(at column: Int) -> (key: String, value: String) {
        let key = String(unicodeScalars.prefix(column - 1)).trimmed
        var value = String(unicodeScalars.dropFirst(column)).trimmed
        if let comment = value.firstRange(of: " #") { value = String(value[..<comment.lowerBound]).trimmed }
        return (String(key.drop { $0 == "-" || $0 == " " || $0 == "{" }), value)
    }

    /// As the end of a help: after a colon, and left out where it is too long to read.
    var ifShort: String { unicodeScalars.count < 160 ? ": " + self : "" }

    var withoutQuotes: String {
        String(drop { "“”\"'".contains($0) }.reversed().drop { "“”\"'".contains($0) }.reversed())
    }

    /// The whole in one pair of quotes, those within it kept.
    var withOuterQuotes: String {
        hasPrefix("'") ? "\"\(self.withoutQuotes)\"" : "'\(self.replacing("'", with: "''"))'"
    }
}
