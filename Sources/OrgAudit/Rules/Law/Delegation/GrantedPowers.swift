internal import OrgFacts
internal import OrgModel
internal import Texts

/// Powers that a paper gives somebody employed where no committee has: the council's own decision, or an order of
/// delegation that an official adopts.
enum GrantedPowers {
    static func findings(in context: Audit.Context) -> [Finding] { permitted(context) + adopted(context) }

    /// What the council's paper lets somebody employed decide: there it is a power, not a possibility.
    private static func permitted(_ context: Audit.Context) -> [Finding] {
        let powers = context.said(.beslutar, mode: .får).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, \.isEmployedPost)
                && context.isEnd(fact.whom) { $0.section == .matters }
                && (context.facts.source(of: fact).map { isCouncils($0, context) } ?? false)
                && !isDelegated(fact, context)
        }
        return Dictionary(grouping: context.ordered(powers)) { $0.who }.compactMap { post, powers in
            guard let post else { return nil }
            let matters = context.list(powers.compactMap(\.whom))
            let papers = context.list(powers.compactMap { context.facts.source(of: $0) })
            return UnlawfulDelegate.finding(
                about: [post],
                Wording(
                    "\(papers.swedish), som fullmäktige har antagit, låter \(context.quoted(post)) besluta om "
                        + "\(matters.swedish); att en nämnd har delegerat det sägs inte",
                    en: "\(papers.english), which the council has adopted, lets \(context.quoted(post)) decide on "
                        + "\(matters.english); that a committee has delegated it is not said"),
                resting: powers, severity: .medel,
                why: Wording(
                    "fullmäktige får delegera till en nämnd (kommunallagen 5 kap. 2 §), och bara en nämnd till en anställd "
                        + "(7 kap. 5 §)",
                    en:
                        "the council may delegate to a committee (the Local Government Act, chapter 5, section 2), and only a "
                        + "committee to an employee (chapter 7, section 5)"),
                variant: "får", in: context)
        }
    }

    /// A paper of the council's that says who has which powers; a policy or a guideline tells how they are used.
    private static func isCouncils(_ paper: Node, _ context: Audit.Context) -> Bool {
        let kinds: Set<NodeKind> = [.beslut, .organisationsbeslut, .reglemente, .arbetsordning, .instruktion]
        return kinds.contains(context.kind(paper))
            && context.facts.deciders(of: paper).contains { context.isEnd($0.who) { $0 == .kommunfullmäktige } }
    }

    private static func isDelegated(_ power: Fact, _ context: Audit.Context) -> Bool {
        guard let post = power.who else { return true }
        return context.facts.said(.delegerar, .vidaredelegerar, to: post).contains { delegation in
            let matters = context.facts.matters(of: delegation)
            // All powers are given where it is said, and not where it is only taken to be so.
            if matters.isEmpty { return context.isFirm([delegation]) }
            return power.whom.map(matters.contains) ?? false
        }
    }

    /// An order of delegation that nobody but somebody employed is said to adopt. What is passed on is ordered by whoever
    /// passes it on.
    private static func adopted(_ context: Audit.Context) -> [Finding] {
        context.nodes(.delegationsordning).compactMap { paper in
            let decisions = context.facts.deciders(of: paper).filter(\.grade.isOwn)
            guard !decisions.isEmpty,
                decisions.allSatisfy({ context.isEnd($0.who, \.isEmployedPost) }),
                !decisions.contains(where: { $0.who.map { passesOn($0, context) } ?? true })
            else { return nil }
            let names = context.list(decisions.compactMap(\.who))
            return UnlawfulDelegate.finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)) antas av \(names.swedish); vad som delegeras, och till vem, beslutar nämnden "
                        + "själv",
                    en: "\(context.quoted(paper)) is adopted by \(names.english); what is delegated, and to whom, the "
                        + "committee decides itself"),
                resting: decisions, variant: "antas", in: context)
        }
    }

    private static func passesOn(_ post: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said([.vidaredelegerar], from: post).isEmpty
            || !context.facts.said([.vidaredelegerar], mode: .får).filter { $0.who == post }.isEmpty
    }
}
