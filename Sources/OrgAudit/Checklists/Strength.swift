internal import OrgFacts
internal import OrgModel

/// How far something answers a question, least first.
enum Strength: Comparable {
    case none
    /// It is told beside the question and does not answer it: said not to be so, or only proposed.
    case aside
    /// The document names it and leaves it open.
    case open
    /// It is demanded and not so yet, permitted and not said to be done, or said unclearly.
    case part
    case full

    /// - Parameters:
    ///   - ofRight: whether the question is whether somebody may.
    ///   - takesNo: whether it can be answered no.
    init(_ fact: Fact, ofRight: Bool, takesNo: Bool) {
        // To attend a group is a right, whatever is asked.
        let isRight = fact.mode == .får
        let isDone = fact.mode == .är || isRight && fact.act == .närvarorätt
        self =
            switch fact.mode {
            case .nej: takesNo ? .full : .aside
            case .föreslaget: .aside
            case .öppet: .open
            case .krav: .part
            case .är, .får: (ofRight ? isRight : isDone) ? .full : .part
            }
    }
}
