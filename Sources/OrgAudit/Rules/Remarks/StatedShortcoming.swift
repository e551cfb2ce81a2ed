internal import OrgFacts
internal import OrgModel
internal import Texts

/// A shortcoming that a source itself states, with that source as its authority.
enum StatedShortcoming: FlawRule {
    static let code = "UTS-01"
    static let verdict = Verdict.lucka
    // An auditor's remark that is not graded is one that the auditor found worth writing.
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "som källan själv graderar bristen; låg i ett förslag, som talar för sin sak, och om ett uteblivet svar till den som "
            + "granskar; info om det som en granskning sammanfattar, när den säger vad som brister",
        en:
            "as the source itself grades the shortcoming; low in a proposal, which speaks for its cause, and of an answer that "
            + "an examiner did not get; info of what an examination sums up, where it tells what falls short")
    static let words = RuleWords(
        name: Wording("påtalad brist", en: "stated shortcoming"),
        rationale: Wording(
            "det är källan själv som säger att något brister; den är fyndets auktoritet, och graden är den som källan ger",
            en:
                "it is the source itself that says what falls short; it is the authority, and the severity is the source's"
        ),
        advice: Wording(
            "rätta till det som källan påtalar, eller skriv var det är rättat",
            en: "mend what the source points out, or say where it is mended"))

    static let examples = [
        Example(
            """
            källor:
              granskningen: { slag: revisionsrapport, brist: den interna kontrollen är inte samlad }   # <- finding
            enheter:
              ks: { slag: kommunstyrelse, källa: granskningen, brist: saknar plan för uppsikten, allvar: hög } # <- finding
              nämnden:
                slag: nämnd
                följer upp: { vad: målen, källa: granskningen §4, brist: [ingen tidplan, ingen mottagare] }    # <- finding
            ärenden: { målen: { klass: mål } }
            """),
        Example(
            """
            # What is disputed is no finding.
            källor: { remissvaret: { slag: förslag } }
            enheter:
              nämnden:
                slag: nämnd
                följer upp: { vad: målen, källa: remissvaret, brist: sker för sällan, gäller: okänt }
            ärenden: { målen: { klass: mål } }
            """),
    ]

    /// What is said to be wrong, once for all that a source says it of.
    private struct Remark: Hashable {
        let source: Node?
        let text: String
        let gravity: Severity?
    }

    /// A remark with what it is made of.
    private struct Told: Sendable {
        let remark: Remark
        let facts: [Fact]
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let facts = context.facts
        var told: [Remark: [Fact]] = [:]
        // What is disputed is no finding; what an examination leaves open it still finds wanting.
        let open = facts.said(.remarks, .öppet).filter { fact in
            fact.act == .brist && (context.remarker(of: fact).map { context.kind($0).isExamination } ?? false)
        }
        for fact in context.remarks(.brist) + open {
            for text in facts.shortcomings(of: fact) {
                let remark = Remark(source: context.remarker(of: fact), text: text, gravity: facts.gravity(of: fact))
                told[remark, default: []].append(fact)
            }
        }
        let all = told.map { Told(remark: $0, facts: $1) }.sorted { $0.remark.text < $1.remark.text }
        return united(all, context).map { finding(of: $0, among: all, context) }
    }

    // MARK: One fault, said in several places

    /// What makes two remarks of one source one: they are of the same things, or of the same who do something with the
    /// same thing; or one is of the rules on delegation, and the other of a decision by somebody who needs it.
    private enum Fault: Hashable {
        case things(Set<Node>)
        case ends(Set<Node>, Set<Node>)
        case powers
        case text(String)
    }

    /// An examination tells a fault as it saw it, as it judges it and as it sums it up.
    private static func united(_ all: [Told], _ context: Audit.Context) -> [[Told]] {
        var groups: [Seen: [Told]] = [:]
        for told in all {
            let remark = told.remark
            let seen = Seen(
                source: remark.source, gravity: remark.gravity, fault: fault(of: told, context) ?? .text(remark.text))
            groups[seen, default: []].append(told)
        }
        return Array(groups.values)
    }

    private struct Seen: Hashable {
        let source: Node?
        let gravity: Severity?
        let fault: Fault
    }

    private static func fault(of told: Told, _ context: Audit.Context) -> Fault? {
        let lines = context.lines(saying: told.facts)
        if lines.isEmpty {
            // What a document finds is no one thing.
            let things = Set(told.facts.compactMap(\.whom))
            if things.isEmpty || told.remark.source.map(things.contains) ?? false { return nil }
            return things.allSatisfy { context.kind($0) == .delegationsordning } ? .powers : .things(things)
        }
        let (who, whom) = (Set(lines.compactMap(\.subject)), Set(lines.compactMap(\.object)))
        if who.isEmpty || whom.isEmpty { return nil }
        let areDecisions = told.facts.allSatisfy { fact in
            context.facts.meant(by: fact).contains { $0.word == .decides }
        }
        let needPowers = who.allSatisfy { context.kind($0) == .utskott || context.kind($0).isEmployedPost }
        return areDecisions && needPowers ? .powers : .ends(who, whom)
    }

    // MARK: How it is told

    private static func finding(of told: [Told], among all: [Told], _ context: Audit.Context) -> Finding {
        // What is done comes before the rules for it.
        let told = told.sorted { isOfLine($0, context) && !isOfLine($1, context) }
        let source = told[0].remark.source
        let about = told.map { whom($0) }
        let facts = told.flatMap(\.facts)
        let name: Wording? = source.map { Wording(context.quoted($0), en: context.quoted($0)) }
        let who = name ?? Wording("modellen", en: "the model")
        var (swedish, english) = ("", "")
        for (place, one) in told.enumerated() {
            let isSame = place > 0 && Set(about[place]) == Set(about[place - 1])
            let isOwn = about[place] == [source].compactMap(\.self)
            let names = context.list(about[place])
            let and = place == 0 ? "" : "; "
            let (ownWords, ownEnglish) = ("\(who.swedish) säger själv: ", "\(who.english) itself says: ")
            let of = ("om \(names.swedish): ", "of \(names.english): ")
            let opening = place == 0 ? ("\(who.swedish) säger ", "\(who.english) says ") : ("", "")
            swedish += and + (isSame ? "" : isOwn ? ownWords : opening.0 + of.0) + one.remark.text
            english += and + (isSame ? "" : isOwn ? ownEnglish : opening.1 + of.1) + one.remark.text
        }
        var finding = finding(
            about: about.flatMap(\.self), Wording(swedish, en: english), on: context.lines(saying: facts),
            evidence: context.evidence(ofNodesIn: facts),
            severity: severity(of: told, among: all, context), parties: .none,
            variant: told.map(\.remark.text).joined(separator: "; "), in: context)
        if let source {
            let title = context.organisation.value(.titel, of: source) ?? context.organisation.name(of: source)
            finding.authorities = [Wording(title, en: title)]
        }
        guard told.count > 1 else { return finding }
        // Each text is a fault that a baseline knows by itself.
        let each = told.map { one in (told: one, parts: self.finding(of: [one], among: all, context).parts) }
        finding.parts = Finding.united(each.flatMap(\.parts))
        finding.retold = { parts in
            let keys = Set(parts.map(\.key))
            let some = each.filter { one in one.parts.contains { keys.contains($0.key) } }.map(\.told)
            return some.isEmpty ? nil : self.finding(of: some, among: all, context)
        }
        return finding
    }

    private static func isOfLine(_ told: Told, _ context: Audit.Context) -> Bool {
        !context.lines(saying: told.facts).isEmpty
    }

    private static func whom(_ told: Told) -> [Node] {
        let subjects = told.facts.compactMap(\.whom)
        let others = subjects.filter { $0 != told.remark.source }
        return others.isEmpty ? Array(Set(subjects)) : others
    }

    private static func severity(of told: [Told], among all: [Told], _ context: Audit.Context) -> Severity? {
        let remark = told[0].remark
        if let gravity = remark.gravity { return gravity }
        guard let source = remark.source else { return nil }
        // Why somebody wants a change is no auditor's finding.
        if context.kind(source) == .förslag { return .låg }
        if isSum(told, among: all, source, context) { return .info }
        return told.allSatisfy { isAnswer($0, source, context) } ? .låg : nil
    }

    /// Whether it is what an examination comes to of all that it looked into, where it tells of what besides.
    private static func isSum(_ told: [Told], among all: [Told], _ source: Node, _ context: Audit.Context) -> Bool {
        guard context.kind(source).isExamination else { return false }
        let examined = context.measures.targets(.rör, from: source)
        let isOfAll = told.allSatisfy { one in
            !isOfLine(one, context)
                && whom(one).allSatisfy { examined.contains($0) && context.kind($0).section == .matters }
        }
        let own = Set(told.map(\.remark))
        return isOfAll && all.count { $0.remark.source == source && !own.contains($0.remark) } > 1
            || told.allSatisfy { isGrade($0, among: all, source, context) }
    }

    /// Whether it grades what the examination asked itself, of which the same chapter tells what is not done or falls
    /// short: nobody does anything with it but give an opinion.
    private static func isGrade(
        _ told: Told, among all: [Told], _ source: Node, _ context: Audit.Context
    ) -> Bool {
        let objectives = whom(told)
        guard !isOfLine(told, context), !objectives.isEmpty else { return false }
        return objectives.allSatisfy { objective in
            guard context.kind(objective).section == .matters, let chapter = chapter(of: objective, source, context),
                !context.facts.said(.yttrarSig, to: objective).isEmpty,
                FactWord.allCases.allSatisfy({ word in
                    word == .remarks || word == .exists
                        || context.facts.said(word, to: objective).allSatisfy { $0.act == .yttrarSig }
                })
            else { return false }
            let denied = context.facts.said(.follows, .nej) + context.facts.said(.decides, .nej)
            let parts = denied + all.filter { $0.remark != told.remark }.flatMap(\.facts)
            return parts.contains { fact in
                context.section(of: fact).map { $0.source == source && Self.chapter($0.section) == chapter } ?? false
            }
        }
    }

    private static func chapter(of node: Node, _ source: Node, _ context: Audit.Context) -> String? {
        context.section(of: node).flatMap { $0.source == source ? chapter($0.section) : nil }
    }

    private static func chapter(_ section: String) -> String? {
        let number = section.prefix { $0.isNumber }
        return number.isEmpty ? nil : String(number)
    }

    /// Whether it is only that somebody did not answer what the examiner asked of each.
    private static func isAnswer(_ told: Told, _ source: Node, _ context: Audit.Context) -> Bool {
        context.kind(source).isExamination
            && told.facts.allSatisfy { fact in
                context.facts.meant(by: fact) == [.yttrarSig]
                    && context.lines(saying: [fact]).allSatisfy { line in
                        context.isEnd(line.object) { $0.section == .matters }
                    }
            }
    }
}
