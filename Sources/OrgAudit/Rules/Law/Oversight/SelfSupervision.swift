internal import OrgFacts
internal import OrgModel
internal import Texts

/// A nämnd that supervises by law what it runs itself, or one chief of both.
enum SelfSupervision: Rule {
    static let code = "KL-09"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där en chef för båda sidor inte är den närmaste",
        en: "medium where a chief of both sides is not the nearest")
    static let since = InForce.kommunallagen
    // That one may not supervise what one is tied to is a ground of disqualification since 1 September 2003.
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "3 kap. 5 § och 6 kap. 25 §", en: "chapter 3, section 5, and chapter 6, section 25", since: 2004,
        .page("JO dnr 581-2004", "https://lagen.nu/avg/jo/581-2004"))
    static let words = RuleWords(
        name: Wording("tillsyn över egen verksamhet", en: "supervision of one's own operations"),
        rationale: Wording(
            "en nämnd får inte utöva lagstadgad tillsyn över verksamhet som den själv bedriver, och en chef för båda "
                + "sidor gör tillsynen svår att lita på",
            en:
                "a committee may not supervise by law operations that it runs itself, and one chief of both sides makes "
                + "the supervision hard to trust"),
        authorities: [.kommunallagen("6 kap. 7 §", en: "chapter 6, section 7")],
        advice: Wording(
            "lägg tillsynen och driften hos olika nämnder, med olika chefer",
            en: "place supervision and operation with different committees, under different chiefs"))

    static let examples = [
        Example(
            """
            enheter:
              tekniska nämnden:
                slag: nämnd
                verksamhetsansvar: vatten
                utövar tillsyn över: vatten             # <- finding
              vatten: { slag: verksamhet }
              samhällsnämnden: { slag: nämnd, verksamhetsansvar: parker }
              parker: { slag: verksamhet }
              kontoret:
                slag: förvaltning
                hör till: samhällsnämnden
                utövar tillsyn över: parker             # <- finding
            """),
        Example(
            """
            enheter:
              miljönämnden: { slag: nämnd, utövar tillsyn över: vatten }
              tekniska nämnden: { slag: nämnd, verksamhetsansvar: vatten }
              vatten: { slag: verksamhet }
              kulturnämnden:
                slag: nämnd
                driver: badet
                utövar tillsyn över: badet              # <- finding
              badet: { slag: verksamhet }
            """),
        Example(
            """
            enheter:
              miljönämnden:
                slag: nämnd
                utövar tillsyn över: vatten             # <- finding
              tekniska nämnden: { slag: nämnd }
              miljökontoret: { slag: förvaltning, hör till: miljönämnden }
              tekniska kontoret: { slag: förvaltning, hör till: tekniska nämnden }
              vatten: { slag: verksamhet, bedrivs i: tekniska kontoret }
            befattningar:
              samhällschef: { slag: förvaltningschef, leder: [miljökontoret, tekniska kontoret] }
            """),
        Example(
            """
            # Inspectors as posts and as a class, one step below, and what is run said of the unit.
            enheter:
              samhällsnämnden: { slag: nämnd }
              samhällsbyggnad: { slag: förvaltning, hör till: samhällsnämnden, leds av: samhällschef }
              fastighet: { slag: enhet, driver: husen, leds av: fastighetschef }
              bygglov: { slag: enhet, del av: samhällsbyggnad }
              husen: { slag: verksamhet }
              gatan: { slag: enhet, del av: samhällsbyggnad }
            befattningar:
              samhällschef: { slag: förvaltningschef }
              fastighetschef: { slag: enhetschef }
              handläggare: { antal: 4, ingår i: fastighet, utövar tillsyn över: husen }      # <- finding
              inspektör: { hör till: bygglov, utövar tillsyn över: gatan }                   # <- finding
            """),
        Example(
            """
            # To supervise is the board's own work: what is supervised is part of the matter, and nobody's operation.
            enheter:
              miljönämnden: { slag: nämnd, utför: miljötillsyn, utövar tillsyn över: enskilda avlopp }
            ärenden:
              miljötillsyn: {}
              enskilda avlopp: { del av: miljötillsyn }
            """),
        Example(
            """
            # The director is the chief of all; a nämnd for conflicts of interest has the supervision of what is one's own.
            enheter:
              kommunen: { slag: kommun }
              miljönämnden: { slag: nämnd, utövar tillsyn över: [badet, vatten] }
              tekniska nämnden: { slag: nämnd }
              jävsnämnden: { slag: nämnd, verksamhetsområde: jäv, utövar tillsyn över: badet }
              miljökontoret: { slag: förvaltning, hör till: miljönämnden }
              tekniska kontoret: { slag: förvaltning, hör till: tekniska nämnden }
              badet: { slag: verksamhet, bedrivs i: miljökontoret }
              vatten: { slag: verksamhet, bedrivs i: tekniska kontoret }
            befattningar:
              kommundirektör: { slag: kommundirektör, leder: kommunen }
              miljöchef: { slag: förvaltningschef, chef: kommundirektör, leder: miljökontoret }
              teknisk chef: { slag: förvaltningschef, chef: kommundirektör, leder: tekniska kontoret }
            """),
    ]

    static func judgements(in context: Audit.Context) -> [Judgement] {
        let supervisions = context.said(.tillsyn)
        return supervisions.compactMap { Supervision($0, in: context) }.compactMap { supervision in
            ownOperation(supervision, context) ?? officeOfOwner(supervision, context)
                ?? sharedChief(supervision, context)
        }
    }

    /// The supervisor answers for what it supervises, or it is run there.
    private static func ownOperation(_ supervision: Supervision, _ context: Audit.Context) -> Judgement? {
        let (supervisor, object) = (supervision.supervisor, supervision.object)
        let owning = supervision.owners.filter { $0.who == supervisor }
        guard !owning.isEmpty || supervision.places.contains(supervisor), !isOfAnother(supervision) else { return nil }
        if let cure = supervision.cure { return cured(supervision, by: cure, context) }
        let isSaid = owning.contains { $0.isLine && context.isFirm([$0]) } && context.isFirm([supervision.fact])
        return .flaw(
            finding(
                about: [supervisor],
                Wording(
                    "\(context.quoted(supervisor)) utövar tillsyn över \(context.quoted(object)), "
                        + "som nämnden själv svarar för",
                    en: "\(context.quoted(supervisor)) supervises \(context.quoted(object)), for which it answers "
                        + "itself"),
                on: context.lines(saying: [supervision.fact]),
                under: context.lines(saying: owning) + context.lines(beneath: owning),
                verdict: isSaid || owning.isEmpty ? nil : .otydlighet, variant: context.organisation.id(of: object),
                in: context))
    }

    /// Whether only the place tells that the supervisor answers for it, and it is another board's as much: an office that
    /// two boards share.
    private static func isOfAnother(_ supervision: Supervision) -> Bool {
        supervision.owners.allSatisfy { $0.grade == .härlett } && Set(supervision.owners.map(\.who)).count > 1
    }

    /// A unit or a post that supervises in the name of the board that answers for what is supervised.
    private static func officeOfOwner(_ supervision: Supervision, _ context: Audit.Context) -> Judgement? {
        let owning = supervision.owners.filter { owner in
            owner.who.map { board in
                supervision.principals.contains { $0.who == board } && !supervision.isSupervised(by: board)
            } ?? false
        }
        guard !owning.isEmpty else { return nil }
        if let cure = supervision.cure { return cured(supervision, by: cure, context) }
        let (names, office) = (context.list(owning.compactMap(\.who)), supervision.supervisor)
        let principals = supervision.principals.filter { one in owning.contains { $0.who == one.who } }
        return .flaw(
            finding(
                about: [office],
                Wording(
                    "\(context.quoted(office)) utövar tillsyn över \(context.quoted(supervision.object)) "
                        + "åt \(names.swedish), som själv svarar för det",
                    en: "\(context.quoted(office)) supervises \(context.quoted(supervision.object)) for "
                        + "\(names.english), which answers for it itself"),
                on: context.lines(saying: [supervision.fact]) + context.lines(saying: principals),
                under: context.lines(beneath: principals) + context.lines(saying: owning)
                    + context.lines(beneath: owning),
                verdict: .otydlighet, variant: context.organisation.id(of: supervision.object), in: context))
    }

    /// One post, below the leading official, above both sides.
    private static func sharedChief(_ supervision: Supervision, _ context: Audit.Context) -> Judgement? {
        guard let shared = supervision.commonChief else { return nil }
        let name = context.quoted(shared.chief)
        let words =
            shared.isNearest
            ? Wording(
                "\(name) leder både den som utövar tillsynen och det som den gäller",
                en: "\(name) leads both those who supervise and what they supervise")
            : Wording(
                "\(name) är, ett eller flera steg upp, chef både för den som utövar tillsynen och för det som den gäller",
                en: "\(name) is, one or more steps up, the chief of both those who supervise and what they supervise")
        let lines = context.ordered(Set(context.facts.lines(of: shared.steps)))
        return .flaw(
            finding(
                about: [shared.chief], words, on: context.lines(saying: [supervision.fact]) + lines,
                verdict: .otydlighet, severity: shared.isNearest ? nil : .medel,
                parties: .whole([shared.chief, supervision.object].map(context.organisation.id)), variant: "chef",
                in: context))
    }

    private static func cured(
        _ supervision: Supervision, by cure: Fact, _ context: Audit.Context
    ) -> Judgement {
        let organ = context.list([cure.who].compactMap(\.self))
        return sound(
            about: [supervision.supervisor],
            Wording(
                "\(context.quoted(supervision.supervisor)) svarar själv för \(context.quoted(supervision.object)), "
                    + "och där har \(organ.swedish) tillsynen",
                en: "\(context.quoted(supervision.supervisor)) answers itself for "
                    + "\(context.quoted(supervision.object)), and there \(organ.english) supervises"),
            on: context.lines(saying: [supervision.fact, cure]), in: context)
    }
}
