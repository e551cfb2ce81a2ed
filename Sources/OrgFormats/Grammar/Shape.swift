internal import OrgModel

/// What stands after a key. The reader, the schema and the messages go by it.
enum Shape: Hashable {
    case text, texts
    case name, names
    /// Those of whom something is said: names, or `okänt`.
    case someone
    /// A day, or a time as surely as a document tells it: a year, a month, a season.
    /// `okänt` says that no day is known, and no more.
    case day, end
    case answer
    /// Yes or no of the statement itself, where `okänt` says nothing.
    case flag
    case status, severity, scope
    /// Whether a text is cut, or the sections of it that are.
    case excerpt
    /// A number; one that may not be known; one that may be about so, or at least so.
    case whole, knownWhole, count, frequency
    case link
    case share
    case kind
    /// A verb, or several.
    case verbs
    /// What stands after a relation on a node: names, lines with terms, or a list that mixes them.
    case lines
    case viewKinds, viewLines
    /// The nodes of a section.
    case nodes(Section)
    /// A list of one construct.
    case list(ModelConstruct)
    case views, limits

    /// Whether nothing may follow the key: a part of the model that is still to be written.
    var mayBeEmpty: Bool {
        switch self {
        case .nodes, .list, .views, .limits: true
        default: false
        }
    }

    /// Whether `okänt` is an answer.
    var takesUnknown: Bool {
        switch self {
        case .someone, .day, .end, .answer, .knownWhole, .count, .frequency, .share, .lines: true
        default: false
        }
    }

    /// Whether several values may stand in a list.
    var takesList: Bool {
        switch self {
        case .texts, .names, .someone, .verbs, .lines, .viewKinds, .viewLines, .excerpt: true
        default: false
        }
    }
}

extension Property.Shape {
    /// The shape in the language's own terms.
    var shape: Shape {
        switch self {
        case .text: .text
        case .answer: .answer
        case .number: .knownWhole
        case .day: .day
        case .link: .link
        case .share: .share
        }
    }
}
