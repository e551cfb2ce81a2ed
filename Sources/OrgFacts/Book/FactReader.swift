internal import OrgModel
internal import Texts

/// Turns what documents say into facts, by the table.
struct FactReader {
    let organisation: Organisation
    /// What documents say of each node.
    private let standings: [Standing?]
    var columns = FactColumns()

    init(_ organisation: Organisation, _ standings: [Standing?]) {
        self.organisation = organisation
        self.standings = standings
        columns.reserve(organisation.statementCount + organisation.statementCount / 2)
    }

    /// Reads a line, of which a mode is said.
    mutating func read(_ line: Line, _ mode: Mode) {
        let said = Said(line, in: organisation)
        for meaning in line.relation.meanings where meaning.condition?(said) ?? true { add(meaning, said, mode) }
        if !(said.detail.consulted.isEmpty && said.detail.before.isEmpty && said.detail.after.isEmpty) {
            for meaning in Relation.ofTerms { add(meaning, said, mode) }
        }
        remark(on: said, mode)
    }

    private mutating func add(_ meaning: Meaning, _ said: Said, _ mode: Mode) {
        let grade = max(meaning.grade, said.line.isImplied ? .underförstått : .sagt)
        for who in ends(meaning.who, of: said) {
            for whom in ends(meaning.whom, of: said) {
                columns.add(
                    meaning.act, who, whom, grade, self.mode(mode, meaning, who, whom),
                    on: .statement(said.line.number))
            }
        }
    }

    /// What is done by nobody who is named, to what is not known, or by what does nothing, is left open; and nothing is
    /// more so than its ends: whoever leads a group that has to be, has to.
    private func mode(_ said: Mode, _ meaning: Meaning, _ who: Node, _ whom: Node) -> Mode {
        guard said == .är else { return said }
        if who == .unknown || whom == .unknown { return .öppet }
        for end in [who, whom] where !end.isPlaceholder {
            if let standing = standings[Int(end.index)], standing != .holds { return Mode(standing) }
        }
        let isDoer = !who.isPlaceholder && organisation.kind(of: who).fit != .document
        return meaning.act.word.isDone && !isDoer ? .öppet : meaning.mode
    }

    private func ends(_ end: Meaning.End, of said: Said) -> [Node] {
        switch end {
        case .subject: [said.line.subject ?? (said.line.isSubjectUnknown ? .unknown : .nothing)]
        case .object: [said.line.object ?? (said.line.isObjectUnknown ? .unknown : .nothing)]
        case .owner: said.detail.owners
        case .recipient: said.detail.recipients
        case .matters: said.detail.matters
        case .consulted: said.detail.consulted
        case .before: said.detail.before
        case .after: said.detail.after
        }
    }

    /// What the source leaves unclear of the line, and whom or what it leaves out.
    private mutating func remark(on said: Said, _ mode: Mode) {
        let line = said.line
        let about = line.subject ?? line.object ?? .nothing
        func add(_ act: Act, _ mode: Mode) {
            columns.add(act, said.detail.source ?? .nothing, about, .sagt, mode, on: .statement(line.number))
        }
        // A shortcoming is stated whatever is said of the line; only what is left open is disputed.
        if !said.detail.shortcomings.isEmpty { add(.brist, mode == .öppet ? .öppet : .är) }
        if !said.detail.unclear.isNone { add(.otydligt, mode) }
        if line.isSubjectUnknown || line.isObjectUnknown { add(.okänt, mode) }
    }
}
