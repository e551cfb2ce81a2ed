package import Texts

/// A model that is based on another is read first, then its base, then the base's own; then each changes the next.
extension DocumentBuilder {
    /// Ends the model being read: what follows is read into the model that it is based on.
    package mutating func beginBase() {
        revisions.append(
            .init(
                nodes: document.nodes, statements: document.statements, ended: document.ended,
                acceptances: document.acceptances, views: document.views, limits: document.limits, emptied: emptied,
                date: dates.first?.day))
        hasName = !document.name.isEmpty
        hasDate = document.date != nil
        document.nodes = []
        document.statements = []
        document.ended = []
        document.acceptances = []
        document.views = []
        document.limits = []
        emptied = []
        bases = []
        names = []
        dates = []
    }

    /// Lets every model change the one it is based on, the farthest base first.
    ///
    /// - Returns: nodes whose periods end before they begin, now that every model has had its say.
    package mutating func carryOut() -> [(period: Period, place: Place)] {
        // In one model a living node of that name is no more meant than its namesake in the model before.
        let ended = document.nodes.filter { document.traits[Int($0.traits)].detail.period.till != .open }
        if !ended.isEmpty {
            document.statements = document.identified(document.statements, among: ended, beside: document.nodes)
        }
        if revisions.isEmpty { return [] }
        var reversed: [Document.NodeEntry] = []
        while let revision = revisions.popLast() { reversed += document.revise(by: revision) }
        document.forgetUnused()
        return reversed.map { (document.traits[Int($0.traits)].detail.period, $0.place) }
    }
}
