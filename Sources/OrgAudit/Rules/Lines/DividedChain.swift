internal import OrgFacts
internal import OrgModel
internal import Texts

/// A unit or an operation that belongs under one board and answers to another, or that has two places at once.
enum DividedChain: FlawRule {
    static let code = "DBL-07"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög där det ena organet har tillsyn över det som det andra har",
        en: "high where one of the boards supervises what the other has")
    static let words = RuleWords(
        name: Wording("verksamhet under två organ", en: "operation under two boards"),
        rationale: Wording(
            "varje nämnd ansvarar för verksamheten inom sitt område; hör enheten "
                + "till ett annat organ kan ingen styra den helt",
            en: "each committee answers for the operations in its field; "
                + "if the unit belongs to another board, neither can govern it"),
        authorities: [.kommunallagen("6 kap. 6–7 §§", en: "chapter 6, sections 6–7")],
        advice: Wording(
            "låt enheten höra till det organ som ansvarar för verksamheten, eller "
                + "skriv vem som beställer av vem (beställer)",
            en: "let the unit belong to the board that answers for the operations, "
                + "or say who commissions it from whom (commissions)"))

    static let examples = [
        Example(
            """
            enheter:
              socialnämnden: { slag: nämnd, verksamhetsansvar för: boendet }   # <- finding
              tekniska nämnden: { slag: nämnd }
              tekniska förvaltningen: { slag: förvaltning, hör till: tekniska nämnden }
              boendet: { slag: enhet, del av: tekniska förvaltningen }
              revision: { slag: revision, granskar: nämnd }
            """),
        Example(
            """
            enheter:
              socialnämnden:
                slag: nämnd
                verksamhetsansvar för: [socialförvaltningen, boendet, köket]
                beställer: köket
              tekniska nämnden: { slag: nämnd }
              tekniska förvaltningen: { slag: förvaltning, hör till: tekniska nämnden }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
              boendet: { slag: enhet, del av: socialförvaltningen }
              köket: { slag: enhet, del av: tekniska förvaltningen }
            """),
        Example(
            """
            # Another board in other words: a mandate of the unit or its chief, a second place, what is run there.
            enheter:
              ks: { slag: kommunstyrelse }
              skolnämnden: { slag: nämnd, beslutar om: badet }                       # <- finding
              kontoret: { slag: förvaltning, hör till: ks }
              skolkontoret: { slag: förvaltning, hör till: skolnämnden }
              laget: { slag: enhet, del av: kontoret, uppdrag: skolnämnden }         # <- finding
              gruppen: { slag: enhet, del av: kontoret, leds av: gruppchef }
              badet: { slag: verksamhet, bedrivs i: kontoret }
              köket: { slag: enhet, del av: [kontoret, skolkontoret] }               # <- finding
              it: { slag: avdelning, del av: kontoret }
              växeln: { slag: enhet, ingår i: [it, kontoret] }                       # <- finding
              lönekontoret: { slag: förvaltning, hör till: [ks, skolnämnden] }       # <- finding
              skolor: { slag: arbetsplats, antal: 8 }
            befattningar:
              gruppchef: { slag: chef, uppdrag: skolnämnden }                        # <- finding
              tekniker: { hör till: it, finns hos: skolkontoret }                    # <- finding
              pedagoger: { antal: okänt, hör till: skolkontoret, finns hos: skolor }   # <- finding
              jurist: { hör till: [it, skolkontoret], chef: gruppchef }
              handläggare: { hör till: [it, kontoret] }
            """),
        Example(
            """
            # One office of two boards, each for what is run there, and a unit that stands under one and is another's.
            enheter:
              ks: { slag: kommunstyrelse }
              kulturnämnden: { slag: nämnd, verksamhetsansvar för: biblioteken }       # <- finding
              skolnämnden: { slag: nämnd, verksamhetsansvar för: skolorna }
              kontoret: { slag: förvaltning }
              serviceförvaltningen: { slag: förvaltning, hör till: ks }
              laget: { slag: enhet, del av: serviceförvaltningen, hör till: skolnämnden }   # <- finding
              biblioteken: { slag: verksamhet, bedrivs i: kontoret }
              skolorna: { slag: verksamhet, bedrivs i: kontoret }
              måltiderna: { slag: verksamhet, bedrivs i: serviceförvaltningen, verksamhetsansvarig: skolchef }   # <- finding
            befattningar: { skolchef: { slag: förvaltningschef, uppdrag: skolnämnden } }
            """),
        Example(
            """
            # One office of two boards, of which it is said who decides about its chief, or which matters are whose.
            enheter:
              ks: { slag: kommunstyrelse, har under sig: kontoret }
              myndighetsnämnden: { slag: nämnd, har under sig: [kontoret, miljökontoret], tillsyn över: teknik }
              jävsnämnden: { slag: nämnd, har under sig: miljökontoret }
              kontoret: { slag: förvaltning }
              teknik: { slag: avdelning, del av: kontoret }
              miljökontoret: { slag: förvaltning }
            befattningar:
              kommunchef: { slag: kommundirektör, chef: ks, leder: kontoret }
              miljöchef: { slag: förvaltningschef, leder: miljökontoret, uppdrag: [{ vad: jävsnämnden, om: egna }, { vad: myndighetsnämnden, om: andras }] }
            ärenden: { egna: {}, andras: {} }
            """),
        Example(
            """
            # Matters told apart, a commission, one who decides, and an operation run in many places.
            enheter:
              ks: { slag: kommunstyrelse }
              skolnämnden: { slag: nämnd, beställer: laget }
              kontoret: { slag: förvaltning, hör till: ks }
              skolkontoret: { slag: förvaltning, hör till: skolnämnden }
              laget: { slag: enhet, del av: kontoret, uppdrag: skolnämnden }
              gruppen: { slag: enhet, del av: kontoret, uppdrag: [ks, { vad: skolnämnden, om: skolskjutsen }] }
              lönekontoret: { slag: förvaltning, hör till: [ks, skolnämnden], konflikt avgörs av: ks }
              skolmaten: { slag: verksamhet, bedrivs i: [kontoret, skolkontoret] }
              förvaltningar: { slag: förvaltning, antal: 4, hör till: [nämnder, ks] }
              nämnder: { slag: nämnd, antal: 3 }
            ärenden: { skolskjutsen: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.section == .units && $0.sphere == .employed }).compactMap { unit in
            guard !isSettled(unit, context) else { return nil }
            let homes = homes(of: unit, context)
            let boards = responsible(for: unit, context)
            // That an office is shared, and who decides about its chief, may be said.
            let isShared = SharedOffice.isSaid(of: unit, homes, boards, context)
            return (isShared ? nil : twoBoards(unit, boards, context) ?? twoHomes(unit, homes, context))
                ?? otherBoard(unit, homes, boards, context) ?? twoPlaces(unit, context)
                ?? (isShared ? nil : SharedOffice.finding(of: unit, homes, context))
                ?? OthersOperation.finding(of: unit, homes, context)
        } + PostInTwoUnits.findings(in: context)
    }

    /// Many in one word, what another commissions, and what somebody decides when two part.
    private static func isSettled(_ unit: Node, _ context: Audit.Context) -> Bool {
        let facts = context.facts
        return context.isClass(unit) || facts.said(.runs, to: unit).contains { $0.act == .beställer }
            || facts.said(.orders, to: unit).contains { $0.act == .avgör && $0.who != nil }
    }

    /// The boards under which the unit has its place.
    private static func homes(of unit: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.homes(of: unit).filter { fact in
            fact.whom.map { context.kind($0).isBoard && context.isSingle($0) } ?? false
        }
    }

    /// The boards that it answers to as a whole, or that answer for it, as lines from the unit.
    private static func responsible(for unit: Node, _ context: Audit.Context) -> [Fact] {
        let facts = context.facts
        let lines = facts.principals(of: unit).map { ($0, $0.whom) } + facts.runners(of: unit).map { ($0, $0.who) }
        var known: Set<Node> = []
        let boards = lines.filter { fact, board in
            // That another board answers for what is run there is told of the operation, and not again of the unit.
            let isLine = fact.word == .answers || fact.act == .verksamhetsansvar && fact.grade.isOwn
            return isLine && fact.isLine && facts.matters(of: fact).isEmpty
                && board.map { context.kind($0).isBoard && context.isSingle($0) } ?? false
        }
        return boards.sorted { $0.0.ground < $1.0.ground }.compactMap { fact, board in
            board.map { known.insert($0).inserted } ?? false ? fact : nil
        }
    }

    private static func board(of fact: Fact) -> Node? { fact.word == .answers ? fact.whom : fact.who }

    /// A unit that answers to two boards, of which nobody decides. That two answer for an operation is told of by law.
    private static func twoBoards(_ unit: Node, _ boards: [Fact], _ context: Audit.Context) -> Finding? {
        let isTwo = boards.indices.contains { place in
            boards[..<place].contains { $0.makesTwo(with: boards[place]) }
        }
        guard isTwo, context.kind(unit).fit == .unit, !areApart(boards.compactMap(board), context) else { return nil }
        let names = context.list(boards.compactMap(board))
        return finding(
            about: [unit],
            Wording(
                "\(context.quoted(unit)) svarar inför \(names.swedish); vem av dem som avgör sägs inte",
                en: "\(context.quoted(unit)) answers to \(names.english); which of them decides is not said"),
            resting: boards,
            severity: supervises(boards.compactMap(board), boards.compactMap(board), context) ? .hög : nil,
            in: context)
    }

    /// Whether it is said in which matters somebody answers to each of them, or to all but one.
    private static func areApart(_ boards: [Node], _ context: Audit.Context) -> Bool {
        let open = boards.filter { board in
            !context.facts.said(.answers, to: board).contains { !context.facts.matters(of: $0).isEmpty }
        }
        return open.count < 2
    }

    /// A unit with its place under two boards.
    private static func twoHomes(_ unit: Node, _ homes: [Fact], _ context: Audit.Context) -> Finding? {
        // A unit whose one place is under two boards has one place.
        guard context.kind(unit).fit == .unit, Set(homes.map(\.whom)).count > 1,
            Set(homes.map(\.ground.first)).count > 1, !areApart(homes.compactMap(\.whom), context)
        else { return nil }
        let names = context.list(homes.compactMap(\.whom))
        return finding(
            about: [unit],
            Wording(
                "\(context.quoted(unit)) har sin plats under \(names.swedish); vem av dem som avgör sägs inte",
                en: "\(context.quoted(unit)) has its place under \(names.english); which of them decides is not said"),
            resting: homes, in: context)
    }

    /// One board where it stands, and another that answers for it.
    private static func otherBoard(
        _ unit: Node, _ homes: [Fact], _ boards: [Fact], _ context: Audit.Context
    ) -> Finding? {
        let (stood, answering) = (homes.compactMap(\.whom), boards.compactMap(board))
        guard let first = boards.first, !homes.isEmpty, Set(stood).isDisjoint(with: answering),
            context.kind(unit).fit == .unit || answering.count == 1
        else { return nil }
        let (one, other) = (context.list(stood), context.list(answering))
        let isMandate =
            first.word == .answers && boards.allSatisfy { $0.word == .answers && context.facts.isMandate($0) }
        let words =
            isMandate
            ? Wording(
                "svarar för verksamheten inför \(other.swedish)", en: "answers for its operations to \(other.english)")
            : Wording("\(other.swedish) ansvarar för verksamheten", en: "\(other.english) answer for its operations")
        return finding(
            about: [unit],
            Wording(
                "\(context.quoted(unit)) hör till \(one.swedish), men \(words.swedish)",
                en: "\(context.quoted(unit)) belongs to \(one.english), but \(words.english)"),
            resting: boards, beside: context.lines(saying: homes) + context.lines(beneath: homes),
            severity: supervises(answering, stood, context) ? .hög : nil, in: context)
    }

    /// A unit that is said to be a part of two units, under one board or of none.
    private static func twoPlaces(_ unit: Node, _ context: Audit.Context) -> Finding? {
        guard context.kind(unit).fit == .unit else { return nil }
        let places = context.facts.said(.placed, from: unit).filter { fact in
            fact.act == .delAv && fact.whom.map { context.kind($0).fit == .unit && context.isSingle($0) } ?? false
        }
        guard context.areTwo(places, \.whom) else { return nil }
        let names = context.list(places.compactMap(\.whom))
        return finding(
            about: [unit],
            Wording(
                "\(context.quoted(unit)) är del av \(names.swedish); vilken plats som gäller sägs inte",
                en: "\(context.quoted(unit)) is part of \(names.english); which of the places holds is not said"),
            resting: places, in: context)
    }

    /// Whether one of some boards supervises what another is the home of.
    static func supervises(_ boards: [Node], _ homes: [Node], _ context: Audit.Context) -> Bool {
        boards.contains { board in
            context.facts.said(.watches, from: board).contains { fact in
                guard fact.act == .tillsyn, let seen = fact.whom else { return false }
                return homes.contains { home in
                    home != board && (home == seen || context.facts.homes(of: seen).contains { $0.whom == home })
                }
            }
        }
    }
}
