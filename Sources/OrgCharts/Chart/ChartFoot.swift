internal import OrgModel
internal import Texts

extension Organisation {
    /// The model's name and date, and the documents it rests on.
    func foot(_ options: ChartOptions, _ selection: Selection, _ naming: Naming) -> [String] {
        let language = options.language
        let day = date?.description ?? Wording("odaterad", en: "undated")[language]
        var model = "\(Wording("Modell", en: "Model")[language]): \(name.isEmpty ? "–" : name), \(day)"
        if let asOf { model += Wording("; så som det gäller \(asOf)", en: "; as it holds on \(asOf)")[language] }
        var lines = [options.origin ?? model] + options.footnotes
        var missing = list(of: selection.leftOut, naming, language)
        if !selection.below.isEmpty {
            let count = selection.below.count
            missing.append(Wording("\(count) under dem som visas", en: "\(count) under those shown")[language])
        }
        if !missing.isEmpty {
            let names = missing.joined(separator: ", ")
            let words: Wording =
                options.view == nil
                ? Wording("Med linjer hit, men inte med här: \(names)", en: "With lines to these, not shown: \(names)")
                : Wording(
                    "Med linjer hit, men utanför vyn: \(names)", en: "With lines to these, outside the view: \(names)")
            lines.append(words[language])
        }
        let used = Set(statements.compactMap(\.detail.source) + nodes.compactMap { traits(of: $0).detail.source })
        let sources = inOrder(used).map { name(of: $0) }
        if !sources.isEmpty {
            lines.append("\(Wording("Källor", en: "Sources")[language]): \(sources.joined(separator: "; "))")
        }
        return lines
    }
    /// How many of one kind are told by their names.
    private static let mostNamed = 2
    private static let mostKinds = 16

    /// "Grannkommunen, 2 lekmannarevisorer, 6 bolagsstyrelser".
    private func list(of nodes: Set<Node>, _ naming: Naming, _ language: Language) -> [String] {
        var names: [(kind: NodeKind, names: [String])] = []
        for node in inOrder(nodes) {
            let kind = shownKind(of: node)
            if names.last?.kind != kind { names.append((kind, [])) }
            names[names.count - 1].names.append(naming.name(of: node))
        }
        var words = names.prefix(Self.mostKinds).flatMap { kind, names in
            names.count <= Self.mostNamed ? names : ["\(names.count) \(kind.words.plural[language])"]
        }
        let more = names.dropFirst(Self.mostKinds).reduce(0) { $0 + $1.names.count }
        if more > 0 { words.append(Wording("\(more) till", en: "\(more) more")[language]) }
        return words
    }
}
