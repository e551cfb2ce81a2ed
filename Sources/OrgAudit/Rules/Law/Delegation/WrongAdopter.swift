internal import OrgFacts
internal import OrgModel
internal import Texts

/// Papers that are laid down by others than whoever they are for to lay down: an order of delegation that is not the
/// board's own, and a norm that an official may change.
enum WrongAdopter {
    static func findings(in context: Audit.Context) -> [Finding] {
        let papers = context.nodes(.delegationsordning)
        let given = papers.isEmpty ? [:] : Dictionary(grouping: context.said(.delegerar), by: context.facts.source)
        return papers.compactMap { paper in
            byOthers(paper, context) ?? byAnotherBoard(paper, given[paper, default: []].compactMap(\.who), context)
        } + changed(context)
    }

    // MARK: An order of delegation

    /// One that nobody but the employed, a part of the board or one of its members is said to adopt. What is passed on is
    /// ordered by whoever passes it on.
    private static func byOthers(_ paper: Node, _ context: Audit.Context) -> Finding? {
        let decisions = adoptions(of: paper, context)
        guard !decisions.isEmpty, decisions.allSatisfy({ context.isEnd($0.who, isNoBoard) }),
            // A chief guardian is an authority of one.
            !decisions.contains(where: {
                $0.who.map { passesOn($0, context) || context.isFor(["överförmynd"], $0) } ?? true
            })
        else { return nil }
        return told(paper, decisions, severity: nil, variant: "antas", context)
    }

    private static func isNoBoard(_ kind: NodeKind) -> Bool {
        kind.isEmployedPost || kind.isElectedPost || kind.isManagementGroup || kind == .utskott
            || kind == .politiskGrupp || kind == .förtroendevalda || kind.fit == .unit
    }

    /// One that the council or another board adopts for the boards whose powers it gives.
    private static func byAnotherBoard(_ paper: Node, _ given: [Node], _ context: Audit.Context) -> Finding? {
        let decisions = adoptions(of: paper, context)
        let governed = context.facts.said(.styr, from: paper).compactMap(\.whom)
        let boards = Set(given.isEmpty ? governed : given)
        guard !boards.isEmpty, boards.allSatisfy({ context.kind($0).isBoard }), !decisions.isEmpty,
            decisions.allSatisfy({ fact in
                // Whose many boards are one of may well be theirs.
                context.isEnd(fact.who) { $0 == .kommunfullmäktige || $0.isBoard }
                    && fact.who.map { !boards.contains($0) && !context.isClass($0) } ?? false
            }), !boards.contains(where: { context.isClass($0) && isOne(of: $0, decisions, context) })
        else { return nil }
        return told(paper, decisions, severity: .medel, variant: "annan", context)
    }

    /// Whether one of those who adopt is one of the many.
    private static func isOne(of many: Node, _ decisions: [Fact], _ context: Audit.Context) -> Bool {
        decisions.contains { context.isEnd($0.who) { $0 == context.kind(many) } }
    }

    private static func adoptions(of paper: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.deciders(of: paper).filter(\.grade.isOwn)
    }

    private static func told(
        _ paper: Node, _ decisions: [Fact], severity: Severity?, variant: String, _ context: Audit.Context
    ) -> Finding {
        let names = context.list(decisions.compactMap(\.who))
        return UnlawfulDelegate.finding(
            about: [paper],
            Wording(
                "\(context.quoted(paper)) antas av \(names.swedish); vad som delegeras, och till vem, beslutar nämnden "
                    + "själv",
                en: "\(context.quoted(paper)) is adopted by \(names.english); what is delegated, and to whom, the "
                    + "committee decides itself"),
            resting: decisions, verdict: severity == nil ? nil : .otydlighet, severity: severity, variant: variant,
            in: context)
    }

    private static func passesOn(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said([.vidaredelegerar], from: post).isEmpty
            || !context.facts.said([.vidaredelegerar], mode: .får).filter { $0.who == post }.isEmpty
    }

    // MARK: What an organ has adopted

    /// What binds whoever it is for, as long as the organ that adopted it has not changed it.
    private static let norms: Set<NodeKind> = [
        .reglemente, .arbetsordning, .policy, .riktlinje, .måldokument, .budget, .instruktion, .ägardirektiv,
        .organisationsbeslut, .delegationsordning,
    ]

    /// A norm that an organ has adopted and that somebody employed adopts or decides as well, whether done or permitted.
    private static func changed(_ context: Audit.Context) -> [Finding] {
        let decisions = [Mode.är, .får].flatMap { context.said(.beslutar, .antar, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.whom, norms.contains)
        }
        return Dictionary(grouping: context.ordered(decisions)) { $0.whom }.compactMap { paper, facts in
            let organs = facts.filter { fact in
                fact.mode == .är && context.isEnd(fact.who) { $0 == .kommunfullmäktige || $0.isBoard }
            }
            let officials = facts.filter { fact in
                context.isEnd(fact.who, \.isEmployedPost) && context.facts.value(.villkor, of: fact) == nil
                    && !GrantedPowers.isDelegated(fact, context)
            }
            guard let paper, !organs.isEmpty, !officials.isEmpty else { return nil }
            let (posts, names) = (
                context.list(officials.compactMap(\.who)), context.list(organs.compactMap(\.who))
            )
            return UnlawfulDelegate.finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)) är antagen av \(names.swedish), men \(posts.swedish) sägs också besluta om "
                        + "den; vad en anställd får ändra i det organet har antagit sägs inte",
                    en:
                        "\(context.quoted(paper)) is adopted by \(names.english), but \(posts.english) is said to decide on "
                        + "it too; what an employee may change of what the organ has adopted is not said"),
                resting: officials, then: organs, verdict: .otydlighet, severity: .medel, variant: "ändrar",
                in: context)
        }
    }
}
