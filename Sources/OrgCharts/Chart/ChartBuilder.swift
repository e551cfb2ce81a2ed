public import OrgModel
internal import Texts
internal import Threads

extension Chart {
    /// The chart of an organisation.
    /// - Complexity: linear in nodes and statements, apart from sorting what is drawn.
    public init(of organisation: Organisation, _ options: ChartOptions = ChartOptions()) {
        let selection = Selection(of: organisation, options)
        let nodes = organisation.inOrder(selection.nodes)
        let numbers = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($1, $0) })
        var elements = ElementNames()
        let naming = Naming(organisation, options)
        let sentences = Sentences(organisation, naming, options.language)
        let named = nodes.map { ($0, elements.name(for: naming.element(of: $0))) }
        let boxes = named.inPieces.mapAtOnce { piece in
            piece.map { node, element in
                let traits = organisation.traits(of: node)
                return Box(
                    node: node, element: element, name: naming.name(of: node),
                    caption: organisation.caption(of: node, options, naming),
                    notes: (options.emphasis[node]?.notes ?? []).map { $0[options.language] },
                    placeNote: options.emphasis[node]?.placeNote,
                    meetings: traits.meetings?.wording[options.language],
                    facts: organisation.facts(of: node, options.language, naming),
                    description: sentences.describe(node), kind: organisation.shownKind(of: node),
                    isClass: organisation.isClass(node), isVacant: traits.vacant == .yes,
                    isGhost: organisation.isGhost(node), isImplied: traits.detail.isImplied,
                    link: organisation.value(.länk, of: node),
                    emphasis: options.emphasis[node]?.told(in: options.language),
                    look: options.emphasis[node]?.look, plainName: naming.plainName(of: node),
                    isToldApart: naming.place(of: node).map { numbers[$0] != nil } ?? false,
                    headcount: Headcount(traits.quantity), isOneForEach: traits.quantity?.isOneForEach ?? false,
                    order: organisation.value(.visningsordning, of: node).flatMap { Int($0) })
            }
        }.flatMap(\.self)
        let pinned = Set(options.pins?.pins.flatMap(\.lines) ?? [])
        let placed = selection.statements.nodesPlacedNow(options.lineLooks)
        var seen: Set<[Int]> = []
        lines = selection.statements
            .map { statement in
                let (from, to) = (numbers[statement.subject!]!, numbers[statement.object!]!)
                let modality = Modality(statement.detail)
                let isPinned = !pinned.isEmpty && pinned.contains(statement.pinned)
                let look = options.lineLooks[Int(statement.number)] ?? (isPinned ? .stressed : nil)
                let isFormer =
                    look == .replaced || look.isOfThePast && statement.lower.map(placed.contains) == true
                return Line(
                    from: from, to: to,
                    element: elements.name(
                        from: boxes[from].element, statement.relation, isDenied: modality.isDenied,
                        to: boxes[to].element),
                    relation: statement.relation,
                    description: (look?.timeMark?[options.language] ?? "") + sentences.sentence(statement),
                    terms: sentences.terms(of: statement), modality: modality, look: look,
                    placesNothing: isFormer || modality.isDenied || modality.standing == .open)
            }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }
            .filter { seen.insert([$0.from, $0.to, Int($0.relation.rawValue), $0.isDenied ? 1 : 0]).inserted }
        self.boxes = boxes.tellingSilence(lines, organisation, options)
        homes = Dictionary(
            uniqueKeysWithValues: nodes.enumerated().compactMap { number, node in
                guard BandKind(boxes[number].kind) == .management, !boxes[number].isClass else { return nil }
                return organisation.home(of: node).flatMap { numbers[$0] }.map { (number, $0) }
            })
        language = options.language
        let title = options.title ?? organisation.chartTitle(options, naming)
        self.title = title
        namespace = ElementNames.namespace(
            title, asOf: organisation.asOf == organisation.date ? nil : organisation.asOf)
        subtitle = options.subtitle
        date = organisation.date
        foot = organisation.foot(options, selection, naming)
        self.options = options
        let lines = self.lines
        notes = options.pins.map { pins in
            Notes(
                pins, boxes: numbers,
                lines: Dictionary(grouping: lines.indices.filter { lines[$0].look == .stressed }) { number in
                    let line = lines[number]
                    return Pin.Line(boxes[line.from].node, line.relation, boxes[line.to].node)
                }, aliases: naming.aliases)
        }
    }
}

extension [Chart.Box] {
    /// What stands without a line says whether nothing is told of it, or not here, unless a remark does.
    fileprivate func tellingSilence(
        _ lines: [Chart.Line], _ organisation: Organisation, _ options: ChartOptions
    ) -> [Chart.Box] {
        let joined = Set(lines.flatMap { [$0.from, $0.to] })
        if joined.isEmpty || options.lines != nil { return self }
        var answers: [Int: [Relation]] = [:]
        for line in lines where Organisation.answering.contains(line.relation) {
            answers[line.to, default: []].append(line.relation)
        }
        let lacking = Set(options.pins?.pins.filter { $0.gap != nil }.flatMap(\.nodes) ?? [])
        return enumerated().map { number, box in
            var box = box
            // Among what changed it is asked of what is new, in a view of the whole of all that is there.
            let isAsked =
                box.look.map { look in
                    look == .added || look == .successor || !look.isGone && options.among == nil
                } ?? true
            if !joined.contains(number), isAsked, !lacking.contains(box.node),
                let silence = organisation.silence(of: box.node, isView: options.view != nil)
            {
                box.facts.append(silence[options.language])
            }
            if box.look == nil, let shown = answers[number],
                let more = organisation.outside(box.node, shown: shown, isView: options.view != nil)
            {
                box.facts.append(more[options.language])
            }
            return box
        }
    }
}

extension Array {
    /// A long array in pieces that are worked at once, a short one in one.
    fileprivate var inPieces: [ArraySlice<Element>] {
        let size = 2_000
        return stride(from: 0, to: Swift.max(1, count), by: size).map { self[$0..<Swift.min(count, $0 + size)] }
    }
}

extension Statement {
    /// The statement as a remark names it.
    fileprivate var pinned: Pin.Line { Pin.Line(subject!, relation, object!) }
}

extension Chart.Line {
    /// Lines by their ends; of several between the same two, what is said comes before what is implied or demanded.
    fileprivate var order: [Int] { [from, to, Int(relation.rawValue), modality.rank] }
}

extension Statement {
    /// The end that stands below the other, if either does.
    var lower: Node? {
        switch relation.words.above {
        case .subject: object
        case .object: subject
        case nil: nil
        }
    }
}

extension [Statement] {
    /// What stands below something by a line that has not ended.
    fileprivate func nodesPlacedNow(_ looks: [Int: Emphasis.Look]) -> Set<Node> {
        Set(filter { $0.detail.holds == .yes && !looks[Int($0.number)].isOfThePast }.compactMap(\.lower))
    }
}

extension Emphasis.Look? {
    /// Whether a line of the look is no more.
    fileprivate var isOfThePast: Bool { self == .ended || self == .moved }
}

extension Emphasis {
    /// What a reader is told; of what is as it was nothing.
    fileprivate func told(in language: Language) -> String? { look == .unchanged ? nil : reason[language] }
}

extension Organisation {
    /// Nodes in the order of a municipality's parts: by kind, then as the model orders them, then by name as Swedish sorts,
    /// then by id. The place of a name is worked out once for each.
    func inOrder(_ nodes: Set<Node>) -> [Node] {
        let keyed = nodes.map { node in
            (
                node: node, kind: shownKind(of: node).rawValue,
                order: value(.visningsordning, of: node).flatMap { Int($0) } ?? .max, name: SwedishOrder(name(of: node))
            )
        }
        return keyed.sorted { left, right in
            if left.kind != right.kind { return left.kind < right.kind }
            if left.order != right.order { return left.order < right.order }
            if left.name != right.name { return left.name < right.name }
            return SwedishOrder(id(of: left.node)) < SwedishOrder(id(of: right.node))
        }.map(\.node)
    }

    private static let mostShared = 3

    /// The lines of a box under its name: how many, who holds it, vacant, undefined.
    fileprivate func caption(of node: Node, _ options: ChartOptions, _ naming: Naming) -> [String] {
        let language = options.language
        var caption: [String] = []
        if let words = count(of: node, in: language) { caption.append(words) }
        let holdings = statements(of: .innehar, to: node).filter { Modality($0.detail).isSo }
        if holdings.contains(where: \.detail.isActing) {
            caption.append(Wording("tillförordnad (tf)", en: "acting")[language])
        }
        // A post that has this one too ("tillika") is no name of a person.
        let holders = holdings.compactMap(\.subject)
        caption += holders.filter { kind(of: $0).section == .posts }.map { holder in
            let name = naming.name(of: holder)
            return Wording("innehas av \(name)", en: "held by \(name)")[language]
        }.sorted()
        if options.showsNames {
            caption += holders.filter { kind(of: $0).section != .posts }.map { naming.name(of: $0) }.sorted {
                SwedishOrder($0) < SwedishOrder($1)
            }
        }
        if traits(of: node).vacant == .yes { caption.append(Wording("vakant", en: "vacant")[language]) }
        if isGhost(node) { caption.append(Wording("finns inte i modellen", en: "not in the model")[language]) }
        if let standing = Modality(traits(of: node).detail).ofNode { caption.append(standing[language]) }
        return caption
    }

    /// "11 ledamöter, 11 ersättare"; and whose holder has another post too, whoever it is.
    fileprivate func facts(of node: Node, _ language: Language, _ naming: Naming) -> [String] {
        let words: [(Property, Wording, Wording)] = [
            (.ledamöter, Wording("ledamot", en: "seat"), Wording("ledamöter", en: "seats")),
            (.ersättare, Wording("ersättare", en: "substitute"), Wording("ersättare", en: "substitutes")),
        ]
        let seats = words.compactMap { property, one, many in
            value(property, of: node).map { "\($0) \(($0 == "1" ? one : many)[language])" }
        }
        func so(_ statements: [Statement]) -> [Statement] { statements.filter { Modality($0.detail).isSo } }
        let holders = so(statements(of: .innehar, to: node)).compactMap(\.subject).filter {
            kind(of: $0).sphere == .person
        }
        let others = Set(holders.flatMap { so(statements(of: .innehar, from: $0)) }.compactMap(\.object))
        let names = others.filter { $0 != node && kind(of: $0).section == .posts }.map { naming.name(of: $0) }
        var facts = seats.isEmpty ? [] : [seats.joined(separator: ", ")]
        if !names.isEmpty, names.count <= Self.mostShared {
            let list = names.sorted { SwedishOrder($0) < SwedishOrder($1) }.joined(separator: ", ")
            facts.append(Wording("samma innehavare som \(list)", en: "same holder as \(list)")[language])
        }
        return facts
    }

    fileprivate func chartTitle(_ options: ChartOptions, _ naming: Naming) -> String {
        let name = name.isEmpty ? Wording("Organisation", en: "Organisation")[options.language] : name
        if let title = options.view?.title { return "\(name): \(title[options.language])" }
        if let node = options.above {
            let ways = Wording("vägarna upp från", en: "the ways up from")[options.language]
            return "\(name): \(ways) \(naming.name(of: node))"
        }
        if let node = options.under ?? options.around { return "\(name): \(naming.name(of: node))" }
        return name
    }
}
