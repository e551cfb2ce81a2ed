internal import Texts

extension Document {
    /// A set of texts, one flag a handle.
    struct Texts {
        private var flags: [Bool]

        init(of document: borrowing Document) { flags = [Bool](repeating: false, count: document.texts.count) }

        subscript(text: Text) -> Bool {
            get { flags[Int(text.raw)] }
            set { flags[Int(text.raw)] = newValue }
        }
    }

    /// Takes nodes out with everything that touches them: their statements, and what other statements and nodes say
    /// of them. What replaces such a node (`ersätter`) remembers it by its id, and on what terms.
    /// - Complexity: linear in texts, nodes, statements and details.
    mutating func remove(_ gone: Texts) {
        var ids = gone
        for node in nodes { ids[node.id] = true }
        nodes.removeAll { gone[$0.id] }
        replacements.removeAll { gone[$0.node] }
        let (details, traits) = stripped(of: gone, among: ids)
        for index in nodes.indices { nodes[index].traits = traits[Int(nodes[index].traits)] }
        for index in replacements.indices { replacements[index].detail = details[Int(replacements[index].detail)] }
        var kept = 0
        for index in statements.indices {
            var statement = statements[index]
            if gone[statement.subject] { continue }
            let isDenied = self.details[Int(statement.detail)].holds != .yes
            statement.detail = details[Int(statement.detail)]
            if gone[statement.object] {
                if statement.relation == .ersätter, !isDenied { replacements.append(Replacement(statement)) }
                continue
            }
            statements[kept] = statement
            kept += 1
        }
        statements.removeSubrange(kept...)
    }

    /// Empties the details and traits that nothing uses any more, so that nobody looks for what they name.
    /// - Complexity: linear in nodes, statements, details and traits.
    mutating func forgetUnused() {
        var details = [Bool](repeating: false, count: details.count)
        for statement in statements { details[Int(statement.detail)] = true }
        for replacement in replacements { details[Int(replacement.detail)] = true }
        for number in details.indices where !details[number] { self.details[number] = Detail() }
        var traits = [Bool](repeating: false, count: traits.count)
        for node in nodes { traits[Int(node.traits)] = true }
        for number in traits.indices where !traits[number] { self.traits[number] = Traits() }
    }

    /// The numbers of details and traits that say nothing of what is gone, one for each number there is now.
    private mutating func stripped(of gone: Texts, among ids: Texts) -> (details: [UInt32], traits: [UInt32]) {
        var isGone: [Text: Bool] = [:]
        func isSourceGone(_ written: Text) -> Bool {
            if let known = isGone[written] { return known }
            let source = texts.source(in: texts[written]) { ids[$0] }
            let answer = source.map { gone[$0.id] } ?? false
            isGone[written] = answer
            return answer
        }
        func stripped(_ detail: Detail<Text>) -> Detail<Text>? {
            guard detail.names(where: { gone[$0] }) || detail.source.map(isSourceGone) == true else { return nil }
            let source = detail.source
            var rest: Detail<Text> = detail.resolved { gone[$0] ? nil : $0 }
            rest.source = source.flatMap { isSourceGone($0) ? nil : $0 }
            return rest
        }
        var detailNumbers = details.indices.map(UInt32.init)
        for number in detailNumbers.indices {
            guard let rest = stripped(details[number]) else { continue }
            detailNumbers[number] = UInt32(details.count)
            details.append(rest)
        }
        var traitNumbers = traits.indices.map(UInt32.init)
        for number in traitNumbers.indices {
            guard let rest = stripped(traits[number].detail) else { continue }
            traitNumbers[number] = UInt32(traits.count)
            traits.append(traits[number].resolved(rest))
        }
        return (detailNumbers, traitNumbers)
    }
}

extension Detail {
    /// Whether the detail names something, its source apart, that `isMeant` says yes to.
    fileprivate func names(where isMeant: (Reference) -> Bool) -> Bool {
        recipients.contains(where: isMeant) || owners.contains(where: isMeant) || matters.contains(where: isMeant)
            || consulted.contains(where: isMeant) || before.contains(where: isMeant) || after.contains(where: isMeant)
    }
}

extension TextTable {
    /// The longest id that begins a `källa`, and the section that follows it.
    func source(in written: String, where isID: (Text) -> Bool) -> (id: Text, section: String)? {
        var cut = written.endIndex
        while true {
            var head = written[..<cut]
            while head.last == "," { head.removeLast() }
            if let text = find(String(head)), isID(text) {
                return (text, String(written[cut...].drop { $0 == " " || $0 == "," }))
            }
            guard let space = written[..<cut].lastIndex(of: " ") else { return nil }
            cut = space
        }
    }
}
