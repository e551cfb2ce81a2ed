internal import Foundation

#if canImport(FoundationXML)
    internal import FoundationXML
#endif

/// An element of XML with what stands in it.
package final class MarkupElement {
    package let name: String
    package let attributes: [String: String]
    package private(set) var children: [MarkupElement] = []
    /// The text directly in it, entities decoded.
    package private(set) var text = ""

    private init(name: String, attributes: [String: String]) {
        self.name = name
        self.attributes = attributes
    }

    /// The root of a whole document; nil where the bytes are not well-formed XML.
    package static func root(of bytes: [UInt8]) -> MarkupElement? {
        let reader = Reader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        // Foundation on Linux may call a broken document parsed, after it has told of the error.
        return parser.parse() && parser.parserError == nil && !reader.isBroken ? reader.root : nil
    }

    package subscript(attribute: String) -> String? { attributes[attribute] }

    package var classes: [String] { attributes["class"]?.split(separator: " ").map(String.init) ?? [] }

    /// The element and all below it, in document order.
    package var all: [MarkupElement] { [self] + children.flatMap(\.all) }

    package func first(_ name: String) -> MarkupElement? { children.first { $0.name == name } }

    private final class Reader: NSObject, XMLParserDelegate {
        var root: MarkupElement?
        var isBroken = false
        private var open: [MarkupElement] = []

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            let element = MarkupElement(name: name, attributes: attributes)
            if let parent = open.last { parent.children.append(element) } else { root = element }
            open.append(element)
        }

        func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) { isBroken = true }

        func parser(_ parser: XMLParser, foundCharacters text: String) { open.last?.text += text }

        func parser(_ parser: XMLParser, foundCDATA block: Data) {
            open.last?.text += String(decoding: block, as: UTF8.self)
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            open.removeLast()
        }
    }
}
