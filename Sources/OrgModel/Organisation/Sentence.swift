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
            + (howMany(detail).map { Wording(" (\($0))", en: " (\($0))") } ?? Wording("", en: ""))
            + (detail.joint == 0 ? Wording("", en: "") : Wording(" (tillsammans)", en: " (jointly)"))
            + (detail.isActing ? Wording(" (tf)", en: " (acting)") : Wording("", en: ""))
    }

    /// `3 st`, `60 %`: how many, or how large a part, of what it names a line is about.
    private func howMany(_ detail: Detail<Node>) -> Wording? {
        if let quantity = detail.quantity { return wording(of: quantity) }
        guard share(in: detail) != nil, let share = detail.values.first(where: { $0.property == .andel }) else {
            return nil
        }
        let (number, fraction) = (texts[share.value], ".0 %")
        let written = number.hasSuffix(fraction) ? "\(number.dropLast(fraction.utf8.count)) %" : number
        return Wording(written, en: written)
    }

    /// `3 st`, `ca 8`, `minst 1 per förvaltning`, `antal okänt`.
    package func wording(of quantity: Quantity) -> Wording {
        let per = quantity.per.map { " per \(texts[$0])" } ?? ""
        let number = quantity.number
        let words =
            switch quantity.precision {
            case .exact:
                per.isEmpty ? Wording("\(number) st", en: "\(number) of them") : Wording("\(number)", en: "\(number)")
            case .unknown: Wording("antal okänt", en: "number unknown")
            case .approximate: Wording("ca \(number)", en: "about \(number)")
            case .minimum: Wording("minst \(number)", en: "at least \(number)")
            case .maximum: Wording("högst \(number)", en: "at most \(number)")
            }
        return Wording("\(words)\(per)", en: "\(words)\(per)")
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
