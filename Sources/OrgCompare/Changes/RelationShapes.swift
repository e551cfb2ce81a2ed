internal import OrgModel

extension Relation {
    /// Whether the other end has one subject as a rule, so that another in its place took over: a unit its leader. A
    /// chief has many below, and one more is not instead of one less.
    var hasOneSubject: Bool {
        switch self {
        case .chef, .uppdrag, .rapporterar, .delAv, .hörTill, .bedrivsI, .ingår: false
        default: true
        }
    }

    /// Whether a subject has one object as a rule, so that another in its place is instead of it. Of two hands each
    /// names some of what an organ decides and of the groups that a post sits in.
    var hasOneObject: Bool {
        switch self {
        case .chef, .rapporterar, .uppdrag, .delAv, .hörTill, .bedrivsI: true
        default: false
        }
    }

    /// Whether more of it is a wider mandate: matters, responsibilities and operations. Whom one oversees or owns is
    /// of another dimension, and told by the line.
    var isMandate: Bool {
        switch words.dimension {
        case .verb, .verksamhetsansvar, .budget: true
        default: false
        }
    }
}
