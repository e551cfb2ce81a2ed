import OrgAudit
import OrgFormats
import OrgModel
import Testing

/// Rules and checklists are read from the same model by the same facts.
@Suite struct `A rule and a question of one code` {
    /// The codes of the standard lists.
    private static func codes() throws -> [String] {
        Set(try Checklist.standard.flatMap(\.items).compactMap(\.code)).sorted()
    }

    /// Where all questions of a code are answered and a rule tells a gap under it.
    private static func contradictions(_ document: Document) throws -> [String] {
        let options = Audit.Options(today: Exampled.today, select: try codes(), checklists: try Checklist.standard)
        let result = Audit(of: document.resolved(), options).result
        let gaps = result.findings.filter { $0.verdict == .lucka }
        return result.checklists.flatMap { list in
            Set(list.items.compactMap(\.code)).filter { code in
                list.items.allSatisfy { $0.code != code || $0.answer == .besvarad }
                    && gaps.contains { gap in
                        gap.code == code && (list.subject.map { gap.subjects.contains($0) } ?? true)
                    }
            }
        }
    }

    @Test(arguments: ["exempelkommunen", "vindeln", "partille", "kommundirektorens-rapport", "pks", "vindeln-2023"])
    func `never say both that it is told and that it is not`(_ model: String) throws {
        let document = try Document(readingModelAt: Seeds.path(model))
        #expect(try Self.contradictions(document) == [])
        // Without the statements of one relation after another, and without a tenth of them at a time.
        for relation in Set(document.statements.map(\.relation)).sorted(by: { $0.rawValue < $1.rawValue }) {
            var erased = document
            erased.statements.removeAll { $0.relation == relation }
            #expect(try Self.contradictions(erased) == [], "\(relation)")
        }
        for part in 0..<10 {
            var erased = document
            erased.statements = document.statements.enumerated().filter { $0.offset % 10 != part }.map(\.element)
            #expect(try Self.contradictions(erased) == [], "\(part)")
        }
    }
}
