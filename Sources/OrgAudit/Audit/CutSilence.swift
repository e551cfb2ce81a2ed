internal import OrgModel

/// Takes away what silence would have given where the text is cut (`utdrag`). What is said there stands.
enum CutSilence: Closing {
    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context) {
        let cuts = context.measures.cuts
        guard cuts.isAnything else { return }
        outcome.found = outcome.found.compactMap { finding in
            guard isOfSilence(finding), !restsOnWhatIsSaid(finding) else { return finding }
            let cut = finding.subjects.filter { cuts.silence($0.node) }
            if cut.isEmpty { return finding }
            let ids = Set(cut.map(\.id))
            let rest = finding.parts.filter { part in !(part.subject.map(ids.contains) ?? true) }
            return cut.count == finding.subjects.count || finding.retold == nil ? nil : finding.narrowed(to: rest)
        }
    }

    private static func isOfSilence(_ finding: Finding) -> Bool {
        finding.verdict == .lucka || finding.verdict == .upplysning && finding.ground.isEmpty
    }

    /// Whether a source says the gap: it states a shortcoming or a no, or names an act and nobody.
    private static func restsOnWhatIsSaid(_ finding: Finding) -> Bool {
        finding.isStated || finding.code.hasPrefix("UTS-")
            || finding.ground.contains { $0.subject == nil || $0.object == nil }
    }
}
