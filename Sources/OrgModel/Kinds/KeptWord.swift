/// A word of the field that keeps its Swedish name in English sentences about the tool, because no English word means
/// quite the same. What the tool itself says in English has no others.
package struct KeptWord: Sendable {
    package let word: String
    /// What it means, in English.
    package let gloss: String

    init(_ word: String, _ gloss: String) {
        self.word = word
        self.gloss = gloss
    }

    /// The whole list, in the order of the field: organs, companies, the employed side, lines, documents.
    package static let all: [KeptWord] = [
        .init("kommun", "a municipality"),
        .init("kommunfullmäktige", "the elected council, the highest decision-maker; fullmäktige for short"),
        .init("kommunstyrelse", "the executive board, which leads and oversees"),
        .init("nämnd", "a committee that decides and answers for a field of its own"),
        .init("utskott", "a sub-committee of a nämnd"),
        .init("revision", "the elected auditors, and their examination"),
        .init("förtroendevalda", "the elected representatives"),
        .init("ordförande", "the chair of an organ"),
        .init("kommunalförbund", "a federation of municipalities"),
        .init("samverkansorgan", "a body that several municipalities share"),
        .init("bolag", "a company, here one that a municipality owns"),
        .init("förvaltning", "a department: the employees who work for a nämnd"),
        .init("chef", "the manager whom an employee reports to"),
        .init(
            "kommundirektör", "the head of all employees under the kommunstyrelse; kommunchef in some municipalities"),
        .init("förvaltningschef", "the head of a förvaltning"),
        .init("kommunledningsgrupp", "the kommundirektör's management group"),
        .init("uppdrag", "a mandate: for what and to whom one answers, whoever one's chef is"),
        .init("verksamhetsansvar", "the duty to answer for operations"),
        .init("ägarstyrning", "governing a company as its owner"),
        .init("uppsikt", "oversight: the duty to watch and advise, without the right to command"),
        .init("samverkan", "co-operation between employer and trade unions"),
        .init("reglemente", "the terms of reference that the kommunfullmäktige gives a nämnd"),
        .init("delegationsordning", "the rules on who decides on behalf of a nämnd"),
        .init("kommunallagen", "the Local Government Act (2017:725)"),
    ]
}
