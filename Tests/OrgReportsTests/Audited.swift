import Files
import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import OrgReports
import Texts

/// Models written in a test, audited on one and the same day.
enum Audited {
    static let today = Day(year: 2026, month: 1, day: 15)!

    static func result(of model: String, path: String = "modell.yaml", select: [String] = []) throws -> Audit.Result {
        try result(of: [InputFile(path: path, bytes: Array(model.utf8))], select: select)
    }

    static func result(of files: [InputFile], select: [String] = []) throws -> Audit.Result {
        Audit(
            of: try Document(reading: files).resolved(),
            .init(today: today, select: select, checklists: try Checklist.standard)
        ).result
    }

    /// One post with two chiefs, one finding of which is accepted.
    static let small = """
        organisation: Almby kommun
        datum: 2025-06-01
        källor:
          instruktion: { slag: instruktion, namn: Instruktionen, titel: Instruktion för direktören }
        källa: instruktion §2
        enheter:
          ks: { slag: kommunstyrelse, namn: Kommunstyrelsen }
        befattningar:
          a: { slag: chef, namn: Ada, chef: ks }
          b: { slag: chef, namn: Bo, chef: ks }
          c: { slag: chef, namn: Cia, chef: [a, b] }
          d: { slag: chef, namn: Dag, chef: [a, b] }
        godtas:
          - { regel: DBL-01, nod: d, beslut: KS 2025 §7, skäl: på prov, till: 2026-12-31 }

        """

    /// What an earlier audit found of a node that is there no longer.
    static let gone = Baseline.Record(
        code: "DBL-01", subjects: ["försvunnen"], fingerprint: "0123",
        parts: [.init(subject: "försvunnen", key: "0123", parties: ["chef > a"])])

    /// Names that would like to be something else wherever they land.
    static let hostile = #"""
        organisation: "Ond | `kod` <b>&\"\n# rubrik"
        enheter:
          ks: { slag: kommunstyrelse, namn: "=cmd()|<script>alert(1)</script>" }
        befattningar:
          a: { slag: chef, namn: "rad ett\n| rad två \e[31m\u202e", chef: ks }
          b: { slag: chef, namn: "[länk](javascript:x) ![b](y) *f* _g_ http://ond.se www.ond.se", chef: ks }
          "=c": { slag: chef, namn: "<b>&'\"", chef: [a, b] }
        godtas:
          - { regel: DBL-01, nod: ks, beslut: "</td>`|`", skäl: "<i>\n\n| a |" }

        """#

    /// A model of the repository, by the name of its folder.
    static func model(_ name: String) throws -> Audit.Result {
        Audit(
            of: try Document(readingModelAt: root.appending(path: "Models/\(name)").path).resolved(),
            .init(today: today, checklists: try Checklist.standard)
        )
        .result
    }

    static let models = [
        "direktorsinstruktion", "exempelkommunen", "forsta", "kommundirektorens-rapport", "partille", "pks", "vindeln",
    ]

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let languages = Language.allCases.map { RenderingOptions(language: $0) }
}
