internal import OrgModel
internal import Texts
internal import Yaml

/// What a model says of its own drawings and its own audit: named excerpts, and limits.
extension ModelReader {
    mutating func readView(_ name: String, at mark: YAMLTree.Mark, _ tree: YAMLTree) {
        guard let entries = entries(of: tree, in: ModelConstruct.view) else { return }
        var view = ModelView(name, at: place(of: mark))
        for entry in entries {
            switch entry.key {
            case .word(.kinds): view.kinds = items(entry.value).compactMap { kind($0, in: nil) }
            case .word(.lines): view.lines = items(entry.value).compactMap { written($0) }
            case .word(.under): view.under = written(entry.value)
            case .word(.around): view.around = written(entry.value)
            case .word(.depth): view.depth = number(entry.value)
            case .property(.titel): view.title = string(entry.value)
            default: break
            }
        }
        builder.addView(view)
    }

    /// `SPAN-01: 30`
    mutating func readLimits(_ tree: YAMLTree) {
        if tree.isEmpty { return }
        for limit in namedEntries(tree) {
            guard let number = number(limit.value) else { continue }
            builder.addLimit(ModelLimit(limit.name, number, at: place(of: limit.mark)))
        }
    }

    private mutating func written(_ tree: YAMLTree) -> ModelView.Written? {
        string(tree).map { ModelView.Written($0.normalizedToNFC, at: place(tree)) }
    }
}
