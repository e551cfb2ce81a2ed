import Files
import OrgFormats
import OrgModel
import Testing
import Texts

/// Texts made to hurt: each is refused at once, whatever it would unfold to.
@Suite(.timeLimit(.minutes(10))) struct `Texts made to hurt` {
    /// Nine lists in nine lists in nine lists …, the last written with `tail`.
    static func lists(_ levels: Int, tail: String = "") -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
        let first = "\(letters[0]): &\(letters[0]) [x,x,x,x,x,x,x,x,x]\n"
        let rest = (1..<levels).map { level in
            let alias = [String](repeating: "*\(letters[level - 1])", count: 9).joined(separator: ",")
            return "\(letters[level]): &\(letters[level]) [\(alias)]\n"
        }
        return first + rest.joined() + tail
    }

    @Test func `aliases that unfold to more than any model are refused`() throws {
        let error = #expect(throws: LoadError.self) { try WrittenModel(Self.lists(20)).document() }
        let message = try #require(error?.messages.first)
        #expect(error?.messages.count == 1)
        #expect(message.code == "too-large")
        #expect(message.text.swedish == "aliasen upprepar fler än 100000 noder")
        #expect(message.text.english == "the aliases repeat more than 100000 nodes")
        // Told at the alias that was one too many.
        #expect(message.location?.line == 6)
    }

    @Test func `aliases of few nodes are read`() throws {
        let text = "enheter:\n  ks: &delad { slag: nämnd }\n  kf: *delad\n"
        let organisation = try WrittenModel(text).organisation()
        #expect(organisation.nodes.map(organisation.kind) == [.nämnd, .nämnd])
    }

    @Test func `an alias as a key is told, not followed`() {
        #expect(WrittenModel("x: &a [1]\n? *a : x\n").errors.contains { $0.hasPrefix("2:3 wrong-type: en nyckel är") })
        let bomb = Self.lists(20, tail: "? *t : x\n")
        #expect(WrittenModel(bomb).errors.map { $0.contains("too-large") } == [true])
    }

    @Test func `an alias of an alias as a key in a key is refused`() {
        let keys =
            "? &a [x,x,x,x,x,x,x,x,x,x]\n: x\n"
            + (1..<20).map { level in
                let names = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
                let alias = [String](repeating: "*\(names[level - 1]) ", count: 10).joined(separator: ",")
                return "? &\(names[level]) [\(alias)]\n: x\n"
            }.joined()
        #expect(WrittenModel(keys).errors.last?.contains("too-large") == true)
    }

    @Test func `an alias of nothing is told`() {
        #expect(
            WrittenModel("organisation: *kommunen\n").errors
                == ["1:15 not-yaml: inget ankare heter 'kommunen' / no anchor is called 'kommunen'"])
    }

    @Test func `an alias within its own anchor is told`() {
        #expect(WrittenModel("enheter: &a { ks: *a }\n").errors.first?.hasPrefix("1:19 not-yaml") == true)
    }

    /// Few bytes, few enough nodes, and an error in each: nobody reads ninety thousand errors.
    @Test func `errors that an alias repeats are not all told`() {
        let words = (0..<300).map { "fel\($0): x" }.joined(separator: ", ")
        let aliases = [String](repeating: "*b", count: 300).joined(separator: ", ")
        let errors = WrittenModel("x: &b { \(words) }\nutsagor: [\(aliases)]\n").errors
        #expect(!errors.isEmpty)
        #expect(errors.count <= 10_000)
    }

    @Test(arguments: ["[", "{", "- ", "? ", "[{a: "])
    func `ten megabytes of nesting are refused`(_ opening: String) throws {
        let text = String(repeating: opening, count: 10_000_000 / opening.utf8.count)
        let error = #expect(throws: LoadError.self) { try WrittenModel(text).document() }
        let message = try #require(error?.messages.first)
        #expect(error?.messages.count == 1)
        #expect(message.code == "nested-too-deep")
        #expect(message.text.swedish == "texten är nästlad djupare än 64 nivåer")
        #expect(message.text.english == "the text is nested deeper than 64 levels")
        #expect(message.location?.line == 1)
    }

    @Test func `nesting is refused at the first level too many`() {
        func nested(_ levels: Int) -> String? {
            WrittenModel(String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).errors.first
        }
        #expect(nested(64)?.hasPrefix("1:1 wrong-type") == true)
        #expect(nested(65)?.hasPrefix("1:65 nested-too-deep") == true)
    }

    @Test func `ten megabytes of one word are read`() throws {
        let name = String(repeating: "å", count: 5_000_000)
        #expect(try WrittenModel("organisation: \(name)\n").document().name.utf8.count == 10_000_000)
    }
}
