import Foundation
import OrgReports
import OrgReview
import Testing
import Texts

@Suite struct `What a comparison says of changes` {
    private func texts(_ review: Review, _ language: Language = .swedish) -> String {
        TextRenderer.text(of: Report(of: review, language: language), RenderingOptions())
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func changes(_ review: Review) throws -> [[String: Any]] {
        let text = ComparisonJSON.text(of: review, language: .english)
        #expect(try Schema(ComparisonSchema.json).faults(in: text) == [])
        let json = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        return try #require(json["changes"] as? [[String: Any]])
    }

    @Test func `which value changed from what to what`() throws {
        func model(_ terms: String, _ post: String, _ count: Int, _ meetings: String) -> String {
            """
            organisation: Almby
            enheter: { sn: { slag: nämnd, namn: Nämnden } }
            befattningar:
              sc: { slag: chef, namn: Chefen, delegation från: { vad: sn, \(terms) }\(post) }
              c: { namn: Controller, antal: \(count) }
            grupper: { lg: { slag: ledningsgrupp, namn: Gruppen, möten: \(meetings) } }
            ärenden: { x: { namn: Ett }, y: { namn: Två } }

            """
        }
        let review = try Compared.texts(
            model("om: [x, y], nivå: fullt", "", 3, "2/månad"), model("om: x", ", vakant: ja", 2, "1/månad"))
        let told = texts(review)
        for sentence in [
            "'Controller': antal 3 → 2", "'Chefen': vakant nej → ja",
            "'Gruppen': möten 2 gånger per månad → 1 gång per månad",
            "'Nämnden' delegerar till 'Chefen': nivå fullt → sägs inte; om 'Ett', 'Två' → 'Ett'",
        ] { #expect(told.contains(sentence), "\(sentence) in \(told)") }
        #expect(texts(review, .english).contains("'Chefen': vacant no → yes"))
        let terms = try changes(review).flatMap { $0["terms"] as? [[String: Any]] ?? [] }
        let values = terms.map { term in
            ["of", "term", "before", "after"].map { term[$0] as? String ?? "-" }.joined(separator: " ")
        }
        #expect(
            Set(values) == [
                "c antal 3 2", "sc vakant nej ja", "lg möten 2 gånger per månad 1 gång per månad",
                "sn nivå fullt -", "sn om 'Ett', 'Två' 'Ett'",
            ])
    }

    @Test func `which half has what, and who ended with whom`() throws {
        let review = try Compared.texts(
            """
            organisation: Almby
            enheter:
              n: { slag: nämnd, namn: Nämnden, beslutar om: [x, y, z] }
              u: { slag: enhet, namn: Enheten, del av: n }
            ärenden: { x: { namn: Ett }, y: { namn: Två }, z: { namn: Tre } }

            """,
            """
            organisation: Almby
            enheter:
              a: { slag: nämnd, namn: Alfa, ersätter: n, beslutar om: x }
              b: { slag: nämnd, namn: Beta, ersätter: n, beslutar om: y }
              u: { slag: enhet, namn: Enheten, del av: b }
            ärenden: { x: { namn: Ett }, y: { namn: Två }, z: { namn: Tre } }

            """)
        let told = texts(review)
        for sentence in ["till 'Alfa': 'Ett'", "till 'Beta': 'Enheten', 'Två'", "vem som får det sägs inte: 'Tre'"] {
            #expect(told.contains(sentence), "\(sentence) in \(told)")
        }
        let parts = try changes(review).flatMap { $0["parts"] as? [[String: Any]] ?? [] }
        #expect(
            parts.count == 4 && parts.contains { $0["part"] as? String == "u" && $0["holders"] as? [String] == ["b"] })
        let gone = try Compared.texts(
            """
            organisation: Almby
            enheter: { u: { slag: enhet, namn: Enheten } }
            befattningar: { c: { slag: enhetschef, namn: Chefen, leder: u } }

            """, "organisation: Almby\nenheter: { v: { slag: nämnd } }\n")
        #expect(texts(gone).contains("'Enheten' upphör, och med den 'Chefen'"))
    }

    @Test func `of many halves each is told, though not each place`() throws {
        let ids = (1...9).map { "n\($0)" }
        func model(_ boards: String, _ owner: (String) -> String) -> String {
            "organisation: Almby\nenheter:\n\(boards)"
                + ids.map { "  u\($0): { slag: enhet, namn: Del \($0), del av: \(owner($0)) }\n" }.joined()
        }
        let review = try Compared.texts(
            model("  n: { slag: nämnd, namn: Nämnden }\n") { _ in "n" },
            model(ids.map { "  \($0): { slag: nämnd, namn: Ny \($0), ersätter: n }\n" }.joined()) { $0 })
        let told = texts(review)
        for id in ids { #expect(told.contains("till 'Ny \(id)': 'Del \(id)'"), "\(told)") }
        #expect(told.contains("… och 4 till"))
    }

    @Test func `a person is called by the id, and does not end`() throws {
        func model(_ holder: String, _ persons: String) -> String {
            """
            organisation: Almby
            befattningar:
              kd: { slag: kommundirektör, namn: Direktören, innehas av: \(holder) }
              ec: { slag: chef, namn: Ekonomichefen, innehas av: p2 }
            personer: { \(persons) }

            """
        }
        let review = try Compared.texts(
            model("p1", "p1: { namn: Namn Namnsson }, p2: { namn: Nils Nilsson }"),
            model("p2", "p2: { namn: Nils Nilsson }"))
        #expect(texts(review).contains("före: 'p1' innehar 'Direktören'; efter: 'p2' innehar 'Direktören'"))
        let names = try changes(review).flatMap { change in
            ["beforeNames", "afterNames"].flatMap { change[$0] as? [String] ?? [] }
        }
        #expect(!names.contains("Namn Namnsson") && !names.contains("Nils Nilsson"))
    }
}
