extension OthersDocument {
    /// Ten more, read, judged and modelled after the first ten were mended, and run before anything was mended of them:
    /// 19 of 29 were heard, and one of 30 told would have been struck out. Where the tool is held to be right though the
    /// auditor wrote more, the line says why.
    static let second = [
        OthersDocument(
            number: "11", sort: "an audit of international work, through the press, 2017",
            heard: """
                1 | hög   | UTS-01 | regionstyrelsen
                2 | hög   | UTS-01 | granskningen
                3 | medel | UTS-01 | återrapporteringen
                4 | medel | UTS-01 | verksamhetsplaner 2017
                5 | medel | UTS-01 | listan över åtaganden
                6 | medel | UTS-05 | internationella verksamheten
                """,
            others: """
                UTS-01 reserapporteringen | remark 7, which the auditor found low
                UTS-01 vänortssamarbetet  | remark 8, which the auditor found low
                """),
        OthersDocument(
            number: "12", sort: "auditors' critique in the news, minutes and a page, 2012 to 2022",
            heard: """
                1 | hög   | UTS-01 | revisorernas kritik
                2 | hög   | UTS-01 | revisorernas kritik
                3 | medel | UTS-01 | revisorernas kritik
                """,
            missed:
                "4 | medel | an utskott that follows up and develops what its board answers for: to follow up its own is the "
                + "board's duty by law, so that the tool is silent"),
        OthersDocument(
            number: "13", sort: "a region's answers to three audits, 2019 and 2020",
            heard: """
                1 | hög   | UTS-01 | regionstyrelsen
                2 | medel | DBL-03 | regionala utvecklingsarbetet
                4 | medel | UTS-05 | bolagsprövningen
                """,
            missed:
                "3 | medel | what is being laid down is told as unfinished (DOC-03, låg): no duty is said to rest on it",
            others: "UTS-01 kontaktpersoner | remark 5, which the auditor found low"),
        OthersDocument(
            number: "14", sort: "a draft answer to an audit of two hospitals' premises, 2016",
            heard: """
                1 | hög   | UTS-01 | helheten
                2 | hög   | UTS-01 | lokalprojektet
                3 | medel | UTS-01 | hälso- och sjukvårdsnämnden
                4 | medel | UTS-01 | investeringsstrategin
                5 | medel | UTS-01 | vårdgivarna
                """),
        OthersDocument(
            number: "15", sort: "two judgments on who leads a clinic, 1994 and 1995",
            heard: "1 | medel | UTS-01 | kammarrätten",
            missed:
                "2 | medel | a contested power, on which the judgment gives no ruling: what a party disputes is no finding",
            others:
                "UTS-03 områdeschefen | who appoints is left out, which an auditor of the same decision found grave (25)"
        ),
        OthersDocument(
            number: "16", sort: "a municipality's pages of two terms, 2014 to 2022",
            heard: """
                1 | medel | UTS-02 | ks kontor
                2 | medel | DBL-07 | kultur & utbildning
                """,
            others: "DBL-07 samhällsbyggnad | remark 2, of the other department"),
        OthersDocument(
            number: "17", sort: "an agreement on a joint committee, 2004 to 2013",
            missed:
                "1 | medel | to answer for a result that others bring about: the model joins the result to no operation"
        ),
        OthersDocument(
            number: "18", sort: "two federations' pages, 2018 to 2024",
            missed: "1 | medel | who answers for a task is left out on a page (GAP-13, låg): a page need not say it"),
        OthersDocument(
            number: "19", sort: "a region's pages on delegation, and a proposal of 2015",
            heard: """
                1 | medel | UTS-02 | nämnd, regionstyrelsen
                2 | medel | UTS-04 | förvaltningschef
                """),
        OthersDocument(
            number: "20", sort: "a director who is also a company's managing director, 2026",
            heard: """
                1 | medel | DBL-08 | kommundirektören, vd
                2 | medel | DBL-08 | kommundirektören, vd
                """),
    ]
}
