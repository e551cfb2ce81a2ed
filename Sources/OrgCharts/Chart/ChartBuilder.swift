public import OrgModel
internal import Texts

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
        let boxes = nodes.map { node in
            let traits = organisation.traits(of: node)
            return Box(
                node: node, element: elements.name(for: naming.element(of: node)), name: naming.name(of: node),
                caption: organisation.caption(of: node, options, naming),
                meetings: traits.meetings?.words(in: options.language),
                description: sentences.describe(node), kind: organisation.shownKind(of: node),
                isClass: organisation.isClass(node), isVacant: traits.vacant == .yes,
                isGhost: organisation.isGhost(node), isImplied: traits.detail.isImplied,
                link: organisation.value(.länk, of: node), emphasis: options.emphasis[node]?.told(in: options.language),
                look: options.emphasis[node]?.look)
        }
        self.boxes = boxes
        let placed = selection.statements.nodesPlacedNow(options.lineLooks)
        var seen: Set<[Int]> = []
        lines = selection.statements
            .map { statement in
                let (from, to) = (numbers[statement.subject!]!, numbers[statement.object!]!)
                let look = options.lineLooks[Int(statement.number)]
                let modality = Modality(statement.detail)
                let isFormer =
                    look == .replaced || look.isOfThePast && statement.lower.map(placed.contains) == true
                return Line(
                    from: from, to: to,
                    element: elements.name(
                        from: boxes[from].element, statement.relation, isDenied: modality.isDenied,
                        to: boxes[to].element),
                    relation: statement.relation, description: sentences.sentence(statement),
                    terms: sentences.terms(of: statement), modality: modality, look: look,
                    placesNothing: isFormer || modality.isDenied)
            }
            .sorted { $0.order.lexicographicallyPrecedes($1.order) }
            .filter { seen.insert([$0.from, $0.to, Int($0.relation.rawValue), $0.isDenied ? 1 : 0]).inserted }
        language = options.language
        let title = options.title ?? organisation.chartTitle(options, naming)
        self.title = title
        namespace = ElementNames.namespace(
            title, asOf: organisation.asOf == organisation.date ? nil : organisation.asOf)
        subtitle = options.subtitle
        date = organisation.date
        foot = organisation.foot(options)
        self.options = options
    }
}

extension Chart.Line {
    /// Lines by their ends; of several between the same two, what is said comes before what is implied or demanded.
    fileprivate var order: [Int] { [from, to, Int(relation.rawValue), modality.rank] }
}

extension Statement {
    /// The end that stands below the other, if either does.
    fileprivate var lower: Node? {
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
    /// Nodes in the order of a municipality's parts: by kind, then by name as Swedish sorts, then by id. The place of a
    /// name is worked out once for each.
    fileprivate func inOrder(_ nodes: Set<Node>) -> [Node] {
        let keyed = nodes.map { node in
            (node: node, kind: shownKind(of: node).rawValue, name: SwedishOrder(name(of: node)))
        }
        return keyed.sorted { left, right in
            if left.kind != right.kind { return left.kind < right.kind }
            if left.name != right.name { return left.name < right.name }
            return SwedishOrder(id(of: left.node)) < SwedishOrder(id(of: right.node))
        }.map(\.node)
    }

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
        return caption + (options.emphasis[node]?.notes ?? []).map { $0[language] }
    }

    fileprivate func chartTitle(_ options: ChartOptions, _ naming: Naming) -> String {
        let name = name.isEmpty ? Wording("Organisation", en: "Organisation")[options.language] : name
        if let title = options.view?.title { return "\(name): \(title[options.language])" }
        if let node = options.under ?? options.around { return "\(name): \(naming.name(of: node))" }
        return name
    }

    /// The model's name and date, and the documents it rests on.
    fileprivate func foot(_ options: ChartOptions) -> [String] {
        let language = options.language
        let day = date?.description ?? Wording("odaterad", en: "undated")[language]
        var model = "\(Wording("Modell", en: "Model")[language]): \(name.isEmpty ? "–" : name), \(day)"
        if let asOf { model += Wording("; så som det gäller \(asOf)", en: "; as it holds on \(asOf)")[language] }
        var lines = [options.origin ?? model]
        let used = Set(statements.compactMap(\.detail.source) + nodes.compactMap { traits(of: $0).detail.source })
        let sources = inOrder(used).map { name(of: $0) }
        if !sources.isEmpty {
            lines.append("\(Wording("Källor", en: "Sources")[language]): \(sources.joined(separator: "; "))")
        }
        return lines
    }
}

extension Frequency {
    /// "10 gånger per år", "minst 1 gång per kvartal".
    fileprivate func words(in language: Language) -> String {
        let span: Wording =
            switch unit {
            case .week: Wording("vecka", en: "week")
            case .month: Wording("månad", en: "month")
            case .quarter: Wording("kvartal", en: "quarter")
            case .halfYear: Wording("halvår", en: "half-year")
            case .year: Wording("år", en: "year")
            case .term: Wording("mandatperiod", en: "term of office")
            }
        let times = times == 1 ? Wording("1 gång", en: "1 time") : Wording("\(times) gånger", en: "\(times) times")
        let often: Wording =
            switch precision {
            case .exact: times
            case .unknown: Wording("okänt hur ofta", en: "how often is unknown")
            case .approximate: Wording("ca \(times)", en: "about \(times)")
            case .minimum: Wording("minst \(times)", en: "at least \(times)")
            case .maximum: Wording("högst \(times)", en: "at most \(times)")
            }
        return precision == .unknown
            ? often[language] : Wording("\(often) per \(span)", en: "\(often) per \(span)")[language]
    }
}

extension Organisation {
    /// How many a class stands for, in words: "antal okänt", "ca 8", "minst 1 per förvaltning".
    func count(of node: Node, in language: Language) -> String? {
        guard let quantity = traits(of: node).quantity else { return nil }
        let per = quantity.per.map { " per \(texts[$0])" } ?? ""
        let number = quantity.number
        let words =
            switch quantity.precision {
            case .exact:
                per.isEmpty ? Wording("\(number) st", en: "\(number) of them") : Wording("\(number)", en: "\(number)")
            case .unknown: Wording("antal okänt", en: "number unknown")
            case .approximate: Wording("ca \(number)", en: "about \(number)")
            case .minimum: Wording("minst \(number)", en: "at least \(number)")
            case .maximum: Wording("högst \(number)", en: "at most \(number)")
            }
        return words[language] + per
    }
}
