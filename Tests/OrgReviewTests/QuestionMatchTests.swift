import OrgAudit
import OrgCompare
import OrgReview
import Testing

@Suite struct `Questions before and after` {
    private static let head = "källor: { sidan: { slag: webbsida } }\nenheter: { ks: { slag: kommunstyrelse } }\n"

    private func model(_ posts: String) -> String { Self.head + "befattningar:\n" + posts }

    private func asked(_ questions: [Question]) -> [String] {
        questions.filter { $0.code == "GAP-01" }.map { $0.subjects.map(\.id).joined(separator: ", ") }
    }

    @Test func `a line that is no longer said opens a question, and one that is said now answers it`() throws {
        let told = model(
            "  a: { slag: enhetschef, chef: d, källa: sidan }\n  d: { slag: kommundirektör, källa: sidan }\n")
        let untold = model("  a: { slag: enhetschef, källa: sidan }\n  d: { slag: kommundirektör, källa: sidan }\n")
        let lost = try Reviewed.review(told, untold, trustsIDs: true)
        #expect(asked(lost.openedQuestions).contains { $0.contains("a") })
        #expect(asked(lost.answeredQuestions) == [])
        let won = try Reviewed.review(untold, told, trustsIDs: true)
        #expect(asked(won.answeredQuestions).contains { $0.contains("a") })
        #expect(!asked(won.openedQuestions).contains { $0.contains("a") })
    }

    @Test func `what is open in both is neither`() throws {
        let untold = model("  a: { slag: enhetschef, källa: sidan }\n  d: { slag: kommundirektör, källa: sidan }\n")
        let review = try Reviewed.review(untold, untold, trustsIDs: true)
        #expect(review.openedQuestions.isEmpty && review.answeredQuestions.isEmpty)
        #expect(review.remainingQuestions > 0)
    }

    @Test func `what is gone is not answered, and another id is not another question`() throws {
        let before = model("  a: { slag: enhetschef, källa: sidan }\n  d: { slag: kommundirektör, källa: sidan }\n")
        let gone = model("  d: { slag: kommundirektör, källa: sidan }\n")
        #expect(try asked(Reviewed.review(before, gone, trustsIDs: true).answeredQuestions) == [])
        let renamed = model(
            "  b: { slag: enhetschef, ersätter: a, källa: sidan }\n  d: { slag: kommundirektör, källa: sidan }\n")
        let review = try Reviewed.review(before, renamed, trustsIDs: true)
        #expect(asked(review.openedQuestions) == [] && asked(review.answeredQuestions) == [])
    }
}
