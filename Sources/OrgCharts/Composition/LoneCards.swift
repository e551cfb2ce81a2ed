internal import OrgModel
internal import Texts

/// What stands alone since all that is said of it is told at others names these: without a line and a word it looks like a
/// slip.
extension Composer {
    private static let mostNamed = 3

    func toldElsewhere(besides remarks: [Composition.Remark]) -> [Composition.Remark] {
        var placeOf: [Int: Int] = [:]
        for remark in remarks + composition.remarks { for line in remark.lines { placeOf[line] = remark.box } }
        let joined = Set(
            composition.links.flatMap { link in [link.hub] + link.ends.flatMap { composition.boxes(of: $0.end) } }
                + composition.claims.flatMap(\.pairs).flatMap { [$0.upper, $0.lower] }
                + (remarks + composition.remarks).map(\.box)
        ).union(
            composition.frames.indices.flatMap { composition.members(of: $0) }.map { composition.cards[$0].principal })
        return composition.cards.indices.compactMap { number in
            let card = composition.cards[number]
            guard superior[number] == nil, card.hanging.isEmpty, !card.isTable, box(card.principal).page == nil,
                Self.drawnBands.contains(BandKind(kind(card.principal))), joined.isDisjoint(with: card.boxes)
            else { return nil }
            let places = card.boxes.flatMap { linesAt[$0] }.compactMap { placeOf[$0] }
            var names: [String] = []
            for place in places where cardOf[place] != number {
                let name = Lettering.brief(box(cardOf[place].map { composition.cards[$0].principal } ?? place).name)
                if !names.contains(name) { names.append(name) }
            }
            guard !names.isEmpty else { return nil }
            let more = names.count - Self.mostNamed
            let shown = Array(names.prefix(Self.mostNamed))
            let others = more > 0 ? [Wording("\(more) till", en: "\(more) more")[chart.language]] : []
            let list = Self.list(shown + others, chart.language)
            let text = Wording("se \(list)", en: "see \(list)")
            return Composition.Remark(box: card.principal, text: text[chart.language], lines: [])
        }
    }
}
