extension OthersDocument {
    /// Eight more, of as many genres, read by one, judged by another and counted by a third, before anything was mended of
    /// them: 9 of 51 were heard, and 27 of 44 told would have been struck out.
    static let fourth = [
        OthersDocument(
            number: "31", sort: "an instruction for a kommunchef, 2023",
            heard: """
                1 | hög   | KL-15 | kommunchef
                2 | hög   | KL-07 | kommunchef
                3 | medel | DBL-02 | förvaltningschefer
                4 | medel | KTR-05 | kommunchef
                6 | medel | KL-42 | kso
                """,
            missed: "5 | medel | in consultation with an elected chair, and nobody settles it: told as info (FOR-02)",
            others: "KL-38 förvaltningschefer | remark 1 in part: the delegation that is missing"),
        OthersDocument(
            number: "32", sort: "an audit report on a board's leadership, 2016",
            heard: """
                1 | hög   | KL-15  | utskotten
                2 | hög   | UTS-01 | ks
                3 | hög   | KL-42  | utskottsordförandena
                4 | hög   | UTS-04 | ks
                5 | medel | UTS-01 | kso, ledamöter i bolagsstyrelser
                6 | medel | UTS-01 | ks
                7 | medel | KTR-07 | kommundirektör
                8 | medel | UTS-04 | ks
                """,
            others: """
                UTS-01 uppdragsbeskrivningen | remark 10, which the auditor found low
                KL-25 bolagen                | remark 2 again, of the companies
                UTS-02 ks                    | remark 9, which the auditor found low
                """),
        OthersDocument(
            number: "33", sort: "the terms of a joint committee, 2019",
            heard: """
                1 | hög   | KL-15 | delegationsordningen
                2 | hög   | DBL-15 | nämnden
                3 | medel | DBL-02 | förvaltningschef
                6 | medel | AM-01 | förvaltningschef
                """,
            missed: """
                4 | medel | a fee that is the council's, departed from by a committee: no class of fees
                5 | medel | one of two boards approves for both: no rule
                """),
        OthersDocument(
            number: "34", sort: "a decision on a new organisation, 2021",
            heard: """
                1 | hög   | KL-15 | sektorchefer
                3 | hög   | DBL-02 | sektorchefer
                4 | hög   | TID-01 | sektorchefer
                5 | medel | KTR-04 | verksamhetschefer
                6 | medel | KL-15 | kommunchef
                """,
            missed: """
                2 | hög   | a council that says how committees' delegations are read: the model does not say it
                7 | medel | a risk assessment after the start: its order is not asked
                """,
            others: "DBL-07 sektor barn och unga | remark 3 again, of the unit"),
        OthersDocument(
            number: "35", sort: "guidelines on the allotment of work-environment tasks, 2020",
            heard: """
                1 | hög   | AM-03 | förvaltningschefer
                4 | medel | DBL-03 | lokalåtgärder
                5 | medel | KTR-04 | hr-direktör
                """,
            missed: """
                2 | hög   | a task handed back to another than the giver: to whom is not sayable
                3 | medel | a task before the knowledge it takes: only told in words
                6 | medel | a deputy who takes over the tasks: only told in words
                """),
        OthersDocument(
            number: "36", sort: "a policy on companies, 2017",
            heard: """
                1 | hög   | KL-24 | dotterdotterbolag
                2 | hög   | KL-42 | ks-presidium
                3 | medel | KTR-06 | ks
                6 | medel | KL-25 | delägda bolag
                """,
            missed: """
                4 | medel | two tracks for the same dialogue: the model ties the matter to neither
                5 | medel | one employs and another approves the terms: no rule
                """,
            others: "DBL-08 kommundirektör, vd i moderbolaget | remark 3 in part: how disqualification is handled"),
        OthersDocument(
            number: "37", sort: "a committee's delegations, 2022",
            heard: """
                1 | hög   | KL-17 | rektorer
                5 | medel | UTS-02 | nämnden
                """,
            missed: """
                2 | hög   | what the law bars from delegation: the model writes no class
                3 | medel | opinions on the committee's own decisions: no class
                4 | medel | a withdrawal delegated whose grant is kept: the model writes no class
                6 | medel | decisions that are not reported, and how they are then kept: no rule
                """),
        OthersDocument(
            number: "38", sort: "a system for quality in care, undated",
            heard: """
                4 | medel | LG-03 | ledningsgruppen
                6 | medel | KTR-01 | mas
                """,
            missed: """
                1 | hög   | one decides whether another is to report: two acts on one matter
                2 | hög   | two chiefs of one intervention: the model joins the two matters by nothing
                3 | medel | chiefs together, and nobody settles it: only a question
                5 | medel | tasks of an extent that nobody tells: no word for it
                """),
    ]
}
