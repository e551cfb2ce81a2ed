package import Files
package import OrgModel
package import Texts

/// A way in which documents are written.
package protocol DocumentFormat: Sendable {
    /// The name a person chooses the format by.
    static var name: String { get }
    /// The endings of its files, lower case, without the dot.
    static var fileExtensions: [String] { get }
    /// Reads one file into the document; what it says at level `error` stops the loading.
    static func read(_ file: InputFile, into builder: inout DocumentBuilder) -> [Message]
}
