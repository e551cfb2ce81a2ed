internal import OrgFacts
internal import OrgModel
internal import Texts

/// One post that decides a matter, carries it out and is the only one to follow it up.
enum OwnControl: FlawRule {
    static let code = "KTR-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("egen kontroll av egna beslut", en: "control of one's own decisions"),
        rationale: Wording(
            "den som både beslutar, genomför och ensam följer upp prövar bara sig själv; den interna kontrollen "
                + "ska vara tillräcklig för att förebygga fel",
            en:
                "whoever decides, carries out and alone follows up examines nobody but themselves; internal control is to "
                + "be enough to prevent errors"),
        authorities: [.kommunallagen("6 kap. 6 §", en: "chapter 6, section 6")],
        advice: Wording(
            "låt någon annan följa upp (följs upp av) eller granska", en: "let another follow up or examine it"))

    static let examples = [
        Example(
            """
            befattningar:
              inköpschef:
                slag: enhetschef
                beslutar om: inköpen                  # <- finding
                genomför: inköpen
                utvärderar: inköpen
            ärenden: { inköpen: {} }
            """),
        Example(
            """
            # Powers that are delegated are decisions; the same in a table of responsibilities.
            enheter: { ks: { slag: kommunstyrelse, delegerar till: { vad: fastighetschef, om: uthyrningen } } }   # <- finding
            befattningar: { fastighetschef: { slag: chef } }
            ärenden: { uthyrningen: {} }
            ansvar:
              - { för: uthyrningen, roll: verkställer, har: fastighetschef }
              - { för: uthyrningen, roll: följer upp, har: fastighetschef }
            """),
        Example(
            """
            # What governs one is followed up by oneself; the control by those who carry it out.
            källor:
              avtalet: { slag: avtal, styr: entreprenören, följs upp av: entreprenören }        # <- finding
              instruktionen: { slag: instruktion, reglerar: direktören, utvärderas av: direktören }   # <- finding
            enheter: { entreprenören: { slag: extern part }, ekonomienheten: { slag: enhet } }
            befattningar: { direktören: { slag: kommundirektör } }
            ärenden:
              kontrollen: { klass: intern kontroll, genomförs av: ekonomienheten, följs upp av: ekonomienheten }   # <- finding
            """),
        Example(
            """
            # Another follows up, or examines; and a board follows up what it decides itself.
            enheter: { ks: { slag: kommunstyrelse, följer upp: inköpen, beslutar: taxan } }
            befattningar:
              inköpschef: { slag: chef, beslutar: [inköpen, avtalen], genomför: [inköpen, avtalen], följer upp: [inköpen, avtalen] }
              controller: { slag: befattning, granskar: avtalen }
            ärenden: { inköpen: {}, avtalen: {}, taxan: { verkställs av: ks, följs upp av: ks } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        decided(context) + FollowedByOneself.findings(in: context)
    }

    private static func decided(_ context: Audit.Context) -> [Finding] {
        let decisions = context.said(.beslutar).filter { $0.isLine && isPost($0.who, context) }
        return Dictionary(grouping: decisions) { $0.whom }.compactMap { matter, decisions in
            guard let matter, let decision = decisions.min(by: { $0.ground < $1.ground }), let post = decision.who
            else { return nil }
            let followers = context.facts.said(.följerUpp, to: matter)
            let own = [decision] + context.facts.said(.verkställer, to: matter).filter { $0.who == post }
            guard own.count > 1, !followers.isEmpty, (followers + decisions).allSatisfy({ $0.who == post }),
                context.facts.said(.granskning, to: matter).isEmpty
            else { return nil }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) beslutar om \(context.quoted(matter)), genomför det och är ensam om att "
                        + "följa upp det",
                    en: "\(context.quoted(post)) decides on \(context.quoted(matter)), carries it out and is alone in "
                        + "following it up"),
                resting: own, then: followers, variant: context.organisation.id(of: matter), in: context)
        }
    }

    private static func isPost(_ node: Node?, _ context: Audit.Context) -> Bool {
        node.map { context.kind($0).isEmployedPost } ?? false
    }
}
