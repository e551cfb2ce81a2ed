internal import OrgCompare
internal import OrgModel
internal import OrgReview

/// One row a post: where it works and whose it is, before and after.
struct ChiefRows {
    private let words: ReviewWords

    init(_ words: ReviewWords) { self.words = words }

    // MARK: For a spreadsheet

    /// The columns, named as the JSON's members in both languages.
    static let columns = [
        "before", "beforeName", "after", "afterName", "fate", "people", "unitBefore", "unitAfter", "newUnit",
        "chiefBefore", "chiefBeforeName", "chiefAfter", "chiefAfterName", "newChief", "confidence",
        "employerBefore", "employerAfter", "newEmployer",
    ]

    /// Every post, those that nothing happens to among them.
    var cells: [[String]] {
        let (before, after) = (words.before, words.after)
        func joined(_ nodes: [Node], _ tell: (Node) -> String) -> String { nodes.map(tell).joined(separator: "; ") }
        return words.review.consequences.posts.map { post in
            [
                post.before.map(before.id) ?? "", post.before.map(before.name) ?? "", post.after.map(after.id) ?? "",
                post.after.map(after.name) ?? "", post.fate.rawValue, post.people.cell,
                joined(post.unitsBefore, before.name), joined(post.unitsAfter, after.name),
                post.hasNewUnit.rawValue, joined(post.chiefsBefore, before.id),
                joined(post.chiefsBefore, before.name), joined(post.chiefsAfter, after.id),
                joined(post.chiefsAfter, after.name), post.hasNewChief.rawValue, post.confidence.hundredths,
                joined(post.employersBefore, before.name), joined(post.employersAfter, after.name),
                post.hasNewEmployer.rawValue,
            ]
        }
    }

    // MARK: For people

    var table: Report.Table {
        let columns = [
            words.say("Ny chef", "New chief"), words.say("Antal", "Number"), words.say("Befattning", "Post"),
            words.say("Chef före", "Chief before"), words.say("Chef efter", "Chief after"),
        ]
        let rows = words.review.consequences.posts.filter(\.isTouched).map { post in
            let name =
                post.after.map { words.words.quoted($0, in: words.after) }
                ?? post.before.map { words.words.quoted($0, in: words.before) } ?? ""
            return [
                told(post), words.number(post.people), name, words.names(post.chiefsBefore, in: words.before),
                words.names(post.chiefsAfter, in: words.after),
            ]
        }
        return Report.Table(columns: columns, rows: rows, isHeaded: true)
    }

    /// Whether the post has another chief, or what else became of it.
    private func told(_ post: PostOutcome) -> String {
        switch (post.fate, post.hasNewChief) {
        case (.ny, _): words.say("ny post", "new post")
        case (.upphör, _): words.say("upphör", "ends")
        case (.okänd, _): words.say("okänt", "not known")
        case (.kvar, .yes): words.say("ja", "yes")
        case (.kvar, .no): words.say("nej", "no")
        case (.kvar, .lost): words.say("utan chef", "without a chief")
        case (.kvar, .unknown), (.kvar, .untold): words.say("sägs inte", "not said")
        }
    }
}
