internal import OrgModel
internal import Texts

/// What nodes and lines say, in plain words: for those who listen to a chart, and for the outline.
struct Sentences {
    private let organisation: Organisation
    private let naming: Naming
    private let language: Language
    private let statementsFrom: [Node: [Statement]]

    init(_ organisation: Organisation, _ naming: Naming, _ language: Language) {
        self.organisation = organisation
        self.naming = naming
        self.language = language
        statementsFrom = Dictionary(
            grouping: organisation.statements.filter { $0.subject != nil && $0.object != nil }, by: { $0.subject! })
    }

    /// "Förvaltningschefer, antal okänt, leder Förvaltningar, svarar inför Nämnder".
    func describe(_ node: Node) -> String {
        var parts = [naming.name(of: node)]
        let kind = organisation.kind(of: node).words.singular[language]
        if !organisation.isGhost(node), parts[0].lowercased() != kind { parts.append(kind) }
        if let count = organisation.count(of: node, in: language) { parts.append(count) }
        if organisation.traits(of: node).vacant == .yes { parts.append(Wording("vakant", en: "vacant")[language]) }
        if organisation.isGhost(node) {
            parts.append(Wording("finns inte i modellen", en: "not in the model")[language])
        }
        if let standing = Modality(organisation.traits(of: node).detail).ofNode { parts.append(standing[language]) }
        let told = (statementsFrom[node] ?? []).filter { LineSelection.standard.relations.contains($0.relation) }
        for (manner, statements) in Dictionary(grouping: told, by: Manner.init).sorted(by: {
            $0.key.order < $1.key.order
        }) {
            let names = Set(statements.map { naming.name(of: $0.object!) }).sorted {
                SwedishOrder($0) < SwedishOrder($1)
            }
            let phrase = manner.modality.phrase(manner.relation.words.phrase)[language]
            parts.append("\(phrase) \(list(names))\(manner.modality.mark[language])")
        }
        return parts.joined(separator: ", ")
    }

    /// Statements that are told in one: of one relation, and all of them so, denied, demanded or left open.
    private struct Manner: Hashable {
        let relation: Relation
        let modality: Modality

        init(_ statement: Statement) {
            (relation, modality) = (statement.relation, Modality(statement.detail).saidOutright)
        }

        var order: (UInt8, Int) { (relation.rawValue, modality.rank) }
    }

    /// "Kommunstyrelsen har uppsikt över Nämnder (underförstått)".
    func sentence(_ statement: Statement) -> String {
        guard let subject = statement.subject, let object = statement.object else { return "" }
        let (who, what) = (naming.name(of: subject), naming.name(of: object))
        let modality = Modality(statement.detail)
        let phrase = modality.phrase(statement.relation.words.phrase)[language]
        return "\(who) \(phrase) \(what)\(terms(of: statement))\(modality.mark[language])"
    }

    /// ", om projektet, till 2026-12-31, så snart budgeten är antagen".
    func terms(of statement: Statement) -> String {
        let terms = organisation.terms(of: statement.detail) { node in
            let name = naming.name(of: node)
            return Wording(name, en: name)
        }
        func said(_ property: Property, _ before: Wording) -> String {
            organisation.value(property, of: statement.line).map { before[language] + $0 } ?? ""
        }
        return terms[language] + said(.som, Wording(", som ", en: ", as "))
            + said(.villkor, Wording(", ", en: ", "))
            + said(.senast, Wording(", senast ", en: ", no later than "))
            + said(.inom, Wording(", inom ", en: ", within "))
    }

    private func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + Wording(" och ", en: " and ")[language] + last
    }
}
