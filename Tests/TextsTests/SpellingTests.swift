import Testing
import Texts

@Suite struct `What was meant` {
    @Test(arguments: [
        ("kommunchfe", ["kommunchef", "kommundirektör"], "kommunchef"),
        ("kommunchf", ["kommunchef", "ks"], "kommunchef"),
        ("kommunncheff", ["kommunchef", "ks"], "kommunchef"),
        ("slga", ["slag", "namn"], "slag"),
        ("SLAG", ["slag", "namn"], "slag"),
        ("kt", ["ks", "kf"], "kf"),
        ("namnd", ["nämnd", "avdelning"], "nämnd"),
    ])
    func `the nearest word is meant`(_ written: String, _ known: [String], _ meant: String) {
        #expect(Spelling.nearest(to: written, among: known) == meant)
    }

    @Test(arguments: [
        ("elefant", ["kommunchef", "slag", "namn"]), ("ab", ["cd"]), ("kommun", ["kommundirektör"]), ("x", []),
        ("", ["ks"]), ("", ["a"]),
        ("abcdef", ["abxyzf"]),
        // Four letters differ of fifteen: three is the most.
        ("abcdefghijklmno", ["abcdefghijkwxyz"]),
    ])
    func `a word far from all is not guessed`(_ written: String, _ known: [String]) {
        #expect(Spelling.nearest(to: written, among: known) == nil)
    }

    @Test func `the word itself is no other spelling of it`() {
        #expect(Spelling.nearest(to: "ks", among: ["ks"]) == nil)
    }

    @Test func `two swapped neighbours are one change`() {
        #expect(Spelling.nearest(to: "ba", among: ["ab"]) == "ab")
        #expect(Spelling.nearest(to: "cab", among: ["abc"]) == nil)
    }

    @Test func `the order of the candidates does not matter`() {
        let known = ["nämnd a", "nämnd b", "nämnd c", "nämnd d"]
        for _ in 0..<8 { #expect(Spelling.nearest(to: "nämnd x", among: known.shuffled()) == "nämnd a") }
    }

    @Test func `a nearer candidate wins over an earlier one`() {
        #expect(Spelling.nearest(to: "avdelning", among: ["avdelnaxg", "avdelninga"]) == "avdelninga")
    }
}
