internal import Texts

/// Slips within `{ }` and `[ ]`, and values that begin with a sign of YAML's own.
extension YAMLSlips {
    func brokenBrackets() -> YAMLDiagnosis? {
        let isList = problem.text.contains("]")
        let (open, close) = isList ? ("[", "]") : ("{", "}")
        if character == "}" || character == "]" {
            return YAMLDiagnosis(
                at: problem.mark,
                Wording(
                    "här står '\(character!)' men '\(open)' är öppen",
                    en: "'\(character!)' stands here but '\(open)' is open"),
                help: Wording(
                    "skriv '\(close)' först, eller ta bort tecknet", en: "write '\(close)' first, or drop the character"
                ))
        }
        let startLine = lines[problem.start.line]
        let isBelow = problem.mark.line > problem.start.line
        if isBelow, problem.mark.line > lines.count || line.isEmpty || line.indent <= startLine.indent {
            return unclosed(open, close)
        }
        if let colon = character, colon == ":" { return lackingComma() ?? (isBelow ? unclosed(open, close) : nil) }
        return isBelow && problem.mark.column <= startLine.indent + 1 ? unclosed(open, close) : afterValue()
    }

    private func unclosed(_ open: String, _ close: String, at mark: Mark? = nil) -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: mark ?? problem.start,
            Wording("'\(open)' avslutas aldrig", en: "'\(open)' is never closed"),
            help: Wording("sätt '\(close)' där det slutar", en: "set '\(close)' where it ends"))
    }

    /// `{ slag: nämnd tillsätts av: kf }`: the words before the colon end in one that the language has.
    private func lackingComma() -> YAMLDiagnosis? {
        let before = Array(line.unicodeScalars.prefix(problem.mark.column - 1))
        let start = before.lastIndex { ":,{[".unicodeScalars.contains($0) }.map { $0 + 1 } ?? 0
        let words = before[start...].split(separator: " ").map { String(String.UnicodeScalarView($0)) }
        guard
            let count = (1...max(words.count, 1)).last(where: { isWord(words.suffix($0).joined(separator: " ")) })
                ?? (words.isEmpty ? nil : 1)
        else { return nil }
        let key = words.suffix(count).joined(separator: " ")
        let column = problem.mark.column - key.unicodeScalars.count
        let isFirst = words.count == count
        let place = lines.contentLine(before: problem.mark.line).map { ($0, lines[$0].unicodeScalars.count + 1) }
        let (number, end) = isFirst && start == 0 ? place ?? (problem.mark.line, column) : (problem.mark.line, column)
        let text = lines[number]
        let corrected =
            isFirst && start == 0 ? text.trimmed + "," : lines.corrected(number, columns: end - 1..<end, to: ", ")
        return YAMLDiagnosis(
            at: Mark(line: number, column: end),
            Wording("ett komma saknas före '\(key)'", en: "a comma lacks before '\(key)'"),
            help: corrected.map { Wording("skriv: \($0)", en: "write: \($0)") }
                ?? Wording("skriv ', \(key):'", en: "write ', \(key):'"))
    }

    private func afterValue() -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: problem.mark, problem.wording,
            help: Wording(
                "skilj värdena med komma, och sätt text med egna citattecken inom andra: '…\"…\"…'",
                en: "part the values with commas, and put text that has quotes within others: '…\"…\"…'"))
    }

    func strayBracket() -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: problem.mark,
            Wording("'\(character!)' avslutar ingenting", en: "'\(character!)' closes nothing"),
            help: Wording("ta bort tecknet", en: "drop the character"))
    }

    /// `{ vad:[a, b] }`
    func gluedColon() -> YAMLDiagnosis {
        let before = Array(line.unicodeScalars.prefix(problem.mark.column - 1))
        let start = before.lastIndex { ",{[".unicodeScalars.contains($0) }.map { $0 + 1 } ?? 0
        let key = String(String.UnicodeScalarView(before[start...])).trimmed
        let next = scalar(Mark(line: problem.mark.line, column: problem.mark.column + 1)).map(String.init) ?? ""
        return YAMLDiagnosis(
            at: problem.mark, Wording("ett mellanslag saknas efter kolon", en: "a space is missing after the colon"),
            help: Wording("skriv '\(key): \(next)…'", en: "write '\(key): \(next)…'"))
    }

    func noValue() -> YAMLDiagnosis? {
        switch character {
        case ",":
            YAMLDiagnosis(
                at: problem.mark, Wording("ett komma utan något före", en: "a comma with nothing before it"),
                help: Wording("ta bort kommat", en: "drop the comma"))
        case "}", "]": strayBracket()
        case nil: openAtTheEnd()
        default: nil
        }
    }

    /// A bracket that is open where the text ends.
    private func openAtTheEnd() -> YAMLDiagnosis? {
        guard let last = lines.contentLine(before: problem.mark.line) else { return nil }
        let scalars = Array(lines[last].unicodeScalars)
        guard let index = scalars.lastIndex(where: { "[{".unicodeScalars.contains($0) }) else { return nil }
        return unclosed(
            String(scalars[index]), scalars[index] == "[" ? "]" : "}", at: Mark(line: last, column: index + 1))
    }

    /// A value that begins with a sign of YAML's own, or holds what quotes do not take.
    func valueBegins() -> YAMLDiagnosis? {
        if problem.context.contains("quoted scalar") {
            return YAMLDiagnosis(
                at: problem.mark, problem.wording,
                help: Wording(
                    "skriv '\\\\' för ett '\\', eller sätt texten inom enkla citattecken ('…')",
                    en: "write '\\\\' for one '\\', or put the text in single quotes ('…')"))
        }
        let mark = problem.context.isEmpty ? problem.mark : problem.start
        guard let sign = scalar(mark), "@`%&*!|>?".unicodeScalars.contains(sign) else { return nil }
        if sign == "%", mark.column == 1 {
            return YAMLDiagnosis(
                at: mark, Wording("raden börjar med '%'", en: "the line begins with '%'"),
                help: Wording("en kommentar börjar med '#'", en: "a comment begins with '#'"))
        }
        let isAnchor = sign == "&" && scalar(Mark(line: mark.line, column: mark.column + 1)) != " "
        if isAnchor {
            return YAMLDiagnosis(
                at: mark, problem.wording,
                help: Wording(
                    "ett ankare heter något av a till z, siffror, '-' och '_'; är det text: sätt den i citattecken",
                    en: "an anchor is named with a to z, digits, '-' and '_'; if it is text: put it in quotes"))
        }
        let value = String(lines[mark.line].unicodeScalars.dropFirst(mark.column - 1)).trimmed
        let isAlone = problem.context.isEmpty || !value.contains(where: { ",}]".contains($0) })
        let (key, _) = lines[mark.line].firstColon.map { lines[mark.line].halves(at: $0) } ?? ("", "")
        let meant = isAlone && value.count < 100 && !key.isEmpty ? ": \(key): \(value.quoted)" : ""
        return YAMLDiagnosis(
            at: mark, Wording("värdet börjar med '\(sign)'", en: "the value begins with '\(sign)'"),
            help: Wording("sätt det i citattecken\(meant)", en: "put it in quotes\(meant)"))
    }
}
