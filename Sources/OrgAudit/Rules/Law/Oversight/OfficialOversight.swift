internal import OrgFacts
internal import OrgModel
internal import Texts

/// Oversight that the law gives the executive board, in the hands of an official or a group of them, and not the board's.
enum OfficialOversight {
    static func findings(in context: Audit.Context) -> [Finding] {
        let overseeing = context.said(.uppsikt).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0.isEmployedPost || $0.isManagementGroup }
                && context.isEnd(fact.whom, isOverseen) && !isBoards(fact, context)
        }
        return Dictionary(grouping: context.ordered(overseeing)) { $0.who }.compactMap { official, facts in
            guard let official else { return nil }
            let objects = context.list(facts.compactMap(\.whom))
            return MisplacedOversight.finding(
                about: [official],
                Wording(
                    "\(context.quoted(official)) sägs ha uppsikt över \(objects.swedish), men uppsikten är styrelsens; att "
                        + "styrelsen har den, och den anställda bara hjälper till, sägs inte",
                    en:
                        "\(context.quoted(official)) is said to oversee \(objects.english), but oversight is the executive "
                        + "board's; that the board has it, and the employee only helps, is not said"),
                resting: facts, variant: "anställd", in: context)
        }
    }

    private static func isOverseen(_ kind: NodeKind) -> Bool {
        [.nämnd, .gemensamNämnd, .moderbolag, .bolag, .kommunalförbund].contains(kind)
    }

    /// Whether it is done for an organ, or an organ is said to oversee the same or all of its sort.
    private static func isBoards(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let object = fact.whom else { return true }
        return context.facts.owners(of: fact).contains { context.kind($0).fit == .organ }
            || context.facts.said(.uppsikt, to: object).contains { context.isEnd($0.who) { $0.fit == .organ } }
    }
}
