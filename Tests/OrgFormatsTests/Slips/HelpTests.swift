import Files
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Help with words and names` {
    private func messages(_ text: String) throws -> [Message] {
        do {
            let document = try WrittenModel(text).document()
            return document.notes + document.resolved().warnings
        } catch {
            return error.messages
        }
    }

    @Test(arguments: [
        ("enheter: { a: { slag: fackförbund } }\n", "facklig part"),
        ("enheter: { a: { typ: nämnd } }\n", "slag"),
        ("enheter: { a: { överordnad: b } }\n", "chef"),
        ("enheter: { a: { url: x } }\n", "länk"),
        ("utsagor: [{ vem: a, gör: bestämmer, vad: b }]\n", "beslutar"),
        ("nämnder: { a: { slag: nämnd } }\n", "enheter"),
        ("godtas: [{ regel: DBL-02, motiv: x }]\n", "skäl"),
    ])
    func `a word that people use is answered with the language's own`(_ text: String, _ meant: String) throws {
        let told = try #require(try messages(text).first)
        #expect(told.text.swedish.hasSuffix("; menade du '\(meant)'?"))
        #expect(told.help == nil)
    }

    @Test func `near words lead to words that there are`() {
        for word in ["fackförbund", "chefsgrupp", "ekonomichef", "stadga"] { #expect(NodeKind(word: word) == nil) }
    }

    @Test func `a list has eight words, and is told once`() throws {
        let told = try messages(
            "enheter:\n  a: { slag: qqqqqq }\n  b: { slag: wwwwww }\n  c: { qqqqqq: x }\n  d: { wwwwww: x }\n")
        let helps = told.compactMap(\.help)
        #expect(told.count == 4 && helps.count == 2)
        for help in helps {
            #expect(help.swedish.hasPrefix("här kan stå till exempel: "))
            #expect(help.swedish.split(separator: ", ").count == 9)
            #expect(help.swedish.contains("; alla: Models/README.md, avsnittet '"))
        }
    }

    @Test(arguments: [
        ("varannan vecka", 26, Frequency.Unit.year, Quantity.Precision.exact), ("varje månad", 1, .month, .exact),
        ("en gång i veckan", 1, .week, .exact), ("2 ggr/år", 2, .year, .exact), ("kvartalsvis", 1, .quarter, .exact),
        ("minst två gånger per termin", 2, .halfYear, .minimum), ("ca 10 möten per år", 10, .year, .approximate),
        ("var tredje månad", 4, .year, .exact), ("en gång varannan vecka", 26, .year, .exact),
        ("var 3:e månad", 4, .year, .exact), ("tolv/år", 12, .year, .exact), ("årligen", 1, .year, .exact),
        ("12/år", 12, .year, .exact), ("every other week", 26, .year, .exact), ("twice a year", 2, .year, .exact),
        ("at least once a month", 1, .month, .minimum), ("monthly", 1, .month, .exact),
        ("varje mandatperiod", 1, .term, .exact), ("Varannan\u{A0}vecka", 26, .year, .exact),
    ])
    func `how often is heard as documents say it`(
        _ written: String, _ times: Int, _ unit: Frequency.Unit, _ precision: Quantity.Precision
    ) throws {
        let organisation = try WrittenModel("grupper: { g: { slag: grupp, möten: \(written) } }\n").organisation()
        let node = try #require(organisation.node("g"))
        #expect(organisation.traits(of: node).meetings == Frequency(precision, times: times, per: unit))
    }

    @Test func `what is no frequency is told so`() throws {
        let help = try messages("grupper: { g: { möten: vid behov } }\n").first?.help
        #expect(help?.swedish == "det är ingen frekvens: skriv 'okänt', och orden i 'not'")
    }

    @Test func `a person is told how to write one`() throws {
        let told = try messages("befattningar: { a: { slag: chef, innehas av: Anna Svensson } }\n")
        #expect(told.map(\.code) == ["unknown-node"])
        #expect(told.first?.help?.swedish.contains("personer: { p1: {} }") == true)
    }

    @Test func `a name where an id is wanted leads to the id`() throws {
        let text = """
            enheter: { k: { slag: kommunstyrelse, namn: Kommunens styrelse, förkortning: KST } }
            befattningar:
              va: { slag: chef, namn: VA-chef, chef: Kommunens styrelse, uppdrag: KST }
            godtas: [{ regel: DBL-02, nod: VA-chef, skäl: x }]
            """
        let told = try messages(text).map(\.text.swedish)
        #expect(
            told == [
                "ingen nod heter 'Kommunens styrelse'; menade du 'k'?", "ingen nod heter 'KST'; menade du 'k'?",
                "godtagandet gäller 'VA-chef', som ingen nod heter; menade du 'va'?",
            ])
    }

    @Test func `a name that two nodes have is told with both`() throws {
        let text =
            "befattningar: { x1: { slag: chef, namn: Badchef }, x2: { slag: chef, namn: Badchef, chef: Badchef } }\n"
        #expect(
            try messages(text).first?.help?.swedish
                == "2 noder har det namnet: skriv id:t på den som menas (x1, x2)")
    }

    @Test func `two values in one text, and a dash as list, are told`() throws {
        let chiefs = "befattningar:\n  a: {}\n  b: {}\n  c:\n    chef: "
        #expect(
            try messages(chiefs + "a, b\n").first?.help?.swedish == "flera värden skrivs inom hakparenteser: [a, b]")
        #expect(
            try messages(chiefs + "a och b\n").first?.help?.swedish == "flera värden skrivs inom hakparenteser: [a, b]")
        #expect(try messages(chiefs + "\n      – a\n").first?.help?.swedish.contains("bindestreck") == true)
    }
}
