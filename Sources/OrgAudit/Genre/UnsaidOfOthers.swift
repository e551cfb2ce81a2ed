internal import OrgFacts
internal import OrgModel
internal import Texts

extension Unsaid {
    /// What answers, and which end of it is asked about: what divides that end answers of some and leaves the others.
    /// Nil where nobody is without an answer because others have one.
    var answered: (acts: [Act], end: FactEnd)? {
        switch self {
        case .chief: ([.chef], .whom)
        case .leader: ([.leder], .whom)
        case .groupHead: ([.leder, .kallar], .whom)
        case .responsible: ([.samverkansansvar], .whom)
        case .place: ([.delAv, .hörTill, .bedrivsI], .who)
        case .board: ([.hörTill, .delAv, .svararInför], .who)
        case .principal: ([.svararInför], .who)
        case .watch: ([.uppsikt], .whom)
        case .deputy: ([.ställföreträder], .whom)
        case .talks: ([.hållerSamtal], .whom)
        case .workEnvironment: ([.fördelarArbetsmiljö], .whom)
        case .appointment: ([.utser, .tillsätter, .anställer], .whom)
        case .followUp: ([.följerUpp], .whom)
        case .answeringBoard: ([.verksamhetsansvar, .ansvarar], .whom)
        default: nil
        }
    }

    /// What is not said of those who are left: "vem som är chef för de övriga".
    func silence(of others: Wording) -> Wording {
        switch self {
        case .chief: Wording("vem som är chef för \(others)", en: "who is the chief of \(others)")
        case .leader, .groupHead: Wording("vem som leder \(others)", en: "who leads \(others)")
        case .responsible:
            Wording("vem som är samverkansansvarig för \(others)", en: "who answers for co-operation in \(others)")
        case .place:
            Wording(
                "vad \(others) är en del av eller hör till", en: "what is the whole or the home of \(others)")
        case .board: Wording("vilket organ \(others) hör till", en: "which board is that of \(others)")
        case .principal: Wording("vem \(others) svarar inför", en: "who gives a mandate to \(others)")
        case .watch: Wording("vem som har uppsikt över \(others)", en: "who oversees \(others)")
        case .deputy: Wording("vem som ersätter \(others)", en: "who steps in for \(others)")
        case .talks: Wording("vem som håller samtal med \(others)", en: "who holds talks with \(others)")
        case .workEnvironment:
            Wording(
                "vem som har fördelat arbetsmiljöuppgifterna till \(others)",
                en: "who has allotted the work-environment tasks to \(others)")
        case .appointment: Wording("vem som utser eller anställer \(others)", en: "who appoints or employs \(others)")
        case .answeringBoard:
            Wording("vilken nämnd som svarar för \(others)", en: "which committee answers for \(others)")
        case .followUp: Wording("vem som följer upp \(others)", en: "who follows up \(others)")
        default: Wording("vad som gäller \(others)", en: "what holds of \(others)")
        }
    }
}

/// A silence that is of some alone: something is said of a part of a class, a kind or a thing, and nothing of the others.
extension Audit.Context {
    /// A finding as it is of all that nothing is said of, and as it is of those of whom it is said of a part. What is
    /// said of all, part by part, is no silence.
    func divided(_ finding: Finding) -> [Finding] {
        guard let silence = finding.silence, let (acts, end) = silence.unsaid.answered else { return [finding] }
        let divisions = finding.subjects.map { facts.division(of: $0.node, by: acts, at: end) }
        if divisions.allSatisfy({ $0 == nil }) { return [finding] }
        let subjects = zip(finding.subjects, divisions).map { (subject: $0, division: $1) }
        let groups = Dictionary(grouping: subjects, by: \.division)
        return groups.compactMap { division, some -> Finding? in
            let left = some.map(\.subject)
            guard let told = finding.narrowed(to: left) else { return nil }
            guard let division else { return told }
            return isSpokenFor(left, division) ? nil : told.ofOthers(division, silence.unsaid, in: self)
        }.sorted(by: Finding.precedes)
    }

    /// Whether those of whom nothing is said by name are those of whom the division is: as many, or the others have what
    /// is asked for by a line of their own.
    private func isSpokenFor(_ left: [Finding.Subject], _ division: Facts.Division) -> Bool {
        if division.standing == .whole { return true }
        if left.contains(where: { $0.node == division.whole }) { return false }
        let members = measures.nodes(kind(division.whole)).filter { !isClass($0) }
        return left.count < members.count
    }
}

extension Finding {
    /// The finding of some of its subjects; nil where it cannot be told of fewer.
    fileprivate func narrowed(to some: [Subject]) -> Finding? {
        if some.count == subjects.count { return self }
        let ids = Set(some.map(\.id))
        return narrowed(to: parts.filter { $0.subject.map(ids.contains) ?? false })
    }

    /// The same silence, of those who are left when what is said of some is said.
    fileprivate func ofOthers(
        _ division: Facts.Division, _ unsaid: Unsaid, in context: Audit.Context
    ) -> Finding {
        var told = self
        let lines = context.lines(saying: division.parts)
        let others = context.others(of: subjects.map(\.node), division)
        let said = Audit.Context.list(lines.prefix(3).map { context.evidence($0).text })
        let unsaidOfThem = unsaid.silence(of: others.brief)
        told.message = Wording(
            "\(said.swedish); \(unsaidOfThem.swedish) sägs inte",
            en: "\(said.english); \(unsaidOfThem.english) is not said")
        told.evidence = (lines.map { context.evidence($0) } + evidence).uniqued
        told.ground.formUnion(lines.map(Finding.Claim.init))
        told.silence = silence?.of(
            others.full, saidBy: division.parts.compactMap(context.facts.source),
            isDoubtful: division.standing == .shared)
        if let whole = retold {
            told.retold = { parts in whole(parts).map { $0.ofOthers(division, unsaid, in: context) } }
        }
        return told
    }
}

extension Audit.Context {
    /// The kinds used as nodes of which something is said of some, and of which no node stands that could be asked.
    func dividedKinds(_ unsaid: Unsaid, where isWanted: (NodeKind) -> Bool) -> [Node] {
        guard facts.saysParts, let (acts, end) = unsaid.answered else { return [] }
        let kinds = NodeKind.allCases.filter { isWanted($0) && measures.nodes($0).isEmpty }
        return kinds.compactMap { measures.anyOf($0) }.filter { facts.division(of: $0, by: acts, at: end) != nil }
    }

    /// Those who are left, as a message goes on to call them, and by their name.
    func others(of nodes: [Node], _ division: Facts.Division) -> (brief: Wording, full: Wording) {
        if nodes != [division.whole] {
            let names = list(nodes)
            let full = Wording("de övriga av \(names.swedish)", en: "the others of \(names.english)")
            return (full, full)
        }
        if !isClass(division.whole) {
            let name = quoted(division.whole)
            return (
                Wording("resten", en: "the rest"), Wording("resten av \(name)", en: "the rest of \(name)")
            )
        }
        let name =
            organisation.isAnyOfKind(division.whole)
            ? kind(division.whole).words.plural
            : Wording(quoted(division.whole), en: quoted(division.whole))
        return (
            Wording("de övriga", en: "the others"),
            Wording("övriga \(name.swedish)", en: "the others of \(name.english)")
        )
    }
}
