internal import OrgFacts
internal import OrgModel
internal import Texts

/// A joint body some of whose members have a say, an account or an examination that is every member's.
enum OmittedMember: FlawRule {
    static let code = "DBL-17"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("medlem som utelämnas", en: "member left out"),
        rationale: Wording(
            "det som flera kommuner har tillsammans svarar inför var och en av dem; den som varken får redovisning, prövar "
                + "ansvaret, granskar eller hörs bär följderna utan att kunna påverka dem",
            en:
                "what several municipalities have together answers to each of them; one that is given no account, does not "
                + "try the responsibility, examine or get heard bears what follows with no say in it"),
        authorities: [.kommunallagen("9 kap. 19–36 §§", en: "chapter 9, sections 19–36")],
        advice: Wording(
            "låt samma sak gälla alla medlemmar, eller säg varför den inte gör det",
            en: "let the same hold for all members, or say why it does not"))

    static let examples = [
        Example(
            """
            enheter:
              almby: { slag: kommun }
              ekdalen: { slag: kommun }
              almby kf: { slag: kommunfullmäktige, del av: almby, prövar: frågan }              # <- finding
              förbundet: { slag: kommunalförbund, ingår: [almby, ekdalen], rapporterar till: almby }   # <- finding
            ärenden: { frågan: { klass: ansvarsfrihet, avser: förbundet } }
            """),
        Example(
            """
            # Approved for two by one of them; consulted, but for one; examined by one alone.
            enheter:
              almby: { slag: kommun }
              ekdalen: { slag: kommun }
              furuvik: { slag: kommun }
              almby ks: { slag: kommunstyrelse, del av: almby, godkänner: avtalen }             # <- finding
              almby kf: { slag: kommunfullmäktige, del av: almby, fastställer: { vad: budgeten, i samråd: ekdalen } }   # <- finding
              almby revision: { slag: revision, del av: almby, granskar: nämnden }              # <- finding
              nämnden:
                slag: gemensam nämnd
                värd: almby
                ingår: [almby, ekdalen, furuvik]
                beslutar: { vad: avtalen, mottagare: [almby, ekdalen, furuvik], får: ja }
            ärenden: { avtalen: {}, budgeten: { klass: budget } }
            """),
        Example(
            """
            # All of them; what is the host's by law; and what concerns one alone.
            enheter:
              almby: { slag: kommun }
              ekdalen: { slag: kommun }
              almby kf: { slag: kommunfullmäktige, del av: almby, fastställer: { vad: budgeten, i samråd: ekdalen }, prövar: frågan }
              ekdalen kf: { slag: kommunfullmäktige, del av: ekdalen, prövar: frågan }
              almby ks: { slag: kommunstyrelse, del av: almby, anställer: chefen, beslutar: arkivet }
              ekdalen ks: { slag: kommunstyrelse, del av: ekdalen, beslutar: lokalen }
              nämnden:
                slag: gemensam nämnd
                värd: almby
                ingår: [almby, ekdalen]
                rapporterar till: [almby kf, ekdalen kf, { vad: almby ks, om: kassan }]
            befattningar: { chefen: { slag: chef } }
            ärenden: { frågan: { klass: ansvarsfrihet }, budgeten: { klass: budget }, arkivet: {}, kassan: {}, lokalen: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let bodies = context.jointBodies
        return bodies.flatMap { body in
            [
                accounts(of: body, context), discharges(of: body, isOnly: bodies.count == 1, context),
                examinations(of: body, context), approvals(of: body, context),
            ].compactMap { $0 } + consultations(of: body, isOnly: bodies.count == 1, context)
        } + context.jointCompanies.compactMap { norms(of: $0, context) }
    }

    /// Rules of one owner's that its paper lets govern what several own, where nothing of the others' does.
    private static func norms(of company: JointBody, _ context: Audit.Context) -> Finding? {
        let papers = context.facts.said(.styr, to: company.node).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0 == .policy || $0 == .riktlinje || $0 == .måldokument }
        }
        let adoptions = papers.compactMap(\.who).flatMap { context.facts.deciders(of: $0) }.filter(\.grade.isOwn)
        return told(adoptions, by: adoptions.compactMap(\.who), of: company, "normer", context) { some, others in
            let name = context.quoted(company.node)
            return Wording(
                "\(name) följer det som \(some.swedish) har antagit; vad som gäller av det som \(others.swedish) har antagit "
                    + "sägs inte",
                en:
                    "\(name) goes by what \(some.english) has adopted; what holds of what \(others.english) has adopted is "
                    + "not said")
        }
    }

    /// Tells who does it for the body, and for whom nobody does.
    private static func told(
        _ facts: [Fact], by organs: [Node], of body: JointBody, but excused: Set<Node> = [], about subject: Node? = nil,
        _ variant: String, _ context: Audit.Context, _ words: (Wording, Wording) -> Wording
    ) -> Finding? {
        guard !organs.isEmpty, let some = context.members(organs, of: body) else { return nil }
        let others = Set(body.members).subtracting(some).subtracting(excused)
        guard !others.isEmpty else { return nil }
        return finding(
            about: [subject ?? body.node], words(context.list(organs), context.list(others)),
            resting: context.ordered(facts),
            variant: variant, in: context)
    }

    /// An account of everything that goes to some of the members. Whom several councils have charged is another rule's.
    private static func accounts(of body: JointBody, _ context: Audit.Context) -> Finding? {
        let isCharged = body.nodes.contains { node in
            context.facts.said(.svararInför, from: node).filter {
                context.facts.isMandate($0) && context.isEnd($0.whom) { $0 == .kommunfullmäktige }
            }.count > 1
        }
        let all = context.accounts.filter { $0.fact.who.map(body.nodes.contains) ?? false }
        let members = all.filter { !body.nodes.contains($0.to) }
        guard !isCharged, members.contains(where: { $0.matters.isEmpty }) else { return nil }
        return told(members.map(\.fact), by: members.map(\.to), of: body, "konto", context) { some, others in
            let name = context.quoted(body.node)
            return Wording(
                "\(name) redovisar till \(some.swedish) men inte till \(others.swedish)",
                en: "\(name) gives account to \(some.english) and not to \(others.english)")
        }
    }

    /// Whether it was well done is tried by each council.
    private static func discharges(of body: JointBody, isOnly: Bool, _ context: Audit.Context) -> Finding? {
        let facts = context.said(.beslutar).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0 == .kommunfullmäktige }
                && fact.whom.map { context.legalClass(of: $0) == "ansvarsfrihet" && isOf(body, $0, isOnly, context) }
                    ?? false
        }
        return told(facts, by: facts.compactMap(\.who), of: body, "ansvarsfrihet", context) { some, others in
            let name = context.quoted(body.node)
            return Wording(
                "om \(name) får ansvarsfrihet prövas av \(some.swedish) men inte i \(others.swedish)",
                en: "whether \(name) is discharged is tried by \(some.english) and not in \(others.english)")
        }
    }

    private static func isOf(_ body: JointBody, _ matter: Node, _ isOnly: Bool, _ context: Audit.Context) -> Bool {
        let concerned = context.facts.said(.rör, from: matter).compactMap(\.whom)
        return concerned.isEmpty ? isOnly : concerned.contains(where: body.nodes.contains)
    }

    /// A joint committee is examined by the auditors of each; a federation has auditors of its own.
    private static func examinations(of body: JointBody, _ context: Audit.Context) -> Finding? {
        guard context.kind(body.node) == .gemensamNämnd else { return nil }
        let facts = context.facts.said(.granskning, to: body.node).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who) { $0 == .revision }
        }
        return told(facts, by: facts.compactMap(\.who), of: body, "granskning", context) { some, others in
            let name = context.quoted(body.node)
            return Wording(
                "\(name) granskas av \(some.swedish) men inte av revisorerna i \(others.swedish)",
                en: "\(name) is examined by \(some.english) and not by the auditors of \(others.english)")
        }
    }

    /// What the body does for all of them and one of them approves.
    private static func approvals(of body: JointBody, _ context: Audit.Context) -> Finding? {
        let acts = [Mode.är, .får, .föreslaget].flatMap {
            context.facts.said(.beslutar, .föreslår, mode: $0, from: body.node)
        }
        for act in context.ordered(acts) {
            guard let matter = act.whom, context.legalClass(of: matter)?.hasPrefix("budget") != true,
                let bound = context.members(context.facts.recipients(of: act), of: body), bound.count > 1
            else { continue }
            let facts = context.facts.said(.beslutar, .antar, to: matter).filter { fact in
                fact.grade.isOwn && fact.who.map { !body.nodes.contains($0) } ?? false
            }
            let excused = Set(body.members).subtracting(bound)
            let told = told(
                facts, by: facts.compactMap(\.who), of: body, but: excused, about: matter, "godkänner", context
            ) { some, others in
                let name = context.quoted(matter)
                return Wording(
                    "\(name) gäller även \(others.swedish) men beslutas bara av \(some.swedish)",
                    en: "\(name) concerns \(others.english) too but is decided by \(some.english) alone")
            }
            if let told { return told }
        }
        return nil
    }

    /// What some of the members are heard on, and one of them is not; whoever decides or asks need not be.
    private static func consultations(of body: JointBody, isOnly: Bool, _ context: Audit.Context) -> [Finding] {
        let heard = context.said(.samråder).filter { fact in
            fact.grade.isOwn && fact.whom.map { body.members.contains(context.municipality(of: $0)) } ?? false
        }
        let byMatter = Dictionary(grouping: heard) { fact in
            context.facts.meant(by: fact).first == .samråder
                ? context.facts.matters(of: fact) : objects(of: fact, context)
        }
        return byMatter.compactMap { matters, facts in
            guard let matter = matters.first, matters.count == 1, isOnly else { return nil }
            let askers = facts.compactMap(\.who) + context.facts.deciders(of: matter).compactMap(\.who)
            let excused = Set(askers.map(context.municipality(of:)))
            return told(
                facts, by: facts.compactMap(\.whom), of: body, but: excused, about: matter, "samråd", context
            ) { some, others in
                let name = context.quoted(matter)
                return Wording(
                    "om \(name) hörs \(some.swedish) men inte \(others.swedish)",
                    en: "on \(name) \(some.english) is heard and \(others.english) is not")
            }
        }
    }

    /// What the statement is about that names somebody who is consulted.
    private static func objects(of fact: Fact, _ context: Audit.Context) -> [Node] {
        context.lines(saying: [fact]).compactMap(\.object)
    }
}
