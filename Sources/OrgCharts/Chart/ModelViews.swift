public import OrgModel
internal import Texts

extension ChartView {
    /// A view that a model names itself (`vyer`): the kinds and lines it lists, or all where it lists none. The words
    /// that name no line are returned as `unknown`, with their places.
    public static func of(_ view: ModelView) -> (view: ChartView, unknown: [ModelView.Written]) {
        let kinds = view.kinds.isEmpty ? Set(NodeKind.allCases) : Set(view.kinds)
        let unknown = view.lines.filter { !LineSelection.named([$0.text]).unknown.isEmpty }
        let lines = view.lines.isEmpty ? .standard : LineSelection.named(view.lines.map(\.text)).selection
        let chart = ChartView(
            name: view.name, title: view.title.map { Wording($0, en: $0) }, relations: lines.relations,
            core: Set(view.kinds), guests: kinds, showsUnjoined: !view.kinds.isEmpty)
        return (chart, unknown)
    }
}
