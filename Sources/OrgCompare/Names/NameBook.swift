/// The name keys of two organisations as numbers of one table, and how near any two are.
struct NameBook {
    private(set) var keys: [NameKey] = []
    /// For each key the first with the same words and marks, whatever its head.
    private(set) var wordings: [UInt32] = []
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
            let wording = key.isBare ? ["", "\(number)"] : key.words.sorted() + [""] + key.marks
            wordings.append(byWording[wording, default: number])
            byWording[wording] = wordings.last
        }
        byName[name] = number
        return number
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
