package import Texts

/// What of a text is not at hand: nothing, all that is not told, or some sections of a document.
package enum Excerpt: Hashable, Sendable {
    case none
    case whole
    case sections([Text])
}
