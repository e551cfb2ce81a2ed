internal import OrgCompare
internal import OrgModel
internal import Texts

/// What is said otherwise of what stays, with what was said before.
extension ComparisonWords {
    private var differences: TermDifferences { TermDifferences(comparison: comparison) }

    /// `'IT-chef': vakant nej → ja`
    func otherTerms(_ change: Change) -> String {
        if change.relation == nil {
            let new = list(change.after, in: comparison.after)
            let others = differences.all(of: change)
            return others.isEmpty
                ? say("annat sägs om \(new)", "other things are said of \(new)") : "\(new): \(told(others))"
        }
        let lines = differences.lines(of: change).map { line in
            let others = differences.ofLine(line.before, line.after)
            return others.isEmpty ? sentence(line.after, in: comparison.after) : "\(core(line.after)): \(told(others))"
        }
        return joined(counted(lines.sorted()))
    }

    /// The same below a change that says something else first.
    func terms(_ change: Change) -> [Report.Entry.Ground] {
        guard change.relation == nil, change.kind != .ändrad else { return [] }
        // The kinds of one in a new role stand in the sentence.
        let others = differences.all(of: change).filter {
            !($0.isKind && change.facets.contains(.newRole))
        }
        return others.isEmpty ? [] : [.init(text: told(others), document: nil, place: nil)]
    }

    private func told(_ differences: [TermDifferences.Difference]) -> String {
        let unsaid = Wording("sägs inte", en: "not said")
        return differences.map { difference in
            let (before, after) = (difference.before ?? unsaid, difference.after ?? unsaid)
            let values = [before, after].map { value in
                value != unsaid && difference.isText ? "'\(value[language])'" : value[language]
            }
            return "\(difference.term[language]) \(values[0]) → \(values[1])"
        }.joined(separator: "; ")
    }

    /// Who does what to whom, without terms.
    private func core(_ statement: Statement) -> String {
        let phrase = Modality(statement.detail).phrase(statement.relation.words.phrase)[language]
        let ends = [statement.subject, statement.object].map { node in
            node.map { quoted($0, in: comparison.after) }
        }
        return [ends[0] ?? say("(okänt)", "(not said)"), phrase, ends[1]].compactMap(\.self).joined(separator: " ")
    }
}
