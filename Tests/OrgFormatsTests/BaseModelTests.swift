import Foundation
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `A model that changes another` {
    static let base = """
        organisation: Före
        datum: 2026-01-01
        källor: { policy: { slag: policy } }
        källa: policy
        enheter:
          kf: { slag: kommunfullmäktige, namn: Fullmäktige }
          ks: { slag: kommunstyrelse, tillsätts av: kf, ledamöter: 11, not: gammal }
          tekniska: { slag: nämnd, tillsätts av: kf, antal: 2 }
        befattningar:
          direktör: { slag: kommundirektör, chef: ks, leder: [kontoret, stab], vakant: ja }
          teknisk chef: { slag: chef, chef: direktör, uppdrag: { vad: ks, om: tekniska } }
        grupper:
          kontoret: { slag: arbetsgrupp, ingår: [direktör, teknisk chef] }
          stab: { slag: arbetsgrupp, leds av: direktör }
        ärenden: { budget: {} }
        ansvar:
          - { för: budget, roll: beslutar, har: [kf, ks] }
        utsagor:
          - { vem: direktör, gör: verkställer, vad: budget, i samråd: [teknisk chef, tekniska] }
        godtas: [{ regel: A, nod: ks }]
        vyer: { v: { djup: 1 }, w: { djup: 1 } }
        gränser: { SPAN-01: 10, LAY-01: 5 }

        """

    /// The lines that the after-model gains and loses against its base.
    private func difference(_ after: String) throws -> [String] {
        let folder = try ModelFolder(["före.yaml": Self.base, "efter.yaml": "utgår från: före.yaml\n" + after])
        let (old, new) = (try folder.dump("före.yaml"), try folder.dump("efter.yaml"))
        let (before, now) = (Set(old.nodes + old.statements), Set(new.nodes + new.statements))
        return before.subtracting(now).sorted().map { "- \($0)" } + now.subtracting(before).sorted().map { "+ \($0)" }
    }

    @Test func `what is not spoken of carries over`() throws {
        #expect(try difference("organisation: Efter\n") == [])
        let folder = try ModelFolder([
            "före.yaml": Self.base, "efter.yaml": "organisation: Efter\nutgår från: före.yaml\n",
            "daterad.yaml": "datum: 2027-01-01\nutgår från: före.yaml\n",
        ])
        #expect(try folder.dump("efter.yaml").heading == "Efter 2026-01-01")
        #expect(try folder.dump("daterad.yaml").heading == "Före 2027-01-01")
        #expect(try folder.document("efter.yaml").resolved().acceptances.isEmpty)
        #expect(try folder.document("före.yaml").resolved().acceptances.count == 1)
    }

    @Test func `a node defined again says only what changes`() throws {
        #expect(
            try difference("enheter: { ks: { namn: Styrelsen, ledamöter: 13 } }\n") == [
                "- ks: kommunstyrelse 'ks' source[policy] not[gammal] ledamöter[11]",
                "+ ks: kommunstyrelse 'Styrelsen' source[policy] not[gammal] ledamöter[13]",
            ])
        #expect(
            try difference("befattningar: { direktör: { vakant: nej } }\n") == [
                "- direktör: kommundirektör 'direktör' vacant[ja] source[policy]",
                "+ direktör: kommundirektör 'direktör' source[policy]",
            ])
        #expect(
            try difference("enheter: { tekniska: { slag: utskott, antal: 3, till: 2026-12-31 } }\n") == [
                "- tekniska: nämnd 'tekniska' number[exact 2] source[policy]",
                "+ tekniska: utskott 'tekniska' number[exact 3] source[policy] till[2026-12-31]",
            ])
    }

    @Test func `a file's own source does not become that of a node it speaks of`() throws {
        let after = "källa: förslag\nkällor: { förslag: {} }\nenheter: { ks: {}, kf: { källa: förslag §2 } }\n"
        #expect(
            try difference(after) == [
                "- kf: kommunfullmäktige 'Fullmäktige' source[policy]",
                "+ förslag: dokument 'förslag' source[förslag]",
                "+ kf: kommunfullmäktige 'Fullmäktige' source[förslag §2]",
            ])
    }

    @Test func `a line replaces those under the same word on the node, and no others`() throws {
        #expect(
            try difference("befattningar: { teknisk chef: { chef: ks } }\n") == [
                "- teknisk chef chef direktör source[policy]", "+ teknisk chef chef ks",
            ])
        // The base says one of the two on the group.
        #expect(
            try difference("befattningar: { direktör: { leder: kontoret } }\n") == [
                "- direktör leder kontoret source[policy]", "- direktör leder stab source[policy]",
                "+ direktör leder kontoret",
            ])
        #expect(
            try difference("grupper: { kontoret: { ingår: [] } }\n") == [
                "- direktör ingår kontoret source[policy]", "- teknisk chef ingår kontoret source[policy]",
            ])
    }

    @Test func `a line with the other direction replaces from the other end`() throws {
        #expect(
            try difference("grupper: { stab: { leds av: teknisk chef } }\n") == [
                "- direktör leder stab source[policy]", "+ teknisk chef leder stab",
            ])
    }

    @Test func `a long statement replaces the same one, and is added to others`() throws {
        #expect(
            try difference("ansvar: [{ för: budget, roll: beslutar, har: ks, nivå: ytterst }]\n") == [
                "- ks beslutar budget source[policy]", "+ ks beslutar budget level[ytterst]",
            ])
        #expect(
            try difference("utsagor: [{ vem: direktör, gör: bereder, vad: budget }]\n") == ["+ direktör bereder budget"]
        )
        // A line leaves long statements of the same verb alone, but for the very same.
        #expect(
            try difference("enheter: { ks: { beslutar om: kontoret }, kf: { beslutar om: budget } }\n") == [
                "- kf beslutar budget source[policy]", "+ kf beslutar budget", "+ ks beslutar kontoret",
            ])
    }

    @Test func `a no ends a statement, and stays where there is none to end`() throws {
        #expect(
            try difference("utsagor: [{ vem: direktör, gör: leder, vad: stab, gäller: nej }]\n") == [
                "- direktör leder stab source[policy]"
            ])
        #expect(
            try difference("befattningar: { direktör: { leder: { vad: stab, gäller: nej } } }\n") == [
                "- direktör leder stab source[policy]"
            ])
        #expect(
            try difference("ansvar: [{ för: budget, roll: bereder, har: ks, gäller: nej }]\n") == [
                "+ ks bereder budget holds[nej]"
            ])
    }

    @Test func `a node that ends goes with everything that touches it`() throws {
        let after = "upphör: [tekniska]\nenheter: { miljö: { slag: nämnd, tillsätts av: kf, ersätter: tekniska } }\n"
        #expect(
            try difference(after) == [
                "- direktör verkställer budget source[policy] consulted[teknisk chef, tekniska]",
                "- kf tillsätter tekniska source[policy]",
                "- teknisk chef uppdrag ks source[policy] matters[tekniska]",
                "- tekniska: nämnd 'tekniska' number[exact 2] source[policy]",
                "+ direktör verkställer budget source[policy] consulted[teknisk chef]",
                "+ kf tillsätter miljö", "+ miljö: nämnd 'miljö'", "+ teknisk chef uppdrag ks source[policy]",
            ])
        let folder = try ModelFolder(["före.yaml": Self.base, "efter.yaml": "utgår från: före.yaml\n" + after])
        let organisation = try folder.document("efter.yaml").resolved()
        #expect(organisation.node("miljö").map(organisation.predecessors) == ["tekniska"])
    }

    @Test func `a document that ends is no longer rested on`() throws {
        let told = try difference("upphör: [policy]\n")
        #expect(told.contains("+ kf tillsätter ks"))
        #expect(told.filter { $0.hasPrefix("+") }.allSatisfy { !$0.contains("source") })
    }

    @Test func `a node that ends and is defined anew is another`() throws {
        let told = try difference("upphör: [stab]\ngrupper: { stab: { slag: styrgrupp } }\n")
        #expect(
            told == [
                "- direktör leder stab source[policy]", "- stab: arbetsgrupp 'stab' source[policy]",
                "+ stab: styrgrupp 'stab'",
            ])
    }

    @Test func `a node that ends and is named all the same is a ghost, with both places`() throws {
        let folder = try ModelFolder([
            "före.yaml": "enheter:\n  nämnder: { slag: nämnd }\n  ks: { slag: kommunstyrelse }\n",
            "efter.yaml": "utgår från: före.yaml\nupphör: [nämnder]\nenheter:\n  ks: { har uppsikt över: nämnder }\n",
        ])
        let organisation = try folder.document("efter.yaml").resolved()
        let warning = try #require(organisation.warnings.first)
        #expect(organisation.warnings.count == 1)
        #expect(
            folder.short(warning.told)
                == "~/efter.yaml:4:27 ended-node: 'nämnder' upphör men nämns här / 'nämnder' ends but is named here")
        #expect(warning.noted.map(folder.short) == ["~/efter.yaml:2:10"])
        #expect(organisation.node("nämnder").map(organisation.isGhost) == true)
    }

    @Test func `an end of what the base has not is told`() throws {
        let folder = try ModelFolder([
            "före.yaml": "enheter: { ks: {} }\n", "efter.yaml": "utgår från: före.yaml\nupphör: [ks, kf]\n",
        ])
        #expect(
            try folder.document("efter.yaml").resolved().warnings.map { folder.short($0.told) } == [
                "~/efter.yaml:2:14 unknown-ending: 'kf' upphör men finns inte i utgångsläget / "
                    + "'kf' ends but is not in the base model"
            ])
    }

    @Test func `views and limits of one name are replaced, others carry over`() throws {
        let folder = try ModelFolder([
            "före.yaml": Self.base,
            "efter.yaml": "utgår från: före.yaml\nvyer: { v: { djup: 7 } }\ngränser: { SPAN-01: 3 }\n",
        ])
        let document = try folder.document("efter.yaml")
        #expect(document.views.map { "\($0.name) \($0.depth ?? 0)" } == ["w 1", "v 7"])
        #expect(document.limits.map { "\($0.name) \($0.number)" } == ["LAY-01 5", "SPAN-01 3"])
    }

    @Test func `places are those of the file that says it`() throws {
        let folder = try ModelFolder([
            "före/1.yaml": "enheter:\n  ks: { chef: ingen }\n  kf: {}\n",
            "före/2.yaml": "befattningar: { a: { slag: chef, chef: kf } }\n",
            "efter/m.yaml": "utgår från: ../före\nenheter: { kf: { namn: F, leder: a } }\n",
        ])
        for name in ["efter", "efter/", "efter/m.yaml"] {
            let organisation = try folder.document(name).resolved()
            let warnings = organisation.warnings.compactMap { $0.location.map { folder.short($0.description) } }
            #expect(warnings == ["~/före/1.yaml:2:15"])
            let places = ["ks", "kf", "a"].map { id in
                organisation.node(id).flatMap(organisation.location).map { folder.short($0.description) }
            }
            #expect(places == ["~/före/1.yaml:2:3", "~/efter/m.yaml:2:12", "~/före/2.yaml:1:17"])
        }
    }

    @Test func `what is replaced is known where a model says how it differs, by its name too`() throws {
        func defects(_ text: String) throws -> [Defect] {
            try ModelFolder(["före.yaml": Self.base, "efter.yaml": text]).document("efter.yaml").resolved().defects
        }
        let nodes = "enheter: { ny: { slag: nämnd, ersätter: Fullmäktig } }\n"
        guard case .unknownNode = try #require(defects("utgår från: före.yaml\n" + nodes).first) else {
            Issue.record("in a difference a name that the base does not have is a slip")
            return
        }
        guard case .unknownPredecessor = try #require(defects("organisation: Efter\n" + nodes).first) else {
            Issue.record("alone a model may replace what it does not have")
            return
        }
        let folder = try ModelFolder([
            "före.yaml": Self.base,
            "efter.yaml": "utgår från: före.yaml\n" + nodes.replacing("Fullmäktig", with: "fullmäktige"),
        ])
        let organisation = try folder.document("efter.yaml").resolved()
        #expect(organisation.node("ny").map(organisation.predecessors) == ["kf"] && organisation.defects.isEmpty)
    }

    @Test func `a base may have a base of its own`() throws {
        let folder = try ModelFolder([
            "a.yaml": "organisation: A\nenheter: { x: { namn: A }, y: {}, z: {} }\n",
            "b.yaml": "utgår från: a.yaml\nupphör: [y]\ndatum: 2026-01-01\n"
                + "enheter: { x: { slag: nämnd }, w: { ersätter: y } }\n",
            "c.yaml": "utgår från: b.yaml\nenheter: { x: { namn: C, leder: z } }\n",
        ])
        let dump = try folder.dump("c.yaml")
        #expect(dump.heading == "A 2026-01-01")
        #expect(dump.nodes == ["w: enhet 'w'", "x: nämnd 'C'", "z: enhet 'z'"])
        #expect(dump.statements == ["x leder z"])
        let organisation = try folder.document("c.yaml").resolved()
        #expect(organisation.node("w").map(organisation.predecessors) == ["y"])
    }

    @Test func `a node that both models define stays in the base's order, and twice in one is twice`() throws {
        let folder = try ModelFolder([
            "före.yaml": "enheter: { a: {}, b: {}, c: {} }\n",
            "efter.yaml": "utgår från: före.yaml\nenheter: { d: {}, b: { namn: B } }\ngrupper: { b: {} }\n",
        ])
        let organisation = try folder.document("efter.yaml").resolved()
        #expect(organisation.nodes.map(organisation.name) == ["a", "B", "c", "d"])
        #expect(organisation.warnings.map(\.code) == ["duplicate-node"])
    }

    @Test func `the sample of an after-model fits`() throws {
        let root = #filePath.prefix(upTo: try #require(#filePath.range(of: "/Tests/")?.lowerBound))
        for path in ["forslag-2027", "forslag-2027/forslag.yaml"] {
            let organisation = try Document(readingModelAt: "\(root)/Models/exempelkommunen/\(path)").resolved()
            #expect(organisation.warnings.map(\.told) == [])
            #expect(organisation.date == Day("2027-01-01"))
            #expect(organisation.node("parkchef") == nil)
            let chief = try #require(organisation.node("gatu- och parkchef"))
            #expect(organisation.predecessors(of: chief) == ["parkchef", "lokalstrateg"])
        }
    }
}
