package import Texts

/// The one door to what documents say: lines that hold on a day, and the terms of a line.
extension Organisation {
    /// Every line, on whatever day and of whatever document, by relation and by either end.
    package var lines: LineIndex { storage.index }

    /// The lines of a day. What a template says is of no organisation, and is left out; so is a line to what has ended
    /// or not begun by then, whatever the line itself says of its days.
    /// - Complexity: linear in nodes and statements.
    package func lines(on day: Day) -> LineIndex {
        let gone = gone(on: day)
        if gone.isEmpty, storage.details.allSatisfy({ speaksOfLine($0, on: day) }) { return storage.index }
        return LineIndex(storage.columns, storage.details, gone: gone) { speaksOfLine($0, on: day) }
    }

    /// Of each node whether it is out of its period on a day; empty where none is.
    private func gone(on day: Day) -> [Bool] {
        let traits = storage.traits.map { !$0.detail.period.contains(day) }
        guard traits.contains(true) else { return [] }
        let columns = storage.columns
        return columns.presences.indices.map { columns.presences[$0] == .defined && traits[Int(columns.traits[$0])] }
    }

    /// What the documents of a day say of each node; nil of one that is not defined, or then or there not spoken of.
    package func standings(on day: Day) -> [Standing?] {
        // Traits are shared by many: each is judged once.
        let traits = storage.traits.map { speaks($0.detail, on: day) ? Standing($0.detail) : nil }
        let columns = storage.columns
        return columns.presences.indices.map { node in
            columns.presences[node] == .defined ? traits[Int(columns.traits[node])] : nil
        }
    }

    /// Whether a detail is of the day, and of no template.
    private func speaks(_ detail: Detail<Node>, on day: Day) -> Bool {
        detail.period.contains(day) && !isOfTemplate(detail)
    }

    /// What is demanded for a later day is demanded from the day that it is written: `från` is when it is to be done.
    private func speaksOfLine(_ detail: Detail<Node>, on day: Day) -> Bool {
        let isToBeDone = detail.isDemanded && detail.period.from.map { day < $0 } ?? false
        return isToBeDone ? !isOfTemplate(detail) : speaks(detail, on: day)
    }

    /// Whether a template says it, and so nobody of the organisation.
    package func isOfTemplate(_ detail: Detail<Node>) -> Bool { detail.source.map { kind(of: $0).isTemplate } ?? false }

    /// Whether a template speaks of the node; one that a document of the organisation's own speaks of, and that does
    /// not stand on a day, is out of its period then.
    package func isOfTemplate(_ node: Node) -> Bool { source(of: node).map { kind(of: $0).isTemplate } ?? false }

    /// What statements rest on.
    package var sourcesOfStatements: Set<Node> {
        let isUsed = Self.used(storage.columns.details, of: storage.details.count)
        return Set(storage.details.indices.compactMap { isUsed[$0] ? storage.details[$0].source : nil })
    }

    /// What is told of nodes rests on.
    package var sourcesOfNodes: Set<Node> {
        let isUsed = Self.used(storage.columns.traits, of: storage.traits.count)
        return Set(storage.traits.indices.compactMap { isUsed[$0] ? storage.traits[$0].detail.source : nil })
    }

    /// Which numbers of so many a column has.
    private static func used(_ column: [UInt32], of count: Int) -> [Bool] {
        var isUsed = [Bool](repeating: false, count: count)
        for number in column { isUsed[Int(number)] = true }
        return isUsed
    }

    /// How many statements and nodes have a property.
    package func count(of property: Property) -> Int {
        func has(_ detail: Detail<Node>) -> Bool { detail.values.contains { $0.property == property } }
        let (details, traits) = (storage.details.map(has), storage.traits.map { has($0.detail) })
        guard details.contains(true) || traits.contains(true) else { return 0 }
        return storage.columns.details.count { details[Int($0)] } + storage.columns.traits.count { traits[Int($0)] }
    }

    /// The line of a statement, by its number.
    package func line(_ number: UInt32) -> Line { storage.index.line(numbered: number) }

    // MARK: What a line says

    /// Source, section, period and terms.
    package func detail(of line: Line) -> Detail<Node> { storage.details[detailNumber(of: line)] }

    /// The number of the line's detail, which lines on the same terms share.
    package func detailNumber(of line: Line) -> Int { Int(storage.columns.details[Int(line.number)]) }

    /// What a judgement comes to of each detail, by its number: what many lines share is judged once.
    package func eachDetail<Judged>(_ judge: (Detail<Node>) -> Judged) -> [Judged] { storage.details.map(judge) }

    /// Where the line stands.
    package func place(of line: Line) -> Place { storage.columns.places[Int(line.number)] }

    /// The level word as written (`övergripande`), in lower case, or nil.
    package func level(of line: Line) -> String? {
        let text = storage.details[detailNumber(of: line)].level
        return text.isNone ? nil : storage.texts[text].lowercased()
    }

    /// A property on the line: `skriftlig`, `villkor`.
    package func value(_ property: Property, of line: Line) -> String? {
        storage.details[detailNumber(of: line)].values.first { $0.property == property }.map { storage.texts[$0.value] }
    }

    /// The share that a line tells (`andel: 60 %`, `1/3`), as a part of one; nil where it tells none that is known.
    package func share(in detail: Detail<Node>) -> Double? {
        guard let value = detail.values.first(where: { $0.property == .andel }) else { return nil }
        let written = storage.texts[value.value]
        let parts = written.split(separator: "/").compactMap { Double($0) }
        if parts.count == 2 { return parts[0] / parts[1] }
        return written.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 100 }
    }

    /// Whether the source is unclear about it (`otydligt`).
    package func isUnclear(_ line: Line) -> Bool { !storage.details[detailNumber(of: line)].unclear.isNone }
}
