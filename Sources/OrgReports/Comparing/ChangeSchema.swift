internal import Json
internal import OrgCompare
internal import Texts

/// A change, and what goes with it.
extension ComparisonSchema {
    static var change: JSON {
        object([
            ("kind", choice(Change.Kind.self), "What happened, in the field's own word."),
            ("also", texts, "Other kinds that are true of it at once."),
            ("before", texts, "The ids of what it is about; of lines, their subjects."), ("after", texts, "As before."),
            ("beforeNames", texts, "Their names, in the same order."), ("afterNames", texts, "As beforeNames."),
            ("relation", textOrNull, "Of a change of lines, which."),
            ("beforeObjects", texts, "The other ends of the lines."), ("afterObjects", texts, "As beforeObjects."),
            ("beforePlace", textOrNull, "What it stood under."), ("afterPlace", textOrNull, "What it stands under."),
            ("confidence", share, "How sure the pairing behind it is, from 0 to 1."),
            ("decision", textOrNull, "The document that it rests on; null where no decision is given."),
            ("day", textOrNull, "The day from which it is so, where that is said."),
            ("proposed", flag, "Whether it is only demanded or proposed, and not said to have come about."),
            ("differences", count, "How many raw differences it tells or explains."),
            (
                "following", count,
                "How many lines go to others because of it: a chief answers to who leads where the unit stands now."
            ),
            ("alongBefore", texts, "What stood under it and ended with it."),
            ("alongAfter", texts, "What stands under it and is new with it."),
            ("alongBeforeNames", texts, "Their names, in the same order."),
            ("alongAfterNames", texts, "As alongBeforeNames."),
            ("endedLines", list("line"), "Lines of those that stay which ended with it; ids of the model before."),
            ("newLines", list("line"), "Lines of those that were there which came with it; ids of the model after."),
            ("parts", list("half"), "Of what was split: each thing that it had, and who has it after."),
            ("terms", list("term"), "What is said otherwise of what stays, before and after."),
            (
                "locations",
                object([
                    ("before", list("place"), "Where the model before tells it."),
                    ("after", list("place"), "Where the model after tells it."),
                ]), "Where it is told."
            ),
        ])
    }

    static var line: JSON {
        object([
            ("subject", textOrNull, "Whose line."), ("relation", text, "Which."), ("object", textOrNull, "To what."),
        ])
    }

    static var half: JSON {
        object([
            ("part", text, "The id before of the unit, the post or the matter."), ("partName", text, "Its name."),
            ("relation", text, "By which line what was split had it."),
            ("holders", texts, "The ids after of those of its successors that have it; none where none is said to."),
        ])
    }

    static var term: JSON {
        object([
            ("of", textOrNull, "The id after of the node that it is a term of, or of the subject of the line."),
            ("term", text, "The term, by the word of the language."),
            ("before", textOrNull, "What was said; null for nothing."), ("after", textOrNull, "What is said."),
        ])
    }
}
