internal import Graphs
package import OrgModel

/// Walks upwards over said steps: to the organs that answer for something, and along the order of command.
extension Facts {
    /// The organs that answer for an operation, a unit or what a post does, at whatever step of the place where it is:
    /// what is said of it is as sure as it is said, what is said of the unit that an operation is run in is carried, and
    /// the rest is derived.
    package func answerers(for node: Node) -> [Fact] {
        var found: [Fact] = []
        var seen: Set<Node> = [node]
        var open: [(place: Node, steps: [Fact])] = [(node, [])]
        while !open.isEmpty {
            var next: [(place: Node, steps: [Fact])] = []
            for (place, steps) in open {
                for (upper, step) in ways(up: place) {
                    if organisation.kind(of: upper).answersForOperations {
                        found.append(answering(upper, for: node, steps + [step]))
                    } else if step.word != .answers, step.act != .verksamhetsansvar, seen.insert(upper).inserted {
                        next.append((upper, steps + [step]))
                    }
                }
            }
            open = next
        }
        return merged(found)
    }

    private func ways(up place: Node) -> [(Node, Fact)] {
        let up =
            said(.runs, to: place).filter { $0.act != .beställer }.map { ($0.who, $0) }
            + said(.answers, from: place).map { ($0.whom, $0) }
            + said(.placed, from: place).filter { $0.act != .hosVärd }.map { ($0.whom, $0) }
        return up.compactMap { upper, fact in upper.map { ($0, fact) } }
    }

    private func answering(_ organ: Node, for node: Node, _ steps: [Fact]) -> Fact {
        let all = steps.flatMap(\.ground.all)
        let isOfRunner = steps.count == 2 && (steps[0].act == .utför || steps[0].act == .bedrivsI)
        let grade: Grade =
            steps.count == 1 ? steps[0].grade : isOfRunner && steps[1].act != .delAv ? .buret : .härlett
        return Fact(.verksamhetsansvar, organ, node, .är, on: Ground(grade, all[0], Array(all.dropFirst())))
    }

    /// The units and the wholes that something has its place in, at whatever step, the nearest first.
    package func places(of node: Node) -> [Node] {
        var found: [Node] = []
        var open = [node]
        while !open.isEmpty {
            let up = open.flatMap { place in
                said(.placed, from: place).filter { $0.act != .hosVärd }.compactMap(\.whom)
                    + said(.runs, to: place).filter { $0.act == .utför }.compactMap(\.who)
            }
            open = []
            for place in up where place != node && !found.contains(place) {
                found.append(place)
                open.append(place)
            }
        }
        return found
    }

    /// Whether one stands above another through chiefs, and through those whom one answers to.
    package func isAbove(
        _ upper: Node, _ lower: Node, through words: Set<FactWord> = [.commands, .answers]
    ) -> Bool {
        var seen: Set<Node> = [lower]
        var open = [lower]
        while let node = open.popLast() {
            var up: [Node] = []
            if words.contains(.commands) {
                up += said(.commands, to: node).filter { $0.act == .chef }.compactMap(\.who)
            }
            if words.contains(.answers) { up += said(.answers, from: node).compactMap(\.whom) }
            for next in up where seen.insert(next).inserted {
                if next == upper { return true }
                open.append(next)
            }
        }
        return false
    }
}
