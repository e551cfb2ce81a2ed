/// A list as a message shows it.
enum Listing {
    /// No more words than a person reads, and a mark where there are others.
    static func beginning(_ words: [String]) -> String {
        words.prefix(8).joined(separator: ", ") + (words.count > 8 ? ", …" : "")
    }
}
