internal import OrgModel
internal import Texts

/// A fact that every line of one sort yields: of one relation, between ends of two kinds, on the same terms.
struct LineReading {
    let act: Act
    let who: End
    let whom: End
    let grade: Grade
    /// What is said of it where the line and its ends hold.
    var mode = Mode.är
    /// What the source remarks on is so whatever the ends are.
    var remark: Remark?

    /// A remark of the source on its own line.
    enum Remark {
        /// It is as sure as the line is.
        case ofLine
        /// It is stated whatever is said of the line; only what is left open is disputed.
        case outright

        func mode(_ said: Mode) -> Mode { self == .outright && said != .öppet ? .är : said }
    }

    /// An end of the line, or a node that its terms name.
    enum End {
        case subject
        case object
        case node(Node)

        func node(_ subject: Node, _ object: Node) -> Node {
            switch self {
            case .subject: subject
            case .object: object
            case .node(let node): node
            }
        }
    }

    /// What lines such as this one mean, in the order of the table.
    static func all(of said: Said) -> [LineReading] {
        var meanings = said.line.relation.meanings.filter { $0.condition?(said) ?? true }
        if !(said.detail.consulted.isEmpty && said.detail.before.isEmpty && said.detail.after.isEmpty) {
            meanings += Relation.ofTerms
        }
        var readings: [LineReading] = []
        for meaning in meanings {
            for who in ends(meaning.who, of: said) {
                for whom in ends(meaning.whom, of: said) {
                    let grade = max(meaning.grade, said.line.isImplied ? .underförstått : .sagt)
                    let mode = mode(meaning, who, whom, of: said)
                    readings.append(LineReading(act: meaning.act, who: who, whom: whom, grade: grade, mode: mode))
                }
            }
        }
        return readings + remarks(on: said)
    }

    /// What is done by nobody who is named, to what is not known, or by what does nothing, is left open.
    private static func mode(_ meaning: Meaning, _ who: End, _ whom: End, of said: Said) -> Mode {
        let (who, whom) = (who.node(said.from, said.to), whom.node(said.from, said.to))
        let isDoer = !who.isPlaceholder && said.organisation.kind(of: who).fit != .document
        let isOpen = who == .unknown || whom == .unknown || meaning.act.word.isDone && !isDoer
        return isOpen ? .öppet : meaning.mode
    }

    private static func ends(_ end: Meaning.End, of said: Said) -> [End] {
        switch end {
        case .subject: [.subject]
        case .object: [.object]
        case .owner: said.detail.owners.map { .node($0) }
        case .recipient: said.detail.recipients.map { .node($0) }
        case .matters: said.detail.matters.map { .node($0) }
        case .consulted: said.detail.consulted.map { .node($0) }
        case .before: said.detail.before.map { .node($0) }
        case .after: said.detail.after.map { .node($0) }
        }
    }

    /// What the source leaves unclear of the line, and whom or what it leaves out.
    private static func remarks(on said: Said) -> [LineReading] {
        let line = said.line
        let about: End = line.subject != nil ? .subject : line.object != nil ? .object : .node(.nothing)
        func remark(_ act: Act, _ remark: LineReading.Remark = .ofLine) -> LineReading {
            LineReading(
                act: act, who: .node(said.detail.source ?? .nothing), whom: about, grade: .sagt, remark: remark)
        }
        return (said.detail.shortcomings.isEmpty ? [] : [remark(.brist, .outright)])
            + (said.detail.unclear.isNone ? [] : [remark(.otydligt)])
            + (line.isSubjectUnknown || line.isObjectUnknown ? [remark(.okänt)] : [])
    }
}
