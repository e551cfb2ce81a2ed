internal import OrgFacts
internal import OrgModel
internal import Texts

/// Union or staff representatives at the sittings of styrelsen.
enum StaffInBoard: FlawRule {
    static let code = "KL-30"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("personalföreträdare i styrelsen", en: "staff representatives on the executive board"),
        rationale: Wording(
            "personalföreträdare får närvara i andra nämnder än styrelsen",
            en: "staff representatives may attend other committees than the executive board"),
        authorities: [.kommunallagen("7 kap. 12 §", en: "chapter 7, section 12")],
        advice: Wording("samverka före sammanträdet i stället", en: "co-operate before the sitting instead"))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              facken: { slag: facklig part, närvarar i: socialnämnden }
              förbundet: { slag: facklig part, närvarar i: ks }          # <- finding
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        // The law asks who may be there: a right to attend is enough.
        let seats = context.said(.ledamot, .ordförande, .adjungerad) + context.said(.närvarorätt, mode: .får)
        let barred = seats.filter { seat in
            context.isEnd(seat.whom) { $0 == .kommunstyrelse }
                && context.isEnd(seat.who) { $0 == .fackligPart || $0 == .skyddsombud }
        }
        return context.ordered(barred).map { seat in
            let guest = seat.who.map { [$0] } ?? []
            return finding(
                about: guest,
                Wording(
                    "\(context.list(guest).swedish) har plats vid styrelsens sammanträden",
                    en: "\(context.list(guest).english) sits in on the executive board"),
                resting: [seat], verdict: context.verdict([seat]), in: context)
        }
    }
}
