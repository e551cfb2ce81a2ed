internal import OrgModel
package import Texts

/// The structural words of the model language: everything that can stand as a key and is neither a relation nor a
/// property. Each has one English alias; the reader, the schema and `Models/README.md` share this table.
package enum Word: CaseIterable, Sendable {
    // The model as a whole.
    case organisation, date, basedOn, ends, source, responsibilities, statements, accepted, views, limits
    // A node.
    case kind, name, count, from, till, vacant, meetings, described
    // A statement.
    case who, does, what, of, recipient, level, regarding, jointly, consulting, before, after, often, holds, acting
    case status, demanded, permitted, unclear, shortcoming, gravity, excerpt, scope
    // A responsibility.
    case forWhat, role, has
    // An acceptance.
    case rule, node, decision, reason
    // A number.
    case about, atLeast, atMost, per
    // A view.
    case kinds, lines, under, around, depth

    /// The Swedish word and its English alias.
    package var wording: Wording {
        switch self {
        case .organisation: Wording("organisation", en: "organization")
        case .date: Wording("datum", en: "date")
        case .basedOn: Wording("utgår från", en: "based on")
        case .ends: Wording("upphör", en: "ends")
        case .source: Wording("källa", en: "source")
        case .responsibilities: Wording("ansvar", en: "responsibilities")
        case .statements: Wording("utsagor", en: "statements")
        case .accepted: Wording("godtas", en: "accepted")
        case .views: Wording("vyer", en: "views")
        case .limits: Wording("gränser", en: "limits")
        case .kind: Wording("slag", en: "kind")
        case .name: Wording("namn", en: "name")
        case .count: Wording("antal", en: "count")
        case .from: Wording("från", en: "from")
        case .till: Wording("till", en: "until")
        case .vacant: Wording("vakant", en: "vacant")
        case .meetings: Wording("möten", en: "meetings")
        case .described: Wording("beskriven", en: "described")
        case .who: Wording("vem", en: "who")
        case .does: Wording("gör", en: "does")
        case .what: Wording("vad", en: "what")
        case .of: Wording("av", en: "of")
        case .recipient: Wording("mottagare", en: "recipient")
        case .level: Wording("nivå", en: "level")
        case .regarding: Wording("om", en: "regarding")
        case .jointly: Wording("tillsammans", en: "jointly")
        case .consulting: Wording("i samråd", en: "consulting")
        case .before: Wording("före", en: "before")
        case .after: Wording("efter", en: "after")
        case .often: Wording("ofta", en: "often")
        case .holds: Wording("gäller", en: "holds")
        case .acting: Wording("tf", en: "acting")
        case .status: Wording("status", en: "status")
        case .demanded: Wording("krav", en: "demanded")
        case .permitted: Wording("får", en: "may")
        case .unclear: Wording("otydligt", en: "unclear")
        case .shortcoming: Wording("brist", en: "shortcoming")
        case .gravity: Wording("allvar", en: "severity")
        case .excerpt: Wording("utdrag", en: "excerpt")
        case .scope: Wording("omfattning", en: "scope")
        case .forWhat: Wording("för", en: "for")
        case .role: Wording("roll", en: "duty")
        case .has: Wording("har", en: "held by")
        case .rule: Wording("regel", en: "rule")
        case .node: Wording("nod", en: "node")
        case .decision: Wording("beslut", en: "decision")
        case .reason: Wording("skäl", en: "reason")
        case .about: Wording("ca", en: "about")
        case .atLeast: Wording("minst", en: "at least")
        case .atMost: Wording("högst", en: "at most")
        case .per: Wording("per", en: "each")
        case .kinds: Wording("slag", en: "kinds")
        case .lines: Wording("linjer", en: "lines")
        case .under: Wording("under", en: "below")
        case .around: Wording("kring", en: "around")
        case .depth: Wording("djup", en: "depth")
        }
    }
}
