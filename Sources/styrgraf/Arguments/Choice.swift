internal import ArgumentParser
internal import ChartLayout
internal import OrgCharts
internal import OrgModel
internal import OrgReports
internal import Texts

/// A value of an option that is one of a few. Capitals make no difference, and words of either language are taken.
protocol Choice: CaseIterable {
    var word: Wording { get }
}

extension Choice {
    /// The words that a person chooses among.
    static var words: [String] { allCases.map { $0.word[Spoken.language] } }

    /// The value that a person writes; told with exit 64 where there is none such.
    static func chosen(_ written: String, option: String) throws -> Self {
        let wanted = written.lowercased()
        if let found = allCases.first(where: { $0.word.swedish == wanted || $0.word.english == wanted }) {
            return found
        }
        let all = words + Language.allCases.flatMap { language in allCases.map { $0.word[language] } }
        let hint = Spelling.hint(Spelling.nearest(to: written, among: all))
        let known = allCases.map(\.word).joined(separator: ", ")
        Console(language: Spoken.language).tellUsage(
            Wording(
                "--\(option): '\(written)' finns inte att välja\(hint)",
                en: "--\(option): '\(written)' is no choice\(hint)"),
            help: Wording("välj bland: \(known)", en: "choose among: \(known)"))
        throw ExitCode(64)
    }
}

extension Severity: Choice {
    var word: Wording { wording }
}

extension Paper: Choice {
    var word: Wording { Wording(rawValue, en: rawValue) }
}

extension ChartOptions.Theme: Choice {
    var word: Wording { Wording(rawValue, en: rawValue) }
}

extension ComparisonTable: Choice {
    var word: Wording { wording }
}

extension RenderingOptions.CSVDialect: Choice {
    var word: Wording { Wording(rawValue, en: rawValue) }
}
