package import Texts

extension Organisation {
    /// A line as a sentence, as its document says it: `'KS' har inte uppsikt över 'Bolaget' (krav)`; with the terms that
    /// tell it from others between the same two: in which matters, whose, to whom, on what level, jointly, acting, when,
    /// and in consultation with whom.
    package func sentence(_ line: Line, naming name: (Node) -> Wording) -> Wording {
        let detail = detail(of: line)
        let modality = Modality(detail)
        let unknown = Wording("(okänt)", en: "(not said)")
        let isAlone = line.object == nil && !line.isObjectUnknown
        var words = [line.subject.map(name) ?? unknown, modality.phrase(line.relation.words.phrase)]
        if !isAlone { words.append(line.object.map(name) ?? unknown) }
        let consulted = detail.consulted.map(name)
        let with =
            consulted.isEmpty
            ? Wording("", en: "")
            : Wording(", i samråd med ", en: ", in consultation with ") + consulted.joined(separator: ", ")
        return words.joined(separator: " ") + terms(of: detail, naming: name) + with + modality.standingMark
    }

    /// What follows the ends of a line: `, om 'projektet', till 2026-12-31 (dagligen)`.
    package func terms(of detail: Detail<Node>, naming name: (Node) -> Wording) -> Wording {
        func named(_ before: Wording, _ nodes: [Node]) -> Wording {
            nodes.isEmpty ? Wording("", en: "") : before + nodes.map(name).joined(separator: ", ")
        }
        let level = texts[detail.level]
        return named(Wording(", av ", en: ", of "), detail.owners)
            + named(Wording(", om ", en: ", regarding "), detail.matters)
            + named(Wording(", mottagare ", en: ", recipient "), detail.recipients)
            + when(detail.period)
            + (detail.level.isNone ? Wording("", en: "") : Wording(" (\(level))", en: " (\(level))"))
            + (detail.joint == 0 ? Wording("", en: "") : Wording(" (tillsammans)", en: " (jointly)"))
            + (detail.isActing ? Wording(" (tf)", en: " (acting)") : Wording("", en: ""))
    }

    /// `, från 2026-01-01`, `, till 2026-12-31`, where a line has days of its own.
    private func when(_ period: Period) -> Wording {
        let from = period.start.map { Wording(", från \($0.wording)", en: ", from \($0.wording)") }
        let till = period.end.map { Wording(", till \($0.wording)", en: ", until \($0.wording)") }
        return [from, till].compactMap(\.self).reduce(Wording("", en: ""), +)
    }
}

extension Wording {
    fileprivate static func + (left: Wording, right: Wording) -> Wording {
        Wording(left.swedish + right.swedish, en: left.english + right.english)
    }
}
