extension OthersDocument {
    /// Six more, of as many genres, read by one, judged by another and counted by a third, before anything was mended of
    /// them: 11 of 37 were heard, and 29 of 50 told would have been struck out.
    static let sixth = [
        OthersDocument(
            number: "47", sort: "an order of delegation, 2016",
            heard: """
                1 | hög   | KL-17  | avdelningschef
                2 | hög   | KL-19  | förvaltningschef
                3 | medel | DBL-03 | chefens ledighet
                5 | medel | UTS-04 | chefer
                7 | medel | DIR-02 | högre delegat
                """,
            missed: """
                4 | medel | a rule and its unspoken exception: no rule
                6 | medel | a chief who may let others decide: permitted alone, and the matter is no delegation
                """,
            others: "UTS-04 förvaltningschef | remark 5 again",
            struck: "GAP-10 jäv | by whom it is tried the law says"),
        OthersDocument(
            number: "48", sort: "an audit report on information security, 2006",
            heard: """
                1 | hög   | DBL-03 | nämndens system
                2 | hög   | GAP-13 | kommungemensamma system
                3 | hög   | UTS-04 | kommunchef
                4 | medel | UTS-01 | it-strateg
                5 | medel | DBL-19 | it-strateg
                6 | medel | UTS-01 | personuppgiftsavtal
                7 | medel | UTS-04 | nämnder
                8 | medel | DBL-03 | it-säkerhet
                """,
            others: """
                UTS-01 förvaltningschefer | what the report remarks on, which the auditor would sign
                UTS-01 kontinuitetsplan, riktlinje för drift, riktlinje för systemförvaltning | remark 10, which is low
                UTS-04 förvaltningschefer | remark 7 in part
                UTS-04 ks                 | remark 3 in part; the same key tells a yearly review that was not yet due
                UTS-04 kundtjänst         | remark 7 in part
                """,
            struck: """
                UTS-01 granskningen | what the report itself sums up
                UTS-01 policyn      | what the report itself sums up
                """),
        OthersDocument(
            number: "49", sort: "a decision on organisation, 2009",
            heard: """
                1 | hög   | FOR-02 | kommunchef, kso
                3 | hög   | KL-07  | ks
                5 | medel | KL-43  | stöd och process
                """,
            missed: """
                2 | hög   | powers that are nearest to those one had: the model has a matter for them
                4 | medel | whoever works for a board and answers to another: only a question
                6 | medel | a leader of every day beside a chief by place: a word of level parts them
                7 | medel | one decides and another answers: the model has a matter for each
                """,
            others: "UTS-01 delegationsordning ks, delegationsordning mn | the premise of remark 2"),
        OthersDocument(
            number: "50", sort: "an owner's directive, undated",
            heard: """
                1 | hög   | KL-24  | bolaget, dotterbolag, drift åt annan kommun, fast egendom, ny verksamhetsgren, principbesluten
                2 | hög   | KL-06  | bolaget, ks bollnäs
                3 | medel | DBL-13 | bolaget
                4 | medel | LG-03  | koncernledningsgruppen
                5 | medel | DBL-17 | bolaget
                """,
            others: "KL-06 bolaget, ks ovanåker | remark 2 again"),
        OthersDocument(
            number: "51", sort: "terms of reference of boards, undated",
            heard: """
                1 | hög   | KL-04  | personalutskottet
                2 | hög   | DBL-03 | personal
                3 | hög   | KL-07  | kfu
                4 | medel | KL-03  | krisledningsnämnden
                """,
            others: "KL-04 kfu | remark 1 again"),
        OthersDocument(
            number: "52", sort: "guidelines on safety, 2014",
            heard: """
                1 | hög   | DBL-03 | säkerheten
                2 | hög   | KL-07  | riktlinjerna
                3 | hög   | DIR-02 | säkerhetsgruppen
                4 | medel | KL-09  | räddningstjänsten
                6 | medel | DBL-03 | skyddsnivån
                """,
            missed: "5 | medel | a post that the law places under the head: no rule"),
    ]
}
