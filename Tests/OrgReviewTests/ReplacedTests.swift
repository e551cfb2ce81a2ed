import OrgAudit
import OrgCompare
import OrgModel
import OrgReview
import Testing
import Texts

@Suite struct `What is replaced and is in neither model` {
    private func model(_ terms: String, prefix p: String = "") -> String {
        "källor:\n  \(p)ny: { slag: policy, titel: Nya policyn\(terms) }\n  \(p)gammal: { slag: policy, titel: Gamla policyn }\n"
            + "enheter: { \(p)kf: { slag: kommunfullmäktige }, \(p)ks: { slag: kommunstyrelse } }\n"
    }

    @Test func `is no finding between an organisation and itself`() throws {
        let text = model(", ersätter: policyn från 2001")
        let review = try Reviewed.review(text, text)
        #expect(review.introduced.isEmpty && review.cured.isEmpty && review.unsettled.isEmpty)
        #expect(review.remaining.of("REF-01") == ["REF-01 policyn från 2001"])
        // That the model after no longer says so mends nothing, and that it says so is a fault of its own.
        let dropped = try Reviewed.review(text, model(""), trustsIDs: true)
        #expect(dropped.cured.of("REF-01").isEmpty && dropped.unsettled.of("REF-01").isEmpty)
        let new = try Reviewed.review(model(""), text, trustsIDs: true)
        #expect(new.introduced.of("REF-01") == ["REF-01 policyn från 2001"])
    }

    @Test func `is worth knowing of a model that stands on its own, and no flaw`() throws {
        let alone = try Reviewed.review(model(""), model(", ersätter: gamla plicyn"), trustsIDs: true)
        #expect(alone.introduced.filter { $0.code == "REF-01" }.map(\.verdict) == [.upplysning])
        #expect(alone.comparison.pairing.conflicts.count == 1)
    }

    @Test(arguments: ["", "z"])
    func `is no fault where the model before calls something so`(_ prefix: String) throws {
        let review = try Reviewed.review(
            model(""),
            model(", ersätter: gamla policyn", prefix: prefix)
                .replacing("  \(prefix)gammal: { slag: policy, titel: Gamla policyn }\n", with: ""),
            trustsIDs: prefix.isEmpty)
        #expect(review.introduced.of("REF-01").isEmpty && review.comparison.pairing.conflicts.isEmpty)
    }

    @Test func `what was cured is told as it was written`() throws {
        let before = "befattningar: { a: { chef: kanslichef }, b: { slag: chef } }\n"
        let after = "befattningar: { a: { chef: b }, b: { slag: chef } }\nenheter: { kanslichef: { slag: enhet } }\n"
        let cured = try Reviewed.review(before, after, trustsIDs: true)
        let told = (cured.cured + cured.unsettled).filter { $0.code == "REF-01" }
        #expect(told.map(\.message.swedish) == ["ingen nod heter 'kanslichef'"])
    }
}

@Suite struct `Groups that became one` {
    private func model(_ groups: [String], _ terms: String = "") -> String {
        "källor: { sam: { slag: samverkansavtal, titel: Avtalet } }\nenheter: { sf: { slag: förvaltning } }\n"
            + "befattningar:\n  c: { slag: chef, leder: sf }\ngrupper:\n"
            + groups.map {
                "  \($0): { slag: samverkansgrupp, namn: Grupp \($0), samverkansansvarig: c, källa: sam\(terms) }\n"
            }.joined()
    }

    @Test func `have the fault that they had once, and it is neither new nor cured`() throws {
        let after = model(["hela"], ", ersätter: [norr, söder]")
        let review = try Reviewed.review(model(["norr", "söder"]), after, trustsIDs: true)
        #expect(review.remaining.of("SAM-04") == ["SAM-04 hela"], "\(review.remaining.told)")
        #expect(
            review.introduced.isEmpty && review.cured.isEmpty && review.unsettled.isEmpty, "\(review.introduced.told)")
        // A third that nobody asked of before is new.
        let more = try Reviewed.review(
            model(["norr", "söder"]), after + model(["väst"]).split(separator: "grupper:\n")[1], trustsIDs: true)
        #expect(more.introduced.of("SAM-04") == ["SAM-04 väst"], "\(more.introduced.told)")
        #expect(more.remaining.of("SAM-04") == ["SAM-04 hela"])
    }
}

@Suite struct `What a company takes over` {
    @Test func `is worth knowing, and no gap`() throws {
        func model(_ place: String) -> String {
            "enheter:\n  kf: { slag: kommunfullmäktige }\n  tn: { slag: nämnd, tillsätts av: kf }\n"
                + "  tf: { slag: förvaltning, hör till: tn }\n  ab: { slag: bolag, ägs av: kf }\n"
                + "  va: { slag: avdelning, del av: \(place) }\n  ren: { slag: avdelning, del av: \(place) }\n"
        }
        let review = try Reviewed.review(model("tf"), model("ab"), trustsIDs: true)
        #expect(review.introduced.of("CMP-01").isEmpty)
        #expect(review.remarks.of("CMP-01") == ["CMP-01 ren, va"])
    }
}
