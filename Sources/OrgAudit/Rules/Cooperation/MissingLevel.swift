internal import OrgFacts
internal import OrgModel
internal import Texts

/// A level of co-operation that is not there, in a document that tells how co-operation is laid out.
enum MissingLevel: FlawRule {
    static let code = "SAM-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("samverkansnivå saknas", en: "level of co-operation missing"),
        rationale: Wording(
            "samverkan sker på fyra nivåer: medarbetarsamtal, arbetsplatsträff, samverkansgrupp och central grupp",
            en: "co-operation takes place at four levels: appraisal talk, workplace meeting, group and central group"),
        authorities: [Cooperation.levels],
        advice: Wording(
            "skriv vilket forum som finns på nivån, eller varför den inte behövs",
            en: "say which forum there is at the level, or why none is needed"))

    static let examples = [
        Example(
            """
            källor:
              policy: { slag: policy, uttömmande om: [fös, träffarna, samtalen] }   # <- finding
            grupper:
              fös: { slag: fös }
              träffarna: { slag: apt, antal: okänt }
              samtalen: { slag: medarbetarsamtal, antal: okänt }
            """),
        Example(
            """
            grupper: { fös: { slag: fös } }           # no source claims to tell it all
            """),
        Example(
            """
            # An agreement has the levels that it says, and a policy may say that there is no such level.
            källor:
              avtal: { slag: samverkansavtal, uttömmande om: [fös, träffarna] }
              policy: { slag: policy, uttömmande om: [träffarna, samtalen], har: { vad: samverkansgrupp, gäller: nej } }
            grupper:
              fös: { slag: fös }
              träffarna: { slag: apt, antal: okänt }
              samtalen: { slag: medarbetarsamtal, antal: okänt }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability { Cooperation.applicability(context) }

    static func findings(in context: Audit.Context) -> [Finding] {
        let claims = context.coverage.claims.filter { claim in
            claim.object.map { Cooperation.kinds.contains(context.kind($0)) } ?? false
        }
        // Two levels make it a document about the layout; one alone may be the only one it means to tell of.
        guard Set(claims.compactMap(\.object).map(context.kind)).count > 1 else { return [] }
        // A level that is said not to be there is told.
        let denied = context.facts.said(.har, mode: .nej).compactMap(\.whom).map(context.kind)
        let stand = Set(Cooperation.groups(context).map(context.kind) + denied)
        let missing = Cooperation.kinds.filter { kind in
            !stand.contains(kind)
                && !(kind == .fös && (stand.contains(.skyddskommitté) || !context.nodes(.partssammansattOrgan).isEmpty))
        }
        let sources = Set(claims.compactMap { $0.subject })
        guard !missing.isEmpty, !sources.isEmpty else { return [] }
        // The parties to an agreement have settled the levels: whether that is all of them is asked.
        let isAgreed = sources.allSatisfy { context.kind($0) == .samverkansavtal }
        let (names, isOne) = (Audit.Context.list(missing.map(\.words.singular)), missing.count == 1)
        return [
            finding(
                about: Array(sources),
                Wording(
                    "\(isOne ? "nivån" : "nivåerna") \(names.swedish) nämns inte",
                    en: "the \(isOne ? "level" : "levels") \(names.english) \(isOne ? "is" : "are") not told"),
                on: context.ordered(claims), parties: .whole(missing.map(\.words.singular.swedish)),
                inSilenceOf: isAgreed
                    ? Silence(.levels).of(context.list(sources), saidBy: [], isDoubtful: true) : nil, in: context)
        ]
    }
}
