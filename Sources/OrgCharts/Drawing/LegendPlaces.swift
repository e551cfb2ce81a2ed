internal import OrgModel
internal import Texts

/// The rows of a legend that tell what places mean.
extension Legend {
    /// One row a picture: what stands in cards is told together, and so is what else looks alike.
    static func places(_ sayings: [Composition.Saying], _ language: Language) -> [Row] {
        let inCards = sayings.compactMap(\.inCard)
        var rows: [Row] = []
        var places: [PlacePicture.Kind: Int] = [:]
        for saying in sayings {
            let isInCard = saying.inCard != nil && inCards.count > 1
            let picture = isInCard ? PlacePicture.inCard : PlacePicture(saying.standing)
            guard let place = places[picture.kind] else {
                places[picture.kind] = rows.count
                rows.append(Row(sign: .place(picture), text: isInCard ? told(inCards, language) : saying.text))
                continue
            }
            if isInCard { continue }
            let text = saying.text.prefix(1).lowercased() + saying.text.dropFirst()
            rows[place] = Row(sign: rows[place].sign, text: rows[place].text + "; " + text)
        }
        // What takes a line of its own stands last.
        let long = places[PlacePicture.inCard.kind].map { rows.remove(at: $0) }
        return rows + [long].compactMap(\.self)
    }

    /// "I ett kort: utskott är del av organet; personal hör till enheten och är underställd enhetens chef".
    private static func told(_ all: [(subject: String, said: String)], _ language: Language) -> String {
        var order: [String] = []
        var said: [String: [String]] = [:]
        for (subject, words) in all {
            if said[subject] == nil { order.append(subject) }
            if said[subject]?.contains(words) != true { said[subject, default: []].append(words) }
        }
        let parts = order.map { $0 + " " + Composer.list(said[$0] ?? [], language) }
        let inCard = Wording("I ett kort", en: "In a card")[language]
        return inCard + ": " + parts.joined(separator: "; ")
    }
}
