internal import OrgModel
internal import Texts

/// A chart of groups or of co-operation as words: each forum with who leads it, who takes part and how often it meets,
/// as the picture's panels and rungs have it.
extension Chart {
    /// Whether the chart's view is told forum by forum.
    var isByForum: Bool {
        options.view?.name == ChartView.grupper.name || options.view?.name == ChartView.samverkan.name
    }

    /// Whether a box is a group or a forum of co-operation.
    func isForum(_ box: Int) -> Bool { boxes[box].kind.section == .groups || boxes[box].kind.sphere == .cooperation }

    /// What each box says of its lines, by box: a forum's own and those of others to it, "leds av Kommundirektör",
    /// "ingår: Ekonomichef och HR-chef"; of any other box what it says to none. And how many lines
    /// each of them tells.
    func forumWords() -> [[(text: String, count: Int)]] {
        struct Key: Hashable {
            let box: Int
            let isObject: Bool
            let manner: LineManner
            let terms: String
        }
        var others: [Key: [Int]] = [:]
        var order: [Key] = []
        for line in lines {
            // Between two forums the subject tells it.
            let isObject = isForum(line.to) && !isForum(line.from)
            let key = Key(
                box: isObject ? line.to : line.from, isObject: isObject, manner: LineManner(line), terms: line.terms)
            if others[key] == nil { order.append(key) }
            others[key, default: []].append(isObject ? line.from : line.to)
        }
        var words = [[(rank: Int, text: String, count: Int)]](repeating: [], count: boxes.count)
        for key in order {
            let names = Composer.list((others[key] ?? []).map { boxes[$0].name }, language)
            let (relation, modality) = (key.manner.relation, key.manner.modality)
            let isNamed = key.isObject && !modality.isDenied
            let verb = isNamed ? relation.words.inverse : modality.phrase(relation.words.phrase)
            let told = "\(verb[language])\(isNamed ? ":" : "")"
            let text =
                key.isObject && modality.isDenied
                ? "\(names) \(told) \(boxes[key.box].name)\(key.terms)\(modality.mark[language])"
                : "\(told) \(names)\(key.terms)\(modality.mark[language])"
            words[key.box].append((relation.rankInForum, text, (others[key] ?? []).count))
        }
        return words.map {
            $0.enumerated().sorted { ($0.1.rank, $0.0) < ($1.1.rank, $1.0) }.map { ($1.text, $1.count) }
        }
    }
}

extension Relation {
    /// Where a forum tells it: who leads, who takes part, who is asked in.
    var rankInForum: Int {
        switch self {
        case .leder, .lederPolitiskt: 0
        case .ingår: 1
        case .adjungerad, .närvarar: 2
        default: 3 + Int(rawValue)
        }
    }
}
