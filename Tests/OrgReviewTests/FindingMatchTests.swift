import Foundation
import OrgAudit
import OrgCompare
import OrgFormats
import OrgModel
import OrgReview
import Testing

@Suite struct `Findings before and after` {
    private func posts(_ reports: [String], chiefs: String = "[a, b]", prefix p: String = "") -> String {
        "befattningar:\n  \(p)a: { slag: chef, namn: Anna }\n  \(p)b: { slag: chef, namn: Bo }\n"
            + reports.map { "  \(p)\($0): { namn: Post \($0), chef: \(chiefs) }\n" }.joined()
    }

    @Test func `the same twice leaves all and changes none`() throws {
        let review = try Reviewed.review(posts(["c"]), posts(["c"]))
        #expect(review.cured.isEmpty && review.introduced.isEmpty && review.unsettled.isEmpty && review.remarks.isEmpty)
        #expect(review.remaining.of("DBL-01") == ["DBL-01 c"])
    }

    @Test func `new ids and new names cure nothing and introduce nothing`() throws {
        let (before, after) = (posts(["c", "d", "e"]), posts(["c", "d", "e"], chiefs: "[za, zb]", prefix: "z"))
        let renamed = before.replacing("namn: Post", with: "namn: Befattning")
        for (after, subjects) in [(after, ["zc", "zd", "ze"]), (renamed, ["c", "d", "e"])] {
            let review = try Reviewed.review(before, after)
            #expect(review.remaining.of("DBL-01") == subjects.map { "DBL-01 \($0)" })
            #expect(review.cured.isEmpty && review.unsettled.isEmpty, "\(review.cured.told)")
            #expect(review.introduced.isEmpty, "\(review.introduced.told)")
        }
    }

    @Test func `two different organisations introduce nothing and cure nothing`() throws {
        let other = """
            organisation: Annanstad
            befattningar:
              x: { slag: rektor, namn: Xerxes }
              y: { slag: rektor, namn: Ymer }
              z: { namn: Vaktmästare, chef: [x, y] }

            """
        let review = try Reviewed.review(posts(["c", "d", "e"]), other)
        #expect(!review.comparesFindings && !review.comparison.isOfOneOrganisation)
        #expect(review.introduced.isEmpty && review.cured.isEmpty && review.remaining.isEmpty)
        #expect(review.unsettled.isEmpty && review.remarks.isEmpty)
        #expect(try Reviewed.review(posts(["c"]), posts(["c"])).comparesFindings)
    }

    /// Posts without a chief, of which a document that is to tell it all says nothing: one finding of them all.
    private func silence(about ids: [String], told: [String] = [], prefix p: String = "") -> String {
        "källor: { \(p)policy: { slag: policy, uttömmande om: [\((ids + told).map { p + $0 }.joined(separator: ", "))] } }\n"
            + "befattningar:\n  \(p)a: { slag: chef, namn: Anna }\n"
            + ids.map { "  \(p)\($0): { namn: Post \($0) }\n" }.joined()
            + told.map { "  \(p)\($0): { namn: Post \($0), chef: \(p)a }\n" }.joined()
    }

    @Test(arguments: ["", "z"])
    func `of a group that grows the old remain and the new are introduced`(_ prefix: String) throws {
        let review = try Reviewed.review(silence(about: ["c", "d"]), silence(about: ["c", "d", "e"], prefix: prefix))
        #expect(review.remaining.of("GAP-01").contains("GAP-01 \(prefix)c, \(prefix)d"), "\(review.remaining.told)")
        #expect(review.introduced.of("GAP-01") == ["GAP-01 \(prefix)e"])
    }

    @Test func `of a group that shrinks those who are told of are cured`() throws {
        let review = try Reviewed.review(silence(about: ["c", "d", "e"]), silence(about: ["d", "e"], told: ["c"]))
        #expect(review.cured.of("GAP-01") == ["GAP-01 c"])
        #expect(review.remaining.of("GAP-01").contains("GAP-01 d, e"))
        #expect(review.introduced.of("GAP-01").isEmpty)
    }

    @Test func `a post that got one chief of two is cured`() throws {
        let after = posts(["c", "d"]).replacing("namn: Post d, chef: [a, b]", with: "namn: Post d, chef: a")
        let review = try Reviewed.review(posts(["c", "d"]), after)
        #expect(review.cured.of("DBL-01") == ["DBL-01 d"])
        #expect(review.remaining.of("DBL-01") == ["DBL-01 c"])
    }

    @Test func `another chief in the place of one of two is another fault`() throws {
        let after = posts(["c"], chiefs: "[a, x]") + "  x: { slag: chef, namn: Xerxes }\n"
        #expect(try Reviewed.review(posts(["c"]), after).introduced.of("DBL-01") == ["DBL-01 c"])
    }

    @Test func `two that became one with the same fault have it once`() throws {
        let after = posts(["c"]).replacing("namn: Post c", with: "namn: Post c, ersätter: [c, d]")
        let review = try Reviewed.review(posts(["c", "d"]), after, trustsIDs: true)
        #expect(review.remaining.of("DBL-01") == ["DBL-01 c"])
        #expect(review.introduced.of("DBL-01").isEmpty && review.cured.of("DBL-01").isEmpty)
    }

    @Test func `what ended is cured, and what nobody tells of is neither`() throws {
        let before = posts(["c", "d"])
        let ended = try Reviewed.review(before, before.replacing("  d: { namn: Post d, chef: [a, b] }\n", with: ""))
        #expect(ended.cured.of("DBL-01") == ["DBL-01 d"])
        // Another hand, with ids of its own, that does not speak of d.
        let other = posts(["c"], chiefs: "[za, zb]", prefix: "z")
        let silent = try Reviewed.review(before, other, trustsIDs: false)
        #expect(silent.cured.of("DBL-01").isEmpty)
        #expect(silent.unsettled.of("DBL-01") == ["DBL-01 d"])
    }

    @Test func `a law that was not in force leaves a finding neither cured nor introduced`() throws {
        func model(_ day: String) -> String {
            "organisation: P\ndatum: \(day)\nenheter:\n  kf: { slag: kommunfullmäktige }\n"
                + "  ks: { slag: kommunstyrelse, tillsätts av: kf }\n  kn: { slag: nämnd, namn: Kulturnämnden, tillsätts av: ks }\n"
        }
        let review = try Reviewed.review(model("2020-01-01"), model("2003-01-01"))
        #expect(review.cured.of("KL-03").isEmpty && review.remaining.of("KL-03").isEmpty)
        #expect(review.unsettled.of("KL-03") == ["KL-03 kn"])
    }
}

@Suite struct `An empty post and what came instead` {
    private func model(_ posts: String) -> String {
        "enheter: { park: { slag: enhet, namn: Park } }\nbefattningar:\n\(posts)"
    }

    @Test(arguments: [("", false), (", innehas av: anna", true)])
    func `is filled only when somebody is said to hold it`(_ holder: String, _ isCured: Bool) throws {
        let before = model("  parkchef: { slag: enhetschef, namn: Parkchef, vakant: ja, leder: park }\n")
        let after =
            model("  gatuchef: { slag: enhetschef, namn: Gatuchef, leder: park, ersätter: parkchef\(holder) }\n")
            + "personer: { anna: {} }\n"
        let review = try Reviewed.review(before, after, trustsIDs: true)
        #expect(review.cured.of("GAP-02") == (isCured ? ["GAP-02 parkchef"] : []), "\(review.cured.told)")
        #expect(review.unsettled.of("GAP-02") == (isCured ? [] : ["GAP-02 parkchef"]))
        #expect(review.introduced.of("REF-01").isEmpty, "who is replaced stands in the model before")
    }

    @Test func `who is replaced may stand in a version between the two`() throws {
        let texts = [
            model("  parkchef: { slag: enhetschef, leder: park }\n"),
            model("  grönchef: { slag: enhetschef, leder: park, ersätter: parkchef }\n"),
            model("  gatuchef: { slag: enhetschef, leder: park, ersätter: grönchef }\n"),
        ]
        let history = try ReviewedHistory(
            of: texts.map { try Reviewed.organisation($0) }, .init(today: Reviewed.today)
        ) { _, _ in .init(trustsIDs: true) }
        #expect(history.whole.introduced.of("REF-01").isEmpty)
        #expect(history.steps.allSatisfy { $0.introduced.of("REF-01").isEmpty })
        let unheard = Review(of: history.history.whole, .init(today: Reviewed.today))
        #expect(unheard.introduced.of("REF-01") == ["REF-01 grönchef"], "the middle version is what tells who it is")
    }
}

/// What the comparison's own rules tell is not told by the audit of the organisation after too.
struct ToldOnceTests {
    private static let before = """
        datum: 2026-01-01
        källa: o
        källor: { o: { slag: organisationsbeslut }, r: { slag: reglemente, reglerar: n } }
        enheter:
          kf: { slag: kommunfullmäktige }
          n: { slag: nämnd, tillsätts av: kf }
          f: { slag: förvaltning, hör till: n }
        befattningar:
          kd: { slag: kommundirektör }
          a: { slag: chef, chef: kd }
          b: { slag: chef, chef: a }

        """

    @Test func `one who lost the chief is told of once`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "once-\(UUID())")
        try FileManager.default.createDirectory(at: folder.appending(path: "b"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(("organisation: Provköping\n" + Self.before).utf8).write(to: folder.appending(path: "a.yaml"))
        try Data("utgår från: ../a.yaml\ndatum: 2026-01-10\nupphör: [a, n]\n".utf8).write(
            to: folder.appending(path: "b/m.yaml"))
        let after = try Document(readingModelAt: folder.appending(path: "b").path).resolved()
        let review = Reviewed.review(try Reviewed.organisation(Self.before), after, trustsIDs: true)
        let told = review.introduced.told
        #expect(told.filter { $0.hasSuffix(" b") } == ["CMP-03 b"], "\(told)")
        #expect(told.filter { $0.hasSuffix(" r") } == ["CMP-03 r"], "\(told)")
        // What the comparison does not tell stays.
        #expect(told.contains("REF-03 f"), "\(told)")
    }

    private static let agreement = "källor: { avtal: { slag: samverkansavtal } }\n"

    @Test func `subjects stand in the order of their own ids`() throws {
        func model(_ ids: [String]) -> String {
            Self.agreement + "grupper:\n" + ids.map { "  \($0): { slag: samverkansgrupp, källa: avtal }\n" }.joined()
        }
        let orders = try [["s1", "s2"], ["s2", "s1"]].map { ids in
            let after =
                Self.agreement
                + "grupper: { t: { slag: samverkansgrupp, källa: avtal, ersätter: [s1, s2], möten: 6/år } }\n"
            let review = try Reviewed.review(model(ids), after, trustsIDs: true)
            return (review.cured + review.unsettled).filter { $0.code == "SAM-04" }.told
        }
        #expect(orders[0] == orders[1] && !orders[0].isEmpty, "\(orders)")
    }
}
