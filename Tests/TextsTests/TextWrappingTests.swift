import Testing
import Texts

@Suite struct `Breaking text into lines` {
    private func lines(_ text: String, _ width: Int, joints: String = "|") -> [String] {
        // A test writes the joints of a word into it, and takes them out before the text is broken.
        let plain = text.filter { !joints.contains($0) }
        let words = text.split(separator: " ").filter { $0.contains { joints.contains($0) } }
        return TextWrapping(width: width).even(plain) { word in
            guard let marked = words.first(where: { $0.filter { !joints.contains($0) } == word }) else { return [word] }
            return marked.split { joints.contains($0) }
        }
    }

    @Test func `a text that fits is one line`() {
        #expect(lines("Kommunstyrelsen", 20) == ["Kommunstyrelsen"])
        #expect(lines("tolv tecken!", 12) == ["tolv tecken!"])
        #expect(lines("", 20) == [])
        #expect(lines(" \n ", 20) == [])
    }

    @Test func `a text is broken at spaces, into even lines`() {
        #expect(lines("Gemensamma nämnden för allt", 20) == ["Gemensamma", "nämnden för allt"])
        #expect(lines("ett två tre fyra", 12) == ["ett två", "tre fyra"])
        #expect(lines("a\nb\t c", 20) == ["a b c"])
    }

    @Test func `a compound is broken at its joints, with a hyphen`() {
        #expect(lines("samhällsbyggnads|förvaltningen", 20) == ["samhällsbyggnads-", "förvaltningen"])
        #expect(lines("arbets|marknads|nämnden", 24) == ["arbetsmarknadsnämnden"])
        #expect(lines("arbets|marknads|nämnden", 16) == ["arbetsmarknads-", "nämnden"])
        #expect(lines("arbets|marknads|nämnden", 9) == ["arbets-", "marknads-", "nämnden"])
    }

    @Test func `a compound that fits is left whole`() {
        #expect(lines("bygg|nämnden", 20) == ["byggnämnden"])
    }

    @Test(arguments: [
        "Kommunstyrelsens arbetsutskott och personalutskott", "a b c d e f g h i j k l m n o p", "ett tvåochtjugo tre",
        "samhällsbyggnads|förvaltningens administrativa lednings|enhet", "xx", "🏛 🏛 🏛 🏛 🏛 🏛 🏛 🏛 🏛 🏛 🏛 🏛 🏛",
    ])
    func `no letter is lost, and no line is wider than it may be`(_ text: String) {
        for width in 20...40 {
            let broken = lines(text, width)
            #expect(broken.allSatisfy { $0.count <= width }, "\(width): \(broken)")
            let letters = text.filter { $0 != " " && $0 != "|" }
            #expect(broken.joined().filter { $0 != " " && $0 != "-" } == letters)
        }
    }

    @Test func `a word without joints is kept whole up to twice the width, and then chopped`() {
        #expect(lines(String(repeating: "x", count: 20), 10) == [String(repeating: "x", count: 20)])
        let chopped = lines(String(repeating: "x", count: 500), 20)
        #expect(chopped.count > 20)
        #expect(chopped.allSatisfy { $0.count <= 21 })
        #expect(chopped.joined().filter { $0 == "x" }.count == 500)
    }

    @Test func `as few lines as fit`() {
        #expect(lines("aaa bbb ccc ddd eee fff", 11).count == 2)
        #expect(lines("aaa bbb ccc ddd eee fff", 10).count == 3)
    }
}

@Suite struct `Filling lines with text` {
    private func filled(_ text: String, _ width: Int) -> [String] { TextWrapping(width: width).filled(text) }

    @Test func `a line takes what it has room for`() {
        #expect(filled("ett två tre fyra fem", 12) == ["ett två tre", "fyra fem"])
        #expect(filled("ett  två", 12) == ["ett två"])
        #expect(filled("", 12) == [""] && filled("  ", 12) == [""])
    }

    @Test func `a word wider than the line stands whole on its own`() {
        #expect(
            filled("se Models/exempelkommunen/kommun.yaml här", 10) == [
                "se", "Models/exempelkommunen/kommun.yaml", "här",
            ])
    }

    @Test func `a paragraph sign stays with its number`() {
        #expect(filled("enligt 6 § lagen", 8) == ["enligt", "6 §", "lagen"])
    }
}
