internal import OrgCompare
internal import OrgModel
internal import OrgReview
internal import Texts

/// One row a unit: how many work there, and for how many what is another.
struct TouchedRows {
    private let words: ReviewWords

    init(_ words: ReviewWords) { self.words = words }

    // MARK: For a spreadsheet

    /// The columns, named as the JSON's members in both languages: of each aspect those for whom it is another, and those
    /// of whom it cannot be said.
    static let columns =
        ["unit", "unitName", "people"] + Touched.Aspect.allCases.flatMap { [$0.rawValue, "\($0.rawValue)?"] }
        + ["ended", "notMentioned"]

    /// Every unit, those that nothing happens to among them.
    var cells: [[String]] {
        words.review.consequences.touched.map { touched in
            let aspects = Touched.Aspect.allCases.flatMap { aspect -> [String] in
                let tally = touched.tally(aspect)
                return tally.isTold ? [tally.yes.cell, tally.unknown.cell] : ["", ""]
            }
            return [
                touched.unit.map(words.before.id) ?? "", touched.unit.map(words.before.name) ?? "",
                touched.people.cell,
            ] + aspects + [touched.ended.cell, touched.notMentioned.cell]
        }
    }

    // MARK: For people

    var table: Report.Table {
        let units = words.review.consequences.touched.filter(\.isAnyone)
        // Models seldom say who the employer is, since it is the municipality.
        let aspects = Touched.Aspect.allCases.filter { aspect in
            aspect != .arbetsgivare || units.contains { $0.tally(aspect).isTold }
        }
        let columns =
            [words.say("Antal", "Number")] + aspects.map { $0.heading[words.language] }
            + [words.say("Upphör", "Ends"), words.say("Okänd", "Unknown"), words.say("Arbetsplats", "Workplace")]
        let rows = units.map { touched in
            let unit =
                touched.unit.map { words.words.quoted($0, in: words.before) }
                ?? words.say("enheten sägs inte", "the unit is not said")
            return [words.number(touched.people)] + aspects.map { cell(touched.tally($0)) }
                + [cell(touched.ended), cell(touched.notMentioned), unit]
        }
        return Report.Table(columns: columns, rows: rows, isHeaded: true)
    }

    /// `12`, `12 + ? 3`, or a dash where neither model tells.
    private func cell(_ tally: Touched.Tally) -> String {
        if !tally.isTold { return "-" }
        let parts = [
            tally.yes.isNobody ? nil : words.number(tally.yes),
            tally.unknown.isNobody ? nil : "? \(words.number(tally.unknown))",
        ].compactMap(\.self)
        return parts.isEmpty ? "0" : parts.joined(separator: " + ")
    }

    private func cell(_ people: Headcount) -> String { people.isNobody ? "0" : words.number(people) }
}

extension Touched.Aspect {
    /// What stands over its column.
    fileprivate var heading: Wording {
        switch self {
        case .chef: Wording("Chef", en: "Chief")
        case .enhet: Wording("Enhet", en: "Unit")
        case .uppgifter: Wording("Uppgifter", en: "Tasks")
        case .apt: Wording("APT", en: "Meeting")
        case .samverkansgrupp: Wording("Samverkan", en: "Group")
        case .skyddsombud: Wording("Ombud", en: "Safety rep.")
        case .arbetsgivare: Wording("Arbetsgivare", en: "Employer")
        }
    }
}
