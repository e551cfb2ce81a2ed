internal import OrgFacts
internal import OrgModel
internal import Texts

/// A management group that is not described under all five headings.
enum UndescribedGroup: Rule {
    static let code = "LG-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("ledningsgrupp utan full beskrivning", en: "management group not fully described"),
        rationale: Wording(
            "utan uppdrag, sammansättning, ansvar, arbetsuppgifter och arbetsformer går det inte att veta "
                + "vad gruppen får göra och vem som svarar för det",
            en: "without mandate, composition, responsibility, tasks and ways of working nobody can know "
                + "what the group may do and who answers for it"),
        advice: Wording(
            "beskriv gruppen under alla fem rubrikerna (beskriven)",
            en: "describe the group under all five headings (described)"))

    static let examples = [
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: ledningsgrupper } }
            befattningar: { socialchef: { slag: förvaltningschef } }
            grupper:
              socialledningen: { slag: ledningsgrupp, beskriven: [uppdrag, ansvar] }   # <- finding
              skolledningen: { slag: ledningsgrupp }                                   # <- finding
              teknikledningen:
                slag: ledningsgrupp
                beskriven: [uppdrag, sammansättning, ansvar, arbetsuppgifter, arbetsformer]
            """),
        Example(
            """
            # Each group is to be described, and no description is there.
            källor: { beskrivningar: { slag: dokument, antal: okänt, krav: ja } }
            grupper:
              förvaltningarnas grupper:
                slag: ledningsgrupp
                antal: okänt
                beskrivs i: { vad: beskrivningar, krav: ja }                           # <- finding
            """),
        Example(
            """
            grupper:
              ledningsgruppen: { slag: ledningsgrupp }     # only named: the document speaks of other things
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        groups(context).isEmpty
            ? .notApplicable(Wording("modellen har ingen ledningsgrupp", en: "the model has no management group"))
            : .assessable
    }

    /// What groups lack alike, and whether a document owes it.
    private struct Lack: Hashable {
        let missing: [String]
        let isDue: Bool
    }

    static func judgements(in context: Audit.Context) -> [Judgement] {
        let all = groups(context)
        let (whole, lacking) = (
            all.filter { missing(of: $0, context).isEmpty }, all.filter { !missing(of: $0, context).isEmpty }
        )
        let settled = whole.map { group in
            sound(
                about: [group],
                Wording(
                    "\(context.quoted(group)) är beskriven under alla fem rubrikerna",
                    en: "\(context.quoted(group)) is described under all five headings"), in: context)
        }
        // What many groups lack alike is one silence.
        let silences = Dictionary(grouping: lacking) { group in
            let missing = missing(of: group, context)
            // Whoever sets out to describe it under headings owes the others; to tell who sits there is no description.
            let isBegun = written(of: group, context).contains { $0 != GroupHeading.composition.wording.swedish }
            return Lack(missing: missing.map(\.swedish), isDue: isBegun || !demands(on: group, context).isEmpty)
        }
        return settled
            + silences.map { lack, lacking in
                .flaw(alike(lacking, in: context) { told(lack, $0, context) })
            }
    }

    private static func told(_ lack: Lack, _ groups: [Node], _ context: Audit.Context) -> Finding {
        let missing = headings.filter { lack.missing.contains($0.swedish) }
        let (names, count) = (context.list(groups), headings.count - missing.count)
        let lacks = Audit.Context.list(missing)
        let verb = groups.count > 1 ? "beskrivs" : "är beskriven"
        return finding(
            about: groups,
            Wording(
                "\(names.swedish) \(verb) under \(count) av 5 rubriker; \(lacks.swedish) saknas",
                en: "\(names.english): described under \(count) of 5 headings; lacking: \(lacks.english)"),
            resting: groups.flatMap { demands(on: $0, context) }, parties: .each(lack.missing),
            inSilenceOf: Silence(.description, isOwed: lack.isDue), in: context)
    }

    private static func missing(of group: Node, _ context: Audit.Context) -> [Wording] {
        let described = described(group, context)
        return headings.filter { !described.contains($0.swedish) }
    }

    /// What demands that the group be described.
    private static func demands(on group: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.said(.rör, mode: .krav, to: group)
    }

    private static let headings = GroupHeading.words

    /// The groups that stand, and those that a document demands where none of their kind stands.
    private static func groups(_ context: Audit.Context) -> [Node] {
        let standing = context.nodes(.kommunledningsgrupp, .ledningsgrupp)
        let kinds = Set(standing.map(context.kind))
        let demanded = context.measures.demandedNodes.filter {
            [.kommunledningsgrupp, .ledningsgrupp].contains(context.kind($0)) && !kinds.contains(context.kind($0))
        }
        return standing + demanded
    }

    /// The headings a group is described under, in Swedish: those that the model names, and those of which it tells.
    private static func described(_ group: Node, _ context: Audit.Context) -> Set<String> {
        let written = written(of: group, context)
        return Set(
            GroupHeading.allCases.filter { heading in
                written.contains(heading.wording.swedish) || tells(heading, of: group, context)
            }.map(\.wording.swedish))
    }

    private static func written(of group: Node, _ context: Audit.Context) -> Set<String> {
        Set(context.organisation.traits(of: group).headings.map { context.organisation.texts[$0].lowercased() })
    }

    /// Whether what is said of the group is what stands under a heading.
    private static func tells(_ heading: GroupHeading, of group: Node, _ context: Audit.Context) -> Bool {
        let facts = context.facts
        switch heading {
        case .mandate:
            return !facts.said(.svararInför, .uppgift, from: group).isEmpty
                || !facts.said(.gerMål, .beställer, to: group).isEmpty
        case .composition: return !facts.said(.ledamot, .ordförande, to: group).isEmpty
        case .responsibility: return !facts.said(.accounts, from: group).isEmpty
        case .tasks: return !facts.said(tasks, from: group).isEmpty
        case .ways:
            let traits = context.organisation.traits(of: group)
            return traits.meetings.map { $0.precision != .unknown } ?? false
                || [Property.dagordning, .anteckningar, .obligatoriskNärvaro].contains {
                    context.organisation.value($0, of: group) == Answer.yes.rawValue
                }
        }
    }

    private static let tasks: [Act] = [
        .beslutar, .bereder, .lederBeredning, .tarFramUnderlag, .sammanställer, .utarbetar, .föreslår, .verkställer,
        .följerUpp, .leder, .stödjer, .råder, .yttrarSig,
    ]
}
