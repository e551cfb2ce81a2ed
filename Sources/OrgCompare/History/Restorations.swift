internal import OrgModel

/// Finds what came back, by following every node of each version through the steps that come after it.
struct Restorations {
    private let versions: [Organisation]
    private let steps: [Comparison]
    /// What places each node, by version; negative for none.
    private let superiors: [[Int32]]

    init(_ versions: [Organisation], _ steps: [Comparison]) {
        self.versions = versions
        self.steps = steps
        superiors = versions.count > 2 ? versions.map { Carrier.superiors(in: $0) } : []
    }

    /// - Parameter pairing: who is who in two versions that are no step apart.
    func found(_ pairing: (Int, Int) -> Pairing) -> [Restoration] {
        guard versions.count > 2 else { return [] }
        return (0..<versions.count - 2).flatMap { from in
            let back = returned(to: from, pairing) + again(as: from)
            return back.sorted { key($0) < key($1) }
        }
    }

    private func key(_ restoration: Restoration) -> (Int, Int, String) {
        let what = Restoration.What.allCases.firstIndex(of: restoration.what) ?? 0
        return (restoration.to, what, versions[restoration.from].id(of: restoration.before))
    }

    // MARK: Gone and back

    /// Nodes of a version that the next has not, or not by themselves, and that a later one has as they were: what was
    /// dissolved and is back, and what was merged or split and is one again.
    private func returned(to from: Int, _ pairing: (Int, Int) -> Pairing) -> [Restoration] {
        let next = steps[from].pairing
        var gone = versions[from].nodes.filter { node in
            let links = next.links(from: node)
            return links.isEmpty ? next.fates[node] != nil : !isByItself(links, next)
        }
        var back: [Restoration] = []
        for to in from + 2..<versions.count where !gone.isEmpty {
            let last = steps[to - 1].pairing
            let come = Set(
                versions[to].nodes.filter { node in
                    let links = last.links(to: node)
                    return links.isEmpty ? last.origins[node] != nil : !isByItself(links, last)
                })
            guard !come.isEmpty else { continue }
            let pairing = pairing(from, to)
            let found = gone.compactMap { node -> Restoration? in
                guard let link = pairing.links(from: node).first, pairing.isOneToOne(link), come.contains(link.after)
                else { return nil }
                return Restoration(what: .nod, from: from, to: to, before: node, after: link.after)
            }
            back += found
            let these = Set(found.map(\.before))
            gone.removeAll { these.contains($0) }
        }
        return back
    }

    /// Whether a node with these links is one node on the other side too.
    private func isByItself(_ links: [Link], _ pairing: Pairing) -> Bool {
        links.count == 1 && pairing.isOneToOne(links[0])
    }

    // MARK: As it was again

    /// Nodes that were otherwise in the next version, and are as they were in a later one.
    private func again(as from: Int) -> [Restoration] {
        var back: [Restoration] = []
        var traces = versions[from].nodes.map { Node?.some($0) }
        var otherwise: [Restoration.What: Set<Node>] = [:]
        for version in from + 1..<versions.count {
            let pairing = steps[version - 1].pairing
            traces = traces.map { $0.flatMap { pairing.successor(of: $0) } }
            for node in versions[from].nodes {
                guard let now = traces[Int(node.index)] else { continue }
                for what in [Restoration.What.namn, .slag, .plats] {
                    let isAsItWas = isAsItWas(what, node, from, now, version, traces)
                    if version == from + 1 {
                        if !isAsItWas { otherwise[what, default: []].insert(node) }
                    } else if isAsItWas, otherwise[what]?.remove(node) != nil {
                        back.append(Restoration(what: what, from: from, to: version, before: node, after: now))
                    }
                }
            }
        }
        return back
    }

    private func isAsItWas(
        _ what: Restoration.What, _ node: Node, _ from: Int, _ now: Node, _ version: Int, _ traces: [Node?]
    ) -> Bool {
        let (before, after) = (versions[from], versions[version])
        switch what {
        case .nod: return true
        case .namn:
            return NameKey.isOneName(before.name(of: node), after.name(of: now))
                || !before.hasName(node) && !after.hasName(now)
        case .slag: return before.kind(of: node) == after.kind(of: now)
        case .plats:
            let (old, new) = (superiors[from][Int(node.index)], superiors[version][Int(now.index)])
            return old < 0 || new < 0 ? old == new : traces[Int(old)]?.index == UInt32(new)
        }
    }
}

extension Pairing {
    /// The one node that a node before is, if it is one.
    fileprivate func successor(of node: Node) -> Node? {
        guard let link = links(from: node).first, isOneToOne(link) else { return nil }
        return link.after
    }
}
