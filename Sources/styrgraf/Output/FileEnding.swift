internal import Files
internal import OrgFormats

/// The ending of a file's name, where it tells what a reader expects in the file.
struct FileEnding {
    /// In lower case, without the first dot.
    let text: String

    /// By the names of the formats; the first is the one that Styrgraf gives.
    private static let ofFormats = [
        "svg": ["svg"], "png": ["png"], "pdf": ["pdf"], "html": ["html", "htm"], "dot": ["dot", "gv"],
        "text": ["txt", "text"], "markdown": ["md", "markdown"], "json": ["json"],
        "sarif": ["sarif", "sarif.json"], "csv": ["csv"],
        "pairs": ["pairs", "csv"],
    ]

    /// Of files that Styrgraf does not write, and that other programs would fail to open.
    private static let ofOthers = [
        "jpg", "jpeg", "gif", "webp", "tif", "tiff", "bmp", "svgz", "eps", "ps", "doc", "docx", "odt", "rtf", "xls",
        "xlsx", "ods", "ppt", "pptx", "odp", "xml", "zip",
    ]

    /// Nil for what is no file or none that ends so: standard output, a folder, a name that promises nothing.
    init?(of output: String) {
        guard output != "-", !output.hasSuffix("/"), PathTarget(of: output) != .folder else { return nil }
        let name = FilePath.name(of: output).lowercased()
        let known = Self.ofFormats.values.flatMap { $0 } + Self.ofOthers
        let longest = known.filter { name.hasSuffix("." + $0) }.max { $0.utf8.count < $1.utf8.count }
        guard let longest else { return nil }
        text = longest
    }

    /// Whether a file of the format may end so.
    func tells(_ format: some OutputFormat) -> Bool { Self.ofFormats[format.name, default: []].contains(text) }
}
