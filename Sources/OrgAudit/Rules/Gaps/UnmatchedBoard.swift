internal import OrgFacts
internal import OrgModel
internal import Texts

/// A förvaltning that serves no nämnd, or a nämnd that no förvaltning serves.
enum UnmatchedBoard: FlawRule {
    static let code = "GAP-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("förvaltning utan nämnd", en: "department without a committee"),
        rationale: Wording(
            "en förvaltning arbetar åt ett organ och en nämnd behöver någon som "
                + "utför; saknas den ena är den andra ensam",
            en:
                "a department works for a board and a committee needs somebody to do "
                + "the work; each is alone without the other"
        ),
        authorities: [.kommunallagen("6 kap. 2–4 §§", en: "chapter 6, sections 2–4")],
        advice: Wording(
            "säg vilket organ förvaltningen hör till (hör till) och vem som arbetar åt nämnden",
            en: "say which board the department belongs to (belongs to) and who works for the committee"))

    static let examples = [
        Example(
            """
            källor: { beslutet: { slag: beslut, uttömmande om: [nämnder, förvaltningar] } }
            enheter:
              kulturnämnden: { slag: nämnd, verksamhetsområde: bibliotek och museer }   # <- finding
              fritidsnämnden: { slag: nämnd }                         # <- finding
              socialnämnden: { slag: nämnd }
              valnämnden: { slag: nämnd, verksamhetsområde: allmänna val och folkomröstningar }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
              servicekontoret: { slag: förvaltning }                  # <- finding
            """),
        Example(
            """
            enheter:
              kulturnämnden: { slag: nämnd }
              servicekontoret: { slag: förvaltning }
            """),
        Example(
            """
            # Whom a department works for, and who works for a committee, in other words.
            källor: { beslutet: { slag: beslut, uttömmande om: [nämnder, förvaltningar] } }
            enheter:
              ks: { slag: kommunstyrelse }
              kulturnämnden: { slag: nämnd, ansvarar för: biblioteken, verksamhetsområde: bibliotek }
              fritidsnämnden: { slag: nämnd, verksamhetsområde: idrott }
              biblioteken: { slag: enhet }
              fritidskontoret: { slag: förvaltning, uppdrag: fritidsnämnden }
              gatukontoret: { slag: förvaltning, leds av: gatuchef }          # <- finding
            befattningar:
              gatuchef: { slag: förvaltningschef }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let departments = context.nodes(.förvaltning) + context.dividedKinds(.board) { $0 == .förvaltning }
        // A nämnd is only without a förvaltning where there are any.
        let boards = departments.isEmpty ? [] : context.nodes(.nämnd)
        let facts = context.facts
        // Which of several share one is asked where their numbers do not meet.
        let counted = Set(UnmetCounts.unjoined(context).flatMap(\.nodes))
        let homeless = departments.filter { department in
            !counted.contains(department) && !facts.isToldOneByOne(department)
                && facts.said(.placed, from: department).allSatisfy { $0.act == .hosVärd }
                && facts.said(.answers, from: department).isEmpty
                && facts.said(.verksamhetsansvar, to: department).isEmpty
        }
        let lonely = boards.filter { board in
            var served = facts.said(.answers, to: board).map(\.who) + facts.said(.placed, to: board).map(\.who)
            served += facts.said(.consults, to: board).filter { $0.act == .stödjer }.map(\.who)
            served += facts.said(.verksamhetsansvar, from: board).map(\.whom)
            return !counted.contains(board) && !hasNoOperations(board, context) && !facts.isToldOneByOne(board)
                && !served.contains { $0.map { context.kind($0).sphere == .employed } ?? false }
        }
        return homeless.map { department in
            finding(
                about: [department],
                Wording(
                    "vilket organ \(context.quoted(department)) hör till sägs inte",
                    en: "which board \(context.quoted(department)) belongs to is not said"),
                inSilenceOf: Silence(.board, reach: .kinds([.förvaltning])), in: context)
        }
            + lonely.filter { context.field(of: $0) != nil }.map { board in
                finding(
                    about: [board],
                    Wording(
                        "vilken förvaltning som arbetar åt \(context.quoted(board)) sägs inte",
                        en: "which department works for \(context.quoted(board)) is not said"),
                    inSilenceOf: unserved, in: context)
            } + fieldless(lonely.filter { context.field(of: $0) == nil }, in: context)
    }

    /// All of both must be listed.
    private static let unserved = Silence(.department, reach: .kinds([.förvaltning, .nämnd]))

    /// What they are for is not said either: they may be such as take no department.
    private static func fieldless(_ boards: [Node], in context: Audit.Context) -> [Finding] {
        guard !boards.isEmpty else { return [] }
        let told = alike(boards, in: context) { boards in
            let names = context.list(boards)
            return finding(
                about: boards,
                Wording(
                    "vilken förvaltning som arbetar åt \(names.swedish) sägs inte, och inte heller verksamhetsområdet",
                    en: "which department works for \(names.english) is not said, nor the field of operations"),
                severity: .låg, inSilenceOf: unserved, in: context)
        }
        return [told]
    }

    /// Elections, crises and conflicts of interest take a nämnd but no department of its own.
    private static func hasNoOperations(_ board: Node, _ context: Audit.Context) -> Bool {
        guard let field = context.field(of: board) else { return false }
        let words = field.split { !$0.isLetter }
        return words.contains("val") || Audit.Context.speaks(field, ["valnämnd", "kris", "jäv", "extraordinär"])
    }
}
