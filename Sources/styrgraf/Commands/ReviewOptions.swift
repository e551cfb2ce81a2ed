internal import ArgumentParser
internal import Files
internal import OrgAudit
internal import OrgFormats
internal import OrgModel
internal import OrgReports
internal import OrgReview
internal import Texts

/// What a person asks of the consequences and the findings of a comparison.
struct ReviewOptions: ParsableArguments {
    @Option(
        help: .init(
            Wording(
                "bara en lista: chefer eller berörda (csv, text, markdown, html)",
                en: "one list alone: chiefs or touched (csv, text, markdown, html)"),
            value: Wording("lista", en: "list")), completion: .list(ComparisonTable.words))
    var table: String?

    @Option(
        help: .init(
            Wording("hur csv skrivs: standard eller excel", en: "how csv is written: standard or excel"),
            value: Wording("dialekt", en: "dialect")), completion: .list(RenderingOptions.CSVDialect.words))
    var csv = RenderingOptions.CSVDialect.standard.rawValue

    @OptionGroup var today: TodayOption

    @Option(
        help: .init(
            Wording(
                "avsluta med 1 vid ett nytt fynd så allvarligt: hög, medel, låg eller info",
                en: "exit with 1 at an introduced finding so severe: high, medium, low or info"),
            value: Wording("allvar", en: "severity")), completion: .list(Severity.words))
    var failOn: String?

    /// The list that is asked for, which some of the formats must be able to show.
    func chosenTable(_ formats: [ComparisonFormat], _ console: Console) throws -> ComparisonTable? {
        guard let table else { return nil }
        let chosen = try ComparisonTable.chosen(table, option: "table")
        if formats.contains(where: \.showsTables) { return chosen }
        console.tellUsage(
            Wording("--table: inget av formaten visar en lista", en: "--table: none of the formats shows a list"),
            help: Wording(
                "lägg till --format csv, text, markdown eller html", en: "add --format csv, text, markdown or html"))
        throw ExitCode(64)
    }

    func chosenDialect() throws -> RenderingOptions.CSVDialect {
        try RenderingOptions.CSVDialect.chosen(csv, option: "csv")
    }

    /// How severe an introduced finding fails the command; nil where none does.
    func chosenSeverity() throws -> Severity? { try failOn.map { try Severity.chosen($0, option: "fail-on") } }

    /// What both states are audited by: every rule, and the standard checklists.
    func audit(_ day: Day, _ console: Console) throws -> Audit.Options {
        do throws(LoadError) {
            return Audit.Options(today: day, checklists: try StandardLists.read())
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
    }
}
