internal import OrgCharts
internal import OrgCompare
internal import OrgModel
internal import OrgReports
internal import Texts

extension Chart {
    /// The chart of both states in one.
    ///
    /// - Parameter options: what a person asked for; without a view what changed is drawn with what it stands among.
    init(of picture: ComparisonPicture, _ words: PictureWords, _ options: ChartOptions) {
        var options = options
        let (organisation, language) = (picture.organisation, options.language)
        options.title = options.title ?? words.title(language)
        options.subtitle = [words.headline(language)]
        options.origin = words.origin(language)
        let isOwn = options.view == nil
        if isOwn {
            options.view = .changes
            let alone = picture.unknownAlone
            options.among = picture.surroundings.subtracting(alone)
            options.footnotes = words.unknown(alone, language)
        }
        for node in organisation.nodes {
            let notes = words.notes(of: node)
            options.emphasis[node] = Emphasis(
                notes.joined(by: "; "), look: picture.marks[node]?.look ?? .unchanged, notes: notes,
                placeNote: words.placeNote(of: node))
        }
        let drawn = (isOwn ? ChartView.changing : options.view?.relations) ?? []
        for (number, statement) in organisation.statements.enumerated() {
            guard drawn.contains(statement.relation) || statement.relation == .ersätter else { continue }
            options.lineLooks[number] = picture.lines[number]?.look ?? .unchanged
        }
        self.init(of: organisation, options)
    }
}

extension ChartView {
    /// The lines that place what a reorganisation moves; others are drawn where they changed.
    fileprivate static let changes = ChartView(
        name: "changes", title: nil,
        relations: [
            .tillsätter, .hörTill, .delAv, .bedrivsI, .leder, .chef, .äger, .ägarstyr, .samverkansansvar,
        ],
        core: Set(NodeKind.allCases), guests: Set(NodeKind.allCases), showsUnjoined: true)

    /// The lines that are drawn where they changed: who places, leads and gives a mandate. What each answers for is told
    /// in words.
    fileprivate static let changing = changes.relations.union([.uppdrag, .utser, .lederPolitiskt, .värd])
}

extension ComparisonPicture {
    /// More of them than this are no boxes.
    private static let mostAlone = 4

    /// The nodes of which nobody says what became of them and which no line of the picture reaches: so many boxes would hide
    /// what changed, so that they are named below. None where they are few.
    fileprivate var unknownAlone: Set<Node> {
        var joined: Set<Node> = []
        for statement in organisation.statements {
            guard let subject = statement.subject, let object = statement.object, subject != object,
                ChartView.changing.contains(statement.relation) || statement.relation == .ersätter,
                surroundings.contains(subject), surroundings.contains(object)
            else { continue }
            joined.formUnion([subject, object])
        }
        let alone = surroundings.subtracting(joined).filter { marks[$0]?.look == .doubtful }
        return alone.count > Self.mostAlone ? alone : []
    }
}

extension NodeMark {
    /// How what became of a node looks: whether it is there goes before where, and that before what it is called.
    fileprivate var look: Emphasis.Look {
        switch fate {
        case .new: .added
        case .ended: .ended
        case .notSaidAfter, .notSaidBefore: .doubtful
        case .became: .replaced
        case .came: .successor
        case .stays: formerPlace != nil || !newChiefs.isEmpty ? .moved : .changed
        }
    }
}

extension LineMark {
    fileprivate var look: Emphasis.Look {
        switch self {
        case .new: .added
        case .ended: .ended
        case .formerPlace: .moved
        case .replaces: .replaced
        }
    }
}

extension [Wording] {
    fileprivate func joined(by separator: String) -> Wording {
        Wording(
            map(\.swedish).joined(separator: separator), en: map(\.english).joined(separator: separator))
    }
}
