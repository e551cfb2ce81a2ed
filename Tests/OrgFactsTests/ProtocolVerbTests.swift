import OrgFacts
import OrgModel
import Testing

/// The verbs that the minutes of Swedish municipalities use of preparation, decision, referral and follow-up, and what
/// each of them means.
@Suite struct `The verbs of minutes` {
    private static let table = """
        tarInitiativ: väcker, initierar, tar initiativ till
        tarFramUnderlag: utreder, tar fram underlag till, kartlägger, analyserar, beräknar
        sammanställer: sammanställer
        utarbetar: utarbetar, tar fram, upprättar, reviderar
        bereder: bereder, handlägger, hanterar
        remitterar: remitterar, sänder på remiss
        föredrar: föredrar för, presenterar för
        föreslår: föreslår, hemställer, yrkar, nominerar, lägger fram
        yttrarSig: yttrar sig om, tillstyrker, avstyrker, besvarar, reserverar sig mot, lämnar yttrande över, kritiserar, påtalar
        samråder: samråder med
        samverkar: samverkar med, förhandlar med
        skjuterUpp: bordlägger, återremitterar, ajournerar
        deltar: jävig i, anmäler jäv i
        beslutar: beslutar om, bifaller, avslår, godkänner, beviljar, avgör, avskriver, upphäver, ställer sig bakom, utfärdar, prövar
        antar: antar, fastställer
        svararInför: uppdrar åt, uppdrar, ansvarar inför
        delegerar: delegerar till, bemyndigar
        tillsätter: väljer, inrättar
        utser: utser, förordnar
        avslutarAnställning: entledigar
        anvisarRam: anvisar medel, anslår medel till, finansierar
        undertecknar: undertecknar, justerar
        verkställer: verkställer, genomför, effektuerar
        följerUpp: följer upp, utvärderar, kontrollerar, ser över
        granskning: granskar, inspekterar
        bevakar: bevakar
        redovisar: rapporterar till
        lämnar: redovisar, överlämnar, översänder, anmäler till
        delger: delger, expedierar till
        informerar: informerar, underrättar, meddelar, noterar, lägger till handlingarna, tar del av
        säkrar: ser till, verkar för
        utför: sköter
        stödjer: bistår
        beställer: begär, efterfrågar
        hänvisar: nämner
        kallar: kallar till, sammankallar
        """

    private static let verbs = table.split(separator: "\n").flatMap { row in
        let halves = row.split(separator: ":")
        return halves[1].split(separator: ",").map { (verb: $0.drop { $0 == " " }.description, act: String(halves[0])) }
    }

    @Test func `are at least sixty, each once`() {
        #expect(Self.verbs.count >= 60)
        #expect(Set(Self.verbs.map(\.verb)).count == Self.verbs.count)
    }

    @Test func `are all heard, each as what it means`() throws {
        for (verb, act) in Self.verbs {
            let facts = try Facts(
                """
                enheter: { ks: { slag: kommunstyrelse } }
                ärenden: { ärendet: {} }
                utsagor: [{ vem: ks, gör: \(verb), vad: ärendet }]
                """)
            let said = FactWord.allCases.flatMap { word in Mode.allCases.flatMap { facts.said(word, $0) } }
            #expect(said.contains { "\($0.act)" == act }, "\(verb)")
        }
    }

    @Test func `are several in a list, each for itself`() throws {
        let facts = try Facts(
            """
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { ärendet: {} }
            utsagor: [{ vem: ks, gör: [bereder, beslutar, bereder], vad: ärendet }]
            """)
        #expect(facts.said(.bereder).count == 1 && facts.said(.beslutar).count == 1)
    }

    @Test func `make whoever is sent a matter back prepare it again`() throws {
        let facts = try Facts(
            """
            enheter: { ks: { slag: kommunstyrelse }, n: { slag: nämnd } }
            ärenden: { ärendet: {} }
            utsagor: [{ vem: ks, gör: återremitterar, vad: ärendet, mottagare: n }]
            """)
        #expect(facts.said(.bereder, mode: .krav).map(\.who) == [facts.node("n")])
        #expect(facts.said(.bereder).isEmpty && facts.said(.skjuterUpp).count == 1)
    }
}
