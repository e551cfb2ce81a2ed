internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// An operation or a unit that a nämnd answered for, and that none answers for after.
enum OperationWithoutCommittee: ComparisonRule {
    static let code = "CMP-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("verksamhet utan ansvarig nämnd", en: "operation without a committee"),
        rationale: Wording(
            "varje verksamhet som fortsätter behöver en nämnd som svarar för den; annars har ingen uppdraget",
            en: "every operation that goes on needs a committee that answers for it; else nobody has the mandate"),
        authorities: [
            Wording(
                "kommunallagen (2017:725) 6 kap. 6 §", en: "the Local Government Act (2017:725) chapter 6, section 6")
        ],
        advice: Wording(
            "skriv vilken nämnd som svarar för verksamheten efteråt, eller att den upphör",
            en: "say which committee answers for the operation after, or that it ends"))

    static let examples = [
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              fritidsnämnden: { slag: nämnd, tillsätts av: kf }
              fritidsförvaltningen: { slag: förvaltning, hör till: fritidsnämnden }
            """,
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              fritidsförvaltningen: { slag: förvaltning }
            """),
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              fritidsnämnden: { slag: nämnd, tillsätts av: kf }
              fritidsförvaltningen: { slag: förvaltning, hör till: fritidsnämnden }
            """,
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
              fritidsförvaltningen: { slag: förvaltning, hör till: ks }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let (before, after) = (context.before, context.after)
        let units = context.consequences.losses.filter { $0.missing == .nämnd }.map { loss in
            let (name, former) = (after.list([loss.after]), before.list(loss.former))
            return Finding(
                by: self, about: after.subjects([loss.after]),
                loss.isCertain
                    ? Wording(
                        "ingen nämnd svarar för \(name.swedish) efteråt; före var det \(former.swedish)",
                        en: "no committee answers for \(name.english) after; before it was \(former.english)")
                    : Wording(
                        "vilken nämnd som svarar för \(name.swedish) efteråt sägs inte; före var det \(former.swedish)",
                        en:
                            "which committee answers for \(name.english) after is not said; before it was \(former.english)"
                    ),
                verdict: loss.isCertain ? nil : .upplysning, severity: loss.isCertain ? nil : .info,
                on: before.evidence([loss.before]) + after.evidence([loss.after]))
        }
        let operations = context.consequences.tasks.filter { $0.isOperation && $0.receiver == .saknas }.map { task in
            let (name, former) = (before.list([task.matter]), before.list(task.holders))
            return Finding(
                by: self, about: before.subjects([task.matter]),
                Wording(
                    "ingen svarar för \(name.swedish) efteråt; före var det \(former.swedish)",
                    en: "nobody answers for \(name.english) after; before it was \(former.english)"),
                on: before.evidence(task.statements), variant: "operation")
        }
        return units + operations + transfers(context)
    }

    /// What a company of the municipality does is its owner's to govern: worth knowing, and no gap.
    private static func transfers(_ context: Review.Context) -> [Finding] {
        let (before, after) = (context.before, context.after)
        let groups = Dictionary(grouping: context.consequences.transfers) { [$0.former, [$0.company]] }
        return groups.values.map { transfers in
            let (units, transfer) = (transfers.map(\.after), transfers[0])
            let (name, former) = (after.list(units), before.list(transfer.former))
            let (company, owners) = (after.list([transfer.company]), after.list(transfer.owners))
            return Finding(
                by: self, about: after.subjects(units),
                Wording(
                    "\(name.swedish) går från \(former.swedish) till \(company.swedish), under ägarstyrning av "
                        + "\(owners.swedish)",
                    en: "\(name.english) \(units.count == 1 ? "goes" : "go") from \(former.english) to "
                        + "\(company.english), under the owner governance of \(owners.english)"),
                verdict: .upplysning, severity: .info,
                on: before.evidence(transfers.map(\.before)) + after.evidence(units), variant: "company")
        }
    }
}
