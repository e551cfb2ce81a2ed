internal import OrgModel

/// Who employs those who have a post: as said of it or of where it works, else the company or the federation that it
/// works in, else the municipality itself, which models seldom say.
struct Employers {
    let counterparts: Counterparts
    let staff: [Staff]

    enum Employer {
        /// Said outright to be these.
        case said([Node])
        /// A company or a federation, by where it works.
        case house(Node)
        /// The municipality, since it works in one of its units.
        case own
        /// Not even where it works is told.
        case untold

        var nodes: [Node] {
            switch self {
            case .said(let nodes): nodes
            case .house(let node): [node]
            case .own, .untold: []
            }
        }
    }

    func employer(of post: Node, _ side: Int) -> Employer {
        let staff = staff[side]
        let said = staff.employers(saidOf: post)
        if !said.isEmpty { return told(said, side) }
        if let house = staff.house(ledBy: post) ?? staff.house(of: post) { return .house(house) }
        let units = staff.units(of: post)
        if !units.isEmpty { return employer(in: units, side) }
        // Of whom nothing but the chief is told, works where that one does.
        var (node, seen) = (post, Set<Node>())
        while seen.insert(node).inserted, let chief = staff.organisation.objects(of: .chef, from: node).first {
            if let house = staff.house(ledBy: chief) { return .house(house) }
            node = chief
        }
        return .untold
    }

    func employer(in units: [Node], _ side: Int) -> Employer {
        for unit in units.flatMap(staff[side].chain) {
            let said = staff[side].employers(saidOf: unit)
            if !said.isEmpty { return told(said, side) }
        }
        for unit in units { if let house = staff[side].house(of: unit) { return .house(house) } }
        // A joint nämnd is one of the municipality that hosts it.
        let hosts = units.flatMap(staff[side].boards).flatMap { staff[side].organisation.subjects(of: .värd, to: $0) }
        if !hosts.isEmpty { return told(hosts, side) }
        return units.isEmpty ? .untold : .own
    }

    /// The municipality is itself whether a model says so or not.
    private func told(_ nodes: [Node], _ side: Int) -> Employer {
        let organisation = staff[side].organisation
        let isOwn = nodes.allSatisfy {
            organisation.kind(of: $0).isMunicipality && NameKey.isOneName(organisation.name(of: $0), organisation.name)
        }
        return isOwn ? .own : .said(nodes)
    }

    func outcome(
        from old: Employer, to new: Employer, _ post: Node
    ) -> (before: [Node], after: [Node], effect: Effect) { (old.nodes, new.nodes, effect(from: old, to: new, post)) }

    private func effect(from old: Employer, to new: Employer, _ post: Node) -> Effect {
        switch (old, new) {
        case (.own, .own), (.own, .untold), (.untold, .own), (.untold, .untold): return .untold
        case (.untold, _), (_, .untold): return .unknown
        // Where it works tells it; else the one model may say what the other leaves out.
        case (.own, .house), (.house, .own): return .yes
        case (.own, .said), (.said, .own): return counterparts.isKept(post) ? .yes : .unknown
        default: return counterparts.effect(from: old.nodes, to: new.nodes, of: post)
        }
    }
}

extension Staff {
    /// Who is said to employ a post, or all who work in a unit.
    func employers(saidOf node: Node) -> [Node] {
        Set(organisation.lines.lines(.arbetsgivare, to: node).compactMap(\.subject)).sorted(by: organisation.precedes)
    }

    /// The company or the federation that a post leads.
    func house(ledBy post: Node) -> Node? {
        organisation.objects(of: .leder, from: post).first { isHouse($0) }
    }

    /// The company or the federation that a unit is in.
    func house(of unit: Node) -> Node? {
        let whole = chain(unit)
        return whole.flatMap { unit in
            [Relation.delAv, .hörTill, .bedrivsI].flatMap { organisation.objects(of: $0, from: unit) }
                + organisation.subjects(of: .har, to: unit)
        }.first { isHouse($0) }
    }

    /// Whether it is a legal person of its own.
    private func isHouse(_ node: Node) -> Bool {
        switch organisation.kind(of: node) {
        case .bolag, .moderbolag, .stiftelse, .kommunalförbund: true
        default: false
        }
    }
}

extension NodeKind {
    /// Whether it is a municipality or a region.
    var isMunicipality: Bool { self == .kommun || self == .region }
}
