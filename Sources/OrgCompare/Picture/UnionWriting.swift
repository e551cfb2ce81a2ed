internal import OrgModel
internal import Texts

/// Writes both sides into one document: the side after as it is, then of the side before what is no more.
struct UnionWriting {
    private let setting: Setting
    private let names: UnionNames
    private var builder: DocumentBuilder
    /// What became of the statements, by number.
    private(set) var marks: [Int: LineMark] = [:]

    /// A statement by the classes of its ends: a line that follows its ends is the same line.
    private struct Core: Hashable {
        let subject: Int
        let relation: Relation
        let object: Int
    }

    init(_ setting: Setting, _ names: UnionNames) {
        self.setting = setting
        self.names = names
        let after = setting.organisations[1]
        builder = DocumentBuilder(expecting: 2 * after.nodeCount)
        builder.setName(after.name)
        if let date = after.date { builder.setDate(date) }
        for view in after.views { builder.addView(view) }
    }

    var document: Document { builder.document }

    // MARK: Nodes

    mutating func writeNodes() {
        for side in [1, 0] {
            let organisation = setting.organisations[side]
            for node in organisation.nodes where side == 1 || names.isGone[Int(node.index)] {
                // What is not defined comes of being named.
                if organisation.isGhost(node) || organisation.isAnyOfKind(node) { continue }
                let name = organisation.name(of: node)
                let traits = written(organisation.traits(of: node), side)
                let (id, text) = (text(of: node, side), builder.text(name))
                builder.addNode(id, organisation.kind(of: node), name: text, traits: traits, at: .none)
            }
        }
    }

    private mutating func text(of node: Node, _ side: Int) -> Text { builder.text(names.ids[side][Int(node.index)]) }

    // MARK: Lines

    mutating func writeLines() {
        let (old, new) = (cores(0), cores(1))
        var written: Set<[Text]> = []
        for side in [1, 0] {
            for statement in setting.organisations[side].statements {
                guard let subject = statement.subject, let object = statement.object,
                    let core = core(of: statement, side)
                else { continue }
                if side == 0, new.contains(core), !isLowerEndGone(statement) { continue }
                let ends = [text(of: subject, side), text(of: object, side)]
                let key = [ends[0], ends[1], builder.text(statement.relation.words.forward.swedish)]
                guard side == 1 || written.insert(key).inserted else { continue }
                written.insert(key)
                let mark: LineMark? = side == 0 ? .ended : old.contains(core) ? nil : .new
                let detail = self.written(statement.detail, side)
                add(ends[0], statement.relation, ends[1], detail: builder.number(of: detail), mark)
            }
        }
        writeSuccessions()
    }

    private mutating func add(
        _ subject: Text, _ relation: Relation, _ object: Text, detail: UInt32 = 0, _ mark: LineMark?
    ) {
        if let mark { marks[builder.document.statements.count] = mark }
        builder.addStatement(subject, relation, object, detail: detail, at: .none)
    }

    /// Who took over from whom, by what is known of both.
    private mutating func writeSuccessions() {
        for (number, state) in setting.classes.states.enumerated() where [.merged, .split, .reshaped].contains(state) {
            for old in setting.classes.members[0][number] where names.isGone[Int(old.index)] {
                for new in setting.classes.members[1][number] {
                    let (successor, predecessor) = (text(of: new, 1), text(of: old, 0))
                    add(successor, .ersätter, predecessor, .replaces)
                }
            }
        }
    }

    /// The lines that hold on a side. Who replaces whom is told by who is who.
    private func cores(_ side: Int) -> Set<Core> {
        Set(setting.organisations[side].statements.compactMap { core(of: $0, side) })
    }

    private func core(of statement: Statement, _ side: Int) -> Core? {
        guard let subject = statement.subject, let object = statement.object, statement.relation != .ersätter,
            statement.detail.holds == .yes
        else { return nil }
        return Core(
            subject: setting.number(subject, side), relation: statement.relation,
            object: setting.number(object, side))
    }

    /// Whether what a line places is no more: it is kept where it stood.
    private func isLowerEndGone(_ statement: Statement) -> Bool {
        let lower =
            switch statement.relation.words.above {
            case .subject: statement.object
            case .object: statement.subject
            case nil: Node?.none
            }
        return lower.map { names.isGone[Int($0.index)] } ?? false
    }

    // MARK: Terms

    private mutating func written(_ traits: Traits<Node>, _ side: Int) -> Traits<Text> {
        var written: Traits<Text> = traits.resolved(self.written(traits.detail, side))
        written.headings = []
        written.quantity = traits.quantity.map { self.written($0, side) }
        return written
    }

    /// Texts and nodes of a side as texts of the union's own.
    private mutating func written(_ detail: Detail<Node>, _ side: Int) -> Detail<Text> {
        let organisation = setting.organisations[side]
        var written: Detail<Text> = detail.resolved { builder.text(names.ids[side][Int($0.index)]) }
        // What a document that is not defined is called cannot be told from its section.
        if let source = detail.source, organisation.isGhost(source) { written.source = nil }
        written.joint = 0
        written.section = builder.text(organisation.texts[detail.section])
        written.unclear = builder.text(organisation.texts[detail.unclear])
        written.shortcomings = detail.shortcomings.map { builder.text(organisation.texts[$0]) }
        written.excerpt = .none
        written.level = builder.text(organisation.texts[detail.level])
        written.quantity = detail.quantity.map { self.written($0, side) }
        written.values = detail.values.map { .init($0.property, builder.text(organisation.texts[$0.value])) }
        return written
    }

    private mutating func written(_ quantity: Quantity, _ side: Int) -> Quantity {
        let per = quantity.per.map { builder.text(setting.organisations[side].texts[$0]) }
        return Quantity(quantity.precision, quantity.number, per: per)
    }
}
