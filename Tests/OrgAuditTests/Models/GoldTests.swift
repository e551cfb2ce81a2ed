import OrgAudit
import OrgFormats
import OrgModel
import Testing

/// What a careful reader, without the tool, found wrong in the documents that the models are made from.
struct AuditGold: Sendable, CustomTestStringConvertible {
    /// The model's folder.
    let model: String
    /// The reader's number of the finding, how grave it was found, a code it is told under, and its subjects' ids.
    let findings: String
    /// What the audit tells at medel or above and the reader did not write as a finding of its own, and why it stands.
    let others: String

    var testDescription: String { model }

    struct Row {
        let id: String
        let severity: Severity
        let codes: Set<String>
        let subjects: Set<String>
    }

    var rows: [Row] {
        get throws {
            try Self.cells(findings).map { cells in
                Row(
                    id: cells[0], severity: try #require(Severity(rawValue: cells[1]), "\(cells)"),
                    codes: Set(RuleCatalogue.rules(named: cells[2]).map { $0.code }),
                    subjects: Set(cells[3].components(separator: ", ")))
            }
        }
    }

    /// The codes and subjects of `others`.
    var known: Set<String> { Set(Self.cells(others).map { "\($0[0]) \($0[1])" }) }

    private static func cells(_ table: String) -> [[String]] {
        table.components(separator: "\n").filter { !$0.isEmpty }.map { $0.components(separator: " | ") }
    }
}

extension String {
    fileprivate func components(separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map {
            String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }
}

extension AuditGold {
    static let all = [
        AuditGold(
            model: "pks",
            findings: """
                F000-1  | hög   | DBL-03 | budgeten
                F000-2  | hög   | DBL-04 | kommundirektörerna, utvecklingschef
                F000-3  | hög   | GAP-07 | utvecklingschef
                F000-4  | medel | DBL-05 | kommundirektörerna
                F000-5  | medel | DBL-06 | beredningsprocessen
                F000-6  | medel | KL-15  | utvecklingschef
                F000-6  | medel | GAP-08 | pks
                F000-7  | medel | GAP-09 | skolstyrgruppen, miljöstyrgruppen, fritidsstyrgruppen, socialstyrgruppen
                F000-8  | medel | GAP-10 | budgeten, verksamhetsplanen
                F000-9  | medel | AM-01  | utvecklingschef
                F000-9  | medel | AM-02  | utvecklingschef
                F000-10 | låg   | GAP-11 | arbetsgruppen
                F000-11 | låg   | DBL-09 | utvecklingschef, förslaget
                F000-12 | låg   | KL-06  | pks
                F000-12 | låg   | KL-28  | pks
                """,
            others: """
                PKS-03 | utvecklingschef | the reader calls the equivalence hollow in F000-6; which powers lack is this
                """),
        AuditGold(
            model: "kommundirektorens-rapport",
            findings: """
                F001-1  | hög   | SPLIT-01 | styrprocessen, förvaltningsorganisationen
                F001-2  | hög   | POST-01  | teknisk chef, stadsbyggnadschef
                F001-3  | hög   | DBL-09 | direktivet, teknisk chef, stadsbyggnadschef
                F001-4  | medel | GAP-10 | direktivet
                F001-5  | medel | KL-20  | styrprocessen
                F001-6  | medel | KL-12  | kommundirektör
                F001-7  | medel | KL-01  | politiska ledningen
                F001-8  | medel | SAM-05 | översynen av samhällsbyggnad
                F001-10 | låg   | GAP-11 | översynen av ksf
                F001-11 | låg   | LG-01  | ledningsgruppen
                F001-11 | låg   | DBL-05 | ledningsgruppen
                F001-12 | info  | GAP-01 | teknisk chef, stadsbyggnadschef
                """,
            others: """
                DIRV-01 | översynen av samhällsbyggnad | the second half of F001-3: no independent owner is named
                KL-42 | kso | the source leaves it unclear whether the board gave the task; auditors of others found it grave
                """),
        // A list of questions, which says nothing.
        AuditGold(model: "direktorsinstruktion", findings: "", others: ""),
        AuditGold(
            model: "partille",
            findings: """
                F003-1  | hög   | DIR-01 | förvaltningschefer
                F003-2  | hög   | KL-08  | verksamheterna
                F003-3  | hög   | DBL-03 | kommundirektör
                F003-4  | medel | KL-07  | kommunledningen
                F003-6  | medel | KL-24  | bolag
                F003-7  | medel | KL-12  | kommundirektör
                F003-8  | medel | AM-01  | förvaltningschefer
                F003-9  | medel | GAP-10 | policy och riktlinjer
                F003-10 | medel | LG-01  | klg
                F003-12 | låg   | GAP-06 | kommundirektör
                F003-13 | låg   | KL-34  | kommundirektör
                F003-14 | låg   | KL-07  | kommundirektör
                """,
            others: """
                DIR-03 | delegationsordning | said within F003-5: the powers stand in a document that is not there
                """),
        AuditGold(
            model: "vindeln",
            findings: """
                F004-1  | hög   | DBL-02 | verkställande direktörer
                F004-1  | hög   | LG-04  | klg
                F004-2  | hög   | DBL-02 | förvaltningschefer
                F004-2  | hög   | GAP-01 | förvaltningschefer
                F004-3  | hög   | MM-01  | konflikt mellan mål och medel
                F004-4  | hög   | LG-03  | klg
                F004-5  | medel | KL-06  | ks, förvaltningar
                F004-6  | medel | DBL-03 | mål
                F004-7  | medel | DBL-03 | kommunkoncernen
                F004-8  | medel | GAP-01 | ekonomichef, personalstrateg, teknisk chef
                F004-9  | medel | SAM-03 | förvaltningschefer, kommunchef
                F004-10 | medel | LG-05  | förvaltningsledningsgrupper
                F004-10 | medel | SAM-04 | fös, samverkansgrupper, arbetsplatsträffar, medarbetarsamtal
                F004-11 | medel | LG-01  | förvaltningsledningsgrupper
                F004-12 | medel | GAP-12 | bild av planeringsprocessen, bild av ledningsstrukturen
                F004-13 | medel | SAM-02 | arbetsplatsledning
                F004-14 | låg   | SPAN-01 | anställda, samtliga ledare
                F004-15 | låg   | DBL-05 | klg
                F004-16 | låg   | LG-06  | klg
                F004-17 | låg   | KL-16  | ansvar och befogenheter
                F004-18 | låg   | KL-34  | nämnder
                F004-19 | info  | DOC-01 | policy
                """,
            others: ""),
    ]
}

@Suite struct `An audit of a document that a careful reader has read` {
    @Test(arguments: AuditGold.all)
    func `tells what the reader found, of the same nodes and about as grave`(_ gold: AuditGold) throws {
        let result = try Self.result(gold)
        let findings = result.findings
        for row in try gold.rows {
            #expect(!row.codes.isEmpty)
            // What nobody had to say, and the reader found light, is asked.
            let isAsked = result.questions.contains { question in
                row.codes.contains(question.code) && row.subjects.isSubset(of: question.subjects.map(\.id))
            }
            if row.severity <= .låg, isAsked { continue }
            let told = findings.filter { row.codes.contains($0.code) && Set($0.subjects.map(\.id)) == row.subjects }
            #expect(told.count == 1, "\(row)")
            #expect(told.allSatisfy { Self.distance($0.severity, row.severity) <= 1 }, "\(row)")
        }
    }

    @Test(arguments: AuditGold.all)
    func `tells nothing grave that the reader would strike out`(_ gold: AuditGold) throws {
        let rows = try gold.rows
        for finding in try Self.result(gold).findings where finding.severity >= .medel {
            let subjects = Set(finding.subjects.map(\.id))
            let isGold = rows.contains { $0.codes.contains(finding.code) && $0.subjects == subjects }
            let isKnown = gold.known.contains("\(finding.code) \(subjects.sorted().joined(separator: ", "))")
            #expect(isGold || isKnown, "\(finding.code) \(subjects.sorted())")
        }
    }

    private static func result(_ gold: AuditGold) throws -> Audit.Result {
        let organisation = try Document(readingModelAt: Seeds.path(gold.model)).resolved()
        return Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
    }

    private static func distance(_ left: Severity, _ right: Severity) -> Int {
        let order = Severity.allCases
        return abs((order.firstIndex(of: left) ?? 0) - (order.firstIndex(of: right) ?? 0))
    }
}
