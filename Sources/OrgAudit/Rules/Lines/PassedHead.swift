internal import OrgFacts
internal import OrgModel
internal import Texts

/// A chief who commands past the head of the unit that the other leads a part of.
enum PassedHead: FlawRule {
    static let code = "DBL-18"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("chef förbi enhetens chef", en: "chief past the head of the unit"),
        rationale: Wording(
            "den som leder en enhet svarar för dess delar; har den som leder delen en chef längre upp vet ingen av de tre vem "
                + "som leder arbetet",
            en:
                "whoever leads a unit answers for its parts; where the leader of a part has a chief further up none of the "
                + "three knows who leads the work"),
        advice: Wording(
            "låt enhetens chef vara chef, flytta delen, eller säg vem av de två som leder i vad",
            en: "let the head of the unit be the chief, move the part, or say which of the two leads in what"))

    static let examples = [
        Example(
            """
            enheter:
              kontoret: { slag: förvaltning, leds av: kontorschefen }
              avdelningen: { slag: avdelning, del av: kontoret, leds av: avdelningschefen }
              köket: { slag: enhet, del av: avdelningen, leds av: kökschefen }
            befattningar:
              kontorschefen: { slag: förvaltningschef }
              avdelningschefen: { slag: avdelningschef, chef: kontorschefen }
              kökschefen: { slag: enhetschef, chef: kontorschefen }            # <- finding
            """),
        Example(
            """
            # The head is the chief, or there is none; somebody settles it; one is in the staff of the whole; a school.
            enheter:
              kontoret: { slag: förvaltning, leds av: kontorschefen }
              avdelningen: { slag: avdelning, del av: kontoret, leds av: avdelningschefen }
              köket: { slag: enhet, del av: avdelningen, leds av: kökschefen }
              huset: { slag: enhet, del av: kontoret, leds av: husmästaren }
              tvätten: { slag: enhet, del av: avdelningen, leds av: tvättchefen }
            befattningar:
              kontorschefen: { slag: förvaltningschef }
              avdelningschefen: { slag: avdelningschef, chef: kontorschefen }
              kökschefen: { slag: enhetschef, chef: avdelningschefen }
              husmästaren: { slag: enhetschef, chef: kontorschefen }
              tvättchefen: { slag: enhetschef, chef: kontorschefen, konflikt avgörs av: kontorschefen }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: \.isEmployedPost).compactMap { post in
            let facts = context.facts
            let commands = facts.said(.chef, to: post).filter { $0.grade.isOwn && facts.matters(of: $0).isEmpty }
            guard commands.count == 1, let command = commands.first, let chief = command.who,
                context.kind(chief).isEmployedPost, facts.arbiters(of: post).isEmpty,
                facts.level(of: command) == nil, !isStaff(post, context)
            else { return nil }
            for placing in context.ordered(placings(of: post, context)) {
                guard let whole = placing.whom, let head = head(of: whole, context), let leader = head.who,
                    leader != post, leader != chief, facts.isAbove(chief, leader, through: [.commands]),
                    !facts.isAbove(leader, post), facts.arbiters(of: whole).isEmpty
                else { continue }
                return finding(
                    about: [post],
                    Wording(
                        "\(context.quoted(post)) hör till \(context.quoted(whole)), som leds av \(context.quoted(leader)), men har "
                            + "\(context.quoted(chief)) över \(context.quoted(leader)) som chef",
                        en:
                            "\(context.quoted(post)) is of \(context.quoted(whole)), which is led by \(context.quoted(leader)), "
                            + "but has \(context.quoted(chief)) above \(context.quoted(leader)) as chief"),
                    resting: [command], then: [placing, head], in: context)
            }
            return nil
        }
    }

    /// Where the post, or the one unit that it leads, is said to have its place.
    private static func placings(of post: Node, _ context: Audit.Context) -> [Fact] {
        let led = context.facts.leaderships(of: post).compactMap(\.whom)
        return (led.isEmpty ? [post] : led).flatMap { node in
            context.facts.said(.delAv, .hörTill, from: node).filter { fact in
                fact.grade.isOwn && context.isEnd(fact.whom) { $0.fit == .unit }
                    && fact.whom.map { !context.isClass($0) } ?? false
            }
        }
    }

    /// The one employed post that leads the unit.
    private static func head(of unit: Node, _ context: Audit.Context) -> Fact? {
        context.facts.leadership(of: unit).flatMap { fact in
            context.isEnd(fact.who, \.isEmployedPost) && fact.who.map { !context.isClass($0) } ?? false ? fact : nil
        }
    }

    /// Whoever assists or examines is often the chief's further up; so is the head of a school by what the law gives it.
    private static func isStaff(_ post: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(post)
        return kind == .rektor || kind == .skolchef || kind == .biträdandeKommundirektör || kind == .kommundirektör
            || !context.facts.said(.watches, from: post).isEmpty
            || !context.facts.said(.stödjer, .råder, .ställföreträder, from: post).isEmpty
    }
}
