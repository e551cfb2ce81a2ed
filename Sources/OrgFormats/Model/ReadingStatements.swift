internal import OrgModel
internal import Texts
internal import Yaml

/// Lines on nodes, statements in the long form, and responsibilities in the short one.
extension ModelReader {
    /// `chef: ks`, `ingår: [a, b]`, `leder: { vad: förvaltningen, källa: policy §2 }`, or a list that mixes them.
    mutating func readLine(_ relation: DirectedRelation, of node: Text, _ tree: YAMLTree, from nodeSource: Text?) {
        let items = items(tree)
        if items.isEmpty { builder.empty(relation, of: node) }
        for item in items {
            var detail = Detail<Text>()
            detail.source = nodeSource ?? source
            var others: [Text] = []
            if case .mapping = item.content {
                let before = messages.count
                let entries = entries(of: item, in: ModelConstruct.line) ?? []
                for entry in entries {
                    switch entry.key {
                    case .word(.what), .word(.who): others += texts(entry.value)
                    case .word(.jointly):
                        others += texts(entry.value)
                        detail.joint = builder.nextJoint()
                    default: readTerm(entry, into: &detail)
                    }
                }
                reportNeeds(of: .line, among: entries, at: item.mark, since: before)
                check(detail, at: item.mark)
            } else if let other = text(item) {
                others = [other]
            }
            let number = builder.number(of: detail)
            for other in others {
                let (subject, object) = relation.isInverse ? (other, node) : (node, other)
                builder.addStatement(
                    subject, relation.relation, object, detail: number,
                    form: relation.isInverse ? .onObject : .onSubject, at: place(item))
            }
        }
    }

    /// `{ vem: kommundirektör, gör: verkställer, vad: besluten, av: ks }`
    mutating func readStatement(_ tree: YAMLTree) {
        let before = messages.count
        guard let entries = entries(of: tree, in: ModelConstruct.statement) else { return }
        var detail = Detail<Text>()
        detail.source = source
        var actors: [Text] = []
        var objects: [Text] = []
        var relations: [DirectedRelation] = []
        for entry in entries {
            switch entry.key {
            case .word(.who): actors += texts(entry.value)
            case .word(.jointly):
                actors += texts(entry.value)
                detail.joint = builder.nextJoint()
            case .word(.does): relations = verbs(entry.value)
            case .word(.what): objects += texts(entry.value)
            default: readTerm(entry, into: &detail)
            }
        }
        reportNeeds(of: .statement, among: entries, at: tree.mark, since: before)
        check(detail, at: tree.mark)
        for relation in relations { add(actors, relation, objects.isEmpty ? [.none] : objects, detail, at: tree) }
    }

    /// `{ för: budget, roll: ansvarar, nivå: övergripande, har: [a, b] }`
    mutating func readResponsibility(_ tree: YAMLTree) {
        let before = messages.count
        guard let entries = entries(of: tree, in: ModelConstruct.responsibility) else { return }
        var detail = Detail<Text>()
        detail.source = source
        var holders: [Text] = []
        var objects: [Text] = []
        var relations = [DirectedRelation(.ansvarar)]
        for entry in entries {
            switch entry.key {
            case .word(.forWhat): objects += texts(entry.value)
            case .word(.role): relations = verbs(entry.value)
            case .word(.has): holders += texts(entry.value)
            case .word(.jointly):
                holders += texts(entry.value)
                detail.joint = builder.nextJoint()
            default: readTerm(entry, into: &detail)
            }
        }
        reportNeeds(of: .responsibility, among: entries, at: tree.mark, since: before)
        check(detail, at: tree.mark)
        for relation in relations { add(holders, relation, objects, detail, at: tree) }
    }

    /// The verbs that stand there, each once.
    private mutating func verbs(_ tree: YAMLTree) -> [DirectedRelation] {
        var verbs: [DirectedRelation] = []
        for item in items(tree) {
            if let verb = verb(item), !verbs.contains(verb) { verbs.append(verb) }
        }
        return verbs
    }

    private mutating func add(
        _ actors: [Text], _ relation: DirectedRelation, _ objects: [Text], _ detail: Detail<Text>, at tree: YAMLTree
    ) {
        let number = builder.number(of: detail)
        for actor in actors {
            for object in objects {
                let (subject, object) = relation.isInverse ? (object, actor) : (actor, object)
                builder.addStatement(subject, relation.relation, object, detail: number, at: place(tree))
            }
        }
    }

    // MARK: Terms

    mutating func readTerm(_ entry: TreeEntry<Key>, into detail: inout Detail<Text>) {
        switch entry.key {
        case .word(let word): readTerm(word, entry.value, into: &detail)
        case .property(let property):
            guard let value = value(of: property, entry.value) else { return }
            detail.values.append(.init(property, value))
            detail.values.sort { $0.property.rawValue < $1.property.rawValue }
        case .relation, .section: break
        }
    }

    mutating func readTerm(_ word: Word, _ value: YAMLTree, into detail: inout Detail<Text>) {
        switch word {
        case .source: detail.source = text(value)
        case .status: readStatus(value, into: &detail)
        case .demanded: detail.isDemanded = answer(value) == .yes
        case .permitted:
            let answer = answer(value)
            detail.isPermitted = answer == .yes
            detail.isForbidden = answer == .no
            // What may not be done is not so.
            if answer == .no { detail.holds = .no }
        case .unclear: detail.unclear = text(value) ?? .none
        case .shortcoming: detail.shortcomings = texts(value)
        case .gravity: detail.gravity = self.value(of: value, WrittenValue.severity)
        case .excerpt: detail.excerpt = excerpt(value)
        case .scope: detail.scope = self.value(of: value, WrittenValue.scope)
        case .from: detail.period.start = day(value)
        case .till: readEnd(value, of: &detail.period)
        case .level: detail.level = text(value) ?? .none
        case .recipient: detail.recipients = texts(value)
        case .of: detail.owners = texts(value)
        case .regarding: detail.matters = texts(value)
        case .consulting: detail.consulted = texts(value)
        case .before: detail.before = texts(value)
        case .after: detail.after = texts(value)
        case .often: detail.frequency = frequency(value)
        case .count: detail.quantity = quantity(value)
        case .holds:
            let answer = answer(value) ?? .yes
            if answer != .yes { detail.holds = answer }
        case .acting: detail.isActing = answer(value) == .yes
        default: break
        }
    }
}
