internal import Texts

extension Unsaid {
    /// What is asked, with `#` where the names stand, and the answer that would be a fault.
    var words: (question: Wording, fault: Wording) {
        switch self {
        case .chief:
            (
                Wording("vem är chef för #?", en: "who is the chief of #?"),
                Wording("ingen, eller flera utan att det är sagt hur", en: "nobody, or several and not said how")
            )
        case .leader:
            (
                Wording("vem leder #?", en: "who leads #?"),
                Wording("ingen, eller flera utan att det är sagt hur", en: "nobody, or several and not said how")
            )
        case .place:
            (
                Wording(
                    "vad är # en del av, eller vem hör det till?", en: "what is # part of, or to whom does it belong?"),
                Wording("ingen och inget", en: "nobody and nothing")
            )
        case .rhythm, .forumRhythm:
            (
                Wording("hur ofta möts #?", en: "how often does # meet?"),
                Wording("det är inte bestämt", en: "it is not settled")
            )
        case .deputy:
            (
                Wording("vem ersätter #?", en: "who steps in for #?"),
                Wording("ingen är utsedd", en: "nobody is named")
            )
        case .duties:
            (
                Wording(
                    "vem håller samtal med #, svarar för arbetsmiljön och avslutar anställningen?",
                    en: "who holds talks with #, answers for the work environment and ends the employment?"),
                Wording("ett organ, och ingen person", en: "an organ, and no person")
            )
        case .employer:
            (
                Wording(
                    "vilken juridisk person hör # till, och vem är arbetsgivare?",
                    en: "which legal person does # belong to, and who is the employer?"),
                Wording("ingen", en: "none")
            )
        case .mandate:
            (
                Wording(
                    "vem beställer av #, leder arbetet och får resultatet?",
                    en: "who commissions #, leads the work and is given the result?"),
                Wording("ingen", en: "nobody")
            )
        case .groupHead:
            (
                Wording("vem leder eller sammankallar #?", en: "who leads or convenes #?"),
                Wording("ingen", en: "nobody")
            )
        case .groupOrder:
            (
                Wording(
                    "vem leder #, och vad är uppdraget och arbetsformerna?",
                    en: "who leads #, and what are the mandate and the ways of working?"),
                Wording("ingen har bestämt det", en: "nobody has settled it")
            )
        case .description:
            (
                Wording(
                    "vilket uppdrag och vilka arbetsformer har #?",
                    en: "what are the mandate and the ways of working of #?"),
                Wording("ingen har bestämt det", en: "nobody has settled it")
            )
        case .group:
            (
                Wording("vilken ledningsgrupp har #?", en: "which management group has #?"),
                Wording("ingen, fast andra har en", en: "none, though others have one")
            )
        case .responsible:
            (
                Wording("vem är samverkansansvarig för #?", en: "who answers for co-operation in #?"),
                Wording(
                    "ingen, eller någon annan än chefen för delen", en: "nobody, or another than the chief of the part")
            )
        case .talks:
            (
                Wording("vem håller medarbetarsamtal med #?", en: "who holds appraisal talks with #?"),
                Wording("ingen", en: "nobody")
            )
        case .forum:
            (
                Wording(
                    "i vilket samverkansforum behandlas besluten för #?",
                    en: "in which forum of co-operation are decisions for # handled?"),
                Wording("i inget", en: "in none")
            )
        case .levels:
            (
                Wording("på vilka nivåer sker samverkan enligt #?", en: "on which levels is there co-operation by #?"),
                Wording("en nivå där beslut fattas saknar forum", en: "a level where decisions are made has no forum")
            )
        case .workEnvironment:
            (
                Wording(
                    "vem har fördelat arbetsmiljöuppgifterna till #?",
                    en: "who has allotted the work-environment tasks to #?"),
                Wording("ingen, eller någon utan egna uppgifter", en: "nobody, or somebody without tasks of their own")
            )
        case .command:
            (
                Wording("vilken linje går mellan #?", en: "which line runs between #?"),
                Wording(
                    "ingen: den som ansvarar kan inte styra den som genomför",
                    en: "none: who is responsible cannot direct who carries it out")
            )
        case .decision:
            (
                Wording("vem beslutar om #?", en: "who decides on #?"),
                Wording("ingen, eller den som tar fram underlaget", en: "nobody, or who prepares it")
            )
        case .decider:
            (
                Wording(
                    "vem avgör när chefen och uppdragsgivaren vill olika med #?",
                    en: "who decides when the chief and the principal of # disagree?"),
                Wording("ingen", en: "nobody")
            )
        case .step:
            (
                Wording("vem svarar för #?", en: "who answers for #?"),
                Wording("ingen", en: "nobody")
            )
        case .link:
            (
                Wording("vem tar det led som # saknar?", en: "who takes the step that # lacks?"),
                Wording("ingen", en: "nobody")
            )
        case .principal:
            (
                Wording("vem svarar # inför?", en: "to whom does # answer?"),
                Wording("ingen", en: "nobody")
            )
        case .sharing:
            (
                Wording("vilka hör ihop, när # inte är lika många?", en: "which go together, as # are not as many?"),
                Wording("ingen har bestämt det", en: "nobody has settled it")
            )
        case .watch:
            (
                Wording("vem har uppsikt över #?", en: "who oversees #?"),
                Wording("ingen", en: "nobody")
            )
        case .board:
            (
                Wording("till vilket organ hör #?", en: "which board does # belong to?"),
                Wording("inget", en: "none")
            )
        case .department:
            (
                Wording("vilken förvaltning arbetar åt #?", en: "which department works for #?"),
                Wording("ingen", en: "none")
            )
        case .field:
            (
                Wording(
                    "vilken nämnd har de uppgifter som lagen kräver en nämnd för: är det någon av #?",
                    en: "which committee has the duties that the law wants a committee for: one of #?"),
                Wording("ingen nämnd har dem", en: "no committee has them")
            )
        case .answeringBoard:
            (
                Wording("vilken nämnd svarar för #?", en: "which committee answers for #?"),
                Wording("ingen, eller flera utan gräns", en: "none, or several without a border")
            )
        case .executive:
            (
                Wording("vilken är styrelsen under #?", en: "which is the executive board under #?"),
                Wording("det finns ingen", en: "there is none")
            )
        case .crisis:
            (
                Wording(
                    "hur förhåller sig krisledningen genom # till en krisledningsnämnd?",
                    en: "how does crisis leadership by # stand to a crisis committee?"),
                Wording("det är inte bestämt", en: "it is not settled")
            )
        case .oversight:
            (
                Wording("vem har uppsikt över och granskar #?", en: "who oversees and examines #?"),
                Wording("ingen", en: "nobody")
            )
        case .report:
            (
                Wording(
                    "när rapporteras samverkan genom # till fullmäktige?",
                    en: "when is the co-operation through # reported to the council?"),
                Wording("inte varje år", en: "not every year")
            )
        case .company:
            (
                Wording("vem äger, styr och samordnar #?", en: "who owns, governs and co-ordinates #?"),
                Wording(
                    "ingen, eller någon annan än fullmäktige och styrelsen",
                    en: "nobody, or others than the council and the board")
            )
        case .waysOfLeading:
            (
                Wording(
                    "hur ska # leda förvaltningen under styrelsen?",
                    en: "how is # to lead the department under the board?"),
                Wording("styrelsen har inte bestämt det", en: "the board has not settled it")
            )
        case .lastDay:
            (
                Wording("till när är # tillförordnad?", en: "until when is # acting?"),
                Wording("det är inte bestämt", en: "it is not settled")
            )
        case .cooperation:
            (
                Wording(
                    "hur samverkas # och hur bedöms riskerna, före beslutet?",
                    en: "how is there co-operation on #, and how are risks assessed, before the decision?"),
                Wording("inte alls, eller efter beslutet", en: "not at all, or after the decision")
            )
        case .appointment:
            (
                Wording("vem utser eller anställer #?", en: "who appoints or employs #?"),
                Wording("ingen, eller någon utan rätt till det", en: "nobody, or somebody without the right to")
            )
        case .followUp:
            (
                Wording("vem följer upp #?", en: "who follows up #?"),
                Wording("ingen", en: "nobody")
            )
        case .preparation:
            (
                Wording("vem bereder eller tar fram #?", en: "who prepares #?"),
                Wording("ingen", en: "nobody")
            )
        }
    }
}
