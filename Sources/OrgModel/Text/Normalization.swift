#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#endif
internal import Foundation

extension String {
    /// The string in Unicode normalisation form C, the form in which words and ids compare.
    package var normalizedToNFC: String {
        // Below U+0300 nothing composes, and Swedish text as most keyboards write it stays below.
        if utf8.allSatisfy({ $0 < 0xCC }) { return self }
        return precomposedStringWithCanonicalMapping
    }
}
