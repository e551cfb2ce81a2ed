internal import Texts

/// What is told of a pairs file that cannot be followed.
extension PairsReader {
    mutating func reportUnknown(_ cell: RowTable.Cell, _ side: Int) {
        let models = [
            Wording("modellen före", en: "the model before"), Wording("modellen efter", en: "the model after"),
        ]
        let meant = Spelling.hint(Spelling.nearest(to: cell.text, among: ids[side].sorted()))
        let isSwapped = ids[1 - side].contains(cell.text)
        report(
            cell.place, "unknown-id",
            Wording(
                "'\(cell.text.oneLine)' finns inte i \(models[side].swedish)\(meant.swedish)",
                en: "'\(cell.text.oneLine)' is not in \(models[side].english)\(meant.english)"),
            isSwapped
                ? Wording(
                    "det finns i \(models[1 - side].swedish): står modellerna i samma ordning som när filen skrevs?",
                    en:
                        "it is in \(models[1 - side].english): are the models in the order of when the file was written?"
                )
                : Wording(
                    "skriv id:t som det står i modellen; --write-pairs skriver alla",
                    en: "write the id as it is in the model; --write-pairs writes all of them"))
    }

    /// What is told of a model that is given as a pairs file.
    var model: Message {
        Message(
            .error, at: Location(path: path, line: 0, column: 0),
            Wording("filen är en modell, ingen parfil", en: "the file is a model, no pairs file"), code: "other-file",
            help: Self.wayOut)
    }

    /// A file that is no text, with the way to one.
    func other(_ message: Message) -> Message {
        Message(
            .error, at: message.location, Wording("filen är ingen text", en: "the file is no text"),
            code: message.code,
            help: Wording(
                "spara kalkylarket som CSV, eller skriv raderna i en textredigerare",
                en: "save the spreadsheet as CSV, or write the rows in a text editor"))
    }

    mutating func report(
        _ place: RowTable.Place, _ code: String, _ text: Wording, _ help: Wording, first: Location? = nil
    ) {
        let notes = first.map { [Message.Note($0, Wording("den första", en: "the first"))] } ?? []
        messages.append(Message(.error, at: location(place), text, code: code, notes: notes, help: help))
    }

    func location(_ place: RowTable.Place) -> Location {
        Location(path: path, line: place.line, column: place.column)
    }
}
