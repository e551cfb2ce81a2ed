extension Fault {
    /// Breaches of the law.
    static let legal = [
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
            "KL-08",
            """
            enheter: { kultur- och fritidsnämnden: { verksamhetsansvar för: [kultur- och fritidsförvaltningen,
              hemtjänsten] } }
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
            "KL-19",
            """
            utsagor: [{ vem: ks, gör: delegerar till, vad: kanslichef, om: löpande ärenden, brådskande: ja,
              anmälan: ja }]
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
    ]
}
