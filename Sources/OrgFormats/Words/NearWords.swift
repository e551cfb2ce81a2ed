internal import OrgModel
internal import Texts

/// Words that people write and the language does not have, with the one that says the same. A message asks whether
/// that was meant; nothing is read by them.
enum NearWords {
    static func kind(_ written: String) -> String? { kinds[written.lowercased()]?.first }
    static func verb(_ written: String) -> String? { lines[written.lowercased()]?.first }
    /// For a key: structural words, properties and lines, of which the place may have one.
    static func keys(_ written: String) -> [String] {
        let word = written.lowercased()
        return (keys[word] ?? []) + (lines[word] ?? [])
    }

    /// Whether a text is a word that may stand as a key somewhere in a model or a checklist.
    static func isWord(_ text: String) -> Bool {
        let word = text.normalizedToNFC
        return ModelConstruct.allCases.contains { $0.key(word) != nil }
            || ChecklistConstruct.allCases.contains { $0.key(word) != nil }
    }

    private static let kinds = table(
        "facklig part: fackförbund, fack, facket, facken, fackförening, arbetstagarorganisation, union",
        "kommunfullmäktige: fullmäktigeförsamling, kommunfullmäktig, council",
        "kommunstyrelse: kommunledning",
        "bolagsstyrelse: styrelse",
        "nämnd: nämden, myndighetsnämnd, facknämnd, kommitté, kommittee",
        "fullmäktigeberedning: beredning, fullmäktigeutskott",
        "revision: revisor, revisorn, kommunrevisorer, kommunrevisionen",
        "region: landstinget, län",
        "kommun: stad, staden, municipality",
        "förvaltning: förvaltningskontor, verk, kansli, kommunledningskontor, department",
        "avdelning: avd, division",
        "enhet: team, sektion, grupp av medarbetare, unit",
        "verksamhet: verksamhetsområde, område",
        "arbetsplats: skola, förskola, boende",
        "stab: stabsfunktion, stödfunktion",
        "bolag: företag, ab, kommunalt bolag, dotterbolag, company",
        "moderbolag: holdingbolag, koncernmoder",
        "extern part: leverantör, utförare, konsult, entreprenör, myndighet, förening",
        "invånare: medborgare, kund, elev, patient",
        "kommundirektör: kommundir, kd, förvaltningschef för kommunledningen, municipal director",
        "biträdande kommundirektör: vice kommundirektör, ställföreträdande kommundirektör",
        "förvaltningschef: socialchef, barn- och utbildningschef, teknisk chef, utbildningschef, kulturchef",
        "chef: ekonomichef, hr-chef, personalchef, it-chef, kanslichef, kommunikationschef, manager, boss",
        "enhetschef: gruppchef, teamchef, teamledare, platschef",
        "verkställande direktör: ceo",
        "ordförande: ordf, chair",
        "kommunalråd: oppositionsråd, borgarråd, regionråd",
        "befattning: roll, post, funktion, position, handläggare, samordnare, specialist, strateg",
        "personal: medarbetarna, employees, staff",
        "skyddsombud: huvudskyddsombud, arbetsmiljöombud",
        "kommunledningsgrupp: kommunledning, direktionen",
        "ledningsgrupp: chefsgrupp, lg",
        "ledningsforum: chefsforum, ledarforum",
        "samverkansgrupp: mbl-grupp, lsg, csg, fsg",
        "skyddskommitté: arbetsmiljökommitté",
        "reglemente: nämndsreglemente, stadga",
        "delegationsordning: delegation, delegationsförteckning",
        "riktlinje: anvisning, rutin, vägledning",
        "måldokument: mål, målbild, vision, strategi, program",
        "instruktion: direktörsinstruktion, vd-instruktion, uppdragsbeskrivning, befattningsbeskrivning",
        "beslut: protokoll, protokollsutdrag",
        "lag: lagen, förordning, kommunallagen",
        "avtal: kontrakt, överenskommelse",
        "rapport: granskning, utredning, skrivelse",
        "ärende: fråga, beslutsärende, matter")

    private static let keys = table(
        "slag: typ, type, sort, art, kategori",
        "namn: benämning, title",
        "titel: rubrik, dokumenttitel, namn",
        "organisation: kommun, region, namn, kommunnamn, organisationen",
        "datum: dag, per, gäller från, date",
        "enheter: nämnder, förvaltningar, organ, bolag, avdelningar, organisationsenheter, noder, units",
        "befattningar: chefer, roller, tjänster, poster, befattning, positions",
        "personer: people, medarbetare, personal",
        "grupper: ledningsgrupper, forum, nätverk",
        "källor: dokument, styrdokument, källförteckning, referenser",
        "ärenden: frågor, processer, beslutsärenden, matters",
        "ansvar: ansvarsfördelning, ansvarsområden",
        "utsagor: relationer, linjer, påståenden, kopplingar",
        "källa: referens, enligt, ref, stöd i",
        "från: startdatum, start, gäller från, fr.o.m., fom",
        "till: slutdatum, slut, gäller till, t.o.m., tom",
        "antal: mängd, number, stycken",
        "vakant: vakans, tillsatt, obesatt",
        "möten: sammanträden, mötesfrekvens, frekvens, möte",
        "ofta: frekvens, hur ofta",
        "otydligt: oklart, otydlighet",
        "beskriven: beskrivs, innehåll",
        "not: kommentar, anmärkning, beskrivning, notering, comment, description",
        "länk: url, webbadress, href",
        "förkortning: kortnamn, akronym",
        "verksamhetsområde: ansvarsområde, område",
        "vem: subjekt, aktör, ansvarig", "gör: verb, relation, handling", "vad: objekt, mål",
        "tillsammans: gemensamt", "i samråd: samråd",
        "regel: kod, rule-id", "nod: id, node-id, enhet", "skäl: motivering, motiv, orsak, anledning",
        "beslut: beslutsreferens, protokoll",
        "ledamöter: antal ledamöter, platser", "djup: nivåer, steg")

    private static let lines = table(
        "chef: överordnad, närmaste chef, rapporterar, rapporterar till chef, boss, reports to, superior",
        "chef för: underställda, medarbetare, basar över, underlydande",
        "uppdrag: ansvarig inför, svarar till, redovisar till",
        "leder: ledare för, chefar över, leder och styr, styr över",
        "leds av: ledning, ledare, ordförande, leader, förvaltningschef, vd",
        "tillsätts av: utses av kf, valda av, vald av, tillsatt av, utsedd av",
        "hör till: tillhör, under, lyder under nämnd, tillhörighet, hör under",
        "del av: ingår under, underenhet till, förälder, parent, överordnad enhet",
        "har delarna: består av, underenheter, barn, children",
        "ingår: deltagare i gruppen, består av, sammansättning, ledamot",
        "ingår i: sitter i, ledamot i, deltar i gruppen",
        "innehas av: innehavare, person, vem, bemannas av, holder",
        "ägs av: ägare, owner, ägd av", "äger: ägare till",
        "har uppsikt över: uppsiktsplikt, övervakar", "granskar: revision",
        "beslutar: fattar beslut, bestämmer, beslut", "ansvarar: ansvarig för, är ansvarig, ansvar för, håller i",
        "bereder: förbereder", "verkställer: utför beslut, verkställande",
        "följer upp: uppföljning, utvärdera", "samordnar: koordinerar", "utser: tillsätter tjänst, nominerar",
        "informerar: kommunicerar", "samråder med: konsulterar, rådgör med, rådfrågar",
        "ställföreträdare: ersättare för, vikarie, stf, vice",
        "antagen av: beslutad av, godkänd av, fastställd av", "ersätter: efterträder")

    /// A line tells a word of the language and what people write for it.
    private static func table(_ lines: String...) -> [String: [String]] {
        var table: [String: [String]] = [:]
        for line in lines {
            let halves = line.split(separator: ":", maxSplits: 1).map(String.init)
            for near in halves[1].split(separator: ",") {
                table[String(near.drop { $0 == " " }), default: []].append(halves[0])
            }
        }
        return table
    }
}
