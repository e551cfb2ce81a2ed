/// The kommundirektör's report: gold 001.
extension Gold {
    static let rapport = Gold(
        of: "kommundirektorens-rapport",
        kinds: [
            "styrelse": 1, "förtroendepost": 1, "befattning": 3, "person": 2, "ledningsgrupp": 1, "förvaltning": 3,
            "beslutsobjekt": 2, "politisk grupp": 3, "extern": 1, "organisationsdel": 1, "part": 1, "dokument": 1,
            "aktivitet": 2, "fullmäktige": 1,
        ],
        types: [
            "innehar": 2, "rapporterar_till": 1, "beslutar_om": 2, "påverkar": 1, "leder": 1, "ger_uppdrag": 1,
            "lägger_fast_principer": 1, "ansvarar_for": 1, "stödjer": 1, "intervjuas_i": 2, "innehar_tf": 1,
            "avser": 1, "del_av": 2, "utarbetar": 1, "samråds_med": 1, "chef_för": 1,
        ],
        nodes: """
            ks       | styrelse                          | E | ks
            kso      | förtroendepost                    | E | kso
            kd       | befattning                        | E | kommundirektör
            person-1 | person                            | E | p1
            lg       | ledningsgrupp                     | E | ledningsgruppen
            ksf      | förvaltning                       | E | ksf
            o_forv   | beslutsobjekt                     | E | förvaltningsorganisationen
            o_styr   | beslutsobjekt                     | E | styrprocessen
            pol_led  | politisk grupp (ej beslutsorgan)  | E | politiska ledningen
            maj      | politisk grupp                    | E | majoriteten
            opp      | politisk grupp                    | E | oppositionen
            konsult  | extern                            | E | konsult
            tc       | befattning                        | E | teknisk chef
            sbc      | befattning                        | E | stadsbyggnadschef
            person-2 | person                            | E | p2
            o_sb     | organisationsdel (översynsobjekt) | E | samhällsbyggnadsorganisationen
            tekn     | förvaltning                       | I | tekniska verksamheten
            stadsb   | förvaltning                       | I | stadsbyggnadsverksamheten
            fack     | part                              | E | fackliga organisationer
            d_dir    | dokument (bilaga)                 | E | direktivet
            sem      | aktivitet                         | E | seminariet
            ana      | aktivitet                         | E | analysen
            kf       | fullmäktige                       | I | kf
            """,
        lines: """
            1  | person-1 | innehar                          | kd     | E | innehar
            2  | kd       | rapporterar_till                 | ks     | E | rapporterar till
            3  | kd       | beslutar_om                      | o_forv | E | beslutar
            4  | ks       | beslutar_om                      | o_styr | E | beslutar
            5  | o_styr   | påverkar                         | o_forv | E | påverkar
            6  | kd       | leder                            | lg     | E | leder
            7  | kso      | ger_uppdrag                      | kd     | E | ger uppdrag
            8  | pol_led  | lägger_fast_principer            | o_styr | E | beslutar
            9  | lg       | ansvarar_for                     | ana    | E | ansvarar för
            10 | konsult  | stödjer                          | ana    | E | stödjer
            11 | maj      | intervjuas_i                     | ana    | E | deltar i
            12 | opp      | intervjuas_i                     | ana    | E | deltar i
            13 | person-2 | innehar                          | tc     | E | innehar
            14 | person-2 | innehar_tf                       | sbc    | E | innehar          | tf
            15 | d_dir    | avser                            | o_sb   | E | avser
            16 | tekn     | del_av                           | o_sb   | I | del av
            17 | stadsb   | del_av                           | o_sb   | I | del av
            18 | kd       | utarbetar[i samråd med person-2] | d_dir  | E | utarbetar
            19 | d_dir    | samråds_med                      | fack   | E | samråder med
            20 | ?        | fastställer                      | d_dir  | M | antar            | okänt
            21 | kd       | chef_för                         | ksf    | I | leder
            22 | tc       | chefslinje                       | kd     | M | chef
            23 | sbc      | chefslinje                       | kd     | M | chef
            24 | tekn     | hör_till                         | ?nämnd | M | hör till
            25 | stadsb   | hör_till                         | ?nämnd | M | hör till
            """)
}
