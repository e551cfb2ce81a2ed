extension OthersDocument {
    /// Eight more, of as many genres, read by one, judged by another and counted by a third, before anything was mended of
    /// them: 9 of 51 were heard, and 54 of 70 told would have been struck out.
    static let fifth = [
        OthersDocument(
            number: "39", sort: "the terms of a patients' board, 2017",
            heard: """
                1 | medel | DBL-02 | kanslichefen
                2 | medel | KL-19  | presidiet
                3 | medel | DBL-03 | stödpersoner
                """,
            missed: """
                4 | medel | a report approved by another than the one to whom it is handed in and answered for: no rule
                5 | medel | to see to what one may not decide: the model joins the two by nothing
                """),
        OthersDocument(
            number: "40", sort: "a plan for crises, 2021",
            heard: """
                2 | hög   | DBL-03 | inträdet i funktion
                4 | medel | KL-12  | kommundirektören
                6 | medel | KL-42  | nämndens ordförande
                """,
            missed: """
                1 | hög   | who leads under heightened readiness: told in a condition alone
                3 | hög   | an official who gives back what was taken from other boards: no rule
                5 | medel | mandates from two boards, the one of one matter and the other of all: the one is told apart
                7 | medel | companies that follow a board that does not own them: to follow is of documents
                """),
        OthersDocument(
            number: "41", sort: "the terms of internal control, 2020",
            heard: """
                1 | medel | DBL-03 | nämndens plan
                2 | medel | DBL-03 | gemensamma kontrollmoment
                3 | medel | DBL-03 | bolagens planer
                5 | medel | KL-43  | ks
                """,
            missed: """
                4 | medel | who examines what they know best: the model joins the matter to nobody
                """,
            others: "KL-15 granskningsgruppen | remark 2 again, of the group"),
        OthersDocument(
            number: "42", sort: "the charter of a co-ordination federation, 2009",
            heard: "2 | medel | DIR-02 | beredningsgruppen",
            missed: """
                1 | hög   | a member without a seat: members and seats are not held together
                3 | medel | a chief of the day-to-day beside the board: each of matters of its own
                4 | medel | one of two auditors whom nobody appoints: no rule
                5 | medel | a federation that always goes on: the model does not say it
                6 | medel | one and/or the other: told in a condition
                """),
        OthersDocument(
            number: "43", sort: "guidelines on personal data, 2024",
            missed: """
                1 | hög   | an examiner who reports to the chief: no rule
                2 | hög   | an examiner who approves what is examined: no rule
                3 | hög   | a processor who decides: no word for it
                4 | hög   | one matter is a case of the other, and the model joins the two by nothing
                5 | medel | one board that appoints for all: told in a note
                6 | medel | a board and a post of another department answer for one thing: where the post is is not said
                7 | medel | companies that a document governs and nobody follows up: no rule
                """),
        OthersDocument(
            number: "44", sort: "an agreement on co-operation, 2011",
            heard: "3 | medel | SAM-07 | fös",
            missed: """
                1 | hög   | where an act is done: told in a condition
                2 | hög   | decided at once, or put off and referred: the model has a matter for each
                4 | medel | a deputy who may not decide: told as permitted
                5 | medel | when a time limit runs: told in a condition
                6 | medel | the level above for what a board decides: the model joins the matters by nothing
                """,
            others: "SAM-04 centrala skyddskommittén, csg | true, and by the auditor's lights low"),
        OthersDocument(
            number: "45", sort: "guidelines on projects, 2009",
            heard: """
                1 | hög   | DBL-03 | projektbudget
                2 | hög   | DIR-02 | styrgrupp
                3 | hög   | DBL-03 | projekt för flera förvaltningar
                4 | medel | DBL-03 | slutrapport
                6 | medel | KL-07 | riktlinjerna
                """,
            missed: """
                5 | medel | signed, and decided by nobody: to sign needs no decider
                7 | medel | one person who leads the group that they report to: permitted alone
                """),
        OthersDocument(
            number: "46", sort: "an audit report on chief guardians, 2018",
            heard: """
                3 | hög   | UTS-04 | överförmyndaren
                8 | medel | UTS-04 | överförmyndaren
                """,
            missed: """
                1 | hög   | a fine that may not be delegated: no class
                2 | hög   | under one municipality and on behalf of three guardians: one matter for all of them
                4 | medel | another authority's guidelines: that one's own adoption is denied is asked by nobody
                5 | medel | in part, and met: told as info
                6 | medel | recommendations to whoever does not answer: what is proposed is asked of nobody
                7 | medel | an authority kept out of the forum that follows it up: no rule
                """,
            others: """
                UTS-01 delegationsordningen       | remark 10, which the auditor found info
                UTS-01 rapporten                  | what the report itself sums up
                UTS-01 överförmyndaren            | what the report sums up, as it saw it
                UTS-04 introduktion av ersättaren | remark 9, which the auditor found low
                UTS-04 översyn av delegationsordningen | remark 10 again
                """),
    ]
}
