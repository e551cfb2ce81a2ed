import Files
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Slips in YAML` {
    /// Place, what is wrong and the way out, in Swedish.
    private func told(_ text: String) -> [String] {
        do {
            _ = try WrittenModel(text).document()
            return []
        } catch {
            return error.messages.map { message in
                let place = message.location.map { "\($0.line):\($0.column)" } ?? ""
                let what = message.text.swedish.replacing("texten är inte YAML: ", with: "")
                return "\(place) \(what) / \(message.help?.swedish ?? "")"
            }
        }
    }

    static let slips: [(String, String)] = [
        ("enheter:\n\tks: {}\n", "2:1 här står ett tabbtecken / dra in med mellanslag i stället, två för varje steg"),
        (
            "enheter:\n  ks:\n    slag:nämnd\n    namn: X\n",
            "3:9 ett mellanslag saknas efter kolon / skriv 'slag: nämnd'"
        ),
        ("enheter:\n  ks:\n    slag nämnd\n    namn: X\n", "3:5 raden saknar kolon / skriv 'slag: nämnd'"),
        ("enheter\n  ks: {}\n", "1:1 raden saknar kolon / skriv 'enheter:'"),
        (
            "organisation:Ekdalen\nenheter:\n  ks: {}\n",
            "1:13 ett mellanslag saknas efter kolon / skriv 'organisation: Ekdalen'"
        ),
        ("enheter:\n  ks { slag: nämnd }\n", "2:3 ett kolon saknas efter 'ks' / skriv 'ks: { … }'"),
        (
            "enheter:\n  \(String(repeating: "å", count: 1_100)): { slag: nämnd }\n",
            "2:3 ordet före kolonet har mer än 1024 tecken / välj ett kort id, och skriv det långa namnet som 'namn'"
        ),
        (
            "enheter:\n  ks: { slag: nämnd }\n  \"\(String(repeating: "å", count: 10_000))\": { slag: nämnd }\n",
            "3:3 ordet före kolonet har mer än 1024 tecken / välj ett kort id, och skriv det långa namnet som 'namn'"
        ),
        ("enheter:\n  ks:{ slag: nämnd }\n", "2:3 ett mellanslag saknas efter kolon / skriv 'ks: { … }'"),
        (
            "enheter: { ks: {slag:nämnd} }\n",
            "1:17 ett mellanslag saknas efter kolon i 'slag:nämnd' / skriv 'slag: nämnd'"
        ),
        (
            "enheter:\n  ks: { slag: nämnd tillsätts av: kf }\n",
            "2:21 ett komma saknas före 'tillsätts av' / skriv: ks: { slag: nämnd, tillsätts av: kf }"
        ),
        (
            "enheter:\n  ks: { slag: nämnd\n  kf: { slag: nämnd }\n",
            "2:7 '{' avslutas aldrig / sätt '}' där det slutar"
        ),
        (
            "enheter:\n  a: { slag: nämnd, hör till: [b, c }\n  b: {}\n",
            "2:37 här står '}' men '[' är öppen / skriv ']' först, eller ta bort tecknet"
        ),
        ("enheter:\n  a: { slag: nämnd } }\n", "2:22 '}' avslutar ingenting / ta bort tecknet"),
        (
            "källor:\n  p: { titel: \"Plan, slag: policy }\n  q: { titel: \"Q\" }\n",
            "2:15 citattecknet avslutas aldrig / sätt ett \" där texten slutar, på samma rad"
        ),
        (
            "källor:\n  p:\n    titel: \"Plan\n    slag: policy\n",
            "3:12 citattecknet avslutas aldrig / sätt ett \" där texten slutar, på samma rad"
        ),
        (
            "källor:\n  p:\n    titel: 'KF's plan'\n",
            "3:16 text efter ett avslutande citattecken / sätt hela värdet i citattecken: titel: \"KF's plan\""
        ),
        (
            "källor:\n  p:\n    titel: Plan: del 2\n",
            "3:16 ett kolon inne i värdet, som ser ut att börja ett nytt / sätt värdet i citattecken: titel: "
                + "\"Plan: del 2\""
        ),
        (
            "källor:\n  p:\n    slag: policy\n     titel: X\n",
            "4:6 raden är indragen under en rad som redan har ett värde / dra in den med 4 mellanslag, som raden "
                + "ovanför"
        ),
        (
            "källor:\n  p:\n    slag: policy\n   titel: X\n",
            "4:4 indraget (3 mellanslag) stämmer inte med raderna ovanför / dra in raden med 2 eller 4 mellanslag"
        ),
        (
            "  enheter:\n    kf: {}\ndatum: 2026-01-01\n",
            "1:1 modellens första rad är indragen längre än rad 3 / börja den längst till vänster"
        ),
        (
            "utsagor:\n  – { vem: a, gör: leder, vad: b }\n",
            "2:3 '–' är inget listtecken / börja varje rad i en lista med bindestreck och mellanslag: '- '"
        ),
        (
            "utsagor:\n  - { vem: a, gör: leder }\n  { vem: b, gör: leder }\n",
            "3:3 raden saknar '- ' eller ett ord och kolon / är den en rad i en lista: skriv '- ' först, lika långt "
                + "in som de andra"
        ),
        (
            "befattningar:\n  a:\n    chef: - b\n",
            "3:11 en lista med '- ' börjar på en egen rad / skriv 'chef: [b]'"
        ),
        (
            "enheter:\n  a:\n    namn: @b\n", "3:11 värdet börjar med '@' / sätt det i citattecken: namn: \"@b\""
        ),
        (
            "enheter:\n  a:\n    namn: %b\n", "3:11 värdet börjar med '%' / sätt det i citattecken: namn: \"%b\""
        ),
        (
            "enheter:\n  a:\n    slag:\u{A0}nämnd\n    namn: X\n",
            "3:10 här står ett hårt mellanslag (U+00A0) / skriv ett vanligt mellanslag"
        ),
        (
            "enheter: { a: { hör\u{A0}till: b } }\n",
            "1:20 'hör till' har ett hårt mellanslag (U+00A0) i sig / skriv ordet på nytt med vanliga mellanslag: "
                + "hör till"
        ),
        (
            "enheter: { a: { sl\u{AD}ag: nämnd } }\n",
            "1:19 'slag' har ett mjukt bindestreck (U+00AD) i sig / skriv ordet på nytt med vanliga mellanslag: slag"
        ),
        (
            "befattningar:\n  b: { slag: chef, chef: }\n",
            "2:26 'chef' har inget värde / ta bort raden, eller skriv okänt"
        ),
        (
            "godtas:\n  - { regel: DBL-02, beslut: KS 2026-10-06, § 141 }\n",
            "2:45 kommatecknet avslutar värdet av 'beslut'; '§ 141' blir ett ord för sig / skriv: "
                + "- { regel: DBL-02, beslut: \"KS 2026-10-06, § 141\" }"
        ),
        (
            "befattningar:\n  c: { slag: chef, chef: a, b }\n",
            "2:29 två värden för 'chef' skrivs inom hakparenteser / skriv: c: { slag: chef, chef: [a, b] }"
        ),
        (
            "grupper:\n  c: { slag: grupp, ingår: { a, b } }\n",
            "2:28 en lista skrivs med [ ], inte { } / skriv [a, b]"
        ),
        (
            "organisation: A\u{96}B\n",
            "1:16 här står ett styrtecken (U+0096), som nog ska vara '–' / filen var Windows-1252 men gjordes om som "
                + "Latin-1; gör om originalet: iconv -f WINDOWS-1252 -t UTF-8"
        ),
        ("datum: 1 januari 2026\n", "1:8 här väntas en dag, inte '1 januari 2026' / skriv till exempel '2026-01-01'"),
    ]

    @Test(arguments: slips)
    func `is told where it was made, with the way out`(_ text: String, _ told: String) {
        #expect(self.told(text) == [told])
    }

    @Test(arguments: slips)
    func `is told on the same line in English, without a word of libyaml's`(_ text: String, _ told: String) throws {
        let error = #expect(throws: LoadError.self) { try WrittenModel(text).document() }
        let message = try #require(error?.messages.first)
        #expect(
            message.text.english != message.text.swedish && message.help?.english != message.help?.swedish
                || told.contains("/ skriv '") || told.contains("/ skriv:") || told.contains("/ skriv ["))
        for raw in ["did not find", "while parsing", "while scanning", "not allowed in this context", "could not find"]
        {
            #expect(!message.text.english.contains(raw))
        }
    }

    @Test func `merge keys merge, and what is written here wins`() throws {
        let text = """
            enheter:
              a: &a { slag: nämnd, namn: A, hör till: c }
              b: { <<: *a, namn: B }
              c: { <<: [*b, { slag: bolag, ledamöter: 3 }], namn: C }
            """
        let fixed = text.replacing("b: {", with: "b: &b {")
        let organisation = try WrittenModel(fixed).organisation()
        #expect(organisation.nodes.map(organisation.kind) == [.nämnd, .nämnd, .nämnd])
        #expect(organisation.nodes.map(organisation.name) == ["A", "B", "C"])
        #expect(organisation.node("c").flatMap { organisation.value(.ledamöter, of: $0) } == "3")
        #expect(WrittenModel("enheter: { a: { <<: x } }\n").errors.first?.hasPrefix("1:21 not-yaml") == true)
    }

    @Test func `a bracket in a quoted name is a letter like any other`() throws {
        #expect(try WrittenModel("enheter: { \"a [b\": { slag: nämnd } }\n").organisation().nodeCount == 1)
    }

    @Test func `lines end where an editor ends them`() {
        #expect(
            WrittenModel("organisation: A\renheter:\r  a: { slag: nämd }\r").errors.map { $0.prefix(4) } == ["3:14"])
        #expect(
            WrittenModel("# a\u{2028}# b\nenheter:\n  a: { slag: nämd }\n").errors.map { $0.prefix(4) } == ["3:14"])
        #expect(told("# a\u{2028}b\nenheter: {}\n").first?.contains("en osynlig radbrytning (U+2028)") == true)
    }
}
