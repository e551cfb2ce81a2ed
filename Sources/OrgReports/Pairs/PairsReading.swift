public import Files
public import OrgCompare
public import OrgModel
public import Texts

extension PairsFile {
    /// Reads what a person says of who is who: rows for a text editor or a spreadsheet, as `PairsText` writes them.
    ///
    /// - Returns: the pairs, and how the file was read where there is something to tell of that.
    /// - Throws: `LoadError` with every row that cannot be followed.
    public static func read(
        _ path: String, before: Organisation, after: Organisation
    ) throws(LoadError) -> (pairs: PairsFile, notes: [Message]) {
        try read(InputFile(named: path, wanted: PairsReader.wayOut), before: before, after: after)
    }

    /// Reads a file that is already in memory.
    public static func read(
        _ file: InputFile, before: Organisation, after: Organisation
    ) throws(LoadError) -> (pairs: PairsFile, notes: [Message]) {
        var reader = PairsReader(path: file.path, before, after)
        let decoded: DecodedFile
        do throws(LoadError) {
            decoded = try file.decoded { PairsReader(path: file.path, before, after).isWritten($0) }
        } catch {
            throw LoadError(error.messages.map { $0.code == "not-text" ? reader.other($0) : $0 })
        }
        let pairs = reader.pairs(in: RowTable(String(decoding: decoded.text, as: UTF8.self)))
        if !reader.messages.isEmpty { throw LoadError(reader.messages) }
        return (pairs, decoded.note.map { [$0] } ?? [])
    }
}

/// Reads the rows of a pairs file against the two organisations that it speaks of; each slip is told at its place.
struct PairsReader {
    let path: String
    let sides: [Organisation]
    let ids: [Set<String>]
    var messages: [Message] = []
    /// What is said of each id, before and after: the cell on the other side, and where.
    private var said: [[String: [(other: String, place: Location)]]] = [[:], [:]]

    /// No successor, or no predecessor.
    static let none = "-"
    /// Not known, and not to be guessed.
    static let unknown = "?"

    /// How a person comes by such a file.
    static let wayOut = Wording(
        "skriv en att rätta i med: styrgraf compare FÖRE EFTER --write-pairs FIL.pairs",
        en: "write one to correct with: styrgraf compare BEFORE AFTER --write-pairs FILE.pairs")

    init(path: String, _ before: Organisation, _ after: Organisation) {
        self.path = path
        sides = [before, after]
        ids = sides.map { side in Set(side.nodes.map { side.id(of: $0) }) }
    }

    /// Whether a text has a heading and names none but nodes that there are.
    func isWritten(_ text: [UInt8]) -> Bool {
        var reader = self
        _ = reader.pairs(in: RowTable(String(decoding: text, as: UTF8.self)))
        return !reader.messages.contains { ["no-heading", "unknown-id"].contains($0.code) }
    }

    mutating func pairs(in table: RowTable) -> PairsFile {
        if let quote = table.openQuote {
            report(
                quote, "open-quote", Wording("citattecknet stängs aldrig", en: "the quotation mark is never closed"),
                Wording("sätt ett \" där rutan slutar", en: "put a \" where the cell ends"))
            return PairsFile()
        }
        guard let columns = columns(in: table) else { return PairsFile() }
        var file = PairsFile()
        var successors: [(id: String, after: [String])] = []
        var numbers: [String: Int] = [:]
        for row in table.rows.dropFirst() {
            guard let cells = cells(of: row, columns), follow(cells) else { continue }
            switch (cells[0].text, cells[1].text) {
            case (Self.none, let new): file.new.append(new)
            case (Self.unknown, let new): file.unknown.append(new)
            case (let old, Self.none): file.answers.append(.init(old, .none))
            case (let old, Self.unknown): file.answers.append(.init(old, .unknown))
            case (let old, let new):
                if let number = numbers[old] {
                    successors[number].after.append(new)
                } else {
                    numbers[old] = successors.count
                    successors.append((old, [new]))
                }
            }
        }
        file.answers += successors.map { .init($0.id, .nodes($0.after)) }
        return file
    }

    // MARK: Cells

    /// Where the two ids stand in a row.
    private mutating func columns(in table: RowTable) -> [Int]? {
        let heading = table.rows.first?.cells.map { $0.text.lowercased() } ?? []
        let names = [["before", "före"], ["after", "efter"]]
        let columns = names.map { names in heading.firstIndex { names.contains($0) } }
        if let before = columns[0], let after = columns[1] { return [before, after] }
        let start = table.rows.first?.cells.first
        // A model begins with a key.
        if let text = start?.text, text.contains(": ") || text.hasSuffix(":") {
            messages.append(model)
            return nil
        }
        let missing = zip(names, columns).filter { $1 == nil }.map(\.0)
        report(
            start?.place ?? .init(line: 1, column: 1), "no-heading",
            Wording(
                "rubriken saknar \(missing.map { "'\($0[1])'" }.joined(separator: " och "))",
                en: "the heading lacks \(missing.map { "'\($0[0])'" }.joined(separator: " and "))"),
            Wording(
                "den första raden ska vara: före,efter; \(Self.wayOut.swedish)",
                en: "the first row is to be: before,after; \(Self.wayOut.english)"))
        return nil
    }

    private mutating func cells(of row: RowTable.Row, _ columns: [Int]) -> [RowTable.Cell]? {
        let cells = columns.map { $0 < row.cells.count ? row.cells[$0] : row.end }
        for (side, cell) in cells.enumerated() where cell.text.isEmpty {
            let name = side == 0 ? Wording("före", en: "before") : Wording("efter", en: "after")
            report(
                cell.place, "empty-cell",
                Wording("rutan för \(name.swedish) är tom", en: "the cell for \(name.english) is empty"),
                Wording(
                    "skriv ett id, - där det inte finns någon, eller ? där det inte är känt",
                    en: "write an id, - where there is none, or ? where it is not known"))
            return nil
        }
        if cells.allSatisfy({ [Self.none, Self.unknown].contains($0.text) }) {
            report(
                cells[0].place, "empty-row", Wording("raden nämner ingen", en: "the row names nobody"),
                Wording(
                    "skriv ett id i minst en av rutorna, eller ta bort raden",
                    en: "write an id in at least one of the cells, or remove the row"))
            return nil
        }
        return cells.enumerated().map { side, cell in
            var cell = cell
            // A spreadsheet is kept from taking an id for a formula by the mark before it.
            if !ids[side].contains(cell.text), cell.text.hasPrefix("'") { cell.text.removeFirst() }
            return cell
        }
    }

    /// Whether a row can be followed; what cannot is told.
    private mutating func follow(_ cells: [RowTable.Cell]) -> Bool {
        var nodes: [Node] = []
        var isKnown = true
        for (side, cell) in cells.enumerated() where ![Self.none, Self.unknown].contains(cell.text) {
            if ids[side].contains(cell.text), let node = sides[side].node(cell.text) {
                nodes.append(node)
            } else {
                reportUnknown(cell, side)
                isKnown = false
            }
        }
        guard isKnown else { return false }
        let before = messages.count
        for side in 0...1 where ![Self.none, Self.unknown].contains(cells[side].text) {
            note(cells[side], cells[1 - side].text, side)
        }
        if nodes.count == 2 { checkKinds(nodes, cells) }
        return messages.count == before
    }

    /// Notes what is said of a node, and tells where something else is said of it too: one may become many, and many
    /// one, but none may both be gone and live on.
    private mutating func note(_ cell: RowTable.Cell, _ other: String, _ side: Int) {
        let place = location(cell.place)
        let words = [Self.none, Self.unknown]
        let earlier = said[side][cell.text, default: []]
        if let same = earlier.first(where: { $0.other == other }) {
            // Told once, of the first of the two.
            if side == 0 || words.contains(other) {
                report(
                    cell.place, "said-twice",
                    Wording("raden om '\(cell.text)' står redan", en: "the row about '\(cell.text)' is there already"),
                    Wording("ta bort den ena", en: "remove one of them"), first: same.place)
            }
        } else if let first = earlier.first(where: { words.contains($0.other) || words.contains(other) }) {
            report(
                cell.place, "contradiction",
                Wording("två saker sägs om '\(cell.text)'", en: "two things are said of '\(cell.text)'"),
                Wording("ta bort den ena raden", en: "remove one of the rows"), first: first.place)
        }
        said[side][cell.text, default: []].append((other, place))
    }

    private mutating func checkKinds(_ nodes: [Node], _ cells: [RowTable.Cell]) {
        let kinds = [sides[0].kind(of: nodes[0]), sides[1].kind(of: nodes[1])]
        if kinds[0].canBecome(kinds[1]) { return }
        let words = kinds.map(\.words.singular)
        report(
            cells[0].place, "unlike-kinds",
            Wording(
                "'\(cells[0].text)' (\(words[0].swedish)) kan inte ha blivit '\(cells[1].text)' (\(words[1].swedish))",
                en: "'\(cells[0].text)' (\(words[0].english)) cannot have become "
                    + "'\(cells[1].text)' (\(words[1].english))"),
            Wording(
                "skriv - för den ena och den andra, på var sin rad",
                en: "write - for the one and the other, each in a row"
            ))
    }
}
