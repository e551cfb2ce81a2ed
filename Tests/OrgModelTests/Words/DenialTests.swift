import OrgModel
import Testing
import Texts

@Suite struct `A denied phrase` {
    @Test(arguments: [
        (Relation.uppsikt, "har inte uppsikt över", "does not oversee"),
        (.chef, "är inte underställd", "does not report to"), (.delAv, "är inte del av", "is not part of"),
        (.yttrarSig, "yttrar sig inte om", "does not give an opinion on"),
        (.verkställer, "verkställer inte", "does not carry out"),
        (.bevakar, "bevakar inte", "does not watch over"), (.har, "har inte", "does not have"),
        (.följerUpp, "följer inte upp", "does not follow up"),
    ])
    func `puts the no where people put it`(_ relation: Relation, _ swedish: String, _ english: String) {
        #expect(relation.words.phrase.denied == Wording(swedish, en: english))
    }

    @Test(arguments: Relation.allCases)
    func `says no in both languages, of every relation`(_ relation: Relation) {
        let (phrase, denied) = (relation.words.phrase, relation.words.phrase.denied)
        #expect(denied.swedish.split(separator: " ").filter { $0 != "inte" }.joined(separator: " ") == phrase.swedish)
        #expect(denied.english.contains(" not"))
        #expect(
            denied.english.split(separator: " ").last == phrase.english.split(separator: " ").last
                || !phrase.english.contains(" "))
    }
}
