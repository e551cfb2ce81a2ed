internal import Texts

/// What a file is that holds no plain text, known by its first bytes; or text that another program writes.
struct FileSort {
    let name: Wording
    /// The way from such a file to a model.
    let help: Wording

    /// What the bytes are; nil where they may be plain text.
    init?(of bytes: [UInt8]) {
        guard let name = Self.signatures.first(where: { bytes.starts(with: $0.start) }).map({ $0.name(bytes) }) else {
            return nil
        }
        self.name = name
        help = Wording(
            "en modell är en textfil: skriv den i en textredigerare och spara den som .yaml; "
                + "Models/README.md visar hur, börja med 'organisation: Namnet'",
            en: "a model is a text file: write it in a text editor and save it as .yaml; "
                + "Models/README.md shows how, begin with 'organisation: Its name'")
    }

    private struct Signature {
        let start: [UInt8]
        let name: @Sendable ([UInt8]) -> Wording

        init(_ start: [UInt8], _ name: Wording) {
            self.start = start
            self.name = { _ in name }
        }

        init(_ start: String, _ name: Wording) { self.init(Array(start.utf8), name) }

        init(_ start: [UInt8], telling name: @escaping @Sendable ([UInt8]) -> Wording) {
            self.start = start
            self.name = name
        }
    }

    private static let picture = Wording("en bildfil", en: "a picture file")
    private static let page = Wording("en webbsida (HTML)", en: "a web page (HTML)")

    private static let signatures: [Signature] = [
        Signature([0x50, 0x4B, 0x03, 0x04], telling: { packed($0) }),
        Signature([0x50, 0x4B, 0x05, 0x06], Wording("en tom zip-fil", en: "an empty zip file")),
        Signature(
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            Wording("en fil från äldre Office (.xls, .doc eller .ppt)", en: "a file of older Office (.xls, .doc, .ppt)")
        ),
        Signature([0x89, 0x50, 0x4E, 0x47], Wording("en PNG-bild", en: "a PNG picture")),
        Signature([0xFF, 0xD8, 0xFF], Wording("en JPEG-bild", en: "a JPEG picture")),
        Signature("GIF8", Wording("en GIF-bild", en: "a GIF picture")),
        Signature("%PDF-", Wording("en PDF-fil", en: "a PDF file")),
        Signature("{\\rtf", Wording("en RTF-fil", en: "an RTF file")),
        Signature([0x1F, 0x8B], Wording("en gzip-fil", en: "a gzip file")),
        Signature("BZh", Wording("en bzip2-fil", en: "a bzip2 file")),
        Signature([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], Wording("en 7z-fil", en: "a 7z file")),
        Signature("SQLite format 3\0", Wording("en SQLite-databas", en: "an SQLite database")),
        Signature([0x7F, 0x45, 0x4C, 0x46], Wording("ett program", en: "a program")),
        Signature([0xCF, 0xFA, 0xED, 0xFE], Wording("ett program", en: "a program")),
        Signature("<!DOCTYPE html", page), Signature("<!doctype html", page), Signature("<html", page),
        Signature("<svg", Wording("en SVG-bild", en: "an SVG picture")),
        Signature("<?xml", Wording("en XML-fil", en: "an XML file")),
    ]

    /// What a zip file is: the names of its first parts tell.
    private static func packed(_ bytes: [UInt8]) -> Wording {
        let head = bytes.prefix(1 << 16)
        let kinds: [(String, Wording)] = [
            ("xl/", Wording("en Excel-fil", en: "an Excel file")),
            ("word/", Wording("en Word-fil", en: "a Word file")),
            ("ppt/", Wording("en PowerPoint-fil", en: "a PowerPoint file")),
            ("visio/", Wording("en Visio-fil", en: "a Visio file")),
            ("opendocument.spreadsheet", Wording("ett kalkylark från LibreOffice", en: "a LibreOffice spreadsheet")),
            ("opendocument", Wording("en fil från LibreOffice", en: "a LibreOffice file")),
        ]
        for (mark, name) in kinds where head.holds(Array(mark.utf8)) { return name }
        return Wording("en zip-fil", en: "a zip file")
    }
}

extension ArraySlice<UInt8> {
    /// Whether the bytes stand here one after another.
    func holds(_ wanted: [UInt8]) -> Bool {
        indices.contains { self[$0] == wanted[0] && self[$0...].starts(with: wanted) }
    }
}
