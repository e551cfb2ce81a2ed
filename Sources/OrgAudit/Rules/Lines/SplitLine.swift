internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post whose chief and whose principal are two, neither above the other, and no rule says who decides.
enum SplitLine: Rule {
    static let code = "DBL-02"
    static let aliases = ["DIR-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där båda sidor ska samråda, där en av de två avgör på ett villkor, och där någon avgör i vissa ärenden",
        en: "medium where both sides are to consult each other, where one of the two decides on a condition, and where "
            + "somebody decides in some matters")
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
        Example(
            """
            # The same in other words: of the unit, from the board, through what is run there.
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd, verksamhetsansvar för: hemtjänsten }
              skolnämnden: { slag: nämnd }
              hemtjänsten: { slag: verksamhet }
              äldreomsorgen: { slag: enhet, driver: hemtjänsten, leds av: omsorgschef }
              skolkontoret: { slag: förvaltning, hör till: skolnämnden, chef: kommundirektör }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: ks, chef för: omsorgschef }   # <- finding
              omsorgschef: { slag: chef }
            """),
        Example(
            """
            # One of the two decides, on a condition: what else there is nobody decides.
            enheter: { ks: { slag: kommunstyrelse }, socialnämnden: { slag: nämnd } }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef: ks, chef för: socialchef }              # <- finding
              socialchef:
                slag: förvaltningschef
                uppdrag: socialnämnden
                konflikt avgörs av: { vem: kommundirektör, villkor: om frågan rör flera förvaltningar }
            """),
        Example(
            """
            # None of these can decide between the two, and who decides of one matter leaves the rest.
            enheter: { ks: { slag: kommunstyrelse }, nämnden: { slag: nämnd } }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks, chef för: [a, b, c, d] }     # <- finding
              a: { slag: chef, uppdrag: nämnden, konflikt avgörs av: a }
              b: { slag: chef, uppdrag: nämnden, konflikt avgörs av: under b }
              under b: { slag: enhetschef, chef: b }
              c: { slag: chef, uppdrag: nämnden, konflikt avgörs av: [nämnden, direktör] }
              d: { slag: chef, uppdrag: nämnden, konflikt avgörs av: { vem: ks, om: lokaler } }
            ärenden: { lokaler: {} }
            """),
        Example(
            """
            # What only follows from where a unit stands is no second line, nor is what is of one matter alone.
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              skolnämnden: { slag: nämnd }
              kansliet: { slag: förvaltning, hör till: ks }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
              hemtjänsten: { slag: enhet, del av: socialförvaltningen }
              ekonomi: { slag: enhet, del av: kansliet, uppdrag: [ks, { vad: skolnämnden, om: bokslutet }] }
            befattningar:
              kommundirektör: { slag: kommundirektör, leder: kansliet }      # the board is its own, by law
              hemtjänstchef: { slag: enhetschef, chef: kommundirektör, leder: hemtjänsten }
              ekonomichef: { slag: chef, chef: kommundirektör, leder: ekonomi }
              byggchef: { slag: chef, chef: kommundirektör, uppdrag: { vad: socialnämnden, om: byggloven } }
            ärenden: { bokslutet: {}, byggloven: {} }
            utsagor: [{ vem: kommundirektör, gör: ger mål, vad: byggchef, om: byggloven, gäller: nej }]
            """),
    ]

    static func judgements(in context: Audit.Context) -> [Judgement] {
        let posts = context.nodes(where: \.isEmployedPost).compactMap { split($0, in: context) }
        // What is said of a unit is its leader's; where that makes none of two, they are told of the unit.
        let leaders = Set(posts.map(\.node))
        let units = context.nodes(where: { $0.fit == .unit }).filter { unit in
            !context.isClass(unit)
                && context.facts.leaders(of: unit).allSatisfy { !($0.who.map(leaders.contains) ?? false) }
        }
        let all = posts + units.compactMap { split($0, in: context) }
        let settled = all.compactMap { split in
            split.wholeRule.map { rule in
                sound(
                    about: [split.node],
                    Wording(
                        "\(context.quoted(split.node)) har två linjer, och det är sagt vem som avgör när de går isär",
                        en: "\(context.quoted(split.node)) has two lines, and who decides when they part is said"),
                    on: [rule] + context.lines(saying: split.commands) + context.lines(saying: split.mandates),
                    in: context)
            }
        }
        // Those under the same chiefs are one silence: one rule would settle them all.
        let open = Dictionary(grouping: all.filter { $0.wholeRule == nil }) { split in
            Cause(
                chiefs: Set(split.commands.compactMap(\.who)), isEased: split.isEased,
                reach: split.rule == nil ? nil : split.reach,
                isLaidDown: isLaidDown(split, context))
        }
        return settled
            + open.map { cause, split in
                .flaw(alike(split, about: \.node, in: context) { told(of: $0, cause, context) })
            }
    }

    private static func told(of split: [Split], _ cause: Cause, _ context: Audit.Context) -> Finding {
        let (nodes, above) = (context.list(split.map(\.node)), context.list(cause.chiefs))
        let principals = principals(split.map { $0.mandates.compactMap(\.whom) }, context)
        let ordered = split.sorted { context.organisation.precedes($0.node, $1.node) }
        let rules = ordered.compactMap(\.rule)
        let lines = ordered.flatMap { context.lines(saying: $0.commands) + context.lines(saying: $0.mandates) } + rules
        let unsaid =
            switch cause.reach {
            case .onCondition:
                Wording(
                    "vem som avgör när de går isär sägs bara på ett villkor",
                    en: "who decides when they part is said on a condition alone")
            case .ofMatters:
                Wording(
                    "vem som avgör när de går isär sägs bara i vissa ärenden",
                    en: "who decides when they part is said of some matters alone")
            case .whole, nil:
                Wording("vem som avgör när de går isär sägs inte", en: "who decides when they part is not said")
            }
        return finding(
            about: split.map(\.node),
            Wording(
                "\(nodes.swedish) leds av \(above.swedish) men svarar för verksamheten \(principals.swedish); "
                    + unsaid.swedish,
                en: "\(nodes.english): led by \(above.english) but answering for the operations "
                    + "\(principals.english); \(unsaid.english)"),
            on: lines.indices.filter { !lines[..<$0].contains(lines[$0]) }.map { lines[$0] },
            under: context.lines(beneath: split.flatMap { $0.commands + $0.mandates }).filter { !lines.contains($0) },
            severity: cause.isEased || cause.reach != nil ? .medel : nil,
            inSilenceOf: Silence(.decider, isOwed: cause.isLaidDown), in: context)
    }

    /// A post or a unit, its chiefs and principals of which neither stands above the other, and the rule for when they
    /// part.
    private struct Split {
        let node: Node
        let commands: [Fact]
        let mandates: [Fact]
        /// Whether each side is to consult the other.
        let isEased: Bool
        let rule: Line?
        let reach: Reach

        var wholeRule: Line? { reach == .whole ? rule : nil }
    }

    private struct Cause: Hashable {
        let chiefs: Set<Node>
        let isEased: Bool
        /// What the rule covers, where there is one.
        let reach: Reach?
        let isLaidDown: Bool
    }

    /// Whether the two lines are laid down somewhere, and not only told: who lays them down says who decides.
    private static func isLaidDown(_ split: Split, _ context: Audit.Context) -> Bool {
        let facts = split.commands + split.mandates
        let lines = context.lines(saying: facts) + context.lines(beneath: facts)
        return lines.contains { line in
            context.source(of: line).flatMap { context.kind($0).genre }.map { !$0.isOnlyTelling } ?? true
        }
    }

    private static func split(_ node: Node, in context: Audit.Context) -> Split? {
        let mandates = mandates(of: node, in: context)
        if mandates.isEmpty { return nil }
        let isLed = isLed(node, context)
        let commands = context.facts.commanders(of: node).filter { fact in
            fact.isLine && fact.who.map { !context.isGhost($0) } ?? false && (fact.grade.isOwn || !isLed)
        }
        // An organ that is somebody's chief is their principal by the same statement.
        let firsts = commands.map(\.ground.first)
        let pairs = commands.flatMap { command -> [(Fact, Fact)] in
            // Of an office that two boards share, the one that is the chief of its leader decides when they part.
            let isOfOffice = mandates.contains { mandate in
                mandate.whom == command.who && mandate.grounds.contains { !$0.grade.isOwn }
            }
            return mandates.filter { mandate in
                !firsts.contains(mandate.ground.first) && isSplit(command, mandate, of: node, context)
                    && !(isOfOffice && !mandate.grade.isOwn) && !isDenied(command, mandate, node, context)
            }.map { (command, $0) }
        }
        if pairs.isEmpty { return nil }
        let isEased = pairs.allSatisfy { command, mandate in
            context.facts.consulted(of: command).contains { $0 == mandate.whom }
                || context.facts.consulted(of: mandate).contains { $0 == command.who }
        }
        let arbiters = arbiters(for: node, pairs, in: context)
        return Split(
            node: node, commands: commands.filter { one in pairs.contains { $0.0 == one } },
            mandates: mandates.filter { one in pairs.contains { $0.1 == one } }, isEased: isEased,
            rule: context.lines(saying: arbiters).first, reach: reach(of: arbiters, pairs, context))
    }

    /// A unit that is led: who commands its leader is said of it, or it is the leader's own line.
    private static func isLed(_ node: Node, _ context: Audit.Context) -> Bool {
        context.kind(node).fit == .unit && !context.facts.leaders(of: node).isEmpty
    }

    /// The organs that it answers to for operations: by a mandate of its own, or because what it leads is theirs.
    private static func mandates(of node: Node, in context: Audit.Context) -> [Fact] {
        let said = context.facts.principals(of: node).filter { $0.isLine && $0.whom != nil }
        // What the node itself answers to an organ for goes before what it leads of that organ's.
        let scoped = said.filter { $0.grade.isOwn && !context.facts.matters(of: $0).isEmpty }
        let every = said.filter { fact in fact.grade.isOwn || !scoped.contains { $0.whom == fact.whom } }
        // What is of one matter, beside what is of all, is told apart, and so is what the chief is said to keep out of.
        let unscoped = every.filter { context.facts.matters(of: $0).isEmpty }
        let all = unscoped.isEmpty ? every : unscoped
        let own = all.filter { fact in
            fact.grade.isOwn && context.kind(node).fit == .post && context.facts.isMandate(fact)
        }
        if !own.isEmpty { return own.filter { $0.whom.map { context.kind($0).isDecidingOrgan } ?? false } }
        return all.filter { context.isEnd($0.whom, \.isBoard) }
    }
}
