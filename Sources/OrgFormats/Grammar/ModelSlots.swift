internal import Texts

/// The grammar of the model language: the slots of each construct, in the order that pages tell them.
extension ModelConstruct {
    var slots: [Slot] {
        switch self {
        case .model: Self.ofModel
        case .node: Self.ofNode
        case .line: Self.ofLine
        case .statement: Self.ofStatement
        case .responsibility: Self.ofResponsibility
        case .acceptance: Self.ofAcceptance
        case .number: Self.ofNumber
        case .view: Self.ofView
        }
    }

    private static let ofModel = [
        Slot(.organisation, .text, "vad organisationen heter", en: "what the organisation is called"),
        Slot(.date, .day, "dagen som modellen gäller", en: "the day the model speaks of"),
        Slot(
            .basedOn, .text, "sökväg till en modell som den här ändrar", en: "path of a model that this one changes"),
        Slot(.ends, .names, "noder i den modellen som upphör", en: "nodes of that model that end"),
        Slot(
            .source, .text, "dokumentet som filens utsagor vilar på, om de inte säger annat",
            en: "the document that the file's statements rest on, unless they say otherwise"),
        Slot(
            .responsibilities, .list(.responsibility), "ansvar, i kort form",
            en: "responsibilities, in the short form"),
        Slot(
            .statements, .list(.statement), "vilka utsagor som helst, i lång form",
            en: "any statement, in the long form"),
        Slot(
            .accepted, .list(.acceptance), "fynd som någon har godtagit", en: "findings that somebody has accepted"),
        Slot(.views, .views, "utsnitt med namn, att rita", en: "named excerpts, to draw"),
        Slot(.limits, .limits, "egna gränsvärden för granskningen", en: "limits of one's own for the audit"),
    ]

    private static let ofNode =
        [
            Slot(.kind, .kind, "vad noden är", en: "what the node is"),
            Slot(
                .name, .text, "vad noden heter i en bild; annars dess id", en: "what a drawing calls it; else its id"),
            Slot(.count, .count, "hur många: gör noden till en klass", en: "how many: makes the node a class"),
        ] + period + [
            Slot(.vacant, .answer, "om posten står tom", en: "whether the post stands empty"),
            Slot(.meetings, .frequency, "hur ofta gruppen möts", en: "how often the group meets"),
            Slot(
                .described, .texts, "rubrikerna gruppen är beskriven under",
                en: "headings the group is described under"),
        ] + standing

    private static let ofLine =
        [
            Slot(
                .what, .names, need: .oneOf, "vad eller vem det gäller: vilken nod som helst",
                en: "what or whom: any node"),
            Slot(.who, .someone, need: .oneOf, "vem eller vilka, var för sig", en: "who, each for itself"),
            jointly,
        ] + terms

    private static let ofStatement =
        [
            Slot(.who, .someone, need: .oneOf, "vem eller vilka, var för sig", en: "who, each for itself"),
            Slot(
                .does, .verbs, need: .needed, "verbet, eller flera, vart för sig",
                en: "the verb, or several, each for itself"),
            Slot(.what, .names, "vad eller vem det gäller: vilken nod som helst", en: "what or whom: any node"),
            jointly,
        ] + terms

    private static let ofResponsibility =
        [
            Slot(.forWhat, .names, need: .needed, "vad ansvaret gäller", en: "what is answered for"),
            Slot(
                .role, .verbs, "verbet, eller flera, vart för sig; annars 'ansvarar'",
                en: "the verb, or several, each for itself; else 'is responsible for'"),
            Slot(.has, .someone, need: .oneOf, "vem eller vilka, var för sig", en: "who, each for itself"),
            jointly,
        ] + terms

    private static let ofAcceptance = [
        Slot(.rule, .text, need: .needed, "regelns namn", en: "the rule's name"),
        Slot(.node, .name, "noden som fyndet gäller", en: "the node that the finding is about"),
        Slot(.decision, .text, "beslutet att godta", en: "the decision to accept it"),
        Slot(.reason, .text, "varför", en: "why"),
        Slot(.till, .end, "sista dagen fyndet är godtaget", en: "the last day the finding is accepted"),
    ]

    private static let ofNumber = [
        Slot(.about, .whole, "ungefär", en: "about"),
        Slot(.atLeast, .whole, "inte färre än", en: "not fewer than"),
        Slot(.atMost, .whole, "inte fler än", en: "not more than"),
        Slot(.per, .name, "räknat per: 'en per förvaltning'", en: "counted by: one for each department"),
    ]

    private static let ofView = [
        Slot(.kinds, .viewKinds, "slag av noder att visa", en: "kinds of nodes to show"),
        Slot(
            .lines, .viewLines, "linjer att rita: dimension, verb eller alla", en: "lines: a dimension, a verb or all"),
        Slot(.under, .name, "bara noden och det som står under den", en: "only the node and what is below it"),
        Slot(.around, .name, "bara noden och dess grannar", en: "only the node and what it is joined to"),
        Slot(.depth, .whole, "hur många steg bort", en: "how many steps away"),
    ]

    // MARK: Slots of several constructs

    private static let jointly = Slot(
        .jointly, .names, need: .oneOf, "de som gör det gemensamt", en: "those who do it jointly, as one")

    /// When something holds.
    private static let period = [
        Slot(
            .from, .day, "när det börjar gälla: en dag, eller 2026, våren 2026",
            en: "when it begins: a day, or 2026, spring 2026"),
        Slot(.till, .end, "när det slutar gälla, eller okänt", en: "when it ends, or unknown"),
    ]

    /// On what something rests, and how surely.
    private static let standing = [
        Slot(.source, .text, "dokument och avsnitt: 'policy §2'", en: "document and section: 'policy §2'"),
        Slot(
            .status, .status, "sagt, bara underförstått, eller föreslaget och inte beslutat",
            en: "said, only implied, or proposed and not decided"),
        Slot(.demanded, .flag, "ja: krävs, men är ännu inget faktum", en: "yes: demanded, not yet a fact"),
        Slot(
            .permitted, .flag, "ja: får göras, men sägs inte ske; nej: får inte göras",
            en: "yes: may be done, not said to be; no: may not be done"),
        Slot(.unclear, .text, "vad i ordalydelsen som kan läsas på två sätt", en: "what can be read in two ways"),
        Slot(
            .shortcoming, .texts, "vad källan själv säger är fel eller saknas",
            en: "what the source itself says is wrong or missing"),
        Slot(
            .gravity, .severity, "hur allvarlig källan säger att bristen är: hög, medel, låg",
            en: "how grave the source says the shortcoming is: high, medium, low"),
        Slot(
            .excerpt, .excerpt,
            "ja: texten är avkortad här, så tystnad säger inget; eller dokumentets avkortade avsnitt",
            en: "yes: the text is cut here, so silence says nothing; or the sections of the document that are cut"),
    ]

    /// The terms of a line, a statement and a responsibility.
    private static let terms =
        standing + period + [
            Slot(.of, .names, "vems: 'besluten, av ks'", en: "whose: the decisions, of ks"),
            Slot(.recipient, .names, "till vem eller för vem", en: "to whom or for whom"),
            Slot(.level, .text, "nivåord: övergripande, ytterst, operativt, …", en: "level word, as written"),
            Slot(.regarding, .names, "i vilka ärenden eller frågor", en: "in which matters"),
            Slot(.consulting, .names, "vilka som tillfrågas", en: "who are consulted"),
            Slot(.before, .names, "vad det sker före", en: "what it comes before"),
            Slot(.after, .names, "vad det sker efter", en: "what it comes after"),
            Slot(.often, .frequency, "hur ofta: 1/år", en: "how often: 1/year"),
            Slot(.count, .count, "hur många av det som anges", en: "how many of what is named"),
            Slot(
                .scope, .scope, "hur mycket av det som anges: alla, några, inte alla, en del, övriga",
                en: "how much of what is named: all, some, not all, a part, the rest"),
            Slot(
                .holds, .flag, "nej: dokumentet säger att det inte är så", en: "no: the document says it is not so"),
            Slot(.acting, .flag, "som tillförordnad", en: "as acting"),
        ]
}
