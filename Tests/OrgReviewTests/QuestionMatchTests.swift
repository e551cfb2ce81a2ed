import OrgAudit
import OrgCompare
import OrgFormats
import OrgModel
import OrgReview
import Testing
import Texts

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

    @Test func `what is no longer to be asked is answered by nobody`() throws {
        func model(_ terms: String) -> String {
            "enheter: { sn: { slag: nämnd, namn: Socialnämnden } }\nbefattningar:\n"
                + "  sc: { slag: chef, namn: Socialchef\(terms) }\närenden: { bistånd: {} }\n"
        }
        func codes(_ questions: [Question]) -> [String] { questions.map(\.code) }
        let given = model(", delegation från: { vem: sn, om: bistånd }")
        let withdrawn = try Reviewed.review(given, model(""), trustsIDs: true)
        #expect(try codes(Reviewed.review(given, given).openedQuestions) == [])
        #expect(try codes(Reviewed.review(model(""), given, trustsIDs: true).openedQuestions).contains("GAP-14"))
        #expect(!codes(withdrawn.answeredQuestions).contains("GAP-14"))
        let followed = given.replacing("Socialnämnden }", with: "Socialnämnden, följer upp: bistånd }")
        #expect(try codes(Reviewed.review(given, followed, trustsIDs: true).answeredQuestions).contains("GAP-14"))
    }

    @Test func `of what is asked of more than before the rest alone is opened`() throws {
        let before = model("  a: { slag: enhetschef, källa: sidan }\n  d: { slag: kommundirektör, källa: sidan }\n")
        let more = before.replacing("  d:", with: "  c: { slag: enhetschef, källa: sidan }\n  d:")
        let review = try Reviewed.review(before, more, trustsIDs: true)
        #expect(asked(review.openedQuestions) == ["c"])
        let text = try #require(review.openedQuestions.first { $0.code == "GAP-01" }).text.swedish
        #expect(text.contains("'c'") && !text.contains("'a'"), "\(text)")
    }

    @Test func `what is asked of all is asked as long as it is asked of one`() throws {
        func model(_ watch: String) -> String {
            "källor: { r: { slag: reglemente, titel: Reglementen, antagen av: kf } }\nenheter:\n"
                + "  kf: { slag: kommunfullmäktige, källa: r }\n"
                + "  ks: { slag: kommunstyrelse, tillsätts av: kf, källa: r\(watch) }\n"
                + "  tn: { slag: nämnd, tillsätts av: kf, källa: r }\n  sn: { slag: nämnd, tillsätts av: kf, källa: r }\n"
        }
        let (none, one) = (model(""), model(", har uppsikt över: sn"))
        func audits(_ text: String) throws -> Organisation { try Reviewed.organisation(text) }
        let comparison = try Comparison(of: audits(none), with: audits(one), .init(trustsIDs: true))
        let review = Review(of: comparison, .init(today: Reviewed.today, checklists: try Checklist.standard))
        func watched(_ questions: [Question]) -> [[String]] {
            questions.filter { $0.code == "KL-06" }.map { $0.subjects.map(\.id) }
        }
        #expect(watched(review.openedQuestions) == [] && watched(review.answeredQuestions) == [])
    }
}
