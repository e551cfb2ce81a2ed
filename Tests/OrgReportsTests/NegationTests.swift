import Files
import Foundation
import OrgAudit
import OrgCompare
import OrgFormats
import OrgModel
import OrgReports
import OrgReview
import Testing
import Texts

@Suite struct `What a document says otherwise than as so` {
    private static let root = Audited.root.appending(path: "Models")

    private static let models: [String] = {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        return all.filter { !$0.contains(".") }.sorted() + ["exempelkommunen/forslag-2027"]
    }()

    /// What may be said of a statement instead of that it is so.
    enum Way: String, CaseIterable, Sendable {
        case denied, demanded, open

        func apply(to detail: inout Detail<Text>) {
            switch self {
            case .denied: detail.holds = .no
            case .demanded: detail.isDemanded = true
            case .open: detail.holds = .unknown
            }
        }
    }

    private static func audit(_ organisation: Organisation) throws -> Audit.Result {
        Audit(of: organisation, .init(today: Audited.today, checklists: try Checklist.standard)).result
    }

    /// `'A' leder 'B'` in both languages, for each statement that is plainly so.
    private static func sentences(of organisation: Organisation, where isMeant: (Int) -> Bool) -> Set<String> {
        Set(
            organisation.statements.filter { statement in
                statement.detail.holds == .yes && !statement.detail.isDemanded && isMeant(Int(statement.number))
            }.flatMap { statement -> [String] in
                let ends = [statement.subject, statement.object].map { $0.map { "'\(organisation.name(of: $0))'" } }
                guard let who = ends[0], let whom = ends[1] else { return [] }
                let phrase = statement.relation.words.phrase
                return ["\(who) \(phrase.swedish) \(whom)", "\(who) \(phrase.english) \(whom)"]
            })
    }

    /// What of an evidence is its sentence, without the terms that follow it.
    private static func plain(_ evidence: Evidence) -> [String] {
        let marks = [" (krav)", " (demanded)", " (lämnas öppet)", " (left open)"]
        return [evidence.text.swedish, evidence.text.english].filter { text in !marks.contains(where: text.hasSuffix) }
    }

    @Test(arguments: models, Way.allCases)
    func `is never told as so in an answer, a ground or a finding`(_ name: String, _ way: Way) throws {
        let document = try Document(readingModelAt: Self.root.appending(path: name).path)
        let whole = document.resolved()
        try #require(whole.statementCount == document.statements.count)
        // All of them, and every third, so that what is left may still make findings.
        for part in 0..<3 {
            func isChanged(_ number: Int) -> Bool { part == 0 || number % 3 == part }
            let result = try Self.audit(document.retold(where: isChanged) { way.apply(to: &$0) }.resolved())
            let untrue = Self.sentences(of: whole, where: isChanged)
                .subtracting(Self.sentences(of: whole) { !isChanged($0) })
            let findings = result.findings + result.silenced.map(\.finding)
            let evidence =
                findings.flatMap(\.evidence) + result.account.looksRight.flatMap(\.evidence)
                + result.checklists.flatMap(\.items).flatMap(\.statements) + result.questions.flatMap(\.evidence)
            for told in evidence.flatMap(Self.plain) {
                let lie = untrue.first { told == $0 || told.hasPrefix($0 + ",") || told.hasPrefix($0 + " (") }
                #expect(lie == nil, "\(told)")
            }
            let messages = findings.map(\.message) + result.questions.map(\.text) + result.topics.map(\.why)
            for message in messages.flatMap({ [$0.swedish, $0.english] }) {
                #expect(!untrue.contains { message.contains($0) }, "\(message)")
            }
        }
    }

    @Test func `is told as it is where two organisations are compared`() throws {
        func model(_ terms: String) -> String {
            """
            enheter: { n: { slag: nämnd }, f: { slag: förvaltning, hör till: n } }
            befattningar: { c: { slag: förvaltningschef, leder: f, chef: d, följer upp: { vad: n\(terms) } }, d: { slag: kommundirektör } }
            """
        }
        let review = try Compared.texts(model(""), model(", gäller: nej"))
        let text = TextRenderer.text(of: Report(of: review, language: .swedish))
        #expect(text.contains("'c' följer inte upp 'n'"))
    }
}

extension Document {
    /// The same document, in which another thing is said of some statements.
    fileprivate func retold(where isMeant: (Int) -> Bool, _ change: (inout Detail<Text>) -> Void) -> Document {
        var document = self
        for number in statements.indices where isMeant(number) {
            var detail = details[Int(statements[number].detail)]
            change(&detail)
            document.statements[number].detail = UInt32(document.details.count)
            document.details.append(detail)
        }
        return document
    }
}
