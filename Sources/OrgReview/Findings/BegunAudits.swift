internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Threads

/// The audits that the findings of a comparison are matched by, begun as soon as what they are of is known: that of the
/// organisation after before anybody is paired, that of the one before as soon as all are.
struct BegunAudits {
    /// Of the organisation before under the ids of the one after; nil where the two are not of one organisation, and
    /// there is nothing to hold against each other.
    private(set) var earlier: Begun<Audit>?
    /// Of the organisation after.
    let later: Begun<Audit>

    init(of comparison: Comparison, _ options: Audit.Options) {
        self.init(of: comparison.after, options)
        begin(comparison, options)
    }

    init(of after: Organisation, _ options: Audit.Options) { later = Begun { Audit(of: after, options) } }

    /// The same audit of the organisation after, with another or none of what was before it.
    init(later: Begun<Audit>) { self.later = later }

    /// Begins what the two being one organisation makes worth its while.
    mutating func begin(_ pairing: Pairing, from before: Organisation, to after: Organisation, _ options: Audit.Options)
    {
        guard earlier == nil else { return }
        earlier = Begun { Audit(of: pairing.underLaterIDs(before, of: after), options) }
    }

    /// Begins it where that is known only when all changes are.
    mutating func begin(_ comparison: Comparison, _ options: Audit.Options) {
        guard comparison.isOfOneOrganisation else { return }
        begin(comparison.pairing, from: comparison.before, to: comparison.after, options)
    }
}
