internal import ArgumentParser
internal import OrgCharts
internal import OrgModel
internal import Texts

/// The view a person asks for by name: one of those every model has, or one of the model's own.
struct ChosenView {
    let view: ChartView
    private(set) var under: Node?
    private(set) var around: Node?
    private(set) var depth: Int?

    /// Tells what is wrong and ends with exit 64 for an unknown name, 2 for a view of the model that does not fit.
    init(_ name: String, in organisation: Organisation, _ console: Console) throws {
        if let own = organisation.views.first(where: { $0.name.lowercased() == name.lowercased() }) {
            let (view, unknown) = ChartView.of(own)
            self.view = view
            depth = own.depth
            for word in unknown { Self.tell(word, of: organisation, console, what: Wording("linje", en: "line")) }
            under = own.under.flatMap { Self.node($0, organisation, console) }
            around = own.around.flatMap { Self.node($0, organisation, console) }
            let isWhole = unknown.isEmpty && (own.under == nil || under != nil) && (own.around == nil || around != nil)
            if !isWhole { throw ExitCode(2) }
            return
        }
        guard let standard = ChartView.standard(named: name) else {
            Self.tellUnknown(name, organisation, console)
            throw ExitCode(64)
        }
        view = standard
    }

    private static func node(_ written: ModelView.Written, _ organisation: Organisation, _ console: Console) -> Node? {
        if let node = organisation.node(written.text) { return node }
        tell(written, of: organisation, console, what: Wording("nod", en: "node"))
        return nil
    }

    private static func tell(
        _ word: ModelView.Written, of organisation: Organisation, _ console: Console, what: Wording
    ) {
        console.tell(
            Message(
                .error, at: organisation.location(of: word.place),
                Wording(
                    "vyn nämner '\(word.text)', som inte är någon \(what)",
                    en: "the view names '\(word.text)', which is no \(what)"),
                code: "unknown-in-view",
                help: Wording("rätta ordet i vyn", en: "mend the word in the view")))
    }

    private static func tellUnknown(_ name: String, _ organisation: Organisation, _ console: Console) {
        let names = organisation.views.map(\.name) + Language.allCases.flatMap(ChartView.words)
        let meant = Spelling.nearest(to: name, among: names)
        let hint = Spelling.hint(meant)
        func known(_ language: Language) -> String {
            Listing.beginning(ChartView.words(in: language) + organisation.views.map(\.name))
        }
        console.tellUsage(
            Wording(
                "--view: ingen vy heter '\(name)'\(hint)",
                en: "--view: no view is called '\(name)'\(hint)"),
            help: Wording(
                "vyer är: \(known(.swedish)); modellens egna står under 'vyer'",
                en: "views are: \(known(.english)); the model's own stand under 'views'"))
    }
}
