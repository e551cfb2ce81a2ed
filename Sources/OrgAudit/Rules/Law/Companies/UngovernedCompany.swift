internal import OrgFacts
internal import OrgModel
internal import Texts

/// A company whose board others than fullmäktige choose, or that a director's instruction mentions and says nothing of.
enum UngovernedCompany: FlawRule {
    static let code = "KL-24"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög där bolaget är helägt och lagen bryts eller bolagsordningen tiger",
        en: "high where the company is wholly owned and the law is broken or its articles are silent")
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = EarlierLaw(
        since: Day(year: 2013, month: 1, day: 1),
        authorities: [
            Wording(
                "kommunallagen (1991:900) 3 kap. 17 §", en: "the Local Government Act (1991:900) chapter 3, section 17"),
            .page(
                "SFS 2012:390",
                "https://www.lagboken.se/Lagboken/start/forvaltningsratt/kommunallag-2017725/"
                    + "d_1112617-sfs-2012_390-lag-om-andring-i-kommunallagen-1991_900"),
        ])
    static let words = RuleWords(
        name: Wording("bolag utanför ägarens styrning", en: "company outside the owner's governance"),
        rationale: Wording(
            "fullmäktige ska fastställa ändamålet med ett helägt bolag, utse hela styrelsen och få ta ställning till "
                + "beslut av större vikt; vem som samordnar och företräder ägaren behöver sägas",
            en:
                "the council is to lay down the purpose of a wholly owned company, choose its whole board and be heard on "
                + "decisions of weight; who co-ordinates and represents the owner needs to be said"),
        authorities: [.kommunallagen("10 kap. 3–5 §§", en: "chapter 10, sections 3–5")],
        advice: Wording(
            "säg vem som äger, ägarstyr och samordnar bolagen, och låt fullmäktige utse styrelserna",
            en: "say who owns, governs and co-ordinates the companies, and let the council choose their boards"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
              bolaget: { slag: bolag, helägt: ja }
              styrelsen:
                slag: bolagsstyrelse
                del av: bolaget
                tillsätts av: ks                                # <- finding
            """),
        Example(
            """
            källa: instruktionen
            källor: { instruktionen: { slag: instruktion, reglerar: kommundirektör, uttömmande om: kommundirektör } }
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: bolag }
              bolag: { slag: bolag, antal: okänt }              # <- finding
            befattningar: { kommundirektör: { slag: kommundirektör } }
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              kommunen: { slag: kommun }
              bolaget: { slag: bolag, helägt: ja, ägs av: kommunen }
              styrelsen: { slag: bolagsstyrelse, del av: bolaget, tillsätts av: kf }
              delägda: { slag: bolag, helägt: nej, ägs av: kommunen }
              deras styrelse: { slag: bolagsstyrelse, del av: delägda, tillsätts av: ks }
              ks: { slag: kommunstyrelse }
            """),
        Example(
            """
            # Articles that are read and say nothing of the purpose, and a lay auditor whom the board names.
            källor: { bolagsordningen: { slag: bolagsordning, reglerar: bolaget } }
            enheter:
              kommunen: { slag: kommun }
              ks: { slag: kommunstyrelse }
              bolaget: { slag: bolag, helägt: ja, ägs av: { vem: kommunen, källa: bolagsordningen §2 } }   # <- finding
            befattningar: { granskaren: { slag: lekmannarevisor, granskar: bolaget, utses av: ks } }       # <- finding
            """),
        Example(
            """
            källor:
              bolagsordningen: { slag: bolagsordning, reglerar: bolaget }
              nämnd ordning: { slag: bolagsordning, reglerar: energibolaget }
            enheter:
              kommunen: { slag: kommun }
              kf: { slag: kommunfullmäktige }
              bolaget: { slag: bolag, helägt: ja, ändamål: bostäder, ägs av: { vem: kommunen, källa: bolagsordningen §2 } }
              energibolaget: { slag: bolag, helägt: ja, ägs av: kommunen }
            befattningar: { granskaren: { slag: lekmannarevisor, granskar: bolaget, utses av: kf } }
            ärenden: { stora frågor: { klass: principbeslut, yttrande från: kf } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        boards(in: context) + unmentioned(in: context) + CompanyCharter.findings(in: context)
            + CompanyCharter.auditors(in: context) + CompanyCharter.stands(in: context)
    }

    private static func boards(in context: Audit.Context) -> [Finding] {
        context.nodes(.bolagsstyrelse).compactMap { board in
            let companies = context.measures.wholes(of: board)
            let whole = companies.first { context.isWhollyOwned($0) == .yes }
            let wrong = context.wrongAppointments(of: board) { $0 == .kommunfullmäktige }
            guard let company = whole ?? companies.first(where: { seemsWhole($0, context) }), !wrong.isEmpty else {
                return nil
            }
            let names = context.list(wrong.compactMap(\.who))
            return finding(
                about: [company],
                Wording(
                    "styrelsen i \(context.quoted(company)) utses av \(names.swedish), men "
                        + (whole == nil ? "är bolaget helägt ska " : "bolaget är helägt och ")
                        + (whole == nil ? "fullmäktige utse" : "fullmäktige ska utse") + " samtliga ledamöter",
                    en: "the board of \(context.quoted(company)) is chosen by \(names.english), but "
                        + (whole == nil ? "if it is " : "the company is ")
                        + "wholly owned the council is to choose all members"),
                resting: wrong, verdict: whole == nil ? .otydlighet : .fel, severity: whole == nil ? .medel : .hög,
                in: context)
        }
    }

    /// Whether nobody but the municipality is said to own it, through whatever companies, and how much it owns is not said.
    private static func seemsWhole(_ company: Node, _ context: Audit.Context) -> Bool {
        let own: Set<NodeKind> = [.kommun, .kommunfullmäktige, .kommunstyrelse, .koncern, .moderbolag]
        var seen: Set<Node> = [company]
        var open = [company]
        while let next = open.popLast() {
            if context.isWhollyOwned(next) == .yes { continue }
            let owners = context.measures.doers(.äger, to: next)
            guard context.isWhollyOwned(next) == nil, !owners.isEmpty else { return false }
            for owner in owners where !own.contains(context.kind(owner)) {
                guard context.kind(owner) == .bolag else { return false }
                if seen.insert(owner).inserted { open.append(owner) }
            }
        }
        return true
    }

    /// Companies of which an instruction that is exhaustive about the director says only that they are overseen.
    private static func unmentioned(in context: Audit.Context) -> [Finding] {
        let companies = context.nodes(.koncern, .moderbolag, .bolag)
        if companies.isEmpty { return [] }
        let instructed = context.nodes(.kommundirektör).filter { director in
            context.facts.said(.styr, to: director).contains { governing in
                context.isEnd(governing.who) { $0 == .instruktion } && governing.who.map(context.isRead) ?? false
            }
        }
        guard !instructed.isEmpty, companies.allSatisfy({ isSilent(about: $0, context) }) else { return [] }
        let told = alike(companies, in: context) { companies in
            let names = context.list(companies)
            return finding(
                about: companies,
                Wording(
                    "\(names.swedish) nämns, men vem som äger, styr och samordnar dem och vad direktören har med dem att "
                        + "göra sägs inte",
                    en:
                        "\(names.english) are mentioned, but who owns, governs and co-ordinates them and what the director "
                        + "has to do with them is not said"),
                variant: "tyst", inSilenceOf: Silence(.company, of: instructed), in: context)
        }
        return [told]
    }

    /// Whether nothing is said of a company but that somebody oversees or examines it.
    private static func isSilent(about company: Node, _ context: Audit.Context) -> Bool {
        FactWord.allCases.filter { $0 != .watches && $0 != .exists && $0 != .remarks }.allSatisfy { word in
            context.facts.said(word, from: company).isEmpty && context.facts.said(word, to: company).isEmpty
        }
    }
}
