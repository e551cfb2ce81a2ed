internal import OrgModel
internal import Texts

/// One thing that two hold with the same word for how high their responsibility goes, and no line between them.
enum SharedLevel: FlawRule {
    static let code = "DBL-03"
    static let aliases = ["PKS-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("delat ansvar på samma nivå", en: "responsibility shared at one level"),
        rationale: Wording(
            "när två har samma övergripande ansvar för samma sak kan båda vänta på den andra, och ingen kan ställas till svars",
            en: "when two hold the same overall responsibility for the same thing each may wait for the other, "
                + "and neither can be held to account"),
        advice: Wording(
            "säg vad var och en svarar för (om), eller att de gör det tillsammans",
            en: "say what each answers for (regarding), or that they do it jointly (jointly)"))

    static let examples = [
        Example(
            """
            befattningar: { direktör: {}, ekonomichef: {} }
            ärenden: { budgeten: { klass: budget } }
            ansvar:
              - { för: budgeten, nivå: övergripande, har: [direktör, ekonomichef] }   # <- finding
            """),
        Example(
            """
            befattningar: { direktör: {}, ekonomichef: {} }
            ärenden: { budgeten: { klass: budget }, ramen: {}, uppföljningen: {} }
            ansvar:
              - { för: budgeten, nivå: övergripande, om: ramen, har: direktör }
              - { för: budgeten, nivå: övergripande, om: uppföljningen, har: ekonomichef }
              - { för: ramen, nivå: övergripande, tillsammans: [direktör, ekonomichef] }
              - { för: uppföljningen, har: [direktör, ekonomichef] }
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige, beslutar om: [målen, taxan] }
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd, verksamhetsansvar: omsorgen }
              omsorgen: { slag: verksamhet }
            befattningar:
              direktör: { slag: kommundirektör }
            ärenden: { målen: { klass: mål }, taxan: {} }
            utsagor:
              - { vem: direktör, gör: säkrar, vad: målen, nivå: ytterst }              # <- finding
              - { vem: ks, gör: beslutar, vad: taxan, villkor: om den är brådskande }
            """),
    ]

    /// The relations in which a level word divides the whole from its parts.
    private static let relations: [Relation] = [
        .ansvarar, .budgetansvar, .arbetsmiljöansvar, .verksamhetsansvar, .leder, .samordnar, .säkrar,
    ]

    private struct Share: Hashable {
        let object: Node
        let relation: Relation
        let level: String
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        sharedLevels(in: context) + sharedDecisions(in: context) + sharedGoals(in: context)
    }

    private static func sharedLevels(in context: Audit.Context) -> [Finding] {
        var shares: [Share: [Line]] = [:]
        for line in relations.flatMap(context.lines) {
            guard let object = line.object, line.subject != nil, let level = context.measures.level(of: line),
                context.measures.detail(of: line).matters.isEmpty, context.measures.detail(of: line).joint == 0
            else { continue }
            shares[Share(object: object, relation: line.relation, level: level), default: []].append(line)
        }
        return shares.compactMap { share, lines in
            let holders = Set(lines.compactMap(\.subject))
            guard holders.count > 1 else { return nil }
            let (names, phrase) = (context.list(holders), share.relation.words.phrase)
            let others = others(than: holders, over: share.object, context)
            let more = context.list(others.compactMap(\.subject))
            return finding(
                about: [share.object],
                Wording(
                    "\(names.swedish) \(phrase.swedish) \(context.quoted(share.object)), alla med nivån "
                        + "'\(share.level)'; gränsen mellan dem sägs inte"
                        + (others.isEmpty ? "" : ", och inte heller den mot \(more.swedish)"),
                    en: "\(names.english) each: '\(phrase.english)' \(context.quoted(share.object)), at the level "
                        + "'\(share.level)'; the boundary between them is not said"
                        + (others.isEmpty ? "" : ", nor that with \(more.english)")),
                on: context.ordered(lines) + others, severity: isGrave(share.object, context) ? .hög : nil,
                variant: share.relation.words.forward.swedish, in: context)
        }
    }

    /// Who else leads or co-ordinates a municipality, or a group of companies with the municipality in it: where the
    /// boundary between two is not said, it is not said against a third either.
    private static func others(than holders: Set<Node>, over object: Node, _ context: Audit.Context) -> [Line] {
        let wholes: Set<NodeKind> = [.kommun, .region, .koncern]
        guard wholes.contains(context.kind(object)) else { return [] }
        let parts = context.lines(.delAv, to: object).compactMap(\.subject).filter { wholes.contains(context.kind($0)) }
        let lines = ([object] + parts).flatMap { whole in
            [Relation.leder, .samordnar, .lederPolitiskt].flatMap { context.lines($0, to: whole) }
        }
        return context.ordered(lines.filter { $0.subject.map { !holders.contains($0) } ?? false })
    }

    /// Matters that several decide, one of them perhaps not named, and nothing says who decides what or when.
    private static func sharedDecisions(in context: Audit.Context) -> [Finding] {
        let open = context.lines(.beslutar).filter { line in
            let detail = context.measures.detail(of: line)
            // Who can decide nothing at all is another rule's.
            return line.object != nil && !(line.subject.map { isNoDecider(context.kind($0)) } ?? false)
                && detail.matters.isEmpty && detail.joint == 0 && detail.level.isNone
                && detail.before.isEmpty && detail.after.isEmpty
                && context.measures.value(.villkor, of: line) == nil
        }
        return Dictionary(grouping: open) { $0.object }.compactMap { matter, lines in
            let deciders = Set(lines.compactMap(\.subject))
            let isPassive = lines.contains(where: \.isSubjectUnknown)
            guard let matter, !deciders.isEmpty, deciders.count + (isPassive ? 1 : 0) > 1 else { return nil }
            let names = context.list(deciders)
            return finding(
                about: [matter],
                Wording(
                    "\(names.swedish) beslutar om \(context.quoted(matter))"
                        + (isPassive ? ", och på annat ställe sägs inte vem" : "; vem av dem som avgör sägs inte"),
                    en: "\(names.english) decide on \(context.quoted(matter))"
                        + (isPassive ? ", and elsewhere it is not said who" : "; which of them decides is not said")),
                on: context.ordered(lines), variant: "beslutar", in: context)
        }
    }

    private static func isNoDecider(_ kind: NodeKind) -> Bool {
        kind == .politiskGrupp || kind == .oklartOrgan || kind.isManagementGroup
    }

    /// An employed post that answers at a level word for goals that each nämnd answers for in its own field.
    private static func sharedGoals(in context: Audit.Context) -> [Finding] {
        let boards = context.ordered(
            context.lines(.verksamhetsansvar).filter { $0.subject.map { context.kind($0) == .nämnd } ?? false })
        guard !boards.isEmpty else { return [] }
        return [Relation.säkrar, .ansvarar].flatMap(context.lines).compactMap { line in
            guard let post = line.subject, let goals = line.object, context.kind(post).isEmployedPost,
                let level = context.measures.level(of: line), context.measures.detail(of: line).matters.isEmpty,
                context.organisation.value(.klass, of: goals)?.lowercased() == "mål"
            else { return nil }
            let names = context.list(boards.compactMap(\.subject))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) svarar '\(level)' för \(context.quoted(goals)), som \(names.swedish) "
                        + "ansvarar för i sin verksamhet; gränsen mellan dem sägs inte",
                    en: "\(context.quoted(post)) answers '\(level)' for \(context.quoted(goals)), which "
                        + "\(names.english) answer for in their operations; the boundary between them is not said"),
                on: [line] + boards, severity: .hög,
                why: Wording(
                    "nämnderna ska var och en inom sitt område se till att målen nås (kommunallagen 6 kap. 6 §); "
                        + "ett ansvar över dem utan beslutsrätt kan ingen bära",
                    en: "each committee is to see to it that the goals are met in its field (the Local Government Act, "
                        + "chapter 6, section 6); nobody can carry a responsibility above theirs without the power"),
                variant: "mål", in: context)
        }
    }

    /// Money and operations are where it costs most.
    private static func isGrave(_ node: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(node)
        return kind == .budget || kind == .verksamhet || kind == .förvaltning
            || context.organisation.value(.klass, of: node)?.lowercased() == "budget"
    }
}
