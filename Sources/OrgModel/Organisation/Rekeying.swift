internal import Texts

extension Organisation {
    /// The same organisation as it would be had its model been written with other ids, so that what knows things by
    /// their ids can hold it against one that has those. What had no name keeps its id for one.
    ///
    /// - Complexity: linear in nodes.
    package func rekeyed(_ id: (Node) -> String) -> Organisation {
        var (texts, columns) = (storage.texts, storage.columns)
        var renamed: [Text: Text] = [:]
        for node in nodes {
            let index = Int(node.index)
            let (old, new) = (columns.ids[index], texts.intern(id(node)))
            guard old != new else { continue }
            renamed[old] = new
            columns.ids[index] = new
            if columns.names[index].isNone { columns.names[index] = old }
        }
        if renamed.isEmpty { return self }
        return Organisation(storage: Storage(storage, columns, texts, renamed))
    }
}
