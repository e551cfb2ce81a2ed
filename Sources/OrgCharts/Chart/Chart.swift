internal import ChartLayout
public import OrgModel
public import Texts

/// What a drawing shows, before it has a place on a page: boxes, lines, title, legend and foot.
public struct Chart: Sendable {
    /// One node as it is drawn.
    public struct Box: Sendable {
        public let node: Node
        /// A stable name for the element, made from the node's id.
        public internal(set) var element: String
        /// The full name, and the name with its number and marks as the box shows it.
        public let name: String
        public internal(set) var caption: [String]
        /// What became of it, in small lines below the rest.
        public internal(set) var notes: [String] = []
        /// Which of them tells where it stood before.
        var placeNote: Int?
        /// How often a group meets, if its document says so.
        public let meetings: String?
        /// What is said of it besides, small: "11 ledamöter, 11 ersättare".
        package var facts: [String] = []
        /// A sentence in plain words: what the node is, leads, answers to.
        public internal(set) var description: String
        public let kind: NodeKind
        public let isClass: Bool
        public let isVacant: Bool
        public let isGhost: Bool
        /// Implied by its source, not said.
        public let isImplied: Bool
        public let link: String?
        public let emphasis: String?
        let look: Emphasis.Look?
        /// Its name where no other of that name can be meant.
        let plainName: String
        /// Whether what tells it from others of its name is in the chart too.
        var isToldApart = false
        /// How many it stands for.
        let headcount: Headcount
        /// Whether it stands for one for each of something, as the chairs of the committees.
        var isOneForEach = false
        /// Its place among those it stands with, where the model says one.
        let order: Int?
        /// The page on which it stands as itself, where it only refers to that.
        public internal(set) var page: Int?
        /// Whether it stands for a page, or several, and for no node.
        var isOfPage = false
        /// Whether it stands on an overview as what it is, though its page is another.
        var isOnMap = false
        /// Whether it is shown as something that stands elsewhere.
        var isReferred: Bool { page != nil && !isOnMap }
    }

    /// One line as it is drawn, from box to box by index.
    public struct Line: Sendable {
        public internal(set) var from: Int
        public internal(set) var to: Int
        /// A stable name for the element, made from those of its ends and the relation.
        public internal(set) var element: String
        public let relation: Relation
        public var isImplied: Bool { modality.isImplied }
        /// Demanded, proposed or permitted, not yet a fact.
        public var isDemanded: Bool { modality.isToBe }
        /// Said not to be so, or not to have to be.
        public var isDenied: Bool { modality.isDenied }
        public let description: String
        /// What its document says more of it: in which matters, until when.
        var terms: String
        let modality: Modality
        let look: Emphasis.Look?
        /// Whether it is so is left open: it is told in words.
        var isOpen: Bool { modality.standing == .open }
        /// It tells of a former place, of who took over from whom, or of what is not so or left open: it places nothing.
        let placesNothing: Bool
    }

    public let title: String
    /// What it all comes to, in lines under the title.
    public let subtitle: [String]
    public let language: Language
    public let boxes: [Box]
    public let lines: [Line]
    /// The bodies beside the municipality that directors are of, whether or not lines that are drawn say it.
    let homes: [Int: Int]
    /// The model's name, sources and date, one entry a line.
    public internal(set) var foot: [String]
    /// The model's own date, if it has one.
    public let date: Day?
    /// What sets the names of its elements apart from those of other charts.
    let namespace: String
    let options: ChartOptions
    /// The remarks that are pinned to it; nil where none were asked for.
    public internal(set) var notes: Notes?
    /// Which page of several it is, and what it says of the others; nil for a whole chart.
    var place: PagePlace?
    /// What it is fitted to, where it would not come out as large as it is meant to.
    var fit: PageFit?
    /// The sizes of its texts, where many pages are made of them.
    var sizes: KnownSizes?
}

extension Chart {
    /// Whether it is drawn for paper, which has a size of its own.
    public var isOnPaper: Bool { options.paper != .screen }

    /// Whether it shows what became of things, in colours that are not those of kinds.
    var tellsChange: Bool { boxes.contains(where: \.tellsChange) }
}
