#if canImport(Darwin)
    internal import Foundation
#endif

extension String {
    /// The string in Unicode normalisation form C, the form in which words and ids compare.
    package var normalizedToNFC: String {
        // Below U+0300 nothing composes, and Swedish text as most keyboards write it stays below.
        if utf8.allSatisfy({ $0 < 0xCC }) { return self }
        #if canImport(Darwin)
            return precomposedStringWithCanonicalMapping
        #else
            // What Foundation itself calls; all of Foundation would double the memory of a run.
            return String(decoding: _nfcCodeUnits, as: UTF8.self)
        #endif
    }
}
