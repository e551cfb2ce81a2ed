internal import Texts

/// A structural word where it may stand: what follows it, whether it must be there, and what it says there.
struct Slot {
    /// Whether a construct can do without the word.
    enum Need {
        case free
        /// It must be there.
        case needed
        /// It or one of the others that are marked so must be there.
        case oneOf
    }

    let word: Word
    let shape: Shape
    let need: Need
    let meaning: Wording

    init(
        _ word: Word, _ shape: Shape, need: Need = .free, _ meaning: Half<InSwedish>, en english: Half<InEnglish>
    ) {
        self.word = word
        self.shape = shape
        self.need = need
        self.meaning = Wording(meaning, en: english)
    }
}
