internal import OrgModel
internal import Texts

/// Who has what to do by the words of one model: what it says that each answers for, and the field of operations that it
/// gives an organ in a sentence ("Plan, lov, tillsyn och från årsskiftet även VA"). Two hands seldom make nodes of the
/// same things, so that what is a matter to the one is a word to the other.
struct Fields {
    /// What the sentences name, and who has it; few, since only nämnder have such.
    private let sentences: [(key: NameKey, holder: Node)]
    /// Who has what stands under a name as a matter or an operation.
    private let holders: [Name: Set<Node>]

    private struct Name: Hashable {
        let words: [String]
        let marks: [String]

        init(_ key: NameKey) {
            words = key.words.sorted()
            marks = key.marks
        }
    }

    /// Nothing.
    init() { (sentences, holders) = ([], [:]) }

    /// - Complexity: linear in nodes and statements.
    init(_ organisation: Organisation) {
        var sentences: [(NameKey, Node)] = []
        for node in organisation.nodes where [.organ, .unit].contains(Family(organisation.kind(of: node))) {
            guard let text = organisation.value(.verksamhetsområde, of: node) else { continue }
            for part in text.split(whereSeparator: { ",;.".contains($0) }) {
                // The part, and each of its words.
                sentences.append((NameKey(String(part)), node))
                for word in NameKey.split(String(part)) where !NameWords.stops.contains(word) {
                    sentences.append((NameKey(word), node))
                }
            }
        }
        var holders: [Name: Set<Node>] = [:]
        func note(_ task: Node, _ holder: Node) {
            let key = NameKey(organisation.name(of: task))
            if !key.isBare { holders[Name(key), default: []].insert(holder) }
        }
        for relation in Relation.allCases where relation.isTask {
            for line in organisation.lines.lines(relation) {
                if let holder = line.subject, let object = line.object { note(object, holder) }
            }
        }
        for relation in [Relation.bedrivsI, .hörTill] {
            for line in organisation.lines.lines(relation) {
                guard let task = line.subject, let holder = line.object, Concern(organisation.kind(of: task)) == .tasks
                else { continue }
                note(task, holder)
            }
        }
        self.sentences = sentences.filter { !$0.0.isBare }
        self.holders = holders
    }

    /// Those who have what is called so, or a field that it is of.
    func holders(of name: String) -> Set<Node> {
        let key = NameKey(name)
        if key.isBare { return [] }
        return (holders[Name(key)] ?? []).union(sentences.filter { Self.isOf(key, $0.key) }.map(\.holder))
    }

    /// Whether a sentence tells the field of a node, and so what is not in it.
    func tells(of node: Node) -> Bool { sentences.contains { $0.holder == node } }

    /// Whether a matter is what a word says, or of its sort: "Bygglov" is of "lov", "Arbetsmarknadsåtgärder" of
    /// "arbetsmarknad".
    private static func isOf(_ matter: NameKey, _ field: NameKey) -> Bool {
        if matter.likeness(to: field) >= .strong { return true }
        guard let first = field.words.first, let last = matter.words.last, field.marks.isEmpty else { return false }
        if let sorts = NameWords.fields[first] { return sorts.contains(last) || sorts.contains(matter.words[0]) }
        guard field.words.count == 1 else { return false }
        // "Plan" is no definite form of "pla".
        return [first, field.spelled[0]].contains { word in
            word.count >= 3
                && (matter.words.count > 1
                    ? last == word : last.hasSuffix(word) || word.count >= 5 && last.hasPrefix(word))
        }
    }
}
