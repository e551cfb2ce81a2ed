import Testing
import Texts

@Suite struct `A wording` {
    private let node = Wording("nod", en: "node")

    @Test(arguments: [2])
    func `put into another is said in the language of each half`(_ count: Int) {
        let wording = Wording("\(count) \(node): \(node)er", en: "\(count) \(node)s")
        #expect(wording.swedish == "2 nod: noder")
        #expect(wording.english == "2 nodes")
        let choice = Wording(count == 1 ? "en \(node)" : "\(node)er", en: count == 1 ? "a \(node)" : "\(node)s")
        #expect(choice == Wording("noder", en: "nodes"))
    }

    @Test func `of texts that are made when the program runs says them as they are`() {
        let name = "\\(nod)"
        #expect(Wording(name, en: name.dropFirst()) == Wording("\\(nod)", en: "(nod)"))
    }

    @Test func `is a list in both languages`() {
        #expect(
            [node, Wording("linje", en: "line")].joined(separator: ", ") == Wording("nod, linje", en: "node, line"))
    }
}
