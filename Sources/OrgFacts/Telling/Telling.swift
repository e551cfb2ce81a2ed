internal import OrgModel
package import Texts

/// A fact as a person is told it: a sentence, how surely it is known, what is said of it, and where, step by step.
package struct Telling: Hashable, Sendable {
    package let fact: Fact
    /// `'Socialchef' svarar inför 'Socialnämnden'`
    package let sentence: Wording
    /// Whether the source is unclear about it.
    package let isUnclear: Bool
    /// What the surest ground rests on, the statement that says it first.
    package let sources: [Source]

    /// Where a step of the ground is said.
    package struct Source: Hashable, Sendable {
        /// The document's id and the section, where the model gives them.
        package let document: String?
        package let section: String?
        /// The place in the model.
        package let location: Location?
    }
}

extension Facts {
    /// Every fact, those that twins carry too, in the order of the words and then of ids: what `explain` has to tell of
    /// a model.
    package var tellings: [Telling] {
        let facts = FactWord.allCases.flatMap { word in Mode.allCases.flatMap { all(word, $0) } }
        let keyed = facts.map { fact in
            (key: [fact.who, fact.whom].map { $0.map(organisation.id) ?? "" }, telling: telling(of: fact))
        }
        return keyed.sorted { left, right in
            let (one, other) = (left.telling.fact, right.telling.fact)
            if one.act != other.act { return one.act.rawValue < other.act.rawValue }
            if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
            return one.mode != other.mode ? one.mode.rawValue < other.mode.rawValue : one.ground < other.ground
        }.map(\.telling)
    }

    /// What is told of a fact.
    package func telling(of fact: Fact) -> Telling {
        func name(_ node: Node?) -> Wording {
            guard let node else { return Wording("(ingen sägs)", en: "(nobody is named)") }
            return Wording("'\(organisation.name(of: node))'", en: "'\(organisation.name(of: node))'")
        }
        let (phrase, mark) = (fact.mode.phrase(fact.act.phrase), fact.mode.mark)
        let isAlone = fact.word == .exists && fact.whom == nil
        let (who, whom) = (name(fact.who), isAlone ? Wording("", en: "") : name(fact.whom))
        let portion = portionMark(of: fact)
        let matters = matters(of: fact).map { "'\(organisation.name(of: $0))'" }.joined(separator: ", ")
        func sentence(_ language: Language, about: String) -> String {
            let end = whom[language].isEmpty ? "" : " " + whom[language]
            let scope = matters.isEmpty ? "" : ", \(about) \(matters)"
            return who[language] + " " + phrase[language] + end + scope + portion[language] + mark[language]
        }
        return Telling(
            fact: fact,
            sentence: Wording(sentence(.swedish, about: "om"), en: sentence(.english, about: "regarding")),
            isUnclear: isUnclear(fact), sources: fact.ground.all.map(source))
    }

    private func source(of basis: Basis) -> Telling.Source {
        let (detail, location): (Detail<Node>, Location?) =
            switch basis {
            case .statement(let number):
                {
                    let statement = organisation.statement(Int(number))
                    return (statement.detail, organisation.location(of: statement))
                }()
            case .node(let node): (organisation.traits(of: node).detail, organisation.location(of: node))
            }
        return Telling.Source(
            document: detail.source.map(organisation.id),
            section: detail.section.isNone ? nil : organisation.texts[detail.section], location: location)
    }

    /// The facts of a word and a mode, each once: as they are said, and as the questions about each node answer.
    private func all(_ word: FactWord, _ mode: Mode) -> [Fact] {
        let said = said(word, mode)
        guard mode == .är else { return merged(said) }
        let defined = organisation.nodes.filter { organisation.presence(of: $0) == .defined }
        switch word {
        case .commands: return merged(said + defined.flatMap { commanders(of: $0) })
        case .answers: return merged(said + defined.flatMap { principals(of: $0) })
        case .runs: return merged(said + defined.flatMap { runners(of: $0) })
        case .watches: return merged(said + defined.flatMap { watchers(of: $0) })
        default: return merged(said)
        }
    }
}
