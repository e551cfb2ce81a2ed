internal import Texts

extension Unsaid {
    /// What would stand there if it were said.
    var thing: Wording {
        switch self {
        case .chief: Wording("chef", en: "chief")
        case .leader, .groupHead: Wording("ledare", en: "leader")
        case .place: Wording("överordnad enhet", en: "unit above")
        case .deputy: Wording("ersättare", en: "deputy")
        case .duties, .talks: Wording("den som håller samtal", en: "who holds talks")
        case .employer: Wording("arbetsgivare", en: "employer")
        case .principal: Wording("den som svaras inför", en: "whom one answers to")
        case .mandate: Wording("uppdragsgivare", en: "principal")
        case .groupOrder: Wording("ledare och arbetsformer", en: "leader and ways of working")
        case .sharing: Wording("vilka som hör ihop", en: "which go together")
        case .cooperation: Wording("samverkan före beslutet", en: "co-operation before the decision")
        case .description: Wording("uppdrag och arbetsformer", en: "mandate and ways of working")
        case .rhythm, .forumRhythm: Wording("hur ofta den möts", en: "how often it meets")
        case .group: Wording("ledningsgrupp", en: "management group")
        case .responsible: Wording("samverkansansvarig", en: "who answers for co-operation")
        case .forum, .levels: Wording("samverkansforum", en: "forum of co-operation")
        case .workEnvironment: Wording("den som fördelar arbetsmiljöuppgifter", en: "who allots work-environment tasks")
        case .command: Wording("linje mellan dem", en: "line between them")
        case .decision: Wording("beslutande", en: "who decides")
        case .decider: Wording("den som avgör", en: "who settles it")
        case .step: Wording("ansvarig", en: "who answers for it")
        case .link: Wording("led i kedjan", en: "link of the chain")
        case .board, .field, .answeringBoard: Wording("nämnd", en: "committee")
        case .department: Wording("förvaltning", en: "department")
        case .executive: Wording("styrelse", en: "executive board")
        case .crisis: Wording("krisledningsnämnd", en: "crisis committee")
        case .oversight, .watch: Wording("den som har uppsikt", en: "who oversees it")
        case .report: Wording("årlig rapport", en: "yearly report")
        case .company: Wording("ägare och styrning", en: "owner and governance")
        case .waysOfLeading: Wording("hur förvaltningen ska ledas", en: "how to lead the department")
        case .lastDay: Wording("sista dag", en: "last day")
        case .appointment: Wording("den som utser", en: "who appoints")
        case .followUp: Wording("den som följer upp", en: "who follows it up")
        case .preparation: Wording("den som bereder", en: "who prepares it")
        }
    }

    /// Whether it would stand above what lacks it.
    var isAbove: Bool {
        switch self {
        case .chief, .leader, .groupHead, .place, .employer, .mandate, .principal, .board, .answeringBoard, .company,
            .oversight, .watch:
            true
        default: false
        }
    }
}
