internal import OrgModel
internal import Texts

/// Chiefs who stand in another column than those who answer to them.
extension Composer {
    /// How far up what somebody commands is looked for.
    private static let mostSteps = 8

    /// The lines to a chief who stands in another branch, past at least one that is neither's: these would go round the
    /// foot of it, and are told at both ends in words.
    func findFarChiefs() -> Set<Int> {
        struct Way {
            let line: Int
            let above: Int
            let places: (post: Int, chief: Int)
        }
        var ways: [Way] = []
        for (number, line) in chart.lines.enumerated() where line.relation == .chef && places(line) {
            if acrossLines.contains(number) { continue }
            guard line.look == nil || line.look == .unchanged, let post = cardOf[line.from],
                let chief = cardOf[line.to], let first = superior[post], first != chief, post != chief,
                !answers(line.from, to: first), let (above, one, other) = branches(post, chief)
            else { continue }
            ways.append(Way(line: number, above: above, places: (one, other)))
        }
        // What the same chief has in the columns between is no stranger to the line.
        let own = Dictionary(grouping: ways) { [chart.lines[$0.line].to, $0.above] }.mapValues { ways in
            Set(ways.map(\.places.post))
        }
        return Set(
            ways.filter { way in
                let (low, high) = (min(way.places.post, way.places.chief), max(way.places.post, way.places.chief))
                let known = own[[chart.lines[way.line].to, way.above]] ?? []
                return (low + 1..<max(low + 1, high)).contains { !known.contains($0) }
            }.map(\.line))
    }

    /// Whether a post's chief stands on a card too: of one more chief there are rules of their own.
    func answers(_ post: Int, to card: Int) -> Bool {
        linesAt[post].map { chart.lines[$0] }.contains {
            $0.relation == .chef && $0.from == post && places($0) && cardOf[$0.to] == card
        }
    }

    /// The nearest card that two stand below in columns of their own, and the places of these; nil where they stand below
    /// one another in one column, or one of them above the other.
    func branches(_ one: Int, _ other: Int) -> (above: Int, one: Int, other: Int)? {
        let ways = [one, other].map { [$0] + superiors(of: $0) }
        let above = Set(ways[1])
        guard let common = ways[0].firstIndex(where: above.contains), common > 0,
            let place = ways[1].firstIndex(of: ways[0][common]), place > 0,
            rowsBelow[ways[0][common - 1]] != nil, rowsBelow[ways[1][place - 1]] != nil,
            let left = placeUnder[ways[0][common - 1]], let right = placeUnder[ways[1][place - 1]]
        else { return nil }
        return (ways[0][common], left, right)
    }

    /// Whom chiefs have elsewhere, told at these.
    func farReports() -> [Composition.Remark] {
        Dictionary(grouping: farChiefs) { chart.lines[$0].to }.sorted { $0.key < $1.key }.map { chief, lines in
            let names = Self.list(
                lines.map { chart.lines[$0].from }.sorted().map { name(of: $0, for: chief) }, chart.language)
            let text = Wording("även chef för: \(names)", en: "also manages: \(names)")
            return Composition.Remark(box: chief, text: text[chart.language], lines: [])
        }
    }

    /// The cards beside one that hold, or stand over, whom a post on it commands.
    func commanded(by card: Int, among siblings: [Int: Int]) -> [Int] {
        let posts = composition.cards[card].boxes.filter {
            kind($0).section == .posts && composition.cards[card].small[$0] == nil
        }
        var found: Set<Int> = []
        for number in posts.flatMap({ linesAt[$0] }) {
            let line = chart.lines[number]
            guard line.relation == .chef, posts.contains(line.to), places(line), var here = cardOf[line.from] else {
                continue
            }
            for _ in 0..<Self.mostSteps where here != card {
                if siblings[here] != nil {
                    found.insert(here)
                    break
                }
                guard let next = superior[here] else { break }
                here = next
            }
        }
        return found.sorted()
    }
}
