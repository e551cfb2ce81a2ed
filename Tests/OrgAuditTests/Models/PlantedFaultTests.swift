import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// A flaw, as an after-model that makes it in Exempelkommunen, and the only code that is to tell of it.
struct Fault: CustomTestStringConvertible, Sendable {
    let code: String
    let change: String

    init(_ code: String, _ change: String) {
        self.code = code
        self.change = change
    }

    var testDescription: String { "\(code): \(change.replacing("\n", with: " "))" }
}

@Suite struct `A flaw that is planted in a municipality` {
    @Test(arguments: Fault.structural + Fault.legal)
    func `is told under its code, once, and nothing else is told anew`(_ fault: Fault) throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "styrgraf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        try FileManager.default.copyItem(atPath: Seeds.path("exempelkommunen"), toPath: scratch.path)
        let after = scratch.appending(path: "efter")
        try FileManager.default.createDirectory(at: after, withIntermediateDirectories: true)
        try Data("organisation: Efter\nutgår från: ..\n\(fault.change)\n".utf8).write(
            to: after.appending(path: "e.yaml"))
        let before = try Self.before.get()
        let new = try Self.findings(after.path).filter { !before.contains($0.fingerprint) }
        #expect(new.map(\.code) == [fault.code], "\(new.map(\.message.swedish))")
    }

    private static let before = Result { Set(try findings(Seeds.path("exempelkommunen")).map(\.fingerprint)) }

    private static func findings(_ path: String) throws -> [Finding] {
        let organisation = try Document(readingModelAt: path).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
        return result.findings + result.accepted
    }
}
