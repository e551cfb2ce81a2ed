/// The template of a direktörsinstruktion: gold 002, which asks and asserts nothing.
extension Gold {
    static let direktorsinstruktion = Gold(
        of: "direktorsinstruktion",
        kinds: [
            "styrelse": 1, "förtroendepost": 1, "nämnd": 1, "politisk": 1, "befattning": 3, "förvaltning": 2,
            "personal": 1, "koncern": 1, "bolag": 2, "extern": 1, "styrdokument": 2,
        ],
        types: [:],
        nodes: """
            ks      | styrelse            | E | ks
            kso     | förtroendepost      | E | kso
            namnd   | nämnd [klass]       | E | andra nämnder
            pol     | politisk [klass]    | E | politikerna
            kd      | befattning          | E | kommundirektör
            ksf     | förvaltning         | E | förvaltningen under styrelsen
            ovf     | förvaltning [klass] | E | andra förvaltningar
            fc      | befattning [klass]  | E | förvaltningscheferna
            tj      | personal [klass]    | E | tjänstepersonerna
            koncern | koncern             | E | koncernen
            moder   | bolag               | E | moderbolaget
            bolag   | bolag [klass]       | E | bolagen
            bch     | befattning [klass]  | E | bolagscheferna
            media   | extern              | E | massmedia
            d_ins   | styrdokument        | E | direktörsinstruktionen
            d_del   | styrdokument        | E | delegationsordningen
            """,
        lines: """
            1  | ?     | anställer             | kd           | M | anställer
            2  | ?     | avslutar_anställning  | kd           | M | avslutar anställning
            3  | ?     | samtal                | kd           | M | håller samtal
            4  | ?     | arbetsmiljöansvar     | kd           | M | arbetsmiljöansvar, fördelar arbetsmiljö till
            5  | ?     | leder                 | tj           | M | leder
            6  | kd    | leder                 | ?förvaltning | M | leder
            7  | fc    | chefslinje            | ?            | M | chef
            8  | ?     | anställer             | fc           | M | anställer
            9  | ?     | samordnar             | ovf          | M | samordnar
            10 | ?     | samtal                | fc           | M | håller samtal
            11 | ?     | samordnar             | koncern      | M | samordnar
            12 | kd    | innehar               | vd_moder?    | M | innehar
            13 | ?     | anställer             | bch          | M | anställer
            14 | ?     | företräder            | kommunen     | M | företräder
            15 | d_ins | förhåller_sig_till    | d_del        | M | *
            16 | ?     | bereder               | ks           | M | bereder
            17 | ?     | föredrar              | ks           | M | föredrar
            18 | kd    | närvaro-/yttranderätt | ks           | M | närvarar i, yttrar sig
            19 | ?     | verkställer           | ks           | M | verkställer
            20 | kso   | relation              | kd           | M | *
            """)
}
