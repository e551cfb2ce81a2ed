internal import OrgModel

/// The nodes and statements that a chart is about.
struct Selection {
    private(set) var nodes: Set<Node> = []
    private(set) var statements: [Statement] = []
    /// What the lines of a view join to what it shows, and what it does not show.
    private(set) var leftOut: Set<Node> = []
    /// How much more stands under what it shows.
    private(set) var below: Set<Node> = []

    init(of organisation: Organisation, _ options: ChartOptions) {
        let relations = options.lines?.relations ?? options.view?.relations ?? options.unaskedRelations
        func admits(_ statement: Statement) -> Bool {
            guard let subject = statement.subject, let object = statement.object else { return false }
            return options.view?.admits(organisation.shownKind(of: subject), organisation.shownKind(of: object)) ?? true
        }
        var candidates = organisation.statements.filter { statement in
            let look = options.lineLooks[Int(statement.number)] ?? .unchanged
            return (relations.contains(statement.relation) || look != .unchanged)
                && admits(statement)
        }
        // Whoever chooses the lines, or a view about something else, asks for no more.
        if options.lines == nil, options.view == nil || options.view?.name == ChartView.styrning.name {
            candidates += organisation.belongings(besides: candidates).filter(admits)
        }
        // What is said not to be so is drawn as that, and leads nobody further down.
        let standing = candidates.filter { $0.detail.holds == .yes }
        if let centre = options.around {
            nodes = Self.walk(from: [centre], steps: options.depth ?? 1, candidates, .all)
        } else if let top = options.under {
            nodes = Self.walk(from: [top], steps: options.depth ?? .max, standing, .down)
            addLeaders(standing, steps: options.depth)
        } else if let bottom = options.above {
            // Who may be above is told, too.
            let maybe = candidates.filter { $0.detail.holds != .no }
            nodes = Self.walk(from: [bottom], steps: options.depth ?? .max, maybe, .up)
        } else if let view = options.view {
            nodes = Set(candidates.flatMap { [$0.subject!, $0.object!] })
            if view.showsUnjoined {
                nodes.formUnion(organisation.nodes.filter { organisation.isShown($0, in: view) })
            }
            if let depth = options.depth { nodes = Self.top(of: nodes, steps: depth, standing) }
        } else {
            nodes = Set(organisation.nodes.filter { organisation.isDrawnUnasked($0) })
            // Who owns a company is told, whoever it is, and who runs an operation.
            for statement in candidates where nodes.contains(statement.object!) {
                let isRun =
                    statement.relation == .driver && organisation.shownKind(of: statement.object!) == .verksamhet
                guard statement.relation == .äger || isRun && options.lines == nil else { continue }
                if !organisation.isAnyOfKind(statement.subject!) { nodes.insert(statement.subject!) }
            }
            if options.lines != nil {
                // Lines that are asked for bring their ends: documents, matters, persons.
                for statement in candidates {
                    if let subject = statement.subject { nodes.insert(subject) }
                    if let object = statement.object { nodes.insert(object) }
                }
            }
            if let depth = options.depth { nodes = Self.top(of: nodes, steps: depth, standing) }
        }
        if let among = options.among { nodes.formIntersection(among) }
        statements = candidates.filter { nodes.contains($0.subject!) && nodes.contains($0.object!) }
        // Whoever asks for a part of the whole knows that there is more.
        let isPart = options.under != nil || options.around != nil || options.above != nil
        guard !isPart, options.among == nil, options.depth == nil, options.lines == nil else { return }
        let core = options.view?.core ?? Set(NodeKind.allCases)
        guard !core.isEmpty else { return }
        for statement in organisation.statements where relations.contains(statement.relation) {
            guard let subject = statement.subject, let object = statement.object, statement.detail.holds == .yes else {
                continue
            }
            switch (nodes.contains(subject), nodes.contains(object)) {
            case (true, false) where core.contains(organisation.shownKind(of: subject)):
                leaveOut(object, isBelow: statement.relation.words.above == .subject, organisation)
            case (false, true) where core.contains(organisation.shownKind(of: object)):
                leaveOut(subject, isBelow: statement.relation.words.above == .object, organisation)
            default: continue
            }
        }
        below.subtract(leftOut)
    }

    /// Adds who leads the units that are shown, and what stands under those who lead nothing else.
    private mutating func addLeaders(_ standing: [Statement], steps: Int?) {
        var unitsOf: [Node: Set<Node>] = [:]
        for statement in standing where [.leder, .lederPolitiskt].contains(statement.relation) {
            unitsOf[statement.subject!, default: []].insert(statement.object!)
        }
        var isGrowing = true
        while isGrowing {
            let leaders = unitsOf.filter { !nodes.contains($0.key) && !$0.value.isDisjoint(with: nodes) }
            let count = nodes.count
            nodes.formUnion(leaders.keys)
            let own = Set(leaders.filter { $0.value.isSubset(of: nodes) }.keys)
            if steps == nil { nodes.formUnion(Self.walk(from: own, steps: .max, standing, .down)) }
            isGrowing = nodes.count > count
        }
    }

    /// That a chart of governance goes no further down among the employed needs no list.
    private mutating func leaveOut(_ node: Node, isBelow: Bool, _ organisation: Organisation) {
        let sphere = organisation.shownKind(of: node).sphere
        // Groups, matters and documents have views of their own.
        guard [.political, .examination, .employed, .company, .external].contains(sphere) else { return }
        // The employed of a kind are those that are shown.
        if sphere == .employed, organisation.isAnyOfKind(node) { return }
        if isBelow, sphere == .employed { below.insert(node) } else { leftOut.insert(node) }
    }

    private enum Way {
        case down, up, all
    }

    /// Nodes within `steps` of any of `starts`: downwards or upwards along the lines that have an above and a below, or along
    /// every line.
    private static func walk(
        from starts: Set<Node>, steps: Int, _ statements: [Statement], _ way: Way
    ) -> Set<Node> {
        var neighbours: [Node: [Node]] = [:]
        for statement in statements {
            guard let subject = statement.subject, let object = statement.object else { continue }
            let isFromSubject: Bool? =
                switch statement.relation.words.above {
                case .subject: way == .down
                case .object: way == .up
                case nil: nil
                }
            if way == .all || isFromSubject == true { neighbours[subject, default: []].append(object) }
            if way == .all || isFromSubject == false { neighbours[object, default: []].append(subject) }
        }
        var found = starts
        var edge = Array(starts)
        var step = 0
        while step < steps, !edge.isEmpty {
            edge = edge.flatMap { neighbours[$0] ?? [] }.filter { found.insert($0).inserted }
            step += 1
        }
        return found
    }

    /// Nodes at most `steps` below those that have nothing above them.
    private static func top(of nodes: Set<Node>, steps: Int, _ statements: [Statement]) -> Set<Node> {
        var below: Set<Node> = []
        for statement in statements {
            switch statement.relation.words.above {
            case .subject: if let object = statement.object { below.insert(object) }
            case .object: if let subject = statement.subject { below.insert(subject) }
            case nil: break
            }
        }
        return walk(from: nodes.subtracting(below), steps: steps, statements, .down).intersection(nodes)
    }
}

extension ChartView {
    /// Whether a line between nodes of two kinds belongs to the view.
    fileprivate func admits(_ subject: NodeKind, _ object: NodeKind) -> Bool {
        let isAbout = core.isEmpty || core.contains(subject) || core.contains(object)
        return isAbout && guests.contains(subject) && guests.contains(object)
    }
}

extension Organisation {
    /// Whether a view shows the node though no line reaches it. Kinds used as nodes are shown with their lines alone.
    fileprivate func isShown(_ node: Node, in view: ChartView) -> Bool {
        !isAnyOfKind(node) && !isGhost(node) && (view.core.isEmpty || view.core.contains(kind(of: node)))
    }

    /// Whether an org chart shows the node without being asked: organs, units, posts, groups and what is missing, not
    /// persons, documents, matters and outsiders.
    fileprivate func isDrawnUnasked(_ node: Node) -> Bool {
        if isAnyOfKind(node) { return false }
        switch shownKind(of: node).sphere {
        case .political, .examination, .employed, .company, .group, .cooperation: return true
        case .external, .person, .document, .matter: return false
        }
    }
}
