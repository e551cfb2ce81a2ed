internal import OrgFacts
internal import OrgModel
internal import Texts

/// Money that somebody employed, or one committee, moves between committees: what the council has allotted the council
/// moves.
enum ShiftedFunds {
    static func findings(in context: Audit.Context) -> [Finding] {
        let decisions = [Mode.är, .får].flatMap { context.said(.beslutar, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.whom) { $0.section == .matters }
                && (fact.whom.flatMap(context.legalClass) == "budget")
                && context.isEnd(fact.who) {
                    $0.isEmployedPost || $0.isManagementGroup || $0 == .nämnd || $0 == .utskott
                }
        }
        return Dictionary(grouping: context.ordered(decisions)) { $0.whom }.compactMap { matter, facts in
            guard let matter else { return nil }
            let about = context.facts.said(.rör, .påverkar, from: matter).filter(\.grade.isOwn)
            let nodes = about.compactMap(\.whom) + facts.flatMap { context.facts.recipients(of: $0) }
            let boards = Set(nodes.flatMap { context.answering($0).compactMap(\.board) })
            guard boards.count > 1 || boards.contains(where: context.isClass),
                !context.isCouncils(matter),
                // The board that it is of may decide within its own.
                !facts.allSatisfy({ fact in fact.who.map { boards == [$0] } ?? false })
            else { return nil }
            let (who, names) = (context.list(facts.compactMap(\.who)), context.list(boards))
            return CouncilMatter.finding(
                about: [matter],
                Wording(
                    "\(who.swedish) beslutar om \(context.quoted(matter)), som rör medel hos \(names.swedish); mellan nämnder "
                        + "flyttas anslag av fullmäktige, som inte nämns",
                    en: "\(who.english) decide on \(context.quoted(matter)), which concerns funds of \(names.english); "
                        + "between committees funds are moved by the council, which is not mentioned"),
                resting: facts, then: about, severity: .hög, variant: "anslag", in: context)
        }
    }
}
