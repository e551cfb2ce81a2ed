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
