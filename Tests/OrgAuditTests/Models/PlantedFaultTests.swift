import Foundation
import OrgAudit
import OrgFormats
import OrgModel
import Testing

/// A flaw, as an after-model that makes it in Exempelkommunen, and the only code that is to tell of it.
struct Fault: CustomTestStringConvertible, Sendable {
    let code: String
    let change: String

    init(_ code: String, _ change: String) {
        self.code = code
        self.change = change
    }

    var testDescription: String { "\(code): \(change.replacing("\n", with: " "))" }
}

extension Fault {
    static let all = [
        Fault(
            "DBL-01",
            """
            befattningar: { ekonomichef: { chef: [kommundirektör, kanslichef] } }
            """),
        Fault(
            "DBL-02",
            """
            befattningar: { socialchef: { konflikt avgörs av: [] } }
            """),
        Fault(
            "DBL-03",
            """
            ansvar: [{ för: budget, nivå: ytterst, har: [ekonomichef, kommundirektör], källa: ledningspolicy }]
            """),
        Fault(
            "GAP-01",
            """
            befattningar: { socialchef: { chef: [] } }
            """),
        Fault(
            "DBL-08",
            """
            befattningar: { va-chef: { innehas av: { vem: p6, tf: ja } } }
            """),
        Fault(
            "KL-15",
            """
            utsagor: [{ vem: klg, gör: delegerar till, vad: socialchef, om: löpande ärenden }]
            """),
        Fault(
            "KL-15",
            """
            utsagor: [{ vem: ks, gör: delegerar till, vad: klg, om: löpande ärenden, anmälan: ja }]
            """),
        Fault(
            "KL-15",
            """
            utsagor: [{ vem: socialnämnden, gör: delegerar till, vad: försörjningsstöd, om: löpande ärenden,
              anmälan: ja }]
            """),
        Fault(
            "KL-09",
            """
            enheter: { bygg- och miljönämnden: { driver: vatten och avlopp } }
            """),
        Fault(
            "KL-09",
            """
            enheter: { tekniska nämnden: { utövar tillsyn över: vatten och avlopp } }
            """),
        Fault(
            "CYC-01",
            """
            befattningar: { a: { slag: enhetschef, chef: b }, b: { slag: enhetschef, chef: a } }
            """),
        Fault(
            "KL-02",
            """
            enheter: { ks2: { slag: kommunstyrelse, tillsätts av: kf } }
            """),
        Fault(
            "KL-04",
            """
            enheter: { arbetsutskottet: { del av: [ks, socialnämnden] } }
            """),
        Fault(
            "KL-23",
            """
            personer: { px: { ingår i: [revisionen, socialnämnden] } }
            """),
        Fault(
            "KL-14",
            """
            personer: { p3: { ingår i: socialnämnden } }
            """),
        Fault(
            "KL-13",
            """
            personer: { p1: { ingår i: socialnämnden } }
            """),
        Fault(
            "REF-01",
            """
            befattningar: { ny: { slag: chef, chef: kommundirektörn } }
            """),
        Fault(
            "GAP-03",
            """
            enheter: { tekniska förvaltningen: { hör till: [] },
              tekniska nämnden: { verksamhetsansvar för: [vatten och avlopp] } }
            """),
        Fault(
            "KL-08",
            """
            enheter: { kultur- och fritidsnämnden: { verksamhetsansvar för: [kultur- och fritidsförvaltningen,
              hemtjänsten] } }
            """),
        Fault(
            "SPAN-01",
            """
            befattningar: { lärare björkskolan: { antal: 44 } }
            """),
        Fault(
            "LG-04",
            """
            utsagor: [{ vem: kso, gör: ingår i, vad: klg }]
            """),
        Fault(
            "KL-07",
            """
            utsagor: [{ vem: ks, gör: beslutar, vad: försörjningsstöd }]
            """),
        Fault(
            "KL-06",
            """
            utsagor: [{ vem: ks, gör: har uppsikt över, vad: socialförvaltningen }]
            """),
        Fault(
            "KL-16",
            """
            ärenden: { inr: { klass: inriktning } }
            utsagor: [{ vem: socialnämnden, gör: delegerar till, vad: socialchef, om: inr, anmälan: ja }]
            """),
        Fault(
            "KL-17",
            """
            utsagor: [{ vem: hemtjänstchef, gör: vidaredelegerar till, vad: hemtjänstpersonal,
              om: löpande ärenden, anmälan: ja }]
            """),
        Fault(
            "KL-33",
            """
            befattningar: { ny: { slag: befattning, chef: kso } }
            """),
        Fault(
            "KL-11",
            """
            befattningar: { kommundirektör: { utses av: kf } }
            """),
        Fault(
            "KL-24",
            """
            enheter: { energibolagets styrelse: { tillsätts av: ks } }
            """),
        Fault(
            "SAM-05",
            """
            källor: { dir: { slag: direktiv, avser: omorg, antagen av: ks, datum: 2025-10-10,
              ansvarig: kanslichef } }
            ärenden: { omorg: { slag: omorganisation, leds av: kanslichef, avser: tekniska förvaltningen } }
            """),
        Fault(
            "DBL-10",
            """
            ärenden: { x: { beslutas av: socialnämnden, påverkar: y }, y: { beslutas av: tekniska nämnden } }
            """),
        Fault(
            "KL-29",
            """
            enheter: { psam: { slag: partssammansatt organ, beslutar om: inr2, tillsätts av: kf,
              styrs av: nämndreglemente } }
            ärenden: { inr2: { klass: inriktning } }
            """),
        Fault(
            "KL-01",
            """
            enheter: { maj: { slag: politisk grupp, beslutar: avtalsrapport } }
            """),
        Fault(
            "DBL-06",
            """
            enheter: { parkenheten: { leds av: [va-chef, kanslichef] } }
            """),
        Fault(
            "KL-30",
            """
            utsagor: [{ vem: fackliga parter, gör: ingår i, vad: ks }]
            """),
        Fault(
            "KL-12",
            """
            källor: { instruktion: { antagen av: kf } }
            """),
        Fault(
            "KL-09",
            """
            enheter: { bygg- och miljönämnden: { driver: vatten och avlopp } }
            """),
        Fault(
            "KL-07",
            """
            utsagor: [{ vem: ks, gör: beslutar, vad: försörjningsstöd }]
            """),
        Fault(
            "KL-01",
            """
            enheter: { maj: { slag: politisk grupp, beslutar: avtalsrapport } }
            """),
        Fault(
            "DBL-07",
            """
            enheter: { kultur- och fritidsnämnden: { verksamhetsansvar för: [kultur- och fritidsförvaltningen,
              parkenheten] } }
            """),
        Fault(
            "DBL-05",
            """
            grupper: { nyg: { slag: arbetsgrupp, ansvarar för: väx } }
            ärenden: { väx: {} }
            """),
        Fault(
            "GAP-10",
            """
            källor: { nyp: { slag: policy, utarbetas av: kommundirektör, datum: 2025-01-01, ansvarig: kanslichef } }
            """),
        Fault(
            "GAP-12",
            """
            källor: { nyb: { slag: bilaga, not: saknas }, ledningspolicy: { hänvisar till: nyb } }
            """),
        Fault(
            "KL-19",
            """
            utsagor: [{ vem: ks, gör: delegerar till, vad: kanslichef, om: löpande ärenden, brådskande: ja,
              anmälan: ja }]
            """),
        Fault(
            "LG-07",
            """
            befattningar: { gäst: { slag: chef, chef: kommundirektör, adjungeras till: klg } }
            ansvar: [{ för: klg, har: gäst }]
            """),
        Fault(
            "LG-05",
            """
            grupper: { klg: { möten: okänt } }
            """),
        Fault(
            "SAM-02",
            """
            grupper: { fös: { samverkansansvarig: [] } }
            """),
        Fault(
            "SAM-03",
            """
            upphör: [samverkan teknik]
            """),
        Fault(
            "LG-02",
            """
            upphör: [ledningsgrupp teknik]
            """),
        Fault(
            "GAP-06",
            """
            befattningar: { kommundirektör: { ställföreträdare: [] } }
            """),
        Fault(
            "KL-20",
            """
            ärenden: { mål: { beslutas av: ks } }
            """),
        Fault(
            "KL-26",
            """
            enheter: { familjerättsnämnden: { värd: [grannkommunen, kommunen] } }
            """),
        Fault(
            "KL-05",
            """
            enheter: { b2: { slag: fullmäktigeberedning, del av: socialnämnden } }
            """),
        Fault(
            "AM-03",
            """
            utsagor: [{ vem: kommundirektör, gör: fördelar arbetsmiljöuppgifter till, vad: socialchef,
              skriftlig: ja, befogenheter: ja, resurser: ja, kunskaper: ja, returnerbar: ja }]
            """),
        Fault(
            "DBL-09",
            """
            utsagor: [{ vem: kommundirektör, gör: utarbetar, vad: instruktion }]
            """),
    ]
}

@Suite struct `A flaw that is planted in a municipality` {
    @Test(arguments: Fault.all)
    func `is told under its code, once, and nothing else is told anew`(_ fault: Fault) throws {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "styrgraf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        try FileManager.default.copyItem(atPath: Seeds.path("exempelkommunen"), toPath: scratch.path)
        let after = scratch.appending(path: "efter")
        try FileManager.default.createDirectory(at: after, withIntermediateDirectories: true)
        try Data("organisation: Efter\nutgår från: ..\n\(fault.change)\n".utf8).write(
            to: after.appending(path: "e.yaml"))
        let before = try Self.before.get()
        let new = try Self.findings(after.path).filter { !before.contains($0.fingerprint) }
        #expect(new.map(\.code) == [fault.code], "\(new.map(\.message.swedish))")
    }

    private static let before = Result { Set(try findings(Seeds.path("exempelkommunen")).map(\.fingerprint)) }

    private static func findings(_ path: String) throws -> [Finding] {
        let organisation = try Document(readingModelAt: path).resolved()
        let result = Audit(of: organisation, .init(today: Exampled.today, checklists: try Checklist.standard)).result
        return result.findings + result.accepted
    }
}
