/// Every format there is.
package enum FormatCatalogue {
    package static let all: [any DocumentFormat.Type] = [
        ModelFormat.self
    ]

    /// The endings of all formats, without the dot.
    package static var endings: [String] { all.flatMap { $0.fileExtensions } }

    /// The format that a file's ending names.
    package static func format(forExtension ending: String) -> (any DocumentFormat.Type)? {
        all.first { $0.fileExtensions.contains(ending.lowercased()) }
    }
}
