/// The name keys of two organisations as numbers of one table, and how near any two are.
struct NameBook {
    private(set) var keys: [NameKey] = []
    /// For each key the first with the same words and marks, whatever its head.
    private(set) var wordings: [UInt32] = []
    /// For each key those that are other spellings of it: written as one word, cut short.
    private(set) var spellings: [[UInt32]] = []
    private var byWording: [[String]: UInt32] = [:]
    private var numbers: [NameKey: UInt32] = [:]
    private var byName: [String: UInt32] = [:]
    private var words: [String: NameKey.Reading] = [:]
    private var likenesses: [UInt64: NameLikeness] = [:]

    /// The number of a name's key.
    mutating func number(of name: String) -> UInt32 {
        if let known = byName[name] { return known }
        let key = NameKey(name, &words)
        let number = numbers[key] ?? UInt32(keys.count)
        if number < keys.count {
            // Of several spellings of one key the first in order stands for it, whichever was met first.
            if key.precedes(keys[Int(number)]) { keys[Int(number)] = key }
        } else {
            keys.append(key)
            numbers[key] = number
            // What is only a head has no words to share, not even with "Enhet 5", which is all marks.
            let wording = key.isBare ? ["", "", "\(number)"] : key.words.sorted() + [""] + key.marks
            wordings.append(byWording[wording, default: number])
            byWording[wording] = wordings.last
        }
        byName[name] = number
        return number
    }

    /// Looks for spellings among names that begin alike.
    /// - Complexity: the sum over beginnings of how many have it, squared; of those with more than a hundred none is
    ///   looked at.
    mutating func findSpellings() {
        spellings = [[UInt32]](repeating: [], count: keys.count)
        let beginnings = Dictionary(grouping: keys.indices.filter { keys[$0].written.count >= 4 }) {
            keys[$0].written.prefix(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for numbers in beginnings.values where numbers.count <= 100 {
            for (place, left) in numbers.enumerated() {
                for right in numbers[(place + 1)...] where keys[left].likeness(to: keys[right]) == .form {
                    spellings[left].append(UInt32(right))
                    spellings[right].append(UInt32(left))
                }
            }
        }
    }

    /// How near two keys are.
    mutating func likeness(_ left: UInt32, _ right: UInt32) -> NameLikeness {
        if left == right { return .same }
        let pair = UInt64(min(left, right)) << 32 | UInt64(max(left, right))
        if let known = likenesses[pair] { return known }
        let found = keys[Int(left)].likeness(to: keys[Int(right)])
        likenesses[pair] = found
        return found
    }
}
