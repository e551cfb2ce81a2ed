package import Texts

extension Organisation {
    /// A line as a sentence, as its document says it: `'KS' har inte uppsikt över 'Bolaget' (krav)`; with the terms that
    /// tell it from others between the same two: in which matters, whose, to whom, on what level, jointly, acting.
    package func sentence(_ line: Line, naming name: (Node) -> Wording) -> Wording {
        let detail = detail(of: line)
        let modality = Modality(detail)
        let unknown = Wording("(okänt)", en: "(not said)")
        let isAlone = line.object == nil && !line.isObjectUnknown
        var words = [line.subject.map(name) ?? unknown, modality.phrase(line.relation.words.phrase)]
        if !isAlone { words.append(line.object.map(name) ?? unknown) }
        return words.joined(separator: " ") + terms(of: detail, naming: name) + modality.standingMark
    }

    private func terms(of detail: Detail<Node>, naming name: (Node) -> Wording) -> Wording {
        func named(_ before: Wording, _ nodes: [Node]) -> Wording {
            nodes.isEmpty ? Wording("", en: "") : before + nodes.map(name).joined(separator: ", ")
        }
        let level = texts[detail.level]
        return named(Wording(", av ", en: ", of "), [detail.owner].compactMap(\.self))
            + named(Wording(", om ", en: ", regarding "), detail.matters)
            + named(Wording(", mottagare ", en: ", recipient "), [detail.recipient].compactMap(\.self))
            + (detail.level.isNone ? Wording("", en: "") : Wording(" (\(level))", en: " (\(level))"))
            + (detail.joint == 0 ? Wording("", en: "") : Wording(" (tillsammans)", en: " (jointly)"))
            + (detail.isActing ? Wording(" (tf)", en: " (acting)") : Wording("", en: ""))
    }
}

extension Wording {
    fileprivate static func + (left: Wording, right: Wording) -> Wording {
        Wording(left.swedish + right.swedish, en: left.english + right.english)
    }
}
