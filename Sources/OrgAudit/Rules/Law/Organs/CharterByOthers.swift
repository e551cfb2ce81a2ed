internal import OrgFacts
internal import OrgModel
internal import Texts

/// Terms of reference, articles or directives that nobody but such as cannot lay them down are said to adopt: for an organ
/// the council alone does, and for a company its owner.
enum CharterByOthers {
    static func findings(in context: Audit.Context) -> [Finding] {
        let decisions = context.said(.beslutar, .antar).filter { fact in
            fact.grade.isOwn
                && context.isEnd(fact.whom) { kind in
                    [.förbundsordning, .reglemente, .bolagsordning, .ägardirektiv, .arbetsordning].contains(kind)
                }
        }
        return Dictionary(grouping: decisions) { $0.whom }.compactMap { paper, facts in
            guard let paper, facts.allSatisfy({ $0.who.map { isWrong($0, for: paper, context) } ?? false }) else {
                return nil
            }
            let (names, adopter) = (context.list(facts.compactMap(\.who)), adopter(of: paper, context))
            return OwnCharter.finding(
                about: [paper],
                Wording(
                    "\(context.quoted(paper)) är antagen av \(names.swedish), men ska antas av \(adopter.swedish); att så sker "
                        + "sägs inte",
                    en:
                        "\(context.quoted(paper)) is adopted by \(names.english), but is for \(adopter.english) to adopt; "
                        + "that this is done is not said"),
                resting: context.ordered(facts), then: governing(paper, context), heading: heading,
                variant: "annan", in: context)
        }
    }

    private static let heading = Wording("ordning som antagits av fel organ", en: "charter adopted by the wrong organ")

    /// Whom the paper governs.
    private static func governing(_ paper: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.said(.styr, from: paper)
    }

    private static func isWrong(_ adopter: Node, for paper: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(adopter)
        let isNobody =
            kind.isEmployedPost || kind.isElectedPost || kind.isManagementGroup || kind == .utskott
            || kind == .förtroendevalda
        let governed = governing(paper, context).compactMap(\.whom)
        switch context.kind(paper) {
        case .reglemente:
            // There are rules of other sorts by this name, which boards may lay down.
            guard governed.contains(where: { isOrgan($0, context) }) else { return false }
            return isNobody || kind.isBoard && !governed.contains(adopter) && !context.isOfFederation(adopter)
        case .arbetsordning:
            return governed.contains { context.kind($0) == .kommunfullmäktige } && (isNobody || kind.isBoard)
        case .ägardirektiv, .bolagsordning: return isNobody
        default: return isNobody || kind == .nämnd
        }
    }

    private static func isOrgan(_ node: Node, _ context: Audit.Context) -> Bool {
        context.kind(node).isBoard || context.kind(node) == .revision
    }

    private static func adopter(of paper: Node, _ context: Audit.Context) -> Wording {
        switch context.kind(paper) {
        case .förbundsordning: Wording("medlemmarnas fullmäktige", en: "the members' councils")
        case .bolagsordning, .ägardirektiv: Wording("ägaren", en: "the owner")
        default: Wording("fullmäktige", en: "the council")
        }
    }
}
