internal import OrgModel
internal import Texts

/// A matter that the law gives fullmäktige and that somebody else is said to decide.
enum CouncilMatter: FlawRule {
    static let code = "KL-20"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("fullmäktigefråga hos annan", en: "council matter decided by another"),
        rationale: Wording(
            "mål och riktlinjer, budget och skatt, nämndernas organisation, val och ansvarsfrihet beslutas av "
                + "fullmäktige, som inte får delegera dem",
            en: "goals and guidelines, budget and tax, the organisation of committees, elections and discharge are "
                + "decided by the council, which may not delegate them"),
        authorities: [.kommunallagen("5 kap. 1–2 §§", en: "chapter 5, sections 1–2")],
        advice: Wording(
            "låt fullmäktige besluta och den andra bereda, eller säg vad i saken som inte är fullmäktiges",
            en: "let the council decide and the other prepare, or say what in the matter is not the council's"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, beslutar: målen }     # <- finding
            ärenden: { målen: { klass: mål } }
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
            ärenden: { målen: { klass: mål }, budgeten: { klass: budget }, nämndmålen: { klass: mål }, tidplanen: {} }
            """),
    ]

    /// The classes of fullmäktige; those in the second set are never shared with any other organ.
    private static let classes: Set<String> = [
        "mål", "mål och riktlinjer", "budget", "skatt", "skattesats", "principiell", "årsredovisning",
    ]
    private static let exclusive: Set<String> = [
        "nämndorganisation", "nämndernas organisation", "val", "ansvarsfrihet", "revisorernas budget", "folkomröstning",
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        delegated(context)
            + Dictionary(grouping: context.lines(.beslutar)) { $0.object }.compactMap { matter, all in
                guard let matter, let word = context.legalClass(of: matter),
                    classes.contains(word) || exclusive.contains(word),
                    !all.contains(where: { $0.subject.map { context.kind($0) == .kommunfullmäktige } ?? false })
                else { return nil }
                let isExclusive = exclusive.contains(word)
                let lines = context.ordered(all).filter { line in
                    line.subject.map { isOutside($0, isExclusive, context) } ?? false
                        && context.measures.value(.villkor, of: line) == nil
                }
                guard !lines.isEmpty else { return nil }
                let names = context.list(lines.compactMap(\.subject))
                return finding(
                    about: [matter],
                    Wording(
                        "\(names.swedish) beslutar om \(context.quoted(matter)), som hör till det fullmäktige beslutar "
                            + "(\(word)); fullmäktige nämns inte",
                        en: "\(names.english) decide on \(context.quoted(matter)), which is for the council to decide "
                            + "(\(word)); the council is not mentioned"),
                    on: lines, in: context)
            }
    }

    /// What fullmäktige hands over of its own. The goals and the budget that a nämnd sets within its frames are its own.
    private static func delegated(_ context: Audit.Context) -> [Finding] {
        context.lines(.delegerar).flatMap { line -> [Finding] in
            guard let council = line.subject, context.kind(council) == .kommunfullmäktige else { return [] }
            return context.measures.detail(of: line).matters.compactMap { matter in
                guard let word = context.legalClass(of: matter), classes.contains(word) || exclusive.contains(word)
                else { return nil }
                let isFlat = (exclusive.contains(word) || word.hasPrefix("skatt")) && context.isFirm(line)
                let names = (context.quoted(council), context.quoted(matter))
                return finding(
                    about: [matter],
                    Wording(
                        "\(names.0) delegerar \(names.1), som hör till det fullmäktige beslutar (\(word)) och inte får "
                            + "delegera",
                        en: "\(names.0) delegates \(names.1), which is for the council to decide (\(word)) and may "
                            + "not be delegated"),
                    on: [line], verdict: isFlat ? .fel : nil, severity: isFlat ? .hög : nil, variant: "delegation",
                    in: context)
            }
        }
    }

    /// Nämnder set goals and budgets of their own within fullmäktige's, and other organs than the kommun's have theirs.
    private static func isOutside(_ decider: Node, _ isExclusive: Bool, _ context: Audit.Context) -> Bool {
        let kind = context.kind(decider)
        if kind == .kommunstyrelse || kind == .politiskGrupp || kind == .oklartOrgan { return true }
        return isExclusive && (kind == .nämnd || kind == .utskott || kind.isEmployedPost || kind.isManagementGroup)
    }
}
