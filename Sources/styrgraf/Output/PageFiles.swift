internal import ArgumentParser
internal import Files
internal import Texts

/// A picture of several pages in a format that holds one a file: numbered files, all of them or none.
extension Destination {
    /// Writes the files of each format; several of one format are numbered, `NAME-1.svg`.
    /// - Parameter isPaper: whether an earlier run may have left more pages.
    func write<Format: OutputFormat>(pages files: [(format: Format, pages: [[UInt8]])], isPaper: Bool) throws {
        let isNumbered = files.contains { $0.pages.count > 1 }
        if isNumbered {
            for (format, pages) in files where pages.count > 1 { try checkNumbered(format, pages.count) }
            try makeTargetFolder()
            do throws(OutputError) {
                try OutputFiles.write(
                    files.flatMap { format, pages in
                        pages.enumerated().map { number, bytes in
                            (path(for: format, page: pages.count > 1 ? number + 1 : nil) ?? "", bytes)
                        }
                    })
            } catch {
                console.tell(error.message)
                throw ExitCode(2)
            }
        } else {
            try write(files.map { (format: $0.format, bytes: $0.pages.first ?? []) })
        }
        if isPaper { for (format, pages) in files { tellOfOthers(format, pages.count) } }
    }

    /// The path of a page in a format, or of the one file; nil for standard output.
    private func path(for format: some OutputFormat, page: Int?) -> String? {
        guard case .path(let path) = file(for: format) else { return nil }
        return page.map { Self.numbered(path, page: $0) } ?? path
    }

    /// The name of a page's file: `x.svg` becomes `x-1.svg`.
    static func numbered(_ path: String, page: Int) -> String {
        let name = FilePath.name(of: path)
        let start = path.dropLast(name.count)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(path)-\(page)" }
        return "\(start)\(name[..<dot])-\(page)\(name[dot...])"
    }

    private func checkNumbered(_ format: some OutputFormat, _ count: Int) throws {
        let first = path(for: format, page: nil)
        guard let first, (try? OutputPath(first))?.isWrittenInPlace != true else {
            console.tellUsage(
                Wording(
                    "\(count) sidor \(format.name) blir var sin fil och ryms inte i \(first.map { "'\($0)'" } ?? "standard ut")",
                    en:
                        "\(count) pages of \(format.name) are a file each and do not fit in \(first.map { "'\($0)'" } ?? "standard output")"
                ),
                help: Wording(
                    "ange en fil eller mapp med --output, välj --format pdf som rymmer alla, eller --pages 1",
                    en: "name a file or a folder with --output, choose --format pdf which holds all, or --pages 1"))
            throw ExitCode(64)
        }
        for page in 1...count {
            // Links in a circle are told when they are written to.
            guard let path = path(for: format, page: page), let output = try? OutputPath(path),
                let objection = objection(to: output)
            else { continue }
            try refuse(objection, example: "ny.\(format.fileExtension)")
        }
    }

    /// Pages that an earlier run made and this did not: they are not removed, since nobody knows whose they are.
    private func tellOfOthers(_ format: some OutputFormat, _ count: Int) {
        var others: [String] = []
        func look(_ page: Int?) -> Bool {
            guard let path = path(for: format, page: page), PathTarget(of: path) == .file else { return false }
            others.append(path)
            return true
        }
        if count > 1 { _ = look(nil) }
        var page = count > 1 ? count + 1 : 1
        while look(page) { page += 1 }
        guard let first = others.first else { return }
        let more = others.count - 1
        console.tell(
            Message(
                .note, at: Location(path: first, line: 0, column: 0),
                Wording(
                    "filen\(more == 0 ? "" : " och \(more) till") ligger kvar från tidigare och hör inte till de här sidorna",
                    en:
                        "the file\(more == 0 ? " was there before and is none" : " and \(more) more were there before and are none") of these pages"
                ),
                code: "earlier-pages",
                help: Wording("ta bort det som inte ska vara kvar", en: "remove what is not to stay")))
    }
}
