internal import OrgFacts
internal import OrgModel
internal import Texts

/// Powers that the council's own paper gives somebody employed, where no committee has delegated them.
enum GrantedPowers {
    static func findings(in context: Audit.Context) -> [Finding] {
        permitted(context) + WrongAdopter.findings(in: context)
    }

    /// What the council's paper lets somebody employed decide: there it is a power, not a possibility. What it says that
    /// they do decide is one where the matter is of weight.
    private static func permitted(_ context: Audit.Context) -> [Finding] {
        let weighty = context.said(.beslutar).filter { $0.whom.map { isOfWeight($0, context) } ?? false }
        let powers = (context.said(.beslutar, mode: .får) + weighty).filter { fact in
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
                why: context.underAct(
                    Wording(
                        "fullmäktige får delegera till en nämnd (kommunallagen 5 kap. 2 §), och bara en nämnd till en anställd "
                            + "(7 kap. 5 §)",
                        en:
                            "the council may delegate to a committee (the Local Government Act, chapter 5, section 2), and only a "
                            + "committee to an employee (chapter 7, section 5)")),
                variant: "får", in: context)
        }
    }

    /// A paper of the council's that says who has which powers; a policy or a guideline tells how they are used.
    private static func isCouncils(_ paper: Node, _ context: Audit.Context) -> Bool {
        let kinds: Set<NodeKind> = [.beslut, .organisationsbeslut, .reglemente, .arbetsordning, .instruktion]
        return kinds.contains(context.kind(paper)) && context.isCouncils(paper)
    }

    private static func isOfWeight(_ matter: Node, _ context: Audit.Context) -> Bool {
        guard let word = context.legalClass(of: matter) else { return false }
        return CouncilMatter.isCouncils(word) || ["organisation", "taxa", "mål"].contains(word)
    }

    /// Whether a board, or whoever may pass powers on, has given the post what it decides on.
    static func isDelegated(_ power: Fact, _ context: Audit.Context) -> Bool {
        guard let post = power.who else { return true }
        return context.facts.said(.delegerar, .vidaredelegerar, to: post).contains { delegation in
            let matters = context.facts.matters(of: delegation)
            // All powers are given where it is said, and not where it is only taken to be so.
            if matters.isEmpty { return context.isFirm([delegation]) }
            return power.whom.map(matters.contains) ?? false
        }
    }
}
