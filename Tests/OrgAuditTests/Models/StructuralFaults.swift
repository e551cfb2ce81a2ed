extension Fault {
    /// Flaws of the lines, the posts, the groups and the documents.
    static let structural = [
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
            "CYC-01",
            """
            befattningar: { a: { slag: enhetschef, chef: b }, b: { slag: enhetschef, chef: a } }
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
            "DBL-06",
            """
            enheter: { parkenheten: { leds av: [va-chef, kanslichef] } }
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
            grupper: { fös: { samverkansansvarig: [], leds av: [] } }
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
