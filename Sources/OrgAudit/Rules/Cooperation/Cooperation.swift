internal import OrgFacts
internal import OrgModel
internal import Texts

/// What the rules of co-operation share: its levels, who takes part, and what they rest on.
enum Cooperation {
    /// The four levels.
    static let kinds: [NodeKind] = [.medarbetarsamtal, .apt, .samverkansgrupp, .fös]

    static let levels = Wording.page(
        "på vilka olika nivåer sker samverkan (SKR)",
        "https://skl.se/arbetsgivarekollektivavtal/kollektivavtal/ovrigakollektivavtal/samverkansavtal/"
            + "faqsamverkansavtal/pavilkaolikanivaerskersamverkan.14146.html")

    static let rhythm = Wording.page(
        "chefsstöd om samverkansgrupp (SKR)",
        "https://webbutik.skl.se/skr/arbetsgivarekollektivavtal/kollektivavtal/samverkansavtal/chefsstod/"
            + "samverkansgrupp.29482.html")

    /// The forums of co-operation that stand.
    static func groups(_ context: Audit.Context) -> [Node] {
        context.nodes(where: { $0.sphere == .cooperation && $0.section == .groups })
    }

    /// The parts that a forum is for: where it is placed, who has it, and what it is about.
    static func homes(of group: Node, _ context: Audit.Context) -> [Node] {
        context.measures.targets(.hörTill, .delAv, .rör, from: group) + context.measures.doers(.har, to: group)
    }

    /// Why the rules cannot be judged where there is no co-operation.
    static func applicability(_ context: Audit.Context) -> Applicability {
        guard !groups(context).isEmpty else {
            return .notApplicable(Wording("modellen har inga samverkansforum", en: "the model has no co-operation"))
        }
        return .assessable
    }
}
