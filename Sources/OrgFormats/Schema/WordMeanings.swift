internal import Texts

extension Word {
    /// What the word says where it stands, for a reader of the language.
    func meaning(in context: Context) -> Wording {
        switch self {
        // The model as a whole.
        case .organisation: Wording("vad organisationen heter", en: "what the organisation is called")
        case .date: Wording("dagen som modellen gäller", en: "the day the model speaks of")
        case .basedOn:
            Wording("sökväg till en modell som den här ändrar", en: "path of a model that this one changes")
        case .ends: Wording("noder i den modellen som upphör", en: "nodes of that model that end")
        case .source:
            context == .model
                ? Wording(
                    "dokumentet som filens utsagor vilar på, om de inte säger annat",
                    en: "the document that the file's statements rest on, unless they say otherwise")
                : Wording("dokument och avsnitt: 'policy §2'", en: "document and section: 'policy §2'")
        case .responsibilities: Wording("ansvar, i kort form", en: "responsibilities, in the short form")
        case .statements: Wording("vilka utsagor som helst, i lång form", en: "any statement, in the long form")
        case .accepted: Wording("fynd som någon har godtagit", en: "findings that somebody has accepted")
        case .views: Wording("utsnitt med namn, att rita", en: "named excerpts, to draw")
        case .limits: Wording("egna gränsvärden för granskningen", en: "limits of one's own for the audit")
        // A node.
        case .kind: Wording("vad noden är", en: "what the node is")
        case .name: Wording("vad noden heter i en bild; annars dess id", en: "what a drawing calls it; else its id")
        case .count:
            context == .node
                ? Wording("hur många: gör noden till en klass", en: "how many: makes the node a class")
                : Wording("hur många av det som anges", en: "how many of what is named")
        case .from: Wording("första dagen det gäller", en: "the first day it holds")
        case .till:
            context == .acceptance
                ? Wording("sista dagen fyndet är godtaget", en: "the last day the finding is accepted")
                : Wording("sista dagen det gäller, eller okänt", en: "the last day it holds, or unknown")
        case .vacant: Wording("om posten står tom", en: "whether the post stands empty")
        case .meetings: Wording("hur ofta gruppen möts", en: "how often the group meets")
        case .described: Wording("rubrikerna gruppen är beskriven under", en: "headings the group is described under")
        // A statement.
        case .who: Wording("vem eller vilka, var för sig", en: "who, each for itself")
        case .does: Wording("verbet", en: "the verb")
        case .what: Wording("vad eller vem det gäller: vilken nod som helst", en: "what or whom: any node")
        case .of: Wording("vems: 'besluten, av ks'", en: "whose: the decisions, of ks")
        case .recipient: Wording("till vem eller för vem", en: "to whom or for whom")
        case .level: Wording("nivåord: övergripande, ytterst, operativt, …", en: "level word, as written")
        case .regarding: Wording("i vilka ärenden eller frågor", en: "in which matters")
        case .jointly: Wording("de som gör det gemensamt", en: "those who do it jointly, as one")
        case .consulting: Wording("vilka som tillfrågas", en: "who are consulted")
        case .before: Wording("vad det sker före", en: "what it comes before")
        case .after: Wording("vad det sker efter", en: "what it comes after")
        case .often: Wording("hur ofta: 1/år", en: "how often: 1/year")
        case .holds: Wording("nej: dokumentet säger att det inte är så", en: "no: the document says it is not so")
        case .acting: Wording("som tillförordnad", en: "as acting")
        case .status: Wording("sagt, eller bara underförstått", en: "said, or only implied")
        case .demanded: Wording("ja: krävs, men är ännu inget faktum", en: "yes: demanded, not yet a fact")
        case .unclear: Wording("vad som är otydligt i dokumentet", en: "what the document leaves unclear")
        // A responsibility.
        case .forWhat: Wording("vad ansvaret gäller", en: "what is answered for")
        case .role: Wording("verbet; annars 'ansvarar'", en: "the verb; else 'is responsible for'")
        case .has: Wording("vem eller vilka, var för sig", en: "who, each for itself")
        // An acceptance.
        case .rule: Wording("regelns namn", en: "the rule's name")
        case .node: Wording("noden som fyndet gäller", en: "the node that the finding is about")
        case .decision: Wording("beslutet att godta", en: "the decision to accept it")
        case .reason: Wording("varför", en: "why")
        // A number.
        case .about: Wording("ungefär", en: "about")
        case .atLeast: Wording("inte färre än", en: "not fewer than")
        case .atMost: Wording("inte fler än", en: "not more than")
        case .per: Wording("räknat per: 'en per förvaltning'", en: "counted by: one for each department")
        // A view.
        case .kinds: Wording("slag av noder att visa", en: "kinds of nodes to show")
        case .lines: Wording("linjer att rita: dimension, verb eller alla", en: "lines: a dimension, a verb or all")
        case .under: Wording("bara noden och det som står under den", en: "only the node and what is below it")
        case .around: Wording("bara noden och dess grannar", en: "only the node and what it is joined to")
        case .depth: Wording("hur många steg bort", en: "how many steps away")
        }
    }
}
