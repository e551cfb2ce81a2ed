internal import OrgFacts
internal import OrgModel
internal import Texts

/// An utskott that is two nämnder's, or appointed by neither its nämnd nor fullmäktige.
enum StrayCommittee: FlawRule {
    static let code = "KL-04"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("utskott utan en egen nämnd", en: "sub-committee without one committee of its own"),
        rationale: Wording(
            "ett utskott hör till en nämnd, och nämnden väljer det bland sina egna ledamöter och ersättare",
            en: "a sub-committee belongs to one committee, which chooses it among its own members and substitutes"),
        authorities: [
            .kommunallagen("3 kap. 5 § och 6 kap. 41–42 §§", en: "chapter 3, section 5 and chapter 6, sections 41–42")
        ],
        advice: Wording("låt utskottet höra till en nämnd", en: "let the sub-committee belong to one committee"))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              utskottet:
                slag: utskott
                del av: [ks, socialnämnden]               # <- finding
              au: { slag: utskott, del av: ks, tillsätts av: ks }
            """),
        Example(
            """
            # The council's paper names the members of what the committee chooses; the committee's own chair sits there anyhow.
            källa: reglementet
            källor: { reglementet: { slag: reglemente, antagen av: kf } }
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
              au: { slag: utskott, del av: ks, tillsätts av: ks, ingår: ks ordförande }
              kulturutskottet:
                slag: utskott
                del av: ks
                tillsätts av: ks
                ingår: au ordförande                      # <- finding
            befattningar:
              ks ordförande: { slag: ordförande, leder politiskt: ks }
              au ordförande: { slag: ordförande, leder politiskt: au }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { strays(context) + manned(context) }

    private static func strays(_ context: Audit.Context) -> [Finding] {
        context.nodes(.utskott).filter(context.isSingle).compactMap { part in
            let placings = context.facts.said(.delAv, .hörTill, from: part).filter {
                context.isEnd($0.whom, \.isBoard) && context.isFirm([$0])
            }
            let wrong = context.wrongAppointments(of: part) { $0.isBoard || $0 == .kommunfullmäktige }
            guard Set(placings.map(\.whom)).count > 1 || !wrong.isEmpty else { return nil }
            let names = context.list(placings.compactMap(\.whom) + wrong.compactMap(\.who))
            return finding(
                about: [part],
                Wording(
                    "\(context.quoted(part)) hör till eller tillsätts av \(names.swedish), och inte av en enda nämnd",
                    en: "\(context.quoted(part)) belongs to or is appointed by \(names.english), not by one committee"),
                resting: wrong.isEmpty ? placings : wrong, in: context)
        }
    }

    /// A sub-committee that its committee chooses, and of which the council's own paper says who sits there: the chair
    /// of another body, and others with it.
    private static func manned(_ context: Audit.Context) -> [Finding] {
        context.nodes(.utskott).filter(context.isSingle).compactMap { part in
            let choosing = context.facts.said(.tillsätter, .utser, to: part).filter { fact in
                fact.grade.isOwn && context.isEnd(fact.who, \.isBoard)
            }
            let named = context.facts.said(.ledamot, .ordförande, to: part).filter { fact in
                fact.grade == .sagt && fact.who.map { isOfAnother($0, than: part, context) } ?? false
                    && (context.facts.source(of: fact).map(context.isCouncils) ?? false)
            }
            guard !choosing.isEmpty, named.contains(where: { isChairOfAnother($0.who, than: part, context) }) else {
                return nil
            }
            let (board, names) = (context.list(choosing.compactMap(\.who)), context.list(named.compactMap(\.who)))
            return finding(
                about: [part],
                Wording(
                    "\(board.swedish) väljer \(context.quoted(part)), men fullmäktiges dokument säger vilka som sitter där: "
                        + "\(names.swedish)",
                    en:
                        "\(board.english) chooses \(context.quoted(part)), but the council's paper says who sits there: "
                        + "\(names.english)"),
                resting: named, then: choosing, verdict: .otydlighet, severity: .medel, variant: "ledamöter",
                in: context)
        }
    }

    /// Whether one of the elected has the post in another body than the sub-committee or its committee.
    private static func isOfAnother(_ post: Node, than part: Node, _ context: Audit.Context) -> Bool {
        guard context.isSingle(post), context.kind(post).isElectedPost else { return false }
        let own = [part] + context.facts.places(of: part)
        return context.facts.said(.ordförande, .lederPolitiskt, .ledamot, from: post).contains { seat in
            seat.whom.map { !own.contains($0) } ?? false
        }
    }

    private static func isChairOfAnother(_ post: Node?, than part: Node, _ context: Audit.Context) -> Bool {
        guard let post else { return false }
        let own = [part] + context.facts.places(of: part)
        return context.facts.said(.ordförande, .lederPolitiskt, from: post).contains { seat in
            seat.whom.map { !own.contains($0) } ?? false
        }
    }
}
