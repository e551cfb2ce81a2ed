import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// A question of a standard list: what it is asked about, and the words that say what it asks for.
struct OwnFact: Sendable, CustomTestStringConvertible {
    let list: String
    let item: String
    /// The nodes that the question speaks of, beside the usual ones.
    let nodes: String
    /// The words that mean what it asks for; every other one is a neighbour's.
    let words: String

    var testDescription: String { "\(list) \(item)" }

    /// A row: `Q7 | nodes | words`.
    private static func rows(_ list: String, _ table: String) -> [OwnFact] {
        table.split(separator: "\n").map { row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").joined(separator: " ")
            }
            return OwnFact(list: list, item: cells[0], nodes: cells[1], words: cells[2])
        }
    }

    /// A model in which everybody does everything to everybody, but for what the question asks for.
    var model: String {
        let usual =
            "ks: { slag: kommunstyrelse }; n: { slag: nämnd }; f: { slag: förvaltning }; kso: { slag: ordförande }"
        var sections: [Section: [String]] = [:]
        var ids: [String] = []
        for entry in "\(usual); \(nodes)".split(separator: ";").map({ $0.split(separator: " ").joined(separator: " ") })
        {
            guard let id = entry.split(separator: ":").first else { continue }
            let kind = entry.split(separator: ":")[2].prefix { $0 != "," && $0 != "}" }
                .split(separator: " ").joined(separator: " ")
            let section = NodeKind(word: kind)?.words.section ?? .matters
            sections[section, default: []].append("  \(entry)\n")
            ids.append(String(id))
        }
        let own = Set(words.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") })
        let all = ids.joined(separator: ", ")
        // What a source is exhaustive about is no fact of the field.
        let others = Relation.allCases.filter { $0 != .uttömmandeOm }.map(\.words.forward.swedish)
            .filter { !own.contains($0) }
        return sections.sorted { $0.key.word.swedish < $1.key.word.swedish }
            .map { "\($0.key.word.swedish):\n\($0.value.joined())" }.joined()
            + "utsagor:\n" + others.map { "  - { vem: [\(all)], gör: \($0), vad: [\(all)] }\n" }.joined()
    }

    private static let papers = "reglerar, avser, styrs av, beskrivs i"
    private static let filling = "utser, anställer, tillsätter"

    static let all =
        rows(
            "kommundirektör",
            """
            Q1 | | \(filling)
            Q2 | |
            Q3 | | konflikt avgörs av
            Q4 | | avslutar anställning
            Q5 | |
            Q6 | | arbetsmiljöansvar, fördelar arbetsmiljöuppgifter till
            Q7 | | håller samtal
            Q8 | k: { slag: kommun }; p: { slag: personal } | leder, chef
            Q9 | r: { slag: ärende, klass: rollfördelning } | ansvarar, säkrar, bevakar, verksamhetsansvar
            Q10 | | leder, verksamhetsansvar
            Q11 | g: { slag: ledningsgrupp } | leder, chef, delegerar till, vidaredelegerar till, följer upp, kallar, samverkansansvar, verksamhetsansvar
            Q12 | fc: { slag: förvaltningschef } | chef, uppdrag, rapporterar till, anmäler till, samråder med, samordnar
            Q13 | fc: { slag: förvaltningschef } | \(filling), avslutar anställning
            Q14 | k: { slag: kommun } | samordnar
            Q15 | fc: { slag: förvaltningschef } | håller samtal
            Q16 | m: { slag: moderbolag }; k: { slag: kommun } | samordnar, leder, ägarstyr, har uppsikt över
            Q17 | m: { slag: moderbolag }; v: { slag: verkställande direktör } | leder, innehar
            Q18 | v: { slag: verkställande direktör } | \(filling)
            Q19 | o: { slag: ärende, klass: plats }; q: { slag: ärende, klass: organisation } | leder, ansvarar, bevakar, samordnar, föregår, verksamhetsansvar
            Q20 | | tar initiativ
            Q21 | k: { slag: kommun } | företräder
            Q22 | r: { slag: ärende, klass: massmedia } | talesperson för, företräder
            Q23 | i: { slag: instruktion } ; d: { slag: delegationsordning } | hänvisar till
            Q24 | r: { slag: ärende, klass: ärendeberedning } | bereder, leder beredning, leder, ansvarar, verksamhetsansvar
            Q25 | | föredrar
            Q26 | | närvarar i, yttrar sig
            Q27 | | verkställer
            Q28 | | samråder med, uppdrag, informerar, noterar, stödjer, råder, samverkar med, rapporterar till, anmäler till
            """)
        + rows(
            "kommunallagen",
            """
            K1 | kf: { slag: kommunfullmäktige } | verkställer
            K2 | kf: { slag: kommunfullmäktige } | bereder, leder beredning, yttrar sig
            K3 | kf: { slag: kommunfullmäktige }; b: { slag: budget } | bereder, leder beredning, utarbetar, föreslår, sammanställer, beslutar, antar
            K4 | r: { slag: revision } | granskar
            K5 | b: { slag: bolag } | har uppsikt över
            N1 | kf: { slag: kommunfullmäktige } | tillsätter, utser
            N2 | | verksamhetsansvar, leder politiskt, ansvarar, beslutar
            N3 | r: { slag: reglemente } | \(papers)
            B1 | b: { slag: bolag } |
            B2 | b: { slag: bolag }; o: { slag: bolagsordning } | \(papers)
            B3 | b: { slag: bolag }; s: { slag: bolagsstyrelse } | tillsätter, utser
            B4 | b: { slag: bolag }; kf: { slag: kommunfullmäktige }; m: { slag: ärende, klass: principbeslut } | beslutar, antar, yttrar sig
            B5 | b: { slag: bolag }; r: { slag: lekmannarevisor } | granskar
            B6 | b: { slag: bolag }; m: { slag: ärende, klass: bolagsprövning } | beslutar, antar, följer upp
            F1 | fb: { slag: kommunalförbund }; o: { slag: förbundsordning } | \(papers)
            F2 | fb: { slag: kommunalförbund } | hör till, del av, leder politiskt
            F3 | fb: { slag: kommunalförbund }; r: { slag: revision } | granskar
            G1 | g: { slag: gemensam nämnd }; k: { slag: kommun } | värd för
            G2 | g: { slag: gemensam nämnd }; a: { slag: avtal } | \(papers)
            S2 | e: { slag: enhet, klass: skolenhet }; r: { slag: rektor } | leder, verksamhetsansvar
            L1 | e: { slag: verksamhet, klass: hälso- och sjukvård } | leder
            L2 | e: { slag: verksamhet, klass: räddningstjänst } | leder
            """)
        + rows(
            "ledningsgrupp",
            """
            LG1 | g: { slag: ledningsgrupp } |
            LG2 | g: { slag: ledningsgrupp } | ingår i
            LG3 | g: { slag: ledningsgrupp } | ansvarar, beslutar, antar, verksamhetsansvar
            LG4 | g: { slag: ledningsgrupp } | bereder, samordnar, leder, verkställer, följer upp, utarbetar, stödjer, kallar, samverkansansvar
            LG5 | g: { slag: ledningsgrupp } |
            """)
        + rows(
            "planering",
            """
            P1 | m: { slag: måldokument } | beslutar, antar, ger mål och riktlinjer, utarbetar, föreslår
            P2 | m: { slag: måldokument }; b: { slag: budget } | beslutar, antar, anvisar ram, utarbetar, föreslår, bereder, sammanställer
            P3 | m: { slag: måldokument }; p: { slag: plan } | beslutar, antar, utarbetar, ansvarar, leder, verksamhetsansvar
            P4 | m: { slag: måldokument }; b: { slag: budget } | följer upp
            P5 | m: { slag: måldokument }; b: { slag: budget } | följer upp
            P6 | m: { slag: måldokument }; a: { slag: ärende } | konflikt avgörs av
            """)
        + rows(
            "särskilda lagar",
            """
            H1 | kf: { slag: kommunfullmäktige }; a: { slag: ärende, klass: arkiv } | tillsyn, utövar tillsyn över, ansvarar, verksamhetsansvar
            H2 | m: { slag: ärende, klass: dataskyddsombud } | utser, anställer, tillsätter
            H3 | kf: { slag: kommunfullmäktige } |
            H4 | v: { slag: verksamhet, klass: hälso- och sjukvård } |
            """)
        + rows(
            "samverkan",
            """
            SAM1 | a: { slag: apt }; s: { slag: samverkansgrupp }; m: { slag: medarbetarsamtal } |
            SAM2 | a: { slag: apt }; s: { slag: fös } | samverkansansvar, leder, kallar, ingår i
            SAM3 | a: { slag: apt }; s: { slag: fös } |
            SAM4 | a: { slag: apt }; s: { slag: fös }; m: { slag: medarbetarsamtal } |
            SAM5 | a: { slag: apt }; s: { slag: samverkansgrupp } | samverkansansvar, leder, kallar, ingår i
            SAM6 | a: { slag: apt }; s: { slag: samverkansgrupp } |
            SAM7 | s: { slag: samverkansgrupp }; f2: { slag: fös } |
            SAM8 | a: { slag: apt }; s: { slag: fös } | samverkansansvar, leder, kallar, ingår i
            SAM9 | a: { slag: apt }; s: { slag: fös } |
            SAM10 | a: { slag: apt }; p: { slag: personal } | håller samtal
            SAM11 | a: { slag: apt }; m: { slag: medarbetarsamtal }; p: { slag: personal } | samverkansansvar, leder, kallar, ingår i, håller samtal
            SAM12 | a: { slag: apt }; m: { slag: medarbetarsamtal }; p: { slag: personal } | håller samtal
            """)
}

@Suite struct `A question` {
    private func answers(_ own: OwnFact) throws -> [Audit.ChecklistAnswer] {
        let director = own.list == "kommundirektör" ? "; den: { slag: kommundirektör }" : ""
        let fact = OwnFact(list: own.list, item: own.item, nodes: own.nodes + director, words: own.words)
        let lists = try Checklist.standard.filter { $0.id == own.list }
        let result = Audit(
            of: try Exampled.organisation(fact.model), .init(today: Exampled.today, select: ["GOD"], checklists: lists)
        ).result
        return result.checklists.flatMap(\.items).filter { $0.id == own.item }.map(\.answer)
    }

    @Test(arguments: OwnFact.all)
    func `is answered by no neighbour's fact`(_ own: OwnFact) throws {
        let told = try answers(own)
        #expect(!told.isEmpty && told.allSatisfy { $0 == .saknas }, "\(told)")
    }

    @Test func `of each standard list but those of presence and of providers stands in the table`() throws {
        let known = Set(OwnFact.all.map(\.item))
        let asked = try Checklist.standard.flatMap { $0.items.map(\.id) }
        #expect(Set(asked).subtracting(known) == ["S1", "U1", "U2"])
    }
}
