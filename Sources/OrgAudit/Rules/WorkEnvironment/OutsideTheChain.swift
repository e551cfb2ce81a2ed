internal import OrgFacts
internal import OrgModel
internal import Texts

/// The heads of AM-01 about those whom the chain does not reach: who hands on tasks that nobody gave, and a head who is
/// not of the staff whose work environment is somebody's.
enum OutsideTheChain {
    static func findings(in context: Audit.Context) -> [Finding] { givers(context) + heads(context) }

    // MARK: Who hands on what nobody gave

    private static func givers(_ context: Audit.Context) -> [Finding] {
        let gifts = context.said(.fördelarArbetsmiljö).filter(\.grade.isOwn)
        // Where it is told from above who allots to whom, a link that nobody gave anything is missing.
        let isToldFromAbove = gifts.contains { gift in
            context.isEnd(gift.who, \.isDecidingOrgan) && context.isEnd(gift.whom, \.isEmployedPost)
        }
        guard isToldFromAbove else { return [] }
        let byGiver = Dictionary(grouping: gifts) { $0.who }
        return byGiver.compactMap { giver, own in
            guard let giver, context.kind(giver).isEmployedPost, !isReached(giver, gifts, context) else { return nil }
            let names = context.list(own.compactMap(\.whom))
            return BrokenWorkEnvironmentChain.finding(
                about: [giver],
                Wording(
                    "\(context.quoted(giver)) fördelar arbetsmiljöuppgifter till \(names.swedish), men ingen sägs ha fördelat "
                        + "några till \(context.quoted(giver))",
                    en:
                        "\(context.quoted(giver)) allots work-environment tasks to \(names.english), but nobody is said to have "
                        + "allotted any to \(context.quoted(giver))"),
                resting: context.ordered(own), variant: "ger", in: context)
        }
    }

    /// Whether somebody allots to the giver, or to many of whom the giver may be one; or another head tells it.
    private static func isReached(_ giver: Node, _ gifts: [Fact], _ context: Audit.Context) -> Bool {
        let facts = context.facts
        let isGiven = Mode.allCases.filter { $0 != .nej }.contains {
            !facts.said(.fördelarArbetsmiljö, mode: $0, to: giver).isEmpty
        }
        let isOfMany = gifts.contains { gift in
            guard let receiver = gift.whom, gift.who != giver else { return false }
            return context.isClass(receiver) || context.organisation.isAnyOfKind(receiver)
                || context.kind(receiver).isCollective
        }
        let hasGivingChief = facts.chiefs(of: giver).contains { fact in
            gifts.contains { $0.who == fact.who && $0.whom != nil }
        }
        return isGiven || isOfMany || hasGivingChief || !facts.said(.arbetsmiljöansvar, from: giver).isEmpty
            || facts.said(.fördelarArbetsmiljö, mode: .öppet).contains { $0.whom == nil }
    }

    // MARK: A head who is not of the staff

    private static func heads(_ context: Audit.Context) -> [Finding] {
        context.said(.arbetsmiljöansvar).compactMap { duty in
            guard duty.grade.isOwn, let organ = duty.who, let staff = duty.whom, context.kind(organ).isDecidingOrgan,
                context.kind(staff).isCollective
            else { return nil }
            let units = context.facts.places(of: staff).filter { context.kind($0).fit == .unit }
            let leads = units.flatMap { context.facts.said(.leder, to: $0) }.filter { fact in
                fact.grade.isOwn && context.isEnd(fact.who, \.isEmployedPost)
            }
            for lead in context.ordered(leads) {
                guard let head = lead.who, let grounds = outside(head, organ, staff, context) else { continue }
                return BrokenWorkEnvironmentChain.finding(
                    about: [head],
                    Wording(
                        "\(context.quoted(organ)) ansvarar för arbetsmiljön för \(context.quoted(staff)) men är inte arbetsgivare "
                            + "för \(context.quoted(head)); vem som har den för \(context.quoted(head)) sägs inte",
                        en:
                            "\(context.quoted(organ)) answers for the work environment of \(context.quoted(staff)) and is not "
                            + "the employer of \(context.quoted(head)); who has it for \(context.quoted(head)) is not said"
                    ),
                    resting: [duty], then: grounds + [lead], variant: "utanför", in: context)
            }
            return nil
        }
    }

    /// What says that the organ does not employ the head, where nobody has the head's work environment.
    private static func outside(_ head: Node, _ organ: Node, _ staff: Node, _ context: Audit.Context) -> [Fact]? {
        let facts = context.facts
        let denied = facts.said(.arbetsgivare, mode: .nej, to: head).filter { $0.who == organ }
        let employs = facts.said(.arbetsgivare, from: organ).contains { $0.whom == staff }
        let others = facts.said(.arbetsgivare, .anställer, to: head).filter { $0.grade.isOwn && $0.who != organ }
        let isOwn =
            facts.said(.arbetsgivare, .anställer, to: head).contains { $0.who == organ }
            || facts.chiefs(of: head).contains { $0.who == organ }
        let isCovered =
            !facts.said(.arbetsmiljöansvar, to: head).isEmpty
            || !facts.said(.fördelarArbetsmiljö, to: head).isEmpty
            || facts.said(.ledamot, .hörTill, from: head).contains { $0.whom == staff }
        guard !isOwn, !isCovered else { return nil }
        if !denied.isEmpty { return denied }
        return employs && !others.isEmpty ? others : nil
    }
}
