internal import OrgModel
internal import Texts

/// What sort of document a source is: what it tells all of, what it must say of that, and what its silence is worth.
struct Genre {
    /// What a document of the sort tells all of, where it has been read.
    enum Field {
        case nothing
        /// The organ it regulates, the post, the company, the joint body, or whose powers it delegates.
        case organ, post, company, body, delegation
        /// The units and posts that it lists.
        case list
        /// The forums of co-operation that it lays out.
        case levels
    }

    /// What its silence yields beside what it must say.
    enum Silence {
        /// Somebody is to be asked.
        case question
        /// Nobody is: it speaks of other things.
        case nothing
    }

    let field: Field
    /// What it must say, by a paragraph or by what it is for.
    let duties: Set<Unsaid>
    let silence: Silence
    /// Whether it is made to give tasks and powers, so that it says of whom.
    let givesPowers: Bool
    /// Whether anybody is bound by it.
    let isBinding: Bool
    /// Whether it only tells what is laid down elsewhere.
    let isOnlyTelling: Bool
    /// The paragraph that says what it must say.
    let authority: Wording?

    fileprivate init(
        _ field: Field = .nothing, must duties: Set<Unsaid> = [], silence: Silence = .question,
        givesPowers: Bool = false, isBinding: Bool = true, isOnlyTelling: Bool = false, authority: Wording? = nil
    ) {
        self.field = field
        self.duties = duties
        self.silence = silence
        self.givesPowers = givesPowers
        self.isBinding = isBinding
        self.isOnlyTelling = isOnlyTelling
        self.authority = authority
    }
}

extension NodeKind {
    /// The genre of a kind of document; nil for what is none.
    var genre: Genre? {
        switch self {
        case .instruktion:
            Genre(
                .post, must: [.waysOfLeading, .chief], givesPowers: true,
                authority: .kommunallagen("7 kap. 2 §", en: "chapter 7, section 2"))
        case .reglemente:
            Genre(
                .organ, givesPowers: true,
                authority: .kommunallagen("6 kap. 2 och 44 §§", en: "chapter 6, sections 2 and 44"))
        case .arbetsordning: Genre(.organ, givesPowers: true)
        case .organisationsbeslut: Genre(.list, must: [.chief, .leader, .place], givesPowers: true)
        case .delegationsordning:
            Genre(
                .delegation, givesPowers: true,
                authority: .kommunallagen(
                    "6 kap. 40 § och 7 kap. 8 §", en: "chapter 6, section 40, chapter 7, section 8"))
        case .förbundsordning:
            Genre(.body, givesPowers: true, authority: .kommunallagen("9 kap. 6 §", en: "chapter 9, section 6"))
        case .interkommunaltAvtal: Genre(.body, givesPowers: true)
        case .bolagsordning:
            Genre(.company, givesPowers: true, authority: .kommunallagen("10 kap. 3 §", en: "chapter 10, section 3"))
        case .ägardirektiv: Genre(.company, givesPowers: true)
        case .samverkansavtal: Genre(.levels, must: [.responsible, .forumRhythm], givesPowers: true)
        case .beslut: Genre(givesPowers: true)
        case .policy, .riktlinje, .måldokument, .budget, .plan, .direktiv, .avtal: Genre()
        case .förslag: Genre(isBinding: false)
        case .rapport, .revisionsrapport, .utvärdering, .webbsida, .nyhet, .handbok, .protokoll:
            Genre(isBinding: false, isOnlyTelling: true)
        case .dokument: Genre(isOnlyTelling: true)
        case .figur: Genre(silence: .nothing, isBinding: false, isOnlyTelling: true)
        case .mall, .bilaga: Genre(silence: .nothing, isBinding: false)
        case .lag: Genre(silence: .nothing)
        default: nil
        }
    }

    /// Whether what the document names it must also say of whom: it is made to give tasks and powers.
    var mustSay: Bool { genre?.givesPowers ?? false }

    /// Whether anybody is bound by it: not by what proposes, tells or evaluates.
    var isBinding: Bool { genre?.isBinding ?? false }

    /// Whether people go by what it says of who decides: it binds, or the municipality itself tells there how it is ruled.
    var isGoneBy: Bool {
        switch self {
        case .webbsida, .handbok, .protokoll: true
        default: isBinding
        }
    }

    /// Whether it is a document that is kept as it is to be read: minutes, reports and news are of their day.
    var isInForce: Bool {
        switch self {
        case .protokoll: false
        default: genre != nil && isGoneBy
        }
    }

    /// Whether somebody examined how things are, and says there what they found.
    var isExamination: Bool { self == .revisionsrapport || self == .utvärdering }

    /// Whether it looks into how things are, so that what it asks for is wanting as far as it has seen.
    var examines: Bool {
        switch self {
        case .rapport, .revisionsrapport, .utvärdering: true
        default: false
        }
    }

    /// Whether a task that it names is to have a holder: it sets tasks, or it examined who has them.
    var setsTasks: Bool {
        switch self {
        case .riktlinje, .plan, .måldokument, .budget, .direktiv, .revisionsrapport: true
        default: mustSay
        }
    }
}
