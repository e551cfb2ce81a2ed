internal import OrgFacts
internal import OrgModel
internal import Texts

/// The outermost responsibility for what an elected organ answers for, in the hands of an employed post.
enum OutermostDuty {
    /// Words of level above which there is nobody, by how they begin.
    private static let words = ["ytterst", "högst", "ultimate", "highest"]

    static func findings(in context: Audit.Context) -> [Finding] {
        let duties = context.said(.verksamhetsansvar) + context.said(.ansvarar)
        return duties.compactMap { duty in
            guard let post = duty.who, let whom = duty.whom, context.kind(post).isEmployedPost, duty.grade.isOwn,
                isOutermost(duty, context), context.facts.matters(of: duty).isEmpty
            else { return nil }
            let organs = organs(over: whom, than: post, context)
            guard !organs.isEmpty else { return nil }
            let names = context.list(organs.compactMap(\.who))
            return SharedLevel.finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) sägs vara ytterst ansvarig för \(context.quoted(whom)), som \(names.swedish) "
                        + "svarar för; gränsen mellan den anställda och de förtroendevalda sägs inte",
                    en:
                        "\(context.quoted(post)) is said to bear the outermost responsibility for \(context.quoted(whom)), "
                        + "which \(names.english) answer for; the boundary between the employed and the elected is not "
                        + "said"),
                resting: [duty], then: organs,
                why: Wording(
                    "nämnden ska inom sitt område se till att verksamheten bedrivs enligt målen och bär ansvaret inför "
                        + "fullmäktige (kommunallagen 6 kap. 6 §); en anställd kan inte vara ytterst ansvarig i den "
                        + "meningen",
                    en:
                        "the committee is to see to it that operations in its field keep to the goals, and answers to the "
                        + "council (the Local Government Act, chapter 6, section 6); no employee can bear the outermost "
                        + "responsibility in that sense"),
                heading: Wording("ytterst ansvar hos en anställd", en: "outermost responsibility of an employee"),
                variant: "ytterst", in: context)
        }
    }

    private static func isOutermost(_ duty: Fact, _ context: Audit.Context) -> Bool {
        guard let level = context.facts.level(of: duty) else { return false }
        return Audit.Context.speaks(level, words)
    }

    /// The organs that lead it or answer for it, and those said to bear the outermost responsibility for all.
    private static func organs(over node: Node, than post: Node, _ context: Audit.Context) -> [Fact] {
        let facts = context.facts
        let near =
            facts.runners(of: node).filter { $0.act == .verksamhetsansvar && $0.isLine }
            + facts.said(.lederPolitiskt, .ansvarar, to: node)
        let whole = facts.said(.ansvarar).filter { duty in
            isOutermost(duty, context) && facts.scope(of: duty)?.isOpen == false
        }
        return context.ordered(near + whole).filter { fact in
            fact.who != post && context.isEnd(fact.who) { $0.isDecidingOrgan }
        }
    }
}
