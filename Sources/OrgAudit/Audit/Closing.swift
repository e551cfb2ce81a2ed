internal import OrgModel

extension Audit {
    /// What an audit has come to so far: what the rules found, before anything is moved aside.
    struct Outcome {
        let options: Options
        var account: Account
        /// Flaws as they were found.
        var found: [Finding] = []
        /// What no source had to say, and then the questions as they are told.
        var asked: [Question] = []
        /// Those of them that another says better.
        var silenced: [Silenced] = []
        /// What looked like a flaw and is none.
        var sound: [Soundness] = []
        /// Findings as they are told, the accepted ones among them.
        var told: [Finding] = []
        /// The acceptances that no finding answers to.
        var unused: [Acceptance] = []
    }
}

/// What is judged when every rule has been run, on what they came to.
protocol Closing: Sendable {
    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context)
}

extension Audit {
    /// What closes an audit, in this order.
    static let closings: [any Closing.Type] = [
        Claims.self, OwnQuestions.self, CutSilence.self, Acceptances.self, UnusedAcceptance.self, Questions.self,
    ]
}
