internal import Texts

/// What a person did when libyaml cannot read on: the fault's own place, which is often not where libyaml stopped,
/// what is wrong there, and the way out.
struct YAMLDiagnosis {
    let mark: YAMLTree.Mark
    let what: Wording
    let help: Wording

    init(at mark: YAMLTree.Mark, _ what: Wording, help: Wording) {
        self.mark = mark
        self.what = what
        self.help = help
    }

    /// - Parameter isWord: whether a text is a word of the language.
    init(of problem: YAMLProblem, in lines: SourceLines, where isWord: @escaping (String) -> Bool) {
        let slips = YAMLSlips(problem: problem, lines: lines, isWord: isWord)
        self =
            slips.control() ?? slips.tab() ?? slips.invisible() ?? slips.listSign() ?? slips.openQuote()
            ?? slips.known() ?? Self.general(problem)
    }

    private static func general(_ problem: YAMLProblem) -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: problem.mark, problem.wording,
            help: Wording(
                "kontrollera indrag, kolon och citattecken just före platsen",
                en: "check indentation, colons and quotes just before the place"))
    }
}

/// The slips of a beginner, each looked for in the text around the place where libyaml stopped.
struct YAMLSlips {
    let problem: YAMLProblem
    let lines: SourceLines
    let isWord: (String) -> Bool

    init(problem: YAMLProblem, lines: SourceLines, isWord: @escaping (String) -> Bool) {
        self.problem = problem
        self.lines = lines
        self.isWord = isWord
    }

    typealias Mark = YAMLTree.Mark

    /// The line where libyaml stopped, and the scalar there.
    var line: String { lines[problem.mark.line] }
    var character: Unicode.Scalar? { scalar(problem.mark) }

    func scalar(_ mark: Mark) -> Unicode.Scalar? { lines[mark.line].unicodeScalars.dropFirst(mark.column - 1).first }

    /// The lines from where what was being read begins to where libyaml stopped, that hold something; the one before
    /// them first.
    var around: [Int] {
        let first = lines.contentLine(before: problem.start.line) ?? problem.start.line
        let last = min(problem.mark.line, lines.count)
        return first <= last ? Array(max(first, last - 200)...last) : [last]
    }

    // MARK: Anywhere

    /// A control character, such as what is left of a dash where Windows-1252 was taken for Latin-1.
    func control() -> YAMLDiagnosis? {
        guard problem.text == "control characters are not allowed", let found = character else { return nil }
        let number = "U+" + hexadecimal(found.value)
        guard (0x80..<0xA0).contains(found.value) else {
            return YAMLDiagnosis(
                at: problem.mark,
                Wording("här står ett styrtecken (\(number))", en: "a control character (\(number)) stands here"),
                help: Wording("ta bort tecknet", en: "drop the character"))
        }
        let meant = SingleByteEncoding.windows1252.scalar(UInt8(found.value))
        return YAMLDiagnosis(
            at: problem.mark,
            Wording(
                "här står ett styrtecken (\(number)), som nog ska vara '\(meant)'",
                en: "a control character (\(number)) stands here, which is probably to be '\(meant)'"),
            help: Wording(
                "filen var Windows-1252 men gjordes om som Latin-1; gör om originalet: iconv -f WINDOWS-1252 -t UTF-8",
                en: "the file was Windows-1252 but was converted as Latin-1; convert the original: "
                    + "iconv -f WINDOWS-1252 -t UTF-8"))
    }

    private func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// A tab that indents, on the line where libyaml stopped or where it began.
    func tab() -> YAMLDiagnosis? {
        for number in [problem.mark.line, problem.start.line] {
            let indent = lines[number].unicodeScalars.prefix { $0 == " " || $0 == "\t" }
            guard let tab = indent.firstIndex(of: "\t") else { continue }
            let column = indent.distance(from: indent.startIndex, to: tab) + 1
            return tabbed(at: Mark(line: number, column: column))
        }
        return character == "\t" && problem.text.contains("token") ? tabbed(at: problem.mark) : nil
    }

    private func tabbed(at mark: Mark) -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: mark, Wording("här står ett tabbtecken", en: "a tab character stands here"),
            help: Wording(
                "dra in med mellanslag i stället, två för varje steg",
                en: "indent with spaces instead, two for each step"))
    }

    /// A space that is none where YAML needs one: as indent, or beside a colon, a hyphen or a bracket.
    func invisible() -> YAMLDiagnosis? {
        for number in around.reversed() {
            if let found = lines.oddBreak(before: number) { return shown(found, at: Mark(line: number, column: 1)) }
            let scalars = Array(lines[number].unicodeScalars)
            guard lines[number].firstInvisible != nil else { continue }
            for index in scalars.indices {
                guard let found = String(scalars[index]).firstInvisible else { continue }
                let before = scalars[..<index].last { $0 != " " && String($0).firstInvisible == nil }
                let after = scalars[(index + 1)...].first { $0 != " " && String($0).firstInvisible == nil }
                let signs: [Unicode.Scalar?] = [nil, ":", "-", ",", "{", "["]
                guard signs.contains(before) || after == ":" else { continue }
                return shown(found, at: Mark(line: number, column: index + 1))
            }
        }
        return nil
    }

    private func shown(_ found: InvisibleCharacter, at mark: Mark) -> YAMLDiagnosis {
        YAMLDiagnosis(
            at: mark,
            Wording("här står \(found.wording)", en: "\(found.wording) stands here"),
            help: String(found.scalar).asSeen.isEmpty
                ? Wording("ta bort tecknet", en: "drop the character")
                : Wording("skriv ett vanligt mellanslag", en: "write a plain space"))
    }

    /// A sign that stands where a list has its hyphen and space.
    func listSign() -> YAMLDiagnosis? {
        for number in around.reversed() {
            let text = lines[number]
            guard let sign = text.wrongListSign else { continue }
            return YAMLDiagnosis(
                at: Mark(line: number, column: text.indent + 1),
                Wording("'\(sign)' är inget listtecken", en: "'\(sign)' is no sign of a list"),
                help: Wording(
                    "börja varje rad i en lista med bindestreck och mellanslag: '- '",
                    en: "begin each line of a list with a hyphen and a space: '- '"))
        }
        return nil
    }

    /// A quotation mark that begins a value and is not followed by another on its line.
    func openQuote() -> YAMLDiagnosis? {
        let isQuote = problem.context.contains("quoted scalar") && problem.text.hasPrefix("found unexpected")
        if isQuote { return unclosedQuote(at: problem.start) }
        guard problem.text.hasPrefix("did not find expected") || problem.text.hasPrefix("could not find") else {
            return nil
        }
        for number in around.dropLast(problem.mark.column > 1 ? 0 : 1) where number < problem.mark.line {
            if let column = lines[number].openQuote { return unclosedQuote(at: Mark(line: number, column: column)) }
        }
        return nil
    }

    private func unclosedQuote(at mark: Mark) -> YAMLDiagnosis {
        let sign = scalar(mark) == "'" ? "'" : "\""
        return YAMLDiagnosis(
            at: mark, Wording("citattecknet avslutas aldrig", en: "the quote is never closed"),
            help: Wording(
                "sätt ett \(sign) där texten slutar, på samma rad",
                en: "set a \(sign) where the text ends, on the same line"))
    }
}

extension String {
    /// What a line begins with in the place of `- `, if it does.
    var wrongListSign: String? {
        let text = Array(trimmed.unicodeScalars)
        guard text.count > 1 else { return nil }
        let next = text[1]
        switch text[0] {
        case "–", "—", "‒", "−", "•", "·", "●", "▪": return String(text[0])
        case "*": return next == " " || next == "\t" ? "*" : nil
        case "-": return next == "{" || next == "[" ? "-" + String(next) : nil
        default: return nil
        }
    }

    /// The column of a quotation mark that begins a value on this line and is not closed on it.
    var openQuote: Int? {
        var open: (sign: Unicode.Scalar, column: Int)?
        var last: Unicode.Scalar = ":"
        var skips = false
        for (index, scalar) in unicodeScalars.enumerated() {
            if let quote = open {
                if skips {
                    skips = false
                } else if scalar == "\\", quote.sign == "\"" {
                    skips = true
                } else if scalar == quote.sign {
                    open = nil
                }
            } else if scalar == "\"" || scalar == "'", ":,[{-".unicodeScalars.contains(last) {
                open = (scalar, index + 1)
            } else if scalar == "#", last == " " {
                break
            }
            if scalar != " " { last = scalar }
        }
        return open?.column
    }
}
