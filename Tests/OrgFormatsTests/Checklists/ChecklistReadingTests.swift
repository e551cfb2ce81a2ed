import Files
import Foundation
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `A checklist` {
    private func errors(_ text: String) -> [String] {
        do {
            _ = try Checklist(reading: InputFile(path: "m.yaml", bytes: Array(text.utf8)))
            return []
        } catch {
            return error.messages.map { message in
                "\(message.location?.line ?? 0):\(message.location?.column ?? 0) \(message.code)"
            }
        }
    }

    @Test func `is read with a text for both languages, or one for each`() throws {
        let text = """
            checklista: våra bolag
            titel: { sv: Bolagen, en: The companies }
            gäller: bolag
            allvar: medel
            kod: egen-01
            ska sägas av: [ägardirektiv, { uttömmande om: den }]
            frågor:
              B1: { avsnitt: Ägaren, fråga: Vem äger bolaget?, besvaras av: { gör: äger, vad: den } }
              B2: { fråga: { en: Who decides? }, allvar: låg, besvaras av: [{ finns: den }, { alla: [{ gör: leder }] }] }
            """
        let list = try Checklist(reading: InputFile(path: "m.yaml", bytes: Array(text.utf8)))
        #expect(list.id == "våra bolag" && list.title == Wording("Bolagen", en: "The companies"))
        #expect(list.items.map(\.id) == ["B1", "B2"] && list.items.map(\.severity) == [.medel, .låg])
        #expect(list.items.map(\.code) == ["EGEN-01", "EGEN-01"])
        #expect(list.items[0].heading == Wording("Ägaren", en: "Ägaren"))
        #expect(list.items[1].question == Wording("Who decides?", en: "Who decides?"))
    }

    @Test func `is written in English words too`() {
        let text = """
            checklist: ours
            asked of: kommundirektör
            severity: high
            due by: instruktion
            questions:
              A: { question: Who leads?, answered by: { who: anyone, does: leads, what: it }, partly by: { exists: it } }
            """
        #expect(errors(text).isEmpty)
    }

    @Test(arguments: [
        ("", "1:1 empty-file"),
        ("- a\n", "1:1 wrong-type"),
        ("checklista: a\n", "1:1 missing-word"),
        ("frågor: {}\n", "1:1 missing-word"),
        ("checklista: a\nfrågr: {}\nfrågor: {}\n", "2:1 unknown-word"),
        ("checklista: a\nfrågor: { Q1: { besvaras av: { gör: leder } } }\n", "2:15 missing-word"),
        ("checklista: a\nfrågor: { Q1: { fråga: A? } }\n", "2:15 missing-word"),
        ("checklista: a\nfrågor: { Q1: { fråga: A?, besvaras av: { gör: ledr } } }\n", "2:48 unknown-verb"),
        (
            "checklista: a\nfrågor: { Q1: { fråga: A?, besvaras av: { vem: nämnnd, gör: leder } } }\n",
            "2:48 unknown-kind"
        ),
        ("checklista: a\nfrågor: { Q1: { fråga: A?, besvaras av: { vem: nämnd } } }\n", "2:41 missing-word"),
        ("checklista: a\nfrågor: { Q1: { fråga: A?, besvaras av: { vem: den, gör: leder } } }\n", "2:15 no-subject"),
        ("checklista: a\nallvar: svår\nfrågor: {}\n", "2:9 wrong-type"),
        ("checklista: a\nkod: 12\nfrågor: {}\n", "2:6 wrong-type"),
        ("checklista: a\ndokument: nämnd\nfrågor: {}\n", "2:11 unknown-kind"),
        (
            "checklista: a\nfrågor: { Q1: { fråga: A?, besvaras av: { finns: nämnd, gör: leder } } }\n",
            "2:57 misplaced-word"
        ),
        ("checklista: a\nfrågor: { Q1: { fråga: A?, besvaras av: { finns: { möten: 3 } } } }\n", "2:59 wrong-type"),
        ("checklista: a\nchecklista: b\nfrågor: {}\n", "2:1 duplicate-key"),
        ("checklista: [a\n", "1:13 not-yaml"),
    ])
    func `is refused with the place of what is wrong`(_ text: String, _ told: String) {
        #expect(errors(text).contains(told), "\(errors(text))")
    }

    @Test func `tells every error in one run`() {
        let text = "checklista: a\nallvar: svår\nfrågor:\n  Q1: { fråga: A? }\n  Q2: { besvaras av: { gör: ledr } }\n"
        #expect(errors(text).count == 4)
    }

    @Test func `that is not there is told with the way out`() throws {
        let error = #expect(throws: LoadError.self) { try Checklist(readingChecklistAt: "/nowhere/lista.yaml") }
        #expect(error?.messages.map(\.code) == ["missing-file"])
        #expect(error?.messages.first?.help?.english.contains("checklist") == true)
    }
}

@Suite struct `The standard checklists` {
    @Test func `are five, each question with its own id and words in both languages`() throws {
        let lists = try Checklist.standard
        #expect(
            lists.map(\.id) == [
                "kommundirektör", "kommunallagen", "ledningsgrupp", "samverkan", "planering", "särskilda lagar",
            ])
        for list in lists {
            #expect(Set(list.items.map(\.id)).count == list.items.count && !list.items.isEmpty)
            #expect(list.title.swedish != list.title.english)
            for question in list.items.map(\.question) {
                #expect(question.swedish.hasSuffix("?") && question.english.hasSuffix("?"))
                #expect(question.swedish != question.english)
            }
        }
    }

    @Test func `ask 28 questions about the director and five about a management group`() throws {
        #expect(try Checklist.standard[0].items.map(\.id) == (1...28).map { "Q\($0)" })
        #expect(try Checklist.standard[2].items.count == 5)
    }
}

@Suite struct `The page about checklists` {
    private let page = Repository.file("Models/CHECKLISTS.md")

    @Test func `shows a list that can be read`() throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        let example = try #require(text.split(separator: "```yaml\n").dropFirst().first?.split(separator: "```").first)
        let list = try Checklist(reading: InputFile(path: "CHECKLISTS.md", bytes: Array(example.utf8)))
        #expect(list.items.map(\.id) == ["B1", "B2", "B3"])
    }

    @Test func `names every list that comes with the tool`() throws {
        let text = try String(contentsOf: page, encoding: .utf8)
        for list in try Checklist.standard { #expect(text.contains("| [`\(list.id)`]")) }
    }
}
