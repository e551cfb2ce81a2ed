public import ChartLayout
public import OrgModel
public import Texts

/// What a chart is to show and how it is to look.
public struct ChartOptions: Sendable {
    /// What the chart is drawn for.
    public enum Theme: String, CaseIterable, Sendable {
        /// Colours on white.
        case light
        /// Black on white: shapes and strokes alone tell things apart.
        case print
    }

    public var language: Language
    /// Replaces the organisation's name as the title.
    public var title: String?
    /// What it all comes to, in lines under the title.
    public var subtitle: [String]
    /// Replaces what the foot says of the model.
    public var origin: String?
    /// What the foot tells besides, in lines after what it says of the model.
    public var footnotes: [String]
    /// What the chart looks at; nil is the whole org chart.
    public var view: ChartView?
    /// Only this node and what stands below it.
    public var under: Node?
    /// Only this node and what it is joined to.
    public var around: Node?
    /// How many steps `under` and `around` reach; nil is as far as the lines go (`around`: one step).
    public var depth: Int?
    /// The lines to draw; nil is what an org chart shows.
    public var lines: LineSelection?
    /// Holders' names are shown only when asked for.
    public var showsNames: Bool
    public var paper: Paper
    public var theme: Theme
    /// Only these nodes; nil is all that the view, `under` or `around` choose.
    public var among: Set<Node>?
    /// What to stress, and why.
    public var emphasis: [Node: Emphasis]
    /// The looks of lines, by the number of their statement. A line that is not as others are is drawn, whichever lines
    /// are chosen.
    public var lineLooks: [Int: Emphasis.Look]
    /// The remarks to pin to what they are about; nil is none, and no list of them.
    public var pins: Pins?
    /// Only this node and what stands above it, as far up as the lines go.
    public var above: Node?
    /// The picture whose order and columns are kept as far as they still fit; a chart on several pages keeps none.
    public var earlier: EarlierPicture?

    /// The lines that are drawn where neither lines nor a view are chosen. Around one node it is asked who takes part, too.
    var unaskedRelations: Set<Relation> {
        let standard = LineSelection.standard.relations
        return around == nil ? standard : standard.union(ChartView.grupper.relations)
    }

    public init(
        language: Language = .swedish, title: String? = nil, view: ChartView? = nil, under: Node? = nil,
        around: Node? = nil,
        depth: Int? = nil, lines: LineSelection? = nil, showsNames: Bool = false, paper: Paper = .screen,
        theme: Theme = .light, emphasis: [Node: Emphasis] = [:]
    ) {
        self.language = language
        self.title = title
        subtitle = []
        footnotes = []
        lineLooks = [:]
        self.view = view
        self.under = under
        self.around = around
        self.depth = depth
        self.lines = lines
        self.showsNames = showsNames
        self.paper = paper
        self.theme = theme
        self.emphasis = emphasis
    }
}
