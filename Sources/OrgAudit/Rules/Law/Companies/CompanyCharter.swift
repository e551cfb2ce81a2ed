internal import OrgFacts
internal import OrgModel
internal import Texts

/// What fullmäktige is to see to in a company: that its articles tell its purpose and when fullmäktige is heard, and that
/// its lay auditor is fullmäktige's own.
enum CompanyCharter {
    /// Companies whose articles are read, and leave out what the law asks of them.
    static func findings(in context: Audit.Context) -> [Finding] {
        let read = context.organisation.sourcesOfStatements.union(context.organisation.sourcesOfNodes)
        return context.nodes(.moderbolag, .bolag).filter { !context.isClass($0) }.compactMap { company in
            let charters = context.facts.said(.styr, .rör, to: company).filter { fact in
                // Articles that are only mentioned are asked nothing.
                context.isEnd(fact.who) { $0 == .bolagsordning } && fact.who.map(read.contains) ?? false
            }
            guard let owned = context.isWhollyOwned(company), !charters.isEmpty else { return nil }
            let missing = missing(of: company, context)
            guard !missing.isEmpty else { return nil }
            let what = Audit.Context.list(missing)
            return UngovernedCompany.finding(
                about: [company],
                Wording(
                    "bolagsordningen för \(context.quoted(company)) säger inte \(what.swedish)",
                    en: "the articles of \(context.quoted(company)) do not tell \(what.english)"),
                evidence: [context.evidence(company)] + context.lines(saying: charters).map { context.evidence($0) },
                // Of a company that is owned in part no more is asked than is reasonable.
                severity: owned == .yes ? .hög : .medel, parties: .none, variant: "bolagsordning", in: context)
        }
    }

    private static func missing(of company: Node, _ context: Audit.Context) -> [Wording] {
        var missing: [Wording] = []
        if context.field(of: company) == nil {
            missing.append(Wording("vilket ändamål verksamheten har", en: "what purpose the operations have"))
        }
        let acts: [Act] = [.beslutar, .antar, .yttrarSig]
        let isHeard = context.facts.said(acts).contains { fact in
            context.isEnd(fact.who) { $0 == .kommunfullmäktige }
                && fact.whom.flatMap(context.legalClass).map { $0.hasPrefix("princip") } ?? false
        }
        if !isHeard {
            missing.append(
                Wording(
                    "att fullmäktige får ta ställning före beslut av större vikt",
                    en: "that the council is heard before decisions of weight"))
        }
        return missing
    }

    /// The stand that fullmäktige is to take before a company decides on matters of weight, in the hands of others.
    static func stands(in context: Audit.Context) -> [Finding] {
        let stands = [Mode.är, .krav].flatMap { context.said(.beslutar, .antar, mode: $0) }.filter { fact in
            fact.grade.isOwn && isOfWeight(fact.whom, context)
                && context.isEnd(fact.who) {
                    $0.isBoard || $0 == .utskott || $0 == .moderbolag || $0.isEmployedPost && $0.sphere != .company
                }
        }
        let unheard = context.ordered(stands).filter { stand in stand.whom.map { !isHeard(on: $0, context) } ?? false }
        // What one paper leaves to others is one fault, in however many matters.
        return Dictionary(grouping: unheard, by: context.facts.source).compactMap { paper, facts -> Finding? in
            let companies = paper.map { Set(governed(by: $0, context)) } ?? []
            guard !companies.isEmpty else { return nil }
            let matters = context.list(facts.compactMap(\.whom))
            let (names, whose) = (context.list(facts.compactMap(\.who)), context.list(companies))
            return UngovernedCompany.finding(
                about: companies.sorted() + Set(facts.compactMap(\.whom)).sorted(),
                Wording(
                    "\(names.swedish) tar ställning till \(matters.swedish) i \(whose.swedish); det ska fullmäktige få "
                        + "göra, och kan inte lämna till en nämnd eller ett moderbolag",
                    en:
                        "\(names.english) takes a stand on \(matters.english) in \(whose.english); that is for the "
                        + "council, which cannot leave it to a committee or a parent company"),
                resting: facts, verdict: .otydlighet, severity: .hög, variant: "ställningstagande", in: context)
        }
    }

    private static func isOfWeight(_ matter: Node?, _ context: Audit.Context) -> Bool {
        matter.flatMap(context.legalClass).map { $0.hasPrefix("princip") } ?? false
    }

    private static func isHeard(on matter: Node, _ context: Audit.Context) -> Bool {
        let words: [FactWord] = [.decides, .consults]
        return words.contains { word in
            [Mode.är, .krav, .får].contains { mode in
                context.facts.said(word, mode, to: matter).contains { fact in
                    context.isEnd(fact.who) { $0 == .kommunfullmäktige }
                }
            }
        }
    }

    /// The companies that a paper of the owner's is about.
    private static func governed(by paper: Node, _ context: Audit.Context) -> [Node] {
        guard [.ägardirektiv, .bolagsordning, .avtal, .policy, .riktlinje].contains(context.kind(paper)) else {
            return []
        }
        return context.facts.said(.styr, .rör, from: paper).compactMap(\.whom).filter {
            context.kind($0).fit == .company
        }
    }

    /// Lay auditors whom others than fullmäktige name.
    static func auditors(in context: Audit.Context) -> [Finding] {
        context.nodes(.lekmannarevisor).compactMap { auditor in
            let wrong = context.wrongAppointments(of: auditor) { $0 == .kommunfullmäktige }
            guard !wrong.isEmpty else { return nil }
            let names = context.list(wrong.compactMap(\.who))
            return UngovernedCompany.finding(
                about: [auditor],
                Wording(
                    "\(context.quoted(auditor)) utses av \(names.swedish), inte av fullmäktige",
                    en: "\(context.quoted(auditor)) is named by \(names.english), not by the council"),
                resting: wrong, verdict: .fel, severity: .hög, variant: "lekmannarevisor", in: context)
        }
    }
}
