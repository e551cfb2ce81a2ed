internal import OrgFacts
internal import OrgModel
internal import Texts

/// What sources may leave unsaid of somebody or something: what is then asked, and which answer would be a fault.
enum Unsaid: CaseIterable {
    case chief, leader, place, deputy, duties, employer, mandate, groupHead, description, rhythm, group
    case forumRhythm, responsible, talks, forum, levels
    case workEnvironment, command, decision, decider, step, link
    case board, department, field, answeringBoard, executive, crisis, oversight, report, company, waysOfLeading

    /// What is asked, of names as they are joined.
    func question(_ names: Wording) -> Wording {
        let (swedish, english) = words
        return Wording(
            swedish.question.replacingName(with: names.swedish), en: english.question.replacingName(with: names.english)
        )
    }

    /// The answer that would be a fault.
    var fault: Wording { Wording(words.swedish.fault, en: words.english.fault) }

    /// The sort of fact that would answer; nil where it is none that a source can leave open.
    var asked: FactWord? {
        switch self {
        case .chief: .commands
        case .leader, .groupHead, .responsible: .leads
        case .decision: .decides
        case .step: .accounts
        case .answeringBoard: .runs
        default: nil
        }
    }

    /// The documents whose claim to tell it all counts; nil where any does.
    var claimants: Set<NodeKind>? {
        self == .deputy ? [.instruktion, .delegationsordning, .reglemente, .beslut, .organisationsbeslut] : nil
    }

    private typealias Words = (question: String, fault: String)

    private var words: (swedish: Words, english: Words) {
        switch self {
        case .chief:
            (
                ("vem är chef för #?", "ingen, eller flera utan att det är sagt hur"),
                ("who is the chief of #?", "nobody, or several and not said how")
            )
        case .leader:
            (
                ("vem leder #?", "ingen, eller flera utan att det är sagt hur"),
                ("who leads #?", "nobody, or several and not said how")
            )
        case .place:
            (
                ("vad är # en del av, eller vem hör det till?", "ingen och inget"),
                ("what is # part of, or to whom does it belong?", "nobody and nothing")
            )
        case .deputy: (("vem ersätter #?", "ingen är utsedd"), ("who steps in for #?", "nobody is named"))
        case .duties:
            (
                (
                    "vem håller samtal med #, svarar för arbetsmiljön och avslutar anställningen?",
                    "ett organ, och ingen person"
                ),
                (
                    "who holds talks with #, answers for the work environment and ends the employment?",
                    "an organ, and no person"
                )
            )
        case .employer:
            (
                ("vilken juridisk person hör # till, och vem är arbetsgivare?", "ingen"),
                ("which legal person does # belong to, and who is the employer?", "none")
            )
        case .mandate:
            (
                ("vem beställer av #, leder arbetet och får resultatet?", "ingen"),
                ("who commissions #, leads the work and is given the result?", "nobody")
            )
        case .groupHead: (("vem leder eller sammankallar #?", "ingen"), ("who leads or convenes #?", "nobody"))
        case .description:
            (
                ("vilket uppdrag och vilka arbetsformer har #?", "ingen har bestämt det"),
                ("what are the mandate and the ways of working of #?", "nobody has settled it")
            )
        case .rhythm, .forumRhythm:
            (("hur ofta möts #?", "det är inte bestämt"), ("how often does # meet?", "it is not settled"))
        case .group:
            (
                ("vilken ledningsgrupp har #?", "ingen, fast andra har en"),
                ("which management group has #?", "none, though others have one")
            )
        case .responsible:
            (
                ("vem är samverkansansvarig för #?", "ingen, eller någon annan än chefen för delen"),
                ("who answers for co-operation in #?", "nobody, or another than the chief of the part")
            )
        case .talks: (("vem håller medarbetarsamtal med #?", "ingen"), ("who holds appraisal talks with #?", "nobody"))
        case .forum:
            (
                ("i vilket samverkansforum behandlas besluten för #?", "i inget"),
                ("in which forum of co-operation are decisions for # handled?", "in none")
            )
        case .levels:
            (
                ("på vilka nivåer sker samverkan enligt #?", "en nivå där beslut fattas saknar forum"),
                ("on which levels is there co-operation by #?", "a level where decisions are made has no forum")
            )
        case .workEnvironment:
            (
                ("vem har fördelat arbetsmiljöuppgifterna till #?", "ingen, eller någon utan egna uppgifter"),
                ("who has allotted the work-environment tasks to #?", "nobody, or somebody without tasks of their own")
            )
        case .command:
            (
                ("vilken linje går mellan #?", "ingen: den som ansvarar kan inte styra den som genomför"),
                ("which line runs between #?", "none: who is responsible cannot direct who carries it out")
            )
        case .decision:
            (
                ("vem beslutar om #?", "ingen, eller den som tar fram underlaget"),
                ("who decides on #?", "nobody, or who prepares it")
            )
        case .decider:
            (
                ("vem avgör när chefen och uppdragsgivaren vill olika med #?", "ingen"),
                ("who decides when the chief and the principal of # disagree?", "nobody")
            )
        case .step: (("vem svarar för #?", "ingen"), ("who answers for #?", "nobody"))
        case .link:
            (("vem tar det led som # saknar?", "ingen"), ("who takes the step that # lacks?", "nobody"))
        case .board: (("vilket organ hör # till?", "inget"), ("which board does # belong to?", "none"))
        case .department: (("vilken förvaltning arbetar åt #?", "ingen"), ("which department works for #?", "none"))
        case .field:
            (
                (
                    "vilken nämnd har de uppgifter som lagen kräver en nämnd för: är det någon av #?",
                    "ingen nämnd har dem"
                ),
                (
                    "which committee has the duties that the law wants a committee for: one of #?",
                    "no committee has them"
                )
            )
        case .answeringBoard:
            (
                ("vilken nämnd svarar för #?", "ingen, eller flera utan gräns"),
                ("which committee answers for #?", "none, or several without a border")
            )
        case .executive:
            (
                ("vilken är styrelsen under #?", "det finns ingen"),
                ("which is the executive board under #?", "there is none")
            )
        case .crisis:
            (
                ("hur förhåller sig krisledningen genom # till en krisledningsnämnd?", "det är inte bestämt"),
                ("how does crisis leadership by # stand to a crisis committee?", "it is not settled")
            )
        case .oversight: (("vem har uppsikt över och granskar #?", "ingen"), ("who oversees and examines #?", "nobody"))
        case .report:
            (
                ("när rapporteras samverkan genom # till fullmäktige?", "inte varje år"),
                ("when is the co-operation through # reported to the council?", "not every year")
            )
        case .company:
            (
                ("vem äger, styr och samordnar #?", "ingen, eller någon annan än fullmäktige och styrelsen"),
                ("who owns, governs and co-ordinates #?", "nobody, or others than the council and the board")
            )
        case .waysOfLeading:
            (
                ("hur ska # leda förvaltningen under styrelsen?", "styrelsen har inte bestämt det"),
                ("how is # to lead the department under the board?", "the board has not settled it")
            )
        }
    }
}

extension String {
    fileprivate func replacingName(with name: String) -> String {
        split(separator: "#", omittingEmptySubsequences: false).joined(separator: name)
    }
}
