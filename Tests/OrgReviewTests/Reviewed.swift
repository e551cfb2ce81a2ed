import Files
import OrgAudit
import OrgCompare
import OrgFormats
import OrgModel
import OrgReview

/// Two models written in a test, compared and audited on one and the same day.
enum Reviewed {
    static let today = Day(year: 2026, month: 1, day: 15)!

    static func organisation(_ model: String) throws -> Organisation {
        let text = model.contains("organisation:") ? model : "organisation: Provköping\n" + model
        return try Document(reading: [InputFile(path: "prov.yaml", bytes: Array(text.utf8))]).resolved()
    }

    /// - Parameter trustsIDs: whether the two are one model; nil to let them tell.
    static func review(_ before: String, _ after: String, trustsIDs: Bool? = nil) throws -> Review {
        try review(organisation(before), organisation(after), trustsIDs: trustsIDs)
    }

    static func review(_ before: Organisation, _ after: Organisation, trustsIDs: Bool? = nil) -> Review {
        Review(of: Comparison(of: before, with: after, .init(trustsIDs: trustsIDs)), .init(today: today))
    }
}

extension [Finding] {
    /// Codes and subjects: "DBL-01 c, d".
    var told: [String] { map { "\($0.code) \($0.subjects.map(\.id).joined(separator: ", "))" } }

    func of(_ code: String) -> [String] { filter { $0.code == code }.told }
}
