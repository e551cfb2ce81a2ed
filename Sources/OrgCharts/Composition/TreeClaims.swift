internal import OrgModel
internal import Texts

/// One tree, one stroke: where a chief stands under a chief, the line of command is drawn, and the place tells what the
/// unit of the one is a part of.
extension Composer {
    /// A card and the one that it stands under.
    private typealias Pair = (upper: Int, lower: Int)

    /// How few of those who stand so the place may be wrong of; these say otherwise in their cards.
    private static let leastOfOthers = 4

    mutating func claimTrees() {
        var units: [Pair] = []
        var posts: [Pair] = []
        for (lower, card) in composition.cards.enumerated() {
            guard let upper = superior[lower], kind(composition.cards[upper].principal).section == .units,
                kind(composition.cards[upper].principal).sphere == .employed, isCommanded(lower, by: upper)
            else { continue }
            switch kind(card.principal).section {
            case .units: units.append((upper, lower))
            case .posts: posts.append((upper, lower))
            default: continue
            }
        }
        claimUnits(units)
        claimPosts(posts)
    }

    /// Whether a line of command joins those who lead, or are, two cards.
    private func isCommanded(_ lower: Int, by upper: Int) -> Bool {
        let card = composition.cards[lower]
        return card.boxes.contains { box in
            kind(box).section == .posts && card.small[box] == nil
                && linesAt[box].contains { number in
                    let line = chart.lines[number]
                    return line.relation == .chef && line.from == box && cardOf[line.to] == upper && isQuiet(line)
                        && !secondChiefs.contains(number)
                }
        }
    }

    /// The lines by which what one card is of is a part of what another is of.
    private func parts(_ pair: Pair) -> [Int] {
        let (upper, lower) = (composition.cards[pair.upper].principal, composition.cards[pair.lower].principal)
        return linesAt[lower].filter { number in
            let line = chart.lines[number]
            return line.from == lower && line.to == upper && line.relation.drawn.rank == 0
        }
    }

    func mayPlaceTell(_ number: Int) -> Bool {
        isQuiet(chart.lines[number]) && chart.lines[number].look != .stressed && !carried[number]
    }

    private mutating func claimUnits(_ pairs: [Pair]) {
        let told = pairs.flatMap(parts).filter(mayPlaceTell)
        let others = pairs.filter { parts($0).isEmpty }
        guard !told.isEmpty, others.isEmpty || others.count * Self.leastOfOthers <= pairs.count else { return }
        for pair in others {
            // Where something says of what else it is a part, that is told or drawn.
            let lower = composition.cards[pair.lower].principal
            guard
                !linesAt[lower].contains(where: {
                    chart.lines[$0].from == lower && chart.lines[$0].relation.drawn.rank == 0
                })
            else { continue }
            let upper = Lettering.brief(box(composition.cards[pair.upper].principal).name)
            let text = Wording("sägs inte vara del av \(upper)", en: "not said to be part of \(upper)")
            notesOfPlaces.append(Composition.Remark(box: lower, text: text[chart.language], lines: []))
        }
        let words = claim(told, of: Wording("enheten ovanför", en: "the unit above"))
        let but =
            others.isEmpty
            ? Wording("", en: "") : Wording(", om kortet inte säger annat", en: ", unless its card says otherwise")
        let saying = Wording(
            "Chef under chef i spalten: enheten \(words)\(but)",
            en: "Chief below chief in a column: the unit \(words)\(but)")
        composition.sayings.append(Composition.Saying(text: saying[chart.language], standing: .unitBelowUnit))
    }

    /// Of a post the place tells it where it does of each; else the post does.
    private mutating func claimPosts(_ pairs: [Pair]) {
        let told = pairs.flatMap(parts).filter(mayPlaceTell)
        guard !told.isEmpty else { return }
        guard pairs.allSatisfy({ !parts($0).isEmpty }) else {
            toldAtPosts = Set(told)
            return
        }
        let words = claim(told, of: Wording("enheten", en: "the unit"))
        let saying = Wording("Post under chef i spalten: \(words)", en: "A post below a chief in a column: \(words)")
        composition.sayings.append(Composition.Saying(text: saying[chart.language], standing: .unitBelowUnit))
    }

    /// Lets the place tell some lines, and returns what it tells: "är del av eller hör till enheten".
    mutating func claim(_ lines: [Int], of whole: Wording) -> String {
        var phrases: [String] = []
        let marks = Set(lines.map { chart.lines[$0].modality.mark[chart.language] })
        let mark = marks.count == 1 ? marks.first ?? "" : ""
        for relation in [Relation.delAv, .hörTill, .bedrivsI] {
            let own = lines.filter { chart.lines[$0].relation == relation }
            guard !own.isEmpty else { continue }
            for line in own { carried[line] = true }
            phrases.append(relation.words.phrase[chart.language])
            composition.claims.append(
                Composition.Claim(
                    relation: relation, lowerIsSubject: true,
                    pairs: own.map { (chart.lines[$0].to, chart.lines[$0].from) }, lines: own, mark: mark))
        }
        return phrases.joined(separator: Wording(" eller ", en: " or ")[chart.language]) + " " + whole[chart.language]
            + mark
    }
}
