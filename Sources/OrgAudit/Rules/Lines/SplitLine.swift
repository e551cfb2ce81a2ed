internal import OrgModel
internal import Texts

/// A post whose chief and whose principal are two, neither above the other, and no rule says who decides.
enum SplitLine: Rule {
    static let code = "DBL-02"
    static let aliases = ["DIR-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("delad linje utan konfliktregel", en: "split line without a conflict rule"),
        rationale: Wording(
            "en chef över personen och en annan över verksamheten är vanligt och lagligt, "
                + "men när de vill olika måste någon avgöra",
            en: "one chief of the person and another of the operations is common and lawful, "
                + "but when they disagree somebody has to decide"),
        authorities: [
            .kommunallagen("6 kap. 6 § och 7 kap. 1–2 §§", en: "chapter 6, section 6 and chapter 7, sections 1–2")
        ],
        advice: Wording(
            "skriv i direktörens instruktion eller nämndens reglemente vem som avgör (konflikt avgörs av)",
            en: "say in the director's instruction or the committee's terms of reference who decides "
                + "(conflicts decided by)"
        ))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: ks, uppdrag: ks }
              socialchef:
                slag: förvaltningschef
                chef: kommundirektör                  # <- finding
                leder: socialförvaltningen
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              kansliet: { slag: förvaltning, hör till: ks }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: ks }
              kanslichef: { slag: förvaltningschef, chef: kommundirektör, leder: kansliet }
              socialchef: { slag: förvaltningschef, chef: kommundirektör, uppdrag: socialnämnden, konflikt avgörs av: ks }
            """),
    ]

    static func judgements(in context: Audit.Context) -> [Judgement] {
        let split = context.nodes(where: \.isEmployedPost).compactMap { post -> Split? in
            let mandates = mandates(of: post, in: context)
            if mandates.isEmpty { return nil }
            let sides = clash(commands(over: post, in: context), mandates, context)
            return sides.isEmpty ? nil : Split(post: post, sides: sides, rule: conflictRule(for: post, in: context))
        }
        let settled = split.compactMap { split in
            split.rule.map { rule in
                sound(
                    about: [split.post],
                    Wording(
                        "\(context.quoted(split.post)) har två linjer, och det är sagt vem som avgör när de går isär",
                        en: "\(context.quoted(split.post)) has two lines, and who decides when they part is said"),
                    on: [rule] + split.lines, in: context)
            }
        }
        // Posts under the same chiefs are one silence: one rule would settle them all.
        let open = Dictionary(grouping: split.filter { $0.rule == nil }) { split in
            Set(split.sides.map(\.chief))
        }
        return settled
            + open.map { chiefs, split in
                .flaw(alike(split, about: \.post, in: context) { told(of: $0, under: chiefs, context) })
            }
    }

    private static func told(of split: [Split], under chiefs: Set<Node>, _ context: Audit.Context) -> Finding {
        let (posts, above) = (context.list(split.map(\.post)), context.list(chiefs))
        let principals = context.list(split.flatMap(\.sides).map(\.principal))
        return finding(
            about: split.map(\.post),
            Wording(
                "\(posts.swedish) leds av \(above.swedish) men svarar för verksamheten inför \(principals.swedish); "
                    + "vem som avgör när de går isär sägs inte",
                en: "\(posts.english): led by \(above.english) but answering for the operations to "
                    + "\(principals.english); who decides when they part is not said"),
            on: ordered(split, context).flatMap(\.lines), in: context)
    }

    private static func ordered(_ split: [Split], _ context: Audit.Context) -> [Split] {
        split.sorted { context.organisation.id(of: $0.post) < context.organisation.id(of: $1.post) }
    }

    /// A post, its chiefs and principals of which neither stands above the other, and the rule for when they part.
    private struct Split {
        let post: Node
        let sides: [(chief: Node, command: Line, principal: Node, mandate: Line)]
        let rule: Line?

        var lines: [Line] {
            let all = sides.map(\.command) + sides.map(\.mandate)
            return all.indices.filter { !all[..<$0].contains(all[$0]) }.map { all[$0] }
        }
    }

    /// A line and who stands above the post through it.
    private typealias Side = (node: Node, line: Line)

    /// Who commands the person: the chiefs, those who lead the whole of what the post leads a part of, and the groups
    /// whose decisions it carries out.
    private static func commands(over post: Node, in context: Audit.Context) -> [Side] {
        var sides = context.lines(.chef, fromOrOfKind: post).compactMap { line in line.object.map { Side($0, line) } }
        for unit in context.lines(.leder, from: post).compactMap(\.object) {
            for whole in context.measures.nodesAbove(unit, through: LineSet([.delAv])) {
                sides += context.lines(.leder, to: whole).compactMap { line in
                    guard let leader = line.subject, leader != post, isAdministration(leader, context) else {
                        return nil
                    }
                    return (leader, line)
                }
            }
        }
        for line in context.lines(.verkställer, from: post) {
            if let group = context.measures.detail(of: line).owner, context.kind(group).isManagementGroup {
                sides.append((group, line))
            }
        }
        return sides.filter { !context.isGhost($0.node) }
    }

    /// Posts and groups of the municipality's own; a parent company's leadership of its group is the owner's line.
    private static func isAdministration(_ node: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(node)
        return kind.sphere != .company && (kind.isEmployedPost || kind.isManagementGroup)
    }

    /// The organs that the post answers to for operations: by its mandate, or because what it leads is theirs.
    private static func mandates(of post: Node, in context: Audit.Context) -> [Side] {
        var sides = context.lines(.uppdrag, fromOrOfKind: post).compactMap { line in line.object.map { Side($0, line) }
        }
        if !sides.isEmpty { return sides.filter { context.kind($0.node).isDecidingOrgan } }
        for unit in context.lines(.leder, from: post).compactMap(\.object) {
            let run = context.lines(.bedrivsI, to: unit).compactMap(\.subject)
            for part in [unit] + run {
                // Where another nämnd answers than the unit is run under, the chain is what is divided: DBL-07.
                let homes = context.measures.nodesAbove(unit, through: LineSet([.delAv, .hörTill, .bedrivsI]))
                    .filter { context.kind($0).isBoard && context.measures.stands($0) }
                sides += context.lines(.verksamhetsansvar, to: part).compactMap { line in
                    line.subject.flatMap { homes.isEmpty || homes.contains($0) ? Side($0, line) : nil }
                }
            }
            sides += context.lines(.hörTill, from: unit).compactMap { line in line.object.map { ($0, line) } }
        }
        return sides.filter { context.kind($0.node).isBoard }
    }

    /// The pairs of which neither stands above the other.
    private static func clash(
        _ commands: [Side], _ mandates: [Side], _ context: Audit.Context
    ) -> [(chief: Node, command: Line, principal: Node, mandate: Line)] {
        let command = context.ordered(commands.map(\.line))
        let mandate = context.ordered(mandates.map(\.line))
        func isOneLine(_ left: Node, _ right: Node) -> Bool {
            left == right || context.measures.isAbove(left, right, through: .principals)
                || context.measures.isAbove(right, left, through: .principals)
        }
        return command.flatMap { line -> [(chief: Node, command: Line, principal: Node, mandate: Line)] in
            guard let chief = commands.first(where: { $0.line == line })?.node else { return [] }
            return mandate.compactMap { other in
                guard let principal = mandates.first(where: { $0.line == other })?.node, !isOneLine(chief, principal)
                else { return nil }
                return (chief, line, principal, other)
            }
        }
    }

    /// The rule that says who decides, for the post, its kind or what it leads.
    private static func conflictRule(for post: Node, in context: Audit.Context) -> Line? {
        let units = context.lines(.leder, from: post).compactMap(\.object)
        let rules = ([post] + units).flatMap { context.lines(.konfliktAvgörsAv, fromOrOfKind: $0) }
        return context.ordered(rules).first { $0.object != nil }
    }
}
