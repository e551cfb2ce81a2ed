internal import OrgModel
internal import Texts

/// A post, unit, document or delegation whose only superior, leader, nämnd or object has ended.
enum LostSupport: FlawRule {
    static let code = "REF-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("står kvar efter det som upphört", en: "left behind by what has ended"),
        rationale: Wording(
            "när något upphör måste någon ta över det som vilade på det, annars svarar ingen för dem som är kvar",
            en: "when something ends somebody must take over what rested on it, or nobody answers for what is left"),
        advice: Wording(
            "säg vem som tar över (chef, hör till, leds av), eller låt också det som är kvar upphöra",
            en: "say who takes over (manager, belongs to, led by), or let what is left end as well"))

    static let examples = [
        Example(
            """
            datum: 2026-06-01
            enheter:
              kf: { slag: kommunfullmäktige }
              gamla nämnden: { slag: nämnd, tillsätts av: kf, till: 2025-12-31 }
              kontoret: { slag: förvaltning, hör till: gamla nämnden }     # <- finding
            """),
        Example(
            """
            datum: 2026-06-01
            enheter:
              kf: { slag: kommunfullmäktige }
              gamla nämnden: { slag: nämnd, tillsätts av: kf, till: 2025-12-31 }
              nämnden: { slag: nämnd, tillsätts av: kf, från: 2026-01-01 }
              kontoret: { slag: förvaltning, hör till: [gamla nämnden, nämnden] }
            """),
    ]

    /// What a node had by a line, and by which other lines it may have the same.
    private struct Role {
        let relations: [Relation]
        let isObject: Bool
        let severity: Severity

        static let all = [
            Role(relations: [.chef], isObject: false, severity: .hög),
            Role(relations: [.uppdrag], isObject: false, severity: .hög),
            Role(relations: [.hörTill, .delAv, .bedrivsI], isObject: false, severity: .hög),
            Role(relations: [.leder, .lederPolitiskt], isObject: true, severity: .hög),
            Role(relations: [.tillsätter, .utser], isObject: true, severity: .hög),
            Role(relations: [.verksamhetsansvar], isObject: true, severity: .hög),
            Role(relations: [.samverkansansvar], isObject: true, severity: .hög),
            Role(relations: [.dokumentansvarig], isObject: false, severity: .medel),
            Role(relations: [.reglerar, .avser], isObject: false, severity: .medel),
            Role(relations: [.delegerar, .vidaredelegerar], isObject: false, severity: .medel),
            Role(relations: [.delegerar, .vidaredelegerar], isObject: true, severity: .medel),
        ]
    }

    /// A line to what has ended, however the model tells it: cut out with it, or still there.
    private struct Loss {
        let left: Node
        let relation: Relation
        let isObject: Bool
        let name: String
        let id: String
        let kind: NodeKind
        let lastDay: Span?
        let isToCome: Bool
        let place: Place
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        // What was done is done: a directive of a project that has ended misses nothing.
        let losses = (cut(in: context) + kept(in: context)).filter { $0.kind.section != .matters }.sorted {
            (context.organisation.id(of: $0.left), $0.id, $0.place) < (
                context.organisation.id(of: $1.left), $1.id, $1.place
            )
        }
        return Role.all.flatMap { role -> [Finding] in
            let those = losses.filter { role.relations.contains($0.relation) && $0.isObject == role.isObject }
            return Dictionary(grouping: those, by: \.left).sorted { $0.key < $1.key }.compactMap { left, losses in
                has(left, role, in: context) ? nil : finding(of: left, losses, role, in: context)
            }
        }
    }

    // MARK: What is lost

    private static func cut(in context: Audit.Context) -> [Loss] {
        context.organisation.severances.filter { context.measures.stands($0.left) }.map {
            Loss(
                left: $0.left, relation: $0.relation, isObject: $0.isObject, name: $0.endedName, id: $0.endedID,
                kind: $0.endedKind,
                lastDay: $0.lastDay, isToCome: $0.isToCome, place: $0.place)
        }
    }

    /// Lines of the day with one end that stands and one that is out of its period.
    private static func kept(in context: Audit.Context) -> [Loss] {
        let organisation = context.organisation
        return Set(Role.all.flatMap(\.relations)).sorted { $0.rawValue < $1.rawValue }.flatMap { relation in
            organisation.lines.lines(relation).flatMap { line -> [Loss] in
                guard organisation.detail(of: line).period.contains(context.date), let subject = line.subject,
                    let object = line.object
                else { return [] }
                return [(subject, object, false), (object, subject, true)].compactMap { left, other, isObject in
                    let period = organisation.traits(of: other).detail.period
                    guard context.measures.stands(left), !organisation.isGhost(other), !organisation.isAnyOfKind(other),
                        !period.contains(context.date)
                    else { return nil }
                    let isToCome = period.from.map { context.date < $0 } ?? false
                    return Loss(
                        left: left, relation: relation, isObject: isObject, name: organisation.name(of: other),
                        id: organisation.id(of: other), kind: organisation.kind(of: other), lastDay: period.end,
                        isToCome: isToCome,
                        place: organisation.place(of: line))
                }
            }
        }
    }

    /// Whether a node still has what the role gives, from something that stands or any of a kind.
    private static func has(_ node: Node, _ role: Role, in context: Audit.Context) -> Bool {
        role.relations.contains { relation in
            let lines =
                role.isObject ? context.lines(relation, toOrToKind: node) : context.lines(relation, fromOrOfKind: node)
            return lines.contains { line in
                guard let other = role.isObject ? line.subject : line.object else { return true }
                return context.measures.stands(other) || context.organisation.isAnyOfKind(other)
                    || context.isGhost(other)
            }
        }
    }

    // MARK: What is said

    private static func finding(of left: Node, _ losses: [Loss], _ role: Role, in context: Audit.Context) -> Finding {
        let loss = losses[0]
        let phrase = loss.relation.words.phrase
        let (own, name) = (context.quoted(left), "'\(loss.name)'")
        let when: Wording
        if loss.isToCome {
            when = Wording("som inte har börjat", en: "which has not begun")
        } else if let day = loss.lastDay {
            when = Wording("som upphörde \(day.wording)", en: "which ended on \(day.wording)")
        } else {
            when = Wording("som har upphört", en: "which has ended")
        }
        let text =
            role.isObject
            ? Wording(
                "\(name), \(when.swedish), \(phrase.swedish) \(own); ingen annan sägs göra det",
                en: "\(name), \(when.english), \(phrase.english) \(own); nobody else is said to")
            : Wording(
                "\(own) \(phrase.swedish) \(name), \(when.swedish); inget annat sägs",
                en: "\(own) \(phrase.english) \(name), \(when.english); nothing else is said")
        let endings = losses.compactMap { context.organisation.ending(of: $0.id) }
        return finding(
            about: [left], text,
            evidence: losses.map { context.evidence(Wording("sägs här", en: "said here"), at: $0.place) }
                + endings.map { context.evidence(Wording("upphör", en: "ends"), at: $0) },
            severity: role.severity, parties: .each(losses.map(\.id)), variant: "\(loss.relation)", in: context)
    }
}
