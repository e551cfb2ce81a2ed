package import Texts

/// The one door to what documents say: lines that hold on a day, and the terms of a line.
extension Organisation {
    /// Every line, on whatever day and of whatever document, by relation and by either end.
    package var lines: LineIndex { storage.index }

    /// The lines of a day. What a template says is of no organisation, and is left out.
    /// - Complexity: linear in nodes and statements.
    package func lines(on day: Day) -> LineIndex {
        if storage.details.allSatisfy({ speaks($0, on: day) }) { return storage.index }
        return LineIndex(storage.columns, storage.details) { speaks($0, on: day) }
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
        detail.period.contains(day) && !(detail.source.map { kind(of: $0).isTemplate } ?? false)
    }

    /// What statements rest on.
    package var sourcesOfStatements: Set<Node> {
        Set(Set(storage.columns.details).compactMap { storage.details[Int($0)].source })
    }

    /// What is told of nodes rests on.
    package var sourcesOfNodes: Set<Node> {
        Set(Set(storage.columns.traits).compactMap { storage.traits[Int($0)].detail.source })
    }

    // MARK: What a line says

    /// Source, section, period and terms.
    package func detail(of line: Line) -> Detail<Node> { storage.details[detailNumber(of: line)] }

    private func detailNumber(of line: Line) -> Int { Int(storage.columns.details[Int(line.number)]) }

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

    /// Whether the source is unclear about it (`otydligt`).
    package func isUnclear(_ line: Line) -> Bool { !storage.details[detailNumber(of: line)].unclear.isNone }
}
