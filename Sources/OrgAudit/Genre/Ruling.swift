internal import OrgModel
internal import Texts

/// A silence that a finding rests on: what is not said, and of whom.
struct Silence: Sendable {
    /// How far a claim to tell it all reaches.
    enum Reach: Sendable {
        /// To what it names.
        case named
        /// Downwards too: to the parts, the leaders and the matters of what it names.
        case scope
        /// To those alone who are told as the only ones of a kind.
        case kinds([NodeKind])
    }

    let unsaid: Unsaid
    /// Who must be told of, of any of whom it is enough, where that is not the subject alone: for each, and for all.
    private let bases: [Node: [Node]]
    private let common: [Node]
    let reach: Reach
    /// Whether a source owes it whatever its genre: it is demanded, or begun and not ended.
    let isOwed: Bool
    /// Whether it is asked of somebody whatever the genre: the copy is cut right where it would stand, or a line nearly
    /// says it.
    let isTorn: Bool
    /// What is asked about, where it is what is left of the subject; and the sources that tell of the others.
    private(set) var others: Wording?
    private(set) var sources: [Node] = []
    /// Whether it is not known that anybody is left.
    private(set) var isDoubtful = false

    init(
        _ unsaid: Unsaid, each bases: [Node: [Node]] = [:], of common: [Node] = [], reach: Reach = .named,
        isOwed: Bool = false, isTorn: Bool = false
    ) {
        self.unsaid = unsaid
        self.bases = bases
        self.common = common
        self.reach = reach
        self.isOwed = isOwed
        self.isTorn = isTorn
    }

    /// The same silence, of those of whom nothing is said beside what some sources say of others.
    func of(_ others: Wording, saidBy sources: [Node], isDoubtful: Bool) -> Silence {
        var silence = self
        (silence.others, silence.sources, silence.isDoubtful) = (others, sources, isDoubtful)
        return silence
    }

    /// Those of whom a source must tell, that it be a gap of the subject.
    func bases(of subject: Node) -> [Node] { bases[subject] ?? (common.isEmpty ? [subject] : common) }
}

extension Coverage {
    /// What a silence comes to.
    enum Ruling {
        /// A source had to say it.
        case gap
        /// Nobody had to: somebody is to be asked.
        case question
        /// Nothing: it is told where the text is cut, or by what speaks of other things.
        case nothing
    }

    /// What it comes to that something is unsaid of a subject.
    func ruling(on silence: Silence, about subject: Node) -> Ruling {
        if silence.isTorn || silence.isDoubtful { return .question }
        // Whoever says it of some had to say it of the others, by what its genre is for.
        let isBegun = silence.sources.contains { source in
            genre(of: source)?.duties.contains(silence.unsaid) ?? false && !(cuts.isAnything && cuts.silence(source))
        }
        if isBegun { return .gap }
        let rulings = silence.bases(of: subject).map { ruling(on: silence, of: $0) }
        return rulings.contains(.gap) ? .gap : rulings.contains(.question) ? .question : .nothing
    }

    /// What it comes to that it is unsaid of a node: by what sources claim, and else by their genre.
    private func ruling(on silence: Silence, of node: Node) -> Ruling {
        if silence.isOwed || isClaimed(silence, node) { return .gap }
        if cuts.isAnything, cuts.silence(node) { return .nothing }
        if speakers.speakers(of: node).contains(where: { genre(of: $0)?.duties.contains(silence.unsaid) ?? false }) {
            return .gap
        }
        if let source = organisation.source(of: node), let genre = genre(of: source), genre.silence == .nothing {
            return .nothing
        }
        return .question
    }

    private func genre(of source: Node) -> Genre? { organisation.kind(of: source).genre }

    private func isClaimed(_ silence: Silence, _ node: Node) -> Bool {
        switch silence.reach {
        case .kinds(let kinds): return kinds.allSatisfy { isExhaustive(about: $0) }
        case .scope: return reaches(node)
        case .named:
            guard isExhaustive(about: node) else { return false }
            guard let claimants = silence.unsaid.claimants else { return true }
            return claims(about: node).contains { claim in
                claim.subject.map { claimants.contains(organisation.kind(of: $0)) } ?? false
            }
        }
    }
}
