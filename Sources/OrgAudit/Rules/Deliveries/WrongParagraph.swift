internal import OrgFacts
internal import OrgModel
internal import Texts

/// A document that rests on a section of the law which is about something else, or which the law does not have.
enum WrongParagraph: FlawRule {
    static let code = "DOC-04"
    static let verdict = Verdict.fel
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("fel paragraf", en: "wrong section of the law"),
        rationale: Wording(
            "den som vill se vad ett dokument stöder sig på hittar något annat; hänvisningen följer ofta den lag som "
                + "gällde före 2018",
            en:
                "whoever looks for what a document rests on finds something else; the reference often follows the act in "
                + "force before 2018"),
        authorities: [.kommunallagen("6 kap. 37 och 44 §§", en: "chapter 6, sections 37 and 44")],
        advice: Wording("rätta hänvisningen", en: "correct the reference"))

    static let examples = [
        Example(
            """
            källor:
              kommunallagen: { slag: lag }
              förteckningen:
                slag: delegationsordning
                från: 2019-03-01
                hänvisar till: { vad: kommunallagen, paragraf: 6 kap. 33 § }   # <- finding
              instruktionen:
                slag: instruktion
                datum: 2023-05-17
                hänvisar till: { vad: kommunallagen, paragraf: 17 kap. 2 § }   # <- finding
            """),
        Example(
            """
            # The right one is cited too; the paper is from before, or of no known day; another act; and another section.
            källor:
              kommunallagen: { slag: lag }
              äldre lagen: { slag: lag, titel: Kommunallag (1991:900) }
              rätt: { slag: delegationsordning, datum: 2021-01-01, hänvisar till: { vad: kommunallagen, paragraf: 6 kap. 35 och 37–39 §§ } }
              gammal: { slag: delegationsordning, datum: 2014-12-15, hänvisar till: { vad: kommunallagen, paragraf: 6 kap. 33 § } }
              odaterad: { slag: delegationsordning, hänvisar till: { vad: kommunallagen, paragraf: 6 kap. 34 § } }
              annan: { slag: delegationsordning, datum: 2021-01-01, hänvisar till: { vad: äldre lagen, paragraf: 6 kap. 33 § } }
              instruktion: { slag: instruktion, datum: 2021-01-01, hänvisar till: { vad: kommunallagen, paragraf: 7 kap. 1–2 §§ } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        guard let since else { return [] }
        let references = context.said(.hänvisar).filter { reference in
            guard let paper = reference.who, let law = reference.whom else { return false }
            return context.isLocalGovernmentAct(law) && context.isSince(since, paper)
        }
        return Dictionary(grouping: references) { $0.who }.compactMap { paper, references in
            paper.flatMap { finding(of: $0, references, context) }
        }
    }

    private static func finding(of paper: Node, _ references: [Fact], _ context: Audit.Context) -> Finding? {
        let cited = references.map { reference in
            (
                fact: reference,
                sections: context.facts.value(.paragraf, of: reference).map(LocalGovernmentAct.sections) ?? []
            )
        }
        let missing = cited.flatMap(\.sections).filter { !$0.exists }
        if !missing.isEmpty {
            let facts = cited.filter { one in one.sections.contains(where: missing.contains) }.map(\.fact)
            let names = Audit.Context.list(missing.map(\.wording))
            return finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)) hänvisar till kommunallagen \(names.swedish), som inte finns",
                    en:
                        "\(context.quoted(paper)) refers to the Local Government Act, \(names.english), which does not exist"
                ),
                resting: facts, variant: "saknas", in: context)
        }
        guard let ground = LocalGovernmentAct.ground(of: context.kind(paper)) else { return nil }
        let all = cited.flatMap(\.sections)
        let isRight = all.contains { section in
            section.chapter == 7 || section.chapter == ground.chapter && ground.right.contains { $0 ~= section.number }
        }
        let wrong = all.first { $0.chapter == ground.chapter && ground.wrong[$0.number] != nil }
        guard !isRight, let wrong, let topic = ground.wrong[wrong.number] else { return nil }
        return finding(
            about: [paper],
            Wording(
                "\(context.quoted(paper)) hänvisar till kommunallagen \(wrong.wording.swedish), som handlar om "
                    + "\(topic.swedish); \(ground.answer.swedish)",
                en:
                    "\(context.quoted(paper)) refers to the Local Government Act, \(wrong.wording.english), which is about "
                    + "\(topic.english); \(ground.answer.english)"),
            resting: cited.filter { $0.sections.contains(wrong) }.map(\.fact), in: context)
    }
}
