/// Merge keys (`<<: *common`): the words of another mapping stand here too, except those that are written here.
extension [(key: YAMLTree, value: YAMLTree)] {
    /// The pairs, and those that `<<` merges into them; of several mappings the first counts.
    func merged() throws(YAMLFault) -> Self {
        var all = filter { !$0.key.isMerge }
        var written = Set(all.compactMap { $0.key.scalar?.lowercased() })
        for (key, value) in self where key.isMerge {
            let mappings = if case .sequence(let items) = value.content { items } else { [value] }
            for mapping in mappings {
                guard case .mapping(let pairs) = mapping.content else { throw .notMerged(mapping.mark) }
                for pair in pairs {
                    if let word = pair.key.scalar?.lowercased(), !written.insert(word).inserted { continue }
                    all.append(pair)
                }
            }
        }
        return all
    }
}

extension YAMLTree {
    /// Whether it is the key that merges.
    var isMerge: Bool {
        if case .scalar("<<", isPlain: true) = content { return true }
        return false
    }
}
