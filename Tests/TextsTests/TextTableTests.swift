import Testing
import Texts

@Suite struct `The table of texts` {
    @Test func `equal texts have one handle and other texts another`() {
        var table = TextTable()
        let first = table.intern("nämnd")
        #expect(table.intern("nämnd") == first)
        #expect(table.intern("nämnder") != first)
        #expect(table[first] == "nämnd")
        #expect(table.count == 3)
    }

    @Test func `handles are dense and count from the empty text`() {
        var table = TextTable()
        #expect(table.count == 1)
        #expect(["a", "b", "a", "c"].map { table.intern($0).raw } == [1, 2, 1, 3])
    }

    @Test func `the empty text is none`() {
        var table = TextTable()
        #expect(table.intern("") == .none)
        #expect(table.find("") == Text.none)
        #expect(table[.none] == "")
        #expect(table.utf8(.none).isEmpty)
        #expect(Text.none.isNone)
        #expect(!table.intern("x").isNone)
    }

    @Test(arguments: [
        ("a\u{30A}", "å"), ("re\u{301}sume\u{301}", "résumé"), ("\u{212B}", "Å"), ("\u{1112}\u{1161}", "하"),
    ])
    func `a decomposed text is the composed one`(_ decomposed: String, _ composed: String) {
        var table = TextTable()
        let handle = table.intern(decomposed)
        #expect(table.intern(composed) == handle)
        #expect(table.find(composed) == handle)
        #expect(table.find(decomposed) == handle)
        #expect(Array(table.utf8(handle)) == Array(composed.utf8))
    }

    @Test func `looking a text up does not store it`() {
        var table = TextTable()
        #expect(table.find("ks") == nil)
        #expect(table.count == 1)
        let handle = table.intern("ks")
        #expect(table.find("ks") == handle)
        #expect(table.find("k") == nil)
    }

    @Test func `every text keeps its handle while the table grows`() {
        var table = TextTable(expecting: 4)
        let texts = (0..<5_000).map { "post \($0)" }
        let handles = texts.map { table.intern($0) }
        #expect(Set(handles).count == 5_000)
        #expect(zip(texts, handles).allSatisfy { table[$1] == $0 && table.find($0) == $1 })
        #expect(table.count == 5_001)
    }

    @Test func `a text of a megabyte comes back whole`() {
        var table = TextTable()
        let long = String(repeating: "å", count: 500_000)
        let handle = table.intern(long)
        #expect(table.utf8(handle).count == 1_000_000)
        #expect(table[handle] == long)
    }
}

@Suite struct `Normal form C` {
    @Test func `text that is composed already stays as it is`() {
        #expect("Kommunfullmäktige åäö ÅÄÖ é".normalizedToNFC.utf8.elementsEqual("Kommunfullmäktige åäö ÅÄÖ é".utf8))
    }

    @Test func `text with marks apart is composed`() {
        #expect("na\u{308}mnd".normalizedToNFC.unicodeScalars.map(\.value) == [0x6E, 0xE4, 0x6D, 0x6E, 0x64])
    }

    @Test func `marks are put in their order`() {
        #expect("q\u{307}\u{323}".normalizedToNFC.unicodeScalars.map(\.value) == [0x71, 0x323, 0x307])
    }
}
