import OrgFormats
import OrgModel
import Texts

/// A part of a model before it is written: its words may be written in either language, and its entries in any order.
indirect enum ModelSketch {
    /// Text that is the same in both languages: ids, kinds, names.
    case text(String)
    /// A value with a word in each language: ja and yes.
    case value(Wording)
    case list([ModelSketch])
    /// Entries whose keys are words of the language.
    case words([(key: Wording, value: ModelSketch)])
    /// Entries whose keys are the model's own names.
    case names([(key: String, value: ModelSketch)])

    /// The sketch as YAML in flow style, every text in quotes.
    func written(in language: Language) -> String {
        func entries(_ pairs: [(String, ModelSketch)]) -> String {
            "{ " + pairs.map { "\(Self.quoted($0)): \($1.written(in: language))" }.joined(separator: ", ") + " }"
        }
        switch self {
        case .text(let text): return Self.quoted(text)
        case .value(let wording): return Self.quoted(wording[language])
        case .list(let items): return "[" + items.map { $0.written(in: language) }.joined(separator: ", ") + "]"
        case .words(let pairs): return entries(pairs.map { ($0.key[language], $0.value) })
        case .names(let pairs): return entries(pairs)
        }
    }

    /// The same sketch with every list and every mapping in another order.
    func shuffled(by dice: inout Dice) -> ModelSketch {
        switch self {
        case .text, .value: return self
        case .list(let items): return .list(items.map { $0.shuffled(by: &dice) }.shuffled(using: &dice))
        case .words(let pairs):
            return .words(pairs.map { ($0.key, $0.value.shuffled(by: &dice)) }.shuffled(using: &dice))
        case .names(let pairs):
            return .names(pairs.map { ($0.key, $0.value.shuffled(by: &dice)) }.shuffled(using: &dice))
        }
    }

    /// The model in several files: each node and each listed entry in one of them, the file's own source in all.
    func split(into count: Int, by dice: inout Dice) -> [ModelSketch] {
        guard case .words(let pairs) = self else { return [self] }
        var files = [[(key: Wording, value: ModelSketch)]](repeating: [], count: count)
        for (key, value) in pairs {
            switch value {
            case .names(let entries):
                let homes = entries.map { _ in Int.random(in: 0..<count, using: &dice) }
                for file in 0..<count {
                    let own = zip(homes, entries).filter { $0.0 == file }.map(\.1)
                    if !own.isEmpty { files[file].append((key, .names(own))) }
                }
            case .list(let items):
                let homes = items.map { _ in Int.random(in: 0..<count, using: &dice) }
                for file in 0..<count {
                    let own = zip(homes, items).filter { $0.0 == file }.map(\.1)
                    files[file].append((key, .list(own)))
                }
            case .text where key == Word.source.wording:
                for file in 0..<count { files[file].append((key, value)) }
            case .text, .value, .words: files[Int.random(in: 0..<count, using: &dice)].append((key, value))
            }
        }
        return files.map { .words($0) }
    }

    /// Every wording that stands as a key.
    var keys: Set<Wording> {
        switch self {
        case .text, .value: []
        case .list(let items): items.reduce(into: []) { $0.formUnion($1.keys) }
        case .words(let pairs): pairs.reduce(into: Set(pairs.map(\.key))) { $0.formUnion($1.value.keys) }
        case .names(let pairs): pairs.reduce(into: []) { $0.formUnion($1.value.keys) }
        }
    }

    private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}

/// A pseudo-random generator (SplitMix64) that gives the same numbers everywhere.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}
