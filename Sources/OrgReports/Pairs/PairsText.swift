public import OrgCompare
internal import OrgModel
public import Texts

/// Who is who in two organisations as rows to be corrected by hand: what is not known first, then what is least sure.
/// `PairsFile.read` reads it back.
public enum PairsText {
    public static let name = "pairs"
    public static let fileExtension = "pairs"

    /// The columns; the first two are read, the others are for the one who reads them.
    static let columns = ["before", "after", "confidence", "kind", "beforeName", "afterName", "ground"]

    public static func text(of comparison: Comparison, language: Language) -> String {
        let words = ComparisonWords(comparison, language: language)
        let rows = rows(comparison, words).sorted { ($0.rank, $0.before, $0.after) < ($1.rank, $1.before, $1.after) }
        let lines =
            [columns]
            + rows.map { row in
                [row.before, row.after].map { $0.isEmpty ? PairsReader.unknown : $0 } + row.rest
            }
        return intro(words) + lines.map { $0.map(\.plainCell).joined(separator: ",") + "\n" }.joined()
    }

    private struct Row {
        /// What comes first in the file.
        let rank: Int
        let before: String
        let after: String
        let rest: [String]
    }

    private static func rows(_ comparison: Comparison, _ words: ComparisonWords) -> [Row] {
        let (before, after, pairing) = (comparison.before, comparison.after, comparison.pairing)
        func kind(_ node: Node, _ organisation: Organisation) -> String {
            organisation.kind(of: node).words.singular[words.language]
        }
        var rows = pairing.links.filter { !before.isAnyOfKind($0.before) }.map { link in
            Row(
                rank: link.confidence < 1 ? 1 + link.confidence.percent : 202, before: before.id(of: link.before),
                after: after.id(of: link.after),
                rest: [
                    link.confidence.hundredths, kind(link.before, before), before.name(of: link.before),
                    after.name(of: link.after),
                    words.joined(
                        Link.Reasons.words.filter { link.reasons.contains($0.reason) }
                            .map { $0.wording[words.language] }),
                ])
        }
        rows += pairing.fates.filter { !before.isAnyOfKind($0.key) }.map { node, fate in
            let other = fate == .dissolved ? PairsReader.none : PairsReader.unknown
            return Row(
                rank: fate == .dissolved ? 201 : 0, before: before.id(of: node), after: other,
                rest: [
                    "", kind(node, before), before.name(of: node), "",
                    words.candidates(of: fate) { "\(after.id(of: $0)) '\(after.name(of: $0))'" },
                ])
        }
        rows += pairing.origins.filter { !after.isAnyOfKind($0.key) }.map { node, fate in
            let other = fate == .new ? PairsReader.none : PairsReader.unknown
            return Row(
                rank: fate == .new ? 201 : 0, before: other, after: after.id(of: node),
                rest: [
                    "", kind(node, after), "", after.name(of: node),
                    words.candidates(of: fate) { "\(before.id(of: $0)) '\(before.name(of: $0))'" },
                ])
        }
        return rows
    }

    private static func intro(_ words: ComparisonWords) -> String {
        let lines = [
            words.say(
                "# Rätta raderna och ge filen tillbaka: styrgraf compare FÖRE EFTER --pairs FIL",
                "# Correct the rows and give the file back: styrgraf compare BEFORE AFTER --pairs FILE"),
            words.say(
                "# - = ingen (upphörde eller är ny)   ? = okänt   flera rader om en = delad eller sammanslagen",
                "# - = none (ended or is new)   ? = not known   several rows about one = split or merged"),
        ]
        return lines.map { $0 + "\n" }.joined()
    }
}

extension ComparisonWords {
    /// Who a node may be, where it is not known: `kanske x 42 %`.
    fileprivate func candidates(of fate: Fate, _ name: (Node) -> String) -> String {
        guard case .unknown(let candidates) = fate else { return "" }
        return candidates.map { say("kanske", "maybe") + " \(name($0.node)) \($0.confidence.percent) %" }
            .joined(separator: "; ")
    }
}

extension Double {
    /// With two decimals; what is below 1 is never told as 1.
    var hundredths: String {
        let percent = percent
        return percent == 100 ? "1" : "0." + (percent < 10 ? "0\(percent)" : "\(percent)")
    }
}

extension String {
    /// The text as a cell of one line, between quotation marks only where it must be.
    fileprivate var plainCell: String {
        let cell = oneLine
        if ["-", "?"].contains(cell) { return cell }
        let needsMark = cell.unicodeScalars.first.map { "=+-@＝＋－＠'".unicodeScalars.contains($0) } == true
        let guarded = needsMark ? "'" + cell : cell
        let isPlain =
            guarded.unicodeScalars.allSatisfy { !",;\t\"#".unicodeScalars.contains($0) }
            && guarded.first != " " && guarded.last != " "
        return isPlain
            ? guarded
            : "\"" + guarded.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
