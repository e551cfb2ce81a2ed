/// Partille: gold 003.
extension Gold {
    static let partille = Gold(
        of: "partille",
        kinds: [
            "kommun": 1, "fullmäktige": 1, "styrelse": 1, "nämnd": 1, "förtroendepost": 1, "oklart organ": 1,
            "befattning": 2, "förvaltning": 2, "personal": 1, "verksamhet": 1, "ledningsgrupp": 1,
            "organisationsenhet": 1, "funktion": 1, "extern": 2, "bolag": 1, "styrdokument": 3, "process": 2,
        ],
        types: [
            "chefslinje": 3, "beslutar_om": 1, "chef_för": 1, "verksamhetsansvar": 1, "bedrivs_i": 1, "leder": 5,
            "hör_till": 1, "följer_upp": 1, "stödjer": 2, "verkställer": 1, "uppsikt": 2, "leder_samordnar": 1,
            "säkrar_leverans": 1, "företräder": 1, "rådgivare": 2, "samordnar": 1, "utarbetar": 1,
            "bevakar_beslut_på": 1, "utser": 2, "delegerar": 1, "hänvisar_till": 1, "dokumentansvarig": 1,
            "del_av": 1,
        ],
        nodes: """
            kommun | kommun                 | E | kommunen
            kf     | fullmäktige            | E | kf
            ks     | styrelse               | E | ks
            namnd  | nämnd [klass]          | E | nämnder
            radet  | förtroendepost [klass] | E | kommunalråd
            kledn  | oklart organ           | E | kommunledningen
            kd     | befattning             | E | kommundirektör
            fc     | befattning [klass]     | E | förvaltningschefer
            ksf    | förvaltning            | E | ks-förvaltningen
            ksfm   | personal [klass]       | E | medarbetare i ks-förvaltningen
            ovf    | förvaltning [klass]    | E | övriga förvaltningar
            verk   | verksamhet [klass]     | E | verksamheterna
            klg    | ledningsgrupp          | E | klg
            csu    | organisationsenhet     | E | centralt stöd och utveckling
            kris   | funktion               | E | krisledningsarbetet
            nar    | extern                 | E | näringslivet
            ext    | extern                 | E | externa parter
            bolag  | bolag [klass]          | I | bolag
            d_ins  | styrdokument           | E | instruktion
            d_del  | styrdokument           | E | delegationsordning
            d_pol  | styrdokument           | E | policy och riktlinjer
            o_ber  | process                | E | ärendeberedningen
            o_proj | process                | E | gemensamma projekt
            """,
        lines: """
            1  | kd    | chefslinje                | ks     | E | chef
            2  | ks    | beslutar_om               | d_ins  | E | antar
            3  | kd    | chef_för                  | ksf    | E | leder
            4  | ksfm  | chefslinje                | kd     | E | chef
            5  | fc    | chefslinje                | kd     | E | chef
            6  | namnd | verksamhetsansvar         | verk   | E | verksamhetsansvar
            7  | verk  | bedrivs_i                 | ovf    | E | bedrivs i
            8  | fc    | leder                     | ovf    | I | leder
            9  | ovf   | hör_till                  | namnd  | I | hör till
            10 | fc    | uppdragslinje             | namnd  | M | uppdrag
            11 | kd    | följer_upp                | fc     | E | följer upp
            12 | kd    | stödjer                   | fc     | E | stödjer
            13 | kd    | stödjer                   | ks     | E | stödjer
            14 | kd    | verkställer               | ks     | E | verkställer                | av
            15 | ks    | uppsikt                   | namnd  | E | har uppsikt över
            16 | ks    | uppsikt                   | bolag  | I | har uppsikt över
            17 | ks    | leder_samordnar           | kommun | E | leder politiskt, samordnar
            18 | kd    | säkrar_leverans[ytterst]  | kf     | E | säkrar                     | av
            19 | kd    | leder                     | kris   | E | leder
            20 | kd    | företräder                | kommun | E | företräder
            21 | kd    | leder                     | nar    | E | leder                      | mottagare
            22 | kd    | leder[tjänstepersonsnivå] | o_ber  | E | leder
            23 | kd    | rådgivare                 | radet  | E | råder
            24 | kd    | rådgivare                 | kledn  | E | råder
            25 | kd    | samordnar                 | o_proj | E | samordnar
            26 | kd    | utarbetar                 | d_pol  | E | utarbetar
            27 | ?     | antar                     | d_pol  | M | antar, beslutar
            28 | kd    | bevakar_beslut_på         | namnd  | E | bevakar
            29 | kd    | utser                     | klg    | E | utser
            30 | kd    | leder                     | klg    | E | leder
            31 | ?     | ingår_i                   | klg    | M | ingår i
            32 | ks    | delegerar                 | kd     | E | delegerar
            33 | d_ins | hänvisar_till             | d_del  | E | hänvisar till
            34 | csu   | dokumentansvarig          | d_ins  | E | dokumentansvarig för
            35 | csu   | del_av                    | ksf    | I | del av
            36 | ks    | utser                     | kd     | I | utser
            """)
}
