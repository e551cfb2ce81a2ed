internal import OrgAudit
internal import Texts

extension AuditWords {
    /// That nothing was found: never without how much was examined, and what silence there is that nobody can judge.
    func cleanBill(_ result: Audit.Result) -> [Report.Block] {
        let runs = result.account.runs
        var blocks = [Report.Block.paragraph(verdict(result) + open(result))]
        let reasons = idleRules(result.account).filter { $0.isOpen }
        if !reasons.isEmpty {
            blocks.append(.paragraph(say("Det här går inte att bedöma:", "This cannot be judged:")))
            blocks.append(
                .list(
                    reasons.map { reason in
                        let rules = reason.runs.map { "\($0.code) \($0.name[language])" }
                        return "\(rules.joined(separator: ", ")): \(reason.why)"
                    }))
        }
        let idle = runs.count { if case .notApplicable = $0.applicability { true } else { false } }
        if idle > 0 {
            blocks.append(
                .paragraph(
                    idle == 1
                        ? say(
                            "1 regel har inget i modellen att pröva; den står sist i rapporten.",
                            "1 rule has nothing in the model to examine; it stands last in the report.")
                        : say(
                            "\(idle) regler har inget i modellen att pröva; de står sist i rapporten.",
                            "\(idle) rules have nothing in the model to examine; they stand last in the report.")))
        }
        return blocks
    }

    /// That there is more to know, where there is.
    private func open(_ result: Audit.Result) -> String {
        let count = result.questions.count
        if count == 0 { return "" }
        return count == 1
            ? say(" En fråga är kvar att ställa.", " One question is left to ask.")
            : say(" \(count) frågor är kvar att ställa.", " \(count) questions are left to ask.")
    }

    private func verdict(_ result: Audit.Result) -> String {
        let (judged, all) = judged(result.account)
        if judged == 0 {
            return say(
                "Inget kunde bedömas: ingen av \(all) regler har något i modellen att gå efter.",
                "Nothing could be judged: none of \(all) rules has anything in the model to go by.")
        }
        let stated = result.account.statedShortcomings
        if stated > 0, result.comparison == nil {
            return say(
                "Inga andra fynd, men källorna påtalar själva \(stated) \(stated == 1 ? "brist" : "brister").",
                "No other findings, but the sources themselves state \(stated) "
                    + "\(stated == 1 ? "shortcoming" : "shortcomings").")
        }
        let beside =
            result.accepted.isEmpty
            ? Wording("", en: "") : Wording(" utöver det godtagna", en: " beside what is accepted")
        let nothing =
            result.comparison == nil
            ? say("Inget att anmärka på\(beside.swedish)", "Nothing to remark on\(beside.english)")
            : say("Inget nytt", "Nothing new")
        let within = say(
            "\(nothing) enligt de regler som kunde bedömas: \(judged) av \(all).",
            "\(nothing) by the rules that could be judged: \(judged) of \(all).")
        guard judged * 2 < all else { return within }
        return within + " "
            + say(
                "Det är för lite för att säga att styrningen är i ordning.",
                "That is too little to say that the governance is in order.")
    }

    /// How many rules could be judged, of how many.
    func judged(_ account: Audit.Account) -> (Int, Int) {
        (account.runs.count { $0.applicability == .assessable }, account.runs.count)
    }
}
