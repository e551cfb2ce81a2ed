/// PKS and Kommunal utveckling: gold 000.
extension Gold {
    static let pks = Gold(
        of: "pks",
        kinds: [
            "samverkansorgan_politiskt": 1, "verksamhet/enhet": 1, "befattning": 1, "person": 8,
            "befattningskollektiv": 1, "arbetsgrupp_tillfällig": 1, "styrgrupp": 4, "samverkan/partnerskap": 1,
            "styrdokument": 4, "styrdokument/avtal": 1, "underlag": 1, "styrdokument/förslag": 1, "ansvarsobjekt": 2,
            "process": 1,
        ],
        types: [
            "leder_politiskt": 1, "styrs_av": 2, "leder": 3, "chefslinje": 1, "innehar": 1, "ansvarar_for": 5,
            "verkställer": 3, "sammanställer": 2, "bereder_för": 1, "ansvarar_för_underlag": 8, "styr": 4, "utser": 1,
            "ingår_i": 8, "föreslår": 1, "undertecknar": 1, "beslutar_om": 1,
        ],
        nodes: """
            pks       | samverkansorgan_politiskt                  | E | pks
            ku        | verksamhet/enhet (motsv. förvaltning)      | E | kommunal utveckling
            uc        | befattning                                 | E | utvecklingschef
            person-8  | person                                     | E | p8
            kd_koll   | befattningskollektiv                       | E | kommundirektörerna
            person-5  | person (kommundirektör)                    | E | p5
            person-6  | person (kommundirektör)                    | E | p6
            person-7  | person (kommundirektör)                    | E | p7
            person-1  | person (KSO)                               | E | p1
            person-2  | person (KSO?)                              | E | p2
            person-3  | person (KSO?)                              | E | p3
            person-4  | person (KSO?)                              | E | p4
            ag        | arbetsgrupp_tillfällig                     | E | arbetsgruppen
            sg_skol   | styrgrupp                                  | E | skolstyrgruppen
            sg_miljo  | styrgrupp                                  | E | miljöstyrgruppen
            sg_fritid | styrgrupp                                  | E | fritidsstyrgruppen
            sg_social | styrgrupp                                  | E | socialstyrgruppen
            ps_4      | samverkan/partnerskap                      | I | partnerskapen
            d_arb     | styrdokument                               | E | arbetsordningen
            d_avt     | styrdokument/avtal                         | E | verksamhetsavtalet
            d_bud     | styrdokument                               | E | budgeten
            d_vp      | styrdokument                               | E | verksamhetsplanen
            d_hp      | styrdokument (ej redovisad)                | E | handlingsplanen
            d_utv     | underlag                                   | E | utvärderingen
            d_roll    | styrdokument/förslag                       | E | förslaget
            o_pers    | ansvarsobjekt                              | E | personalen
            o_am      | ansvarsobjekt                              | E | arbetsmiljön
            o_bered   | process                                    | E | beredningsprocessen
            kommuner  | juridisk person                            | X | -
            region    | juridisk person (trolig arbetsgivare/värd) | X | -
            """,
        lines: """
            1  | pks       | leder_politiskt                | ku      | E | leder politiskt
            2  | pks       | styrs_av                       | d_arb   | E | styrs av
            3  | pks       | styrs_av                       | d_avt   | E | styrs av
            4  | uc        | leder                          | ku      | E | leder
            5  | uc        | chefslinje                     | pks     | E | chef
            6  | person-8  | innehar                        | uc      | E | innehar
            7  | uc        | ansvarar_for[övergripande]     | o_pers  | E | ansvarar för
            8  | uc        | ansvarar_for[övergripande]     | d_bud   | E | ansvarar för
            9  | uc        | ansvarar_for[övergripande]     | o_am    | E | ansvarar för
            10 | uc        | verkställer                    | pks     | E | verkställer                     | av
            11 | uc        | verkställer                    | d_bud   | E | verkställer
            12 | uc        | verkställer                    | d_vp    | E | verkställer
            13 | uc        | sammanställer                  | d_bud   | E | sammanställer
            14 | uc        | sammanställer                  | d_vp    | E | sammanställer
            15 | kd_koll   | ansvarar_for[övergripande]     | d_bud   | E | ansvarar för
            16 | kd_koll   | ansvarar_for[övergripande]     | d_vp    | E | ansvarar för
            17 | kd_koll   | leder[tillsammans med uc]      | o_bered | E | leder
            18 | uc        | leder[tillsammans med kd_koll] | o_bered | E | leder
            19 | o_bered   | bereder_för                    | pks     | E | bereder                         | mottagare
            20 | sg_skol   | ansvarar_för_underlag[årligen] | d_bud   | E | tar fram underlag
            21 | sg_miljo  | ansvarar_för_underlag[årligen] | d_bud   | E | tar fram underlag
            22 | sg_fritid | ansvarar_för_underlag[årligen] | d_bud   | E | tar fram underlag
            23 | sg_social | ansvarar_för_underlag[årligen] | d_bud   | E | tar fram underlag
            24 | sg_skol   | ansvarar_för_underlag[årligen] | d_vp    | E | tar fram underlag
            25 | sg_miljo  | ansvarar_för_underlag[årligen] | d_vp    | E | tar fram underlag
            26 | sg_fritid | ansvarar_för_underlag[årligen] | d_vp    | E | tar fram underlag
            27 | sg_social | ansvarar_för_underlag[årligen] | d_vp    | E | tar fram underlag
            28 | sg_skol   | styr                           | ps_4    | I | styr
            29 | sg_miljo  | styr                           | ps_4    | I | styr
            30 | sg_fritid | styr                           | ps_4    | I | styr
            31 | sg_social | styr                           | ps_4    | I | styr
            32 | pks       | utser                          | ag      | E | utser
            33 | person-1  | ingår_i                        | ag      | E | ingår i
            34 | person-2  | ingår_i                        | ag      | E | ingår i
            35 | person-3  | ingår_i                        | ag      | E | ingår i
            36 | person-4  | ingår_i                        | ag      | E | ingår i
            37 | person-5  | ingår_i                        | ag      | E | ingår i
            38 | person-6  | ingår_i                        | ag      | E | ingår i
            39 | person-7  | ingår_i                        | ag      | E | ingår i
            40 | person-8  | ingår_i                        | ag      | E | ingår i
            41 | ag        | föreslår                       | d_roll  | E | föreslår
            42 | ag        | föreslår                       | d_hp    | M | föreslår
            43 | person-8  | undertecknar                   | d_roll  | E | undertecknar
            44 | pks       | beslutar_om                    | d_roll  | E | beslutar
            45 | uc        | chefslinje/uppdragslinje       | kd_koll | M | chef, uppdrag
            46 | sg_skol   | rapporterar_till               | ?       | M | rapporterar till, chef, uppdrag
            46 | sg_miljo  | rapporterar_till               | ?       | M | rapporterar till, chef, uppdrag
            46 | sg_fritid | rapporterar_till               | ?       | M | rapporterar till, chef, uppdrag
            46 | sg_social | rapporterar_till               | ?       | M | rapporterar till, chef, uppdrag
            47 | pks       | beslutar_om                    | d_bud   | M | beslutar, antar
            48 | ?         | arbetsgivare_för               | uc      | M | arbetsgivare för
            49 | kommuner  | utser_ledamot_i                | pks     | X | tillsätter, utser, ingår i
            50 | ku        | organiseras_inom               | region  | X | del av, hör till, bedrivs i
            """)
}
