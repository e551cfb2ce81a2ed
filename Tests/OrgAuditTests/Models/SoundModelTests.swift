import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// A model of an invented municipality in which a careful reader found nothing wrong, and what may be told of it.
struct SoundModel: Sendable, CustomTestStringConvertible {
    let number: String
    /// The codes that may be told at medel or above, each with why a careful auditor lets it stand.
    var allowed: [String: String] = [:]

    var testDescription: String { number }

    private static let parted =
        "the document lays down both the chief and the committee, and says nothing of who decides when they part"

    static let all = [
        SoundModel(number: "01", allowed: ["DBL-02": parted]),
        SoundModel(number: "02"),
        SoundModel(number: "03"),
        SoundModel(number: "04"),
        SoundModel(number: "05", allowed: ["DBL-02": parted]),
        SoundModel(number: "06"),
        SoundModel(number: "07"),
        SoundModel(number: "08"), SoundModel(number: "09"), SoundModel(number: "10"), SoundModel(number: "11"),
        SoundModel(number: "12"),
    ]

    func result() throws -> Audit.Result {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../SoundModels/\(number).yaml").standardizedFileURL.path
        let organisation = try Document(readingModelAt: path).resolved()
        return Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
    }
}

@Suite struct `An audit of a sound model` {
    @Test(arguments: SoundModel.all)
    func `tells nothing grave that a careful auditor would strike out`(_ sound: SoundModel) throws {
        for finding in try sound.result().findings where finding.severity >= .medel {
            #expect(sound.allowed[finding.code] != nil, "\(finding.code) \(finding.message.swedish)")
        }
    }
}
