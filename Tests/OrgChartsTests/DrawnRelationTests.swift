import OrgCharts
import OrgModel
import Testing

@Suite struct `The table of relations for drawing` {
    @Test func `what a node is a part of comes before who leads it, commands it, gives it its mandate, made it`() {
        let order: [Relation] = [.delAv, .leder, .chef, .uppdrag, .tillsätter, .äger, .ägarstyr, .verksamhetsansvar]
        let ranks = order.map(\.drawn.rank)
        #expect(ranks == ranks.sorted() && Set(ranks).count == ranks.count)
        for same in [[Relation.delAv, .hörTill, .bedrivsI], [.leder, .samverkansansvar], [.tillsätter, .utser]] {
            #expect(Set(same.map(\.drawn.rank)).count == 1)
        }
    }

    @Test func `the personal line stands first of all, and structure last`() {
        for relation in Relation.allCases where relation != .chef {
            #expect(relation.drawn.prominence > Relation.chef.drawn.prominence, "\(relation)")
        }
        let last = Relation.allCases.map(\.drawn.prominence).max()
        for relation in Relation.allCases {
            #expect((relation.drawn.prominence == last) == (relation.words.dimension == .struktur), "\(relation)")
        }
    }

    @Test func `what commands orders the layers, and what neither commands nor belongs does not`() {
        for relation in Relation.allCases {
            let dimension = relation.words.dimension
            let orders = dimension.commands || dimension == .struktur || dimension == .samverkan
            #expect((relation.drawn.pull != nil) == orders, "\(relation)")
        }
    }

    @Test func `uppsikt alone lowers what nothing else orders`() {
        #expect(Relation.allCases.filter(\.drawn.lowersTheUnordered) == [.uppsikt])
        #expect(Relation.uppsikt.words.above == nil)
    }
}
