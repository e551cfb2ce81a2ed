internal import OrgFacts
internal import OrgModel
internal import Texts

/// A matter that the law gives fullmäktige and that somebody else is said to decide.
enum CouncilMatter: FlawRule {
    static let code = "KL-20"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög där andra flyttar medel mellan nämnder, och fel där fullmäktige delegerar det som bara fullmäktige får besluta",
        en:
            "high where others move funds between committees, and a breach where the council delegates what it alone may "
            + "decide")
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "3 kap. 9–10 §§", en: "chapter 3, sections 9–10", since: 2004,
        .page(
            "P. Lillieh, Kommunalrätt",
            "http://docplayer.se/116682349-Kommunalratt-vad-ar-kommunalratt-vad-ar-en-kommun-peter-lillieh-"
                + "bestammelser-om-bade-kommunernas-och-landstingens-verksamhet.html"))
    static let words = RuleWords(
        name: Wording("fullmäktigefråga hos annan", en: "council matter decided by another"),
        rationale: Wording(
            "mål och riktlinjer, budget och skatt, nämndernas organisation, val och ansvarsfrihet beslutas av "
                + "fullmäktige, som inte får delegera dem",
            en: "goals and guidelines, budget and tax, the organisation of committees, elections and discharge are "
                + "decided by the council, which may not delegate them"),
        authorities: [
            .kommunallagen("5 kap. 1–2 §§ och 6 kap. 2 §", en: "chapter 5, sections 1–2, and chapter 6, section 2")
        ],
        advice: Wording(
            "låt fullmäktige besluta och den andra bereda, eller säg vad i saken som inte är fullmäktiges",
            en: "let the council decide and the other prepare, or say what in the matter is not the council's"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, beslutar: målen }     # <- finding
              miljönämnden: { slag: nämnd, beslutar: avgiften } # <- finding
            ärenden: { målen: { klass: mål }, avgiften: { klass: taxa } }
            """),
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              kf:
                slag: kommunfullmäktige
                delegerar till:
                  - { vad: ks, om: skatten }                    # <- finding
                  - { vad: ks, om: bidragen }
            ärenden: { skatten: { klass: skatt }, bidragen: {} }
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige, beslutar: [målen, budgeten] }
              ks: { slag: kommunstyrelse, beslutar: tidplanen }
              socialnämnden: { slag: nämnd, beslutar: nämndmålen }
              förbundet: { slag: kommunalförbund }
              förbundsstyrelsen: { slag: kommunstyrelse, del av: förbundet, beslutar: förbundets budget }
            ärenden:
              målen: { klass: mål }
              budgeten: { klass: budget }
              nämndmålen: { klass: mål }
              förbundets budget: { klass: budget }
              tidplanen: {}
            """),
        Example(
            """
            # Tasks that move between committees; within one, it moves them itself.
            enheter:
              ks: { slag: kommunstyrelse, beslutar: sammanläggningen }             # <- finding
              kulturnämnden: { slag: nämnd, ansvarar för: museet }
              tekniska nämnden: { slag: nämnd, verksamhetsansvar: verkstaden, beslutar: omflyttningen }
              museet: { slag: enhet }
              verkstaden: { slag: verksamhet }
              förrådet: { slag: enhet, del av: tekniska kontoret }
              garaget: { slag: enhet, del av: tekniska kontoret }
              tekniska kontoret: { slag: förvaltning, hör till: tekniska nämnden }
            ärenden:
              sammanläggningen: { slag: omorganisation, avser: [museet, verkstaden] }
              omflyttningen: { slag: omorganisation, avser: [förrådet, garaget] }
            """),
    ]

    /// The classes of fullmäktige; those in the second set are never shared with any other organ.
    private static let classes: Set<String> = [
        "mål", "mål och riktlinjer", "budget", "skatt", "skattesats", "principiell", "årsredovisning",
    ]
    private static let exclusive: Set<String> = [
        "nämndorganisation", "nämndernas organisation", "val", "ansvarsfrihet", "revisorernas budget", "folkomröstning",
    ]

    /// What the council decides unless it has given it to a committee.
    private static let given: Set<String> = ["taxa"]

    /// Whether the law alone says that the council decides on what is of a class: goals and matters of principle others
    /// have of their own.
    static func isCouncils(_ word: String) -> Bool {
        exclusive.contains(word) || word == "budget" || word == "årsredovisning" || word.hasPrefix("skatt")
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        delegated(context) + decided(context) + MovedTasks.findings(in: context) + ShiftedFunds.findings(in: context)
    }

    private static func decided(_ context: Audit.Context) -> [Finding] {
        // Whoever may decide it may do what only fullmäktige may.
        let decisions = [Mode.är, .får].flatMap { context.said(.beslutar, .antar, mode: $0) }.filter(\.grade.isOwn)
        let open = Set(context.facts.said(.beslutar, .antar, mode: .öppet).filter { $0.who == nil }.compactMap(\.whom))
        return Dictionary(grouping: decisions) { $0.whom }.compactMap { matter, all in
            guard let matter, let word = context.legalClass(of: matter),
                classes.contains(word) || exclusive.contains(word) || given.contains(word),
                !all.contains(where: { context.isEnd($0.who) { $0 == .kommunfullmäktige } })
            else { return nil }
            // What the council has given a committee is no longer its alone.
            if given.contains(word), !isUngiven(matter, context) { return nil }
            let isExclusive = exclusive.contains(word)
            let outside = all.filter { fact in
                fact.who.map { isOutside($0, isExclusive || given.contains(word), context) } ?? false
                    && context.facts.value(.villkor, of: fact) == nil
            }
            guard !outside.isEmpty else { return nil }
            let names = context.list(outside.compactMap(\.who))
            let council =
                open.contains(matter)
                ? Wording("att fullmäktige gör det sägs inte", en: "that the council does so is not said")
                : Wording("fullmäktige nämns inte", en: "the council is not mentioned")
            return finding(
                about: [matter],
                Wording(
                    "\(names.swedish) beslutar om \(context.quoted(matter)), som hör till det fullmäktige beslutar "
                        + "(\(word)); \(council.swedish)",
                    en: "\(names.english) decide on \(context.quoted(matter)), which is for the council to decide "
                        + "(\(word)); \(council.english)"),
                resting: outside, in: context)
        }
    }

    /// What fullmäktige hands over of its own. The goals and the budget that a nämnd sets within its frames are its own.
    private static func delegated(_ context: Audit.Context) -> [Finding] {
        context.said(.delegerar).flatMap { delegation -> [Finding] in
            guard let council = delegation.who, context.kind(council) == .kommunfullmäktige else { return [] }
            return context.facts.matters(of: delegation).compactMap { matter in
                guard let word = context.legalClass(of: matter), classes.contains(word) || exclusive.contains(word)
                else { return nil }
                let isFlat =
                    (exclusive.contains(word) || word.hasPrefix("skatt")) && context.isFirm([delegation])
                let names = (context.quoted(council), context.quoted(matter))
                return finding(
                    about: [matter],
                    Wording(
                        "\(names.0) delegerar \(names.1), som hör till det fullmäktige beslutar (\(word)) och inte får "
                            + "delegera",
                        en: "\(names.0) delegates \(names.1), which is for the council to decide (\(word)) and may "
                            + "not be delegated"),
                    resting: [delegation], verdict: isFlat ? .fel : nil, severity: isFlat ? .hög : nil,
                    variant: "delegation", in: context)
            }
        }
    }

    /// Whether no council is said to have given it away.
    private static func isUngiven(_ matter: Node, _ context: Audit.Context) -> Bool {
        !context.said(.delegerar).contains { delegation in
            context.isEnd(delegation.who) { $0 == .kommunfullmäktige }
                && context.facts.matters(of: delegation).contains(matter)
        }
    }

    /// Nämnder set goals and budgets of their own within fullmäktige's, and other organs than the kommun's have theirs.
    private static func isOutside(_ decider: Node, _ isExclusive: Bool, _ context: Audit.Context) -> Bool {
        let kind = context.kind(decider)
        // A federation's board is its assembly, where it has no other.
        if context.isOfFederation(decider) { return false }
        if kind == .kommunstyrelse || kind == .politiskGrupp || kind == .oklartOrgan { return true }
        return isExclusive
            && (kind == .nämnd || kind == .gemensamNämnd || kind == .utskott || kind.isEmployedPost
                || kind.isManagementGroup)
    }
}
