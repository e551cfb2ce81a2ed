package import OrgModel

/// What stands where in a picture, and which lines are drawn once for many: a chart composed, before anything has a place.
///
///     ┌ Folkvalda ──────────────────────────┐      Bands hold shelves, shelves hold cards and frames around cards.
///     │ KF                                  │      Every line of the chart has one carrier: a link that is drawn, what
///     │ ┌ Styrelse och nämnder ──────┐      │      a place says (a leader on top of the unit led), or a remark in words.
///     │ │ KS   ┌ Nämnder ─────────┐  │      │      `lines` tells them all again, so that none is lost and none invented.
///     │ │      │ BUN  SN  TN      │  │      │
///     └─────────────────────────────────────┘
package struct Composition: Sendable {
    /// One box for one node, or several that belong together.
    package struct Card: Sendable {
        /// A row of the card.
        package enum Entry: Sendable {
            /// Boxes side by side.
            case boxes([Int])
            case remark(Remark)
            /// A row of a table, and the lines that it tells.
            case row([Cell], lines: [Int])
        }

        /// What stands in a row of a table.
        package enum Cell: Sendable {
            case box(Int)
            /// Text, as a heading or as any other.
            case text(String, isHeading: Bool)
        }

        package var entries: [Entry]
        /// The box that the card is about: what a line to the card means.
        package let principal: Int
        /// The cards that hang under it.
        package var hanging: [Int] = []
        /// The card of a shelf above that it stands below, with all others of which this is so.
        package var above: Int?
        /// Cards of different shelves with one column stand over one another.
        package var column: Int?
        /// How much it matters in the picture: what stands on top of all is set larger.
        package var weight = Weight.plain
        /// The boxes that are set small, below what they belong to.
        package var small: [Int: Small] = [:]
        /// What a line from above reaches at its top, besides what it is about.
        package var reachedFromAbove: Set<Int> = []

        package enum Weight: Sendable {
            case plain, lead, top
        }

        /// The rows of a table that are about one thing, where they are more than one: the first has it, the others say
        /// more of it.
        package var tableParts: [Range<Int>] {
            var parts: [Range<Int>] = []
            for (number, entry) in entries.enumerated() {
                guard case .row(let cells, _) = entry, cells.count > 1, case .text("", false) = cells[0] else {
                    continue
                }
                if let last = parts.last, last.upperBound == number {
                    parts[parts.count - 1] = last.lowerBound..<number + 1
                } else {
                    parts.append(number - 1..<number + 1)
                }
            }
            return parts
        }

        package var isTable: Bool {
            entries.contains { if case .row(let cells, _) = $0 { cells.count > 1 } else { false } }
        }

        package var boxes: [Int] {
            entries.flatMap { entry -> [Int] in
                switch entry {
                case .boxes(let boxes): boxes
                case .row(let cells, _): cells.compactMap { if case .box(let box) = $0 { box } else { nil } }
                case .remark: []
                }
            }
        }
    }

    /// What a card says in words of some lines: "leds av Kommundirektör".
    package struct Remark: Sendable {
        /// The box that it is said of.
        package let box: Int
        package let text: String
        package let lines: [Int]
        /// Whether it is the place of what is missing.
        package var isGap = false
        /// Whether it is said of what stands in the rows below it.
        package var isHeading = false
    }

    package struct Frame: Sendable {
        /// A node that the frame is, as a group of companies, or words.
        package enum Title: Sendable {
            case box(Int)
            case words(String)
        }

        package let title: Title
        package var parts: [Part]
        /// What it says once of each that stands in it.
        package var words: [Remark] = []
    }

    package indirect enum Part: Sendable {
        case card(Int)
        /// Cards that nothing goes to one by one: they may stand below one another.
        case pile([Int])
        case frame(Int)
    }

    package struct Shelf: Sendable {
        package var parts: [Part]
        /// Whether its cards may be put below one another in columns, as the page wants.
        package var flows = false

        package init(parts: [Part], flows: Bool = false) { (self.parts, self.flows) = (parts, flows) }
    }

    package struct Band: Sendable {
        package let kind: BandKind
        package let title: String
        package var shelves: [Shelf]
        /// Whether it stands to the right of all others.
        package var isAside = false
    }

    /// A relation from one hub to one or many, drawn as one.
    package struct Link: Sendable {
        package enum End: Hashable, Sendable {
            case box(Int)
            /// Each that stands in a frame.
            case each(Int)
            /// Each that stands in a frame, but for a few boxes.
            case eachBut(Int, [Int])

            /// The frame that it is.
            package var frame: Int? {
                switch self {
                case .box: nil
                case .each(let frame), .eachBut(let frame, _): frame
                }
            }
        }

        package let hub: Int
        package var ends: [(end: End, lines: [Int])]
        /// One, or several that go the same way and look alike.
        package var relations: [Relation]
        package let hubIsSubject: Bool
        /// Whether it goes along a row of a grid, whose columns have chiefs of their own.
        package var isAcross = false
    }

    /// What a place says: that a leader stands on the unit led, that a förvaltning stands under its nämnd.
    package struct Claim: Sendable {
        package let relation: Relation
        package let lowerIsSubject: Bool
        package let pairs: [(upper: Int, lower: Int)]
        package let lines: [Int]
        /// How all of them are said, where that is alike: " (underförstått)".
        package let mark: String
    }

    /// What a place means, in a few words beside a small picture of it.
    package struct Saying: Sendable {
        package let text: String
        /// Which place; nil for a number below a name.
        let standing: Standing?
        /// Of what stands in a card, who and what of them: "utskott", "är del av organet".
        var inCard: (subject: String, said: String)?
    }

    package internal(set) var cards: [Card] = []
    package internal(set) var frames: [Frame] = []
    package internal(set) var bands: [Band] = []
    package internal(set) var links: [Link] = []
    package internal(set) var claims: [Claim] = []
    /// Posts with two chiefs each, by card: those in the columns hang under the chiefs of these.
    package internal(set) var grids: [Matrix] = []
    /// What places mean, for the legend.
    package internal(set) var sayings: [Saying] = []
    /// Groups of which every two are joined alike, said in words: relation, members, lines.
    package internal(set) var cliques: [Remark] = []
}

extension Composition {
    /// The lines that the composition says, each as often as it says it, by the boxes joined.
    package struct Said: Hashable, Sendable {
        package let from: Int
        package let to: Int
        package let relation: Relation
        package let isDenied: Bool

        package init(from: Int, to: Int, relation: Relation, isDenied: Bool) {
            (self.from, self.to, self.relation, self.isDenied) = (from, to, relation, isDenied)
        }
    }

    /// Everything said, told from what is drawn: a link to a frame is told of each in it, a claim of each of its pairs.
    package func lines(of chart: Chart) -> [Said] {
        var said: [Said] = []
        for link in links {
            let isDenied = link.ends.first?.lines.first.map { chart.lines[$0].isDenied } ?? false
            for relation in link.relations {
                for box in link.ends.flatMap({ boxes(of: $0.end) }) {
                    let (from, to) = link.hubIsSubject ? (link.hub, box) : (box, link.hub)
                    said.append(Said(from: from, to: to, relation: relation, isDenied: isDenied))
                }
            }
        }
        for claim in claims {
            for (upper, lower) in claim.pairs {
                let (from, to) = claim.lowerIsSubject ? (lower, upper) : (upper, lower)
                said.append(Said(from: from, to: to, relation: claim.relation, isDenied: false))
            }
        }
        let told =
            (remarks + frames.flatMap(\.words) + cliques).flatMap(\.lines)
            + cards.flatMap(\.entries).flatMap { entry in
                if case .row(_, let lines) = entry { lines } else { [Int]() }
            }
        for line in told.map({ chart.lines[$0] }) {
            said.append(Said(from: line.from, to: line.to, relation: line.relation, isDenied: line.isDenied))
        }
        return said
    }

    /// Every remark of every card.
    package var remarks: [Remark] {
        cards.flatMap(\.entries).compactMap { entry in if case .remark(let remark) = entry { remark } else { nil } }
    }

    /// The boxes that a link's end means.
    package func boxes(of end: Link.End) -> [Int] {
        switch end {
        case .box(let box): [box]
        case .each(let frame): members(of: frame).map { cards[$0].principal }
        case .eachBut(let frame, let others):
            members(of: frame).map { cards[$0].principal }.filter { !others.contains($0) }
        }
    }

    /// The cards in a frame, those in frames within it and those that hang in it.
    package func members(of frame: Int) -> [Int] {
        frames[frame].parts.flatMap { part -> [Int] in
            switch part {
            case .card(let card): withHanging(card)
            case .pile(let cards): cards.flatMap(withHanging)
            case .frame(let inner): members(of: inner)
            }
        }
    }

    /// A card and all that hang under it, in the order in which they stand.
    package func withHanging(_ card: Int) -> [Int] {
        var order: [Int] = []
        var waiting = [card]
        while let next = waiting.popLast() {
            order.append(next)
            waiting += cards[next].hanging.reversed()
        }
        return order
    }
}
