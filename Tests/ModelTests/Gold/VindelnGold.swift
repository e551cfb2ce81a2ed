/// Vindeln: gold 004.
extension Gold {
    static let vindeln = Gold(
        of: "vindeln",
        kinds: [
            "kommun": 1, "koncern": 1, "intressent": 1, "politisk": 1, "fullmäktige": 1, "styrelse": 1, "nämnd": 1,
            "bolagsstyrelse": 1, "bolag": 2, "förvaltning": 1, "enhet": 1, "befattning": 8, "grupp": 1, "personal": 1,
            "ledningsgrupp": 2, "forum": 1, "adjungerad": 1, "samverkansforum": 4, "styrdokument": 5,
            "kollektivavtal": 1, "process": 1, "bild": 2,
        ],
        types: [
            "mål_och_riktlinjer": 2, "beslutar_om": 1, "verksamhetsansvar": 1, "samråder": 1, "utarbetar": 1,
            "leder_samordnar": 2, "ansvarar_for": 1, "uppsikt": 1, "ägarstyrning": 1, "ger_uppdrag": 1, "leder": 4,
            "samordnar": 1, "resultatansvar": 2, "ingår_i": 7, "adjungerad": 1, "beslutsansvar": 1, "verkställer": 1,
            "svarar_för_policy": 1, "delges": 1, "kallar": 1, "del_av": 1, "beskrivs_i": 1, "samverkansansvar": 4,
            "styrs_av": 1,
        ],
        nodes: """
            kommun  | kommun                          | E | kommunen
            koncern | koncern                         | E | kommunkoncernen
            inv     | intressent                      | E | kommuninvånare
            ftv     | politisk [klass]                | E | förtroendevalda
            kf      | fullmäktige                     | E | kf
            ks      | styrelse                        | E | ks
            namnd   | nämnd [klass]                   | E | nämnder
            bstyr   | bolagsstyrelse [klass]          | E | bolagens styrelser
            bolag   | bolag [klass]                   | E | bolag
            ubol    | bolag                           | E | utvecklingsbolaget
            forv    | förvaltning [klass]             | E | förvaltningar
            apl     | enhet [klass]                   | I | arbetsplatser
            kc      | befattning                      | E | kommunchef
            fc      | befattning [klass]              | E | förvaltningschefer
            vd      | befattning [klass]              | E | verkställande direktörer
            uch     | befattning                      | E | chefen för utvecklingsbolaget
            ek      | befattning                      | E | ekonomichef
            ps      | befattning                      | E | personalstrateg
            tc      | befattning                      | E | teknisk chef
            apled   | befattning [klass, odefinierad] | E | arbetsplatsledning
            ledare  | grupp                           | E | samtliga ledare
            anst    | personal                        | E | anställda
            klg     | ledningsgrupp                   | E | klg
            lf      | forum                           | E | ledningsforum
            flg     | ledningsgrupp [klass]           | E | förvaltningsledningsgrupper
            sak     | adjungerad                      | E | sakkunniga
            fos     | samverkansforum                 | E | fös
            sg      | samverkansforum [klass]         | E | samverkansgrupper
            apt     | samverkansforum [klass]         | E | arbetsplatsträffar
            ms      | samverkansforum [klass]         | E | medarbetarsamtal
            d_pol   | styrdokument                    | E | policy
            d_mal   | styrdokument [klass]            | E | måldokument
            d_ram   | styrdokument                    | E | ekonomisk ram
            d_vp    | styrdokument                    | E | verksamhetsplan
            d_sam   | kollektivavtal                  | E | samverkansavtalet
            d_lg    | styrdokument [klass]            | E | ledningsgruppsbeskrivningar
            proc    | process                         | E | planeringsprocessen
            bild1   | bild (saknas i texten)          | E | bild av planeringsprocessen
            bild2   | bild (saknas i texten)          | E | bild av ledningsstrukturen
            """,
        lines: """
            1  | kf       | mål_och_riktlinjer                | namnd   | E | ger mål
            2  | kf       | mål_och_riktlinjer                | bstyr   | I | ger mål
            3  | kf       | beslutar_om                       | kommun  | E | beslutar
            4  | namnd    | verksamhetsansvar                 | forv    | E | verksamhetsansvar
            5  | namnd    | samråder                          | inv     | E | samråder
            6  | namnd    | utarbetar                         | d_mal   | E | utarbetar
            7  | ks       | leder_samordnar                   | proc    | E | leder, samordnar
            8  | ks       | ansvarar_for                      | kommun  | E | ansvarar för
            9  | ks       | uppsikt[överinseende]             | forv    | E | har uppsikt över
            10 | ks       | ägarstyrning[ägaransvar]          | bolag   | E | ägarstyr
            11 | ks       | ger_uppdrag                       | kc      | E | ger uppdrag
            12 | kc       | leder_samordnar[operativt]        | koncern | E | leder, samordnar
            13 | klg      | leder[operativt, verkställande]   | koncern | E | leder
            14 | klg      | samordnar                         | kommun  | E | samordnar
            15 | fc       | resultatansvar                    | namnd   | E | uppdrag
            16 | vd       | resultatansvar                    | bstyr   | E | uppdrag
            17 | fc       | leder                             | forv    | I | leder
            18 | vd       | leder                             | bolag   | I | leder
            19 | uch      | leder                             | ubol    | E | leder
            20 | kc       | ingår_i                           | klg     | E | ingår i
            21 | fc       | ingår_i                           | klg     | E | ingår i
            22 | uch      | ingår_i                           | klg     | E | ingår i
            23 | ek       | ingår_i                           | klg     | E | ingår i
            24 | ps       | ingår_i                           | klg     | E | ingår i
            25 | tc       | ingår_i                           | klg     | E | ingår i
            26 | sak      | adjungerad                        | klg     | E | adjungerad till
            27 | kc       | beslutsansvar[formellt]           | klg     | E | ansvarar för
            28 | fc       | verkställer                       | klg     | E | verkställer       | av
            29 | klg      | svarar_för_policy[för KS räkning] | ks      | E | ansvarar för      | mottagare
            30 | klg      | delges                            | ks      | E | delges
            31 | ledare   | ingår_i                           | lf      | E | ingår i
            32 | kc       | kallar                            | lf      | E | kallar
            33 | flg      | del_av                            | forv    | E | del av
            34 | flg      | beskrivs_i                        | d_lg    | E | beskrivs i
            35 | kc       | samverkansansvar                  | fos     | E | samverkansansvar
            36 | fc       | samverkansansvar                  | sg      | E | samverkansansvar
            37 | apled    | samverkansansvar                  | apt     | E | samverkansansvar
            38 | apled    | samverkansansvar                  | ms      | E | samverkansansvar
            39 | fos      | styrs_av                          | d_sam   | E | styrs av
            40 | fc       | chefslinje                        | kc      | M | chef
            41 | vd       | chefslinje                        | kc      | M | chef
            42 | ek       | chefslinje                        | kc      | M | chef
            43 | ps       | chefslinje                        | kc      | M | chef
            44 | tc       | chefslinje                        | kc      | M | chef
            45 | vd       | ingår_i                           | klg     | M | ingår i
            46 | revision | granskar                          | namnd   | M | granskar
            """)
}
