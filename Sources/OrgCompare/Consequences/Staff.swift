internal import OrgModel

/// The employed of one organisation: whose their chiefs are, where they work, and which meetings are theirs.
struct Staff {
    let organisation: Organisation
    private let setting: Setting
    private let side: Int
    /// Posts of the employed, classes and staff among them, in the order of their ids.
    let posts: [Node]
    /// Kinds used as nodes: what is said of any of a kind.
    private let kindNodes: [NodeKind: Node]
    /// Forums and safety representatives by what they are of, and those that are said of many at once.
    private let forums: [Forum: [Node: [Node]]]
    private let commonForums: Set<Forum>

    /// A meeting or a representative that everyone has one of.
    enum Forum: CaseIterable {
        case apt
        case samverkansgrupp
        case skyddsombud

        init?(_ kind: NodeKind) {
            switch kind {
            case .apt: self = .apt
            case .samverkansgrupp, .fös: self = .samverkansgrupp
            case .skyddsombud: self = .skyddsombud
            default: return nil
            }
        }
    }

    init(_ organisation: Organisation, _ setting: Setting, _ side: Int) {
        self.organisation = organisation
        self.setting = setting
        self.side = side
        let defined = organisation.nodes.filter { organisation.presence(of: $0) == .defined }
        posts = defined.filter { organisation.kind(of: $0).isEmployed }.sorted(by: organisation.precedes)
        kindNodes = Dictionary(
            organisation.nodes.filter(organisation.isAnyOfKind).map { (organisation.kind(of: $0), $0) },
            uniquingKeysWith: { first, _ in first })
        var forums: [Forum: [Node: [Node]]] = [:]
        var common: Set<Forum> = []
        for node in defined {
            guard let forum = Forum(organisation.kind(of: node)) else { continue }
            if organisation.isClass(node) { common.insert(forum) }
            let lines = organisation.lines
            let homes = [Relation.delAv, .hörTill, .företräder].flatMap { lines.lines($0, from: node) }
                .compactMap(\.object)
            let leaders = [Relation.samverkansansvar, .leder].flatMap { lines.lines($0, to: node) }
                .compactMap(\.subject)
            let led = leaders.flatMap { lines.lines(.leder, from: $0) }.compactMap(\.object)
            for unit in Set(homes + (homes.isEmpty ? led : [])) where organisation.kind(of: unit).section == .units {
                forums[forum, default: [:]][unit, default: []].append(node)
            }
        }
        self.forums = forums
        commonForums = common
    }

    func people(of post: Node) -> Headcount { Headcount(organisation.quantity(of: post)) }

    /// Whether there is any such forum of something.
    func tells(of forum: Forum) -> Bool { forums[forum] != nil || commonForums.contains(forum) }

    /// Whether the forums are told of as many alike, without telling them apart.
    func tellsAsMany(_ forum: Forum) -> Bool { commonForums.contains(forum) }

    /// Who is the chief: as said of the post, else of its kind, else who leads where it works.
    func chiefs(of post: Node) -> [Node] {
        let kindNode = kindNodes[organisation.kind(of: post)]
        for node in [post, kindNode].compactMap(\.self) {
            let said = ends(.chef, from: node)
            if !said.isEmpty { return said }
        }
        return chiefs(in: units(of: post), of: post)
    }

    /// Who leads the nearest of some units that anybody leads but the post itself.
    func chiefs(in units: [Node], of post: Node? = nil) -> [Node] {
        for unit in units.flatMap(chain) {
            let leaders = leaders(of: unit).filter { $0 != post }
            if !leaders.isEmpty { return leaders }
        }
        return []
    }

    /// The staff of units that are counted as such, beside posts.
    var counted: [Node] { posts.filter { organisation.kind(of: $0) == .personal } }

    /// Where a post works: as said of it, else what it leads, else what its chief leads.
    func units(of post: Node) -> [Node] {
        let said = [Relation.hörTill, .delAv, .bedrivsI].flatMap { ends($0, from: post) }.filter(isUnit)
        if !said.isEmpty { return unique(said) }
        let having = organisation.lines.lines(.har, to: post).compactMap(\.subject).filter(isUnit)
        if !having.isEmpty { return unique(having) }
        var (node, seen) = (post, Set<Node>())
        while seen.insert(node).inserted {
            let led = ends(.leder, from: node).filter(isUnit)
            if !led.isEmpty { return unique(led) }
            guard let chief = ends(.chef, from: node).first else { break }
            node = chief
        }
        return []
    }

    func leaders(of unit: Node) -> [Node] {
        unique(organisation.lines.lines(.leder, to: unit).compactMap(\.subject))
    }

    /// The unit and those that it is a part of, from below.
    func chain(_ unit: Node) -> [Node] {
        var chain = [unit]
        while let next = setting.superior(chain[chain.count - 1], side), isUnit(next), !chain.contains(next) {
            chain.append(next)
        }
        return chain
    }

    /// The organs that a unit stands under, the nearest.
    func boards(of unit: Node) -> [Node] {
        for unit in chain(unit) {
            let answering = organisation.lines.lines(.verksamhetsansvar, to: unit).compactMap(\.subject)
            let boards = (answering + ends(.hörTill, from: unit) + ends(.delAv, from: unit))
                .filter { setting.family($0, side) == .organ }
            if !boards.isEmpty { return unique(boards) }
        }
        // A unit under a chief stands where what the chief leads stands.
        let chiefs = chain(unit).flatMap { ends(.chef, from: $0) }
        let led = Set(chiefs.flatMap { ends(.leder, from: $0) }.filter(isUnit)).subtracting(chain(unit))
        return unique(led.flatMap { boards(ofWhole: $0) })
    }

    private func boards(ofWhole unit: Node) -> [Node] {
        chain(unit).flatMap { ends(.hörTill, from: $0) + ends(.delAv, from: $0) }
            .filter { setting.family($0, side) == .organ }
    }

    /// The forum of those who work in a unit: the nearest that is of it. Where the model tells of many alike without
    /// telling them apart, each workplace has its own, and each förvaltning its group of co-operation.
    ///
    /// - Parameter byUnit: the units whose forums they are, to be held against a model that tells of them only as many.
    func forums(_ forum: Forum, of units: [Node], _ post: Node?, byUnit: Bool) -> [Node] {
        let own = (post.map { ends(.ingår, from: $0) } ?? []).filter {
            Forum(organisation.kind(of: $0)) == forum && !organisation.isClass($0)
        }
        if !own.isEmpty, !byUnit { return own }
        for unit in units.flatMap(chain) {
            let near = forums[forum]?[unit]?.filter { !organisation.isClass($0) } ?? []
            if !near.isEmpty { return byUnit ? [unit] : unique(near) }
        }
        guard commonForums.contains(forum) else { return [] }
        if forum != .samverkansgrupp { return units }
        return unique(
            units.map { unit in chain(unit).first { organisation.kind(of: $0) == .förvaltning } ?? unit })
    }

    private func ends(_ relation: Relation, from node: Node) -> [Node] {
        unique(organisation.lines.lines(relation, from: node).compactMap(\.object))
    }

    private func isUnit(_ node: Node) -> Bool { setting.family(node, side) == .unit }

    private func unique(_ nodes: [Node]) -> [Node] {
        nodes.count < 2 ? nodes : Set(nodes).sorted(by: organisation.precedes)
    }
}

extension NodeKind {
    /// Somebody employed, one or many.
    fileprivate var isEmployed: Bool {
        section == .posts && (sphere == .employed || self == .verkställandeDirektör)
    }
}
