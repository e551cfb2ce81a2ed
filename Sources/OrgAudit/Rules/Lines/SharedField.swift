internal import OrgFacts
internal import OrgModel
internal import Texts

/// Boards that answer for one matter, each for the whole of it and no word telling them apart: a part of `SharedLevel`.
enum SharedField {
    static func findings(in context: Audit.Context) -> [Finding] {
        let fields = context.said(.ansvarar).filter { fact in
            guard fact.grade.isOwn, let board = fact.who, let matter = fact.whom,
                context.kind(board).isBoard, context.kind(matter).fit == .matter, context.isSingle(board),
                context.isSingle(matter), SharedLevel.isWhole(fact, context)
            else { return false }
            return context.facts.level(of: fact) == nil
        }
        return Dictionary(grouping: fields) { $0.whom }.compactMap { matter, all in
            guard let matter, !context.areOfSeveralMunicipalities(Set(all.compactMap(\.who))) else { return nil }
            let dealing = Dealing(context.facts.said(.ansvarar, to: matter), in: context)
            let facts = all.filter { one in
                all.contains { isSecond($0, beside: one, dealing, context) }
            }
            guard context.areTwo(facts, \.who) else { return nil }
            let names = context.list(facts.compactMap(\.who))
            return SharedLevel.finding(
                about: [matter],
                Wording(
                    "\(names.swedish) svarar för \(context.quoted(matter)); gränsen mellan dem sägs inte",
                    en: "\(names.english) answer for \(context.quoted(matter)); the boundary between them is not said"
                ),
                resting: facts, variant: "område", in: context)
        }
    }

    /// Boards named as each its own ("varje nämnd i sin verksamhet") are none, nor are those whom terms part.
    private static func isSecond(
        _ one: Fact, beside other: Fact, _ dealing: Dealing, _ context: Audit.Context
    ) -> Bool {
        one.who != other.who && !dealing.areEachTheirOwn(one, other) && !context.areParted(one, other)
    }
}
