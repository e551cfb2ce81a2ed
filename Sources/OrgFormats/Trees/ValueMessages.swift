internal import Texts
internal import Yaml

/// What is said of a word with nothing after it, and of what stands where a value or a key should.
extension TreeReader {
    /// `chef:` with nothing after it.
    mutating func reportEmpty(_ written: String, _ shape: Shape?, _ value: YAMLTree) {
        report(
            value.mark, code: "empty-value",
            Wording("'\(written)' har inget värde", en: "'\(written)' has no value"),
            help: shape?.takesUnknown == true
                ? Wording("ta bort raden, eller skriv okänt", en: "drop the line, or write unknown")
                : Wording("ta bort raden, eller skriv ett värde", en: "drop the line, or write a value"))
    }

    mutating func reportNoText(_ tree: YAMLTree) {
        if case .mapping(let pairs) = tree.content, !pairs.isEmpty, pairs.allSatisfy({ $0.value.isEmpty }) {
            return reportListInBraces(tree, pairs.compactMap(\.key.scalar))
        }
        let help: Wording =
            switch tree.content {
            case .scalar: Wording("ta bort raden, eller skriv ett värde", en: "drop the line, or write a value")
            case .sequence: Wording("skriv ett värde utan [ ]", en: "write one value without [ ]")
            case .mapping: Wording("skriv ett värde utan { }", en: "write one value without { }")
            }
        report(.expected(Wording("en text", en: "a text"), example: Wording("", en: ""), help: help), at: tree)
    }

    /// Words that stand in `{ }` with neither colon nor value: what a comma cut off from the value before, or a list
    /// in the wrong brackets. False where they are neither.
    mutating func reportStrays<Form: Construct>(
        _ strays: [YAMLTree], after before: (key: YAMLTree, value: YAMLTree)?, in construct: Form, at tree: YAMLTree
    ) -> Bool {
        let texts = strays.compactMap(\.scalar)
        guard let first = strays.first, !texts.isEmpty, texts.allSatisfy({ $0.gluedHalves == nil }) else {
            return false
        }
        guard let before else {
            guard construct.isListPlace, case .mapping(let pairs) = tree.content, pairs.count == strays.count else {
                return false
            }
            reportListInBraces(tree, texts)
            return true
        }
        guard let word = before.key.scalar, let value = before.value.scalar, !value.isEmpty,
            lines.text(from: before.value.mark, to: first.mark).contains(",")
        else { return false }
        let isReference = texts.contains { $0.hasPrefix("§") || $0.first?.isNumber == true } || value.contains("§")
        let key = construct.key(word.normalizedToNFC)
        let isList = !isReference && key.flatMap(construct.shape)?.takesList == true
        let all = [value] + texts
        let written = isList ? "[\(all.joined(separator: ", "))]" : all.joined(separator: ", ").quoted
        let corrected = correctedLine(from: before.value.mark, to: strays[strays.count - 1], written)
        let line = corrected ?? "\(word): \(written)"
        report(
            first.mark, code: "comma-in-value",
            isList
                ? Wording(
                    "två värden för '\(word)' skrivs inom hakparenteser",
                    en: "two values for '\(word)' are written in square brackets")
                : Wording(
                    "kommatecknet avslutar värdet av '\(word)'; '\(texts[0])' blir ett ord för sig",
                    en: "the comma ends the value of '\(word)'; '\(texts[0])' becomes a word of its own"),
            help: Wording("skriv: \(line)", en: "write: \(line)"))
        return true
    }

    /// `ingår: { a, b }`.
    private mutating func reportListInBraces(_ tree: YAMLTree, _ texts: [String]) {
        let list = "[\(texts.joined(separator: ", "))]"
        report(
            tree.mark, code: "wrong-type",
            Wording("en lista skrivs med [ ], inte { }", en: "a list is written with [ ], not { }"),
            help: Wording("skriv \(list)", en: "write \(list)"))
    }

    /// The line with what stands from a value to the end of a later word written anew.
    private func correctedLine(from start: YAMLTree.Mark, to last: YAMLTree, _ text: String) -> String? {
        guard start.line == last.mark.line, let word = last.scalar else { return nil }
        let end = last.mark.column + word.unicodeScalars.count
        guard lines.text(from: last.mark, to: .init(line: start.line, column: end)) == word else { return nil }
        return lines.corrected(start.line, columns: start.column..<end, to: text)
    }

    /// `ks { slag: nämnd }` and `ks:{ slag: nämnd }`, which YAML reads as one long name.
    mutating func reportBracketInName(_ name: String, at mark: YAMLTree.Mark) -> Bool {
        guard let bracket = name.firstIndex(where: { $0 == "{" || $0 == "[" }), bracket > name.startIndex else {
            return false
        }
        let id = String(name[..<bracket]).trimmed
        guard !name.contains("}"), !name.contains("]") else { return false }
        let isGlued = id.hasSuffix(":")
        let plain = isGlued ? String(id.dropLast()) : id
        report(
            mark, code: "not-yaml",
            isGlued
                ? Wording("ett mellanslag saknas efter kolon", en: "a space is missing after the colon")
                : Wording("ett kolon saknas efter '\(plain)'", en: "a colon is missing after '\(plain)'"),
            help: Wording("skriv '\(plain): { … }'", en: "write '\(plain): { … }'"))
        return true
    }
}

extension String {
    /// The two halves of `slag:nämnd`, where a space is missing after the colon; nil where the text is no such thing.
    var gluedHalves: (key: String, value: String)? {
        guard let colon = firstIndex(of: ":"), colon > startIndex, index(after: colon) < endIndex else { return nil }
        let value = self[index(after: colon)...]
        return value.hasPrefix("//") ? nil : (String(self[..<colon]), String(value).asSeen.trimmed)
    }
}
