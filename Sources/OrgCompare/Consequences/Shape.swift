internal import Graphs
public import OrgModel

/// How tall and how wide the line of chiefs is.
public struct Shape: Hashable, Sendable {
    /// How many levels of chiefs there are, and how many chiefs.
    public let levels: Int
    public let chiefs: Headcount
    /// Those who answer to one of them.
    public let reports: Headcount
    /// The chief with the most, and how many they are.
    public let widest: Node?
    public let span: Headcount

    /// How many answer to a chief on average; nil where nobody is a chief.
    public var mean: Double? { chiefs.known == 0 ? nil : Double(reports.known) / Double(chiefs.known) }

    /// - Parameter countsStaff: false where one organisation counts staff and the other does not: like is held against like.
    /// - Complexity: linear in posts and their lines.
    init(_ staff: Staff, countsStaff: Bool) {
        let organisation = staff.organisation
        let posts = countsStaff ? staff.posts : staff.posts.filter { organisation.kind(of: $0) != .personal }
        let places = Dictionary(uniqueKeysWithValues: posts.enumerated().map { ($1, UInt32($0)) })
        var (sources, targets): ([UInt32], [UInt32]) = ([], [])
        var spans: [Node: Headcount] = [:]
        var all = Headcount()
        var below: Set<UInt32> = []
        for post in posts {
            guard let place = places[post] else { continue }
            let people = staff.people(of: post)
            let chiefs = staff.chiefs(of: post).filter { places[$0] != nil }
            if !chiefs.isEmpty { all = all + people }
            for chief in chiefs {
                spans[chief] = (spans[chief] ?? Headcount()) + people
                if let above = places[chief], above != place {
                    sources.append(above)
                    targets.append(place)
                    below.insert(place)
                }
            }
        }
        let graph = Digraph(nodeCount: posts.count, sources: sources, targets: targets)
        let layers = graph.layers(from: graph.nodes.filter { !below.contains($0) })
        let leading = posts.filter { spans[$0] != nil }
        levels = leading.compactMap { places[$0].flatMap { layers.depth(of: $0) } }.max().map { $0 + 1 } ?? 0
        chiefs = leading.reduce(Headcount()) { $0 + staff.people(of: $1) }
        reports = all
        let most = leading.filter { !organisation.isClass($0) }.max { left, right in
            let (first, second) = (spans[left]?.known ?? 0, spans[right]?.known ?? 0)
            return first == second ? organisation.precedes(right, left) : first < second
        }
        widest = most
        span = most.flatMap { spans[$0] } ?? Headcount()
    }
}
