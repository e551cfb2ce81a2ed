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
    /// What to stress, and why.
    public var emphasis: [Node: Emphasis]

    public init(
        language: Language = .swedish, title: String? = nil, view: ChartView? = nil, under: Node? = nil,
        around: Node? = nil,
        depth: Int? = nil, lines: LineSelection? = nil, showsNames: Bool = false, paper: Paper = .screen,
        theme: Theme = .light, emphasis: [Node: Emphasis] = [:]
    ) {
        self.language = language
        self.title = title
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

/// A stress on a box, and what a reader is told about it.
public struct Emphasis: Hashable, Sendable {
    public let reason: Wording

    public init(_ reason: Wording) { self.reason = reason }
}
