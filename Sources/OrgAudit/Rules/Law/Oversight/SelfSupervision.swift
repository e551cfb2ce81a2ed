internal import OrgModel
internal import Texts

/// A nämnd that supervises by law what it runs itself, or one chief of both.
enum SelfSupervision: FlawRule {
    static let code = "KL-09"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
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
              samhällsnämnden: { slag: nämnd, verksamhetsansvar: [parker, kontoret] }
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
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.ordered(context.lines(.tillsyn)).compactMap { line in
            guard let supervisor = line.subject, let object = line.object, !context.isClass(supervisor) else {
                return nil
            }
            let run = [object] + context.measures.doers(.driver, to: object)
            let owners = run.flatMap { [$0] + context.measures.nodesAbove($0, through: Audit.Context.ownership) }
                .filter { $0 != object }
            if owners.contains(supervisor) {
                return finding(
                    about: [supervisor],
                    Wording(
                        "\(context.quoted(supervisor)) utövar tillsyn över \(context.quoted(object)), "
                            + "som nämnden själv svarar för",
                        en: "\(context.quoted(supervisor)) supervises \(context.quoted(object)), for which it answers "
                            + "itself"),
                    on: [line], verdict: context.verdict([line]), variant: context.organisation.id(of: object),
                    in: context)
            }
            return officeOf(owners, line, supervisor, object, context)
                ?? sharedChief(line, supervisor, [object] + owners, context)
        }
    }

    /// A unit that supervises in the name of the nämnd that answers for what is supervised.
    private static func officeOf(
        _ owners: [Node], _ line: Line, _ office: Node, _ object: Node, _ context: Audit.Context
    ) -> Finding? {
        guard context.kind(office).section == .units, context.kind(office).sphere == .employed else { return nil }
        let boards = context.measures.nodesAbove(office, through: LineSet([.hörTill, .delAv])).filter { board in
            context.kind(board).isBoard && !context.isClass(board) && owners.contains(board)
                && !context.measures.targets(.tillsyn, from: board).contains(object)
        }
        guard !boards.isEmpty else { return nil }
        let names = context.list(boards)
        return finding(
            about: [office],
            Wording(
                "\(context.quoted(office)) utövar tillsyn över \(context.quoted(object)) åt \(names.swedish), "
                    + "som själv svarar för det",
                en: "\(context.quoted(office)) supervises \(context.quoted(object)) for \(names.english), "
                    + "which answers for it itself"),
            on: [line] + context.ordered(context.lines(.hörTill, from: office)), verdict: .otydlighet,
            variant: context.organisation.id(of: object), in: context)
    }

    /// One post that leads both the supervising nämnd's förvaltning and what is supervised.
    private static func sharedChief(
        _ line: Line, _ supervisor: Node, _ run: [Node], _ context: Audit.Context
    ) -> Finding? {
        let offices = context.lines(.hörTill, to: supervisor).compactMap(\.subject).filter {
            context.kind($0) == .förvaltning
        }
        func chiefs(_ units: [Node]) -> [Line] { units.flatMap { context.lines(.leder, to: $0) } }
        let (own, other) = (chiefs(offices), chiefs(run))
        let both = Set(own.compactMap(\.subject)).intersection(other.compactMap(\.subject)).filter {
            context.kind($0).isEmployedPost && context.kind($0) != .kommundirektör && !context.isClass($0)
        }
        guard !both.isEmpty else { return nil }
        let names = context.list(both)
        return finding(
            about: Array(both),
            Wording(
                "\(names.swedish) leder både den förvaltning som utövar tillsynen och det som den gäller",
                en: "\(names.english) leads both the department that supervises and what it supervises"),
            on: [line] + context.ordered((own + other).filter { $0.subject.map(both.contains) ?? false }),
            verdict: .otydlighet,
            parties: .whole((both + [line.object].compactMap(\.self)).map(context.organisation.id)), variant: "chef",
            in: context)
    }
}
