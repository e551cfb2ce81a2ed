internal import OrgCompare
internal import OrgModel
public import OrgReview
public import Texts

/// A list that a comparison is asked for by itself: in rows for a spreadsheet, or as one page.
public enum ComparisonTable: String, CaseIterable, Sendable {
    /// One row a post, with old and new chief.
    case chiefs
    /// One row a unit, with how many are touched, and in what.
    case touched

    /// What a person asks for it by.
    public var wording: Wording {
        switch self {
        case .chiefs: Wording("chefer", en: "chiefs")
        case .touched: Wording("berörda", en: "touched")
        }
    }

    /// The table as people read it: what nothing happens to is left out.
    func table(of review: Review, language: Language) -> Report.Table {
        switch self {
        case .chiefs: ChiefRows(ReviewWords(review, language: language)).table
        case .touched: TouchedRows(ReviewWords(review, language: language)).table
        }
    }
}

extension Report {
    /// One of the lists of a comparison as a page by itself.
    public init(of table: ComparisonTable, in review: Review, language: Language) {
        let words = ReviewWords(review, language: language)
        let rows = table.table(of: review, language: language)
        let name =
            switch table {
            case .chiefs: words.say("befattningarnas chefer", "the chiefs of the posts")
            case .touched: words.say("vem som berörs", "who is touched")
            }
        let note =
            switch table {
            case .chiefs:
                words.say(
                    "Chefen är den som modellen säger, annars den som leder där befattningen arbetar. En chef med nytt "
                        + "namn är ingen ny chef.",
                    "The chief is the one whom the model tells, else whoever leads where the post works. A chief with a "
                        + "new name is no new chief.")
            case .touched:
                words.say(
                    "Underlag för riskbedömningen och förhandlingen, som kommer före beslutet. Under varje rubrik står för "
                        + "hur många av arbetsplatsens anställda den blir en annan, efter modellens tal; efter ? hur många "
                        + "det inte går att säga om, och - där ingen av modellerna säger något.",
                    "Ground for the assessment of risks and the negotiation, which come before the decision. Under each "
                        + "heading stands for how many of those who work there it is another, by the model's numbers; "
                        + "after ? of how many it cannot be said, and - where neither model tells.")
            }
        self.init(
            "\(words.words.title): \(name)", language: language,
            [
                .paragraph(note),
                rows.rows.isEmpty ? .paragraph(words.say("Ingen berörs.", "Nobody is touched.")) : .table(rows),
            ])
    }
}
