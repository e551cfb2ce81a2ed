internal import Texts

/// The way out where something points at a node that is not there, as far as what is written tells why.
extension Organisation {
    /// - Parameter namesakes: the nodes that unknown ids are the name of, by the id in lower case.
    func unknownNodeHelp(_ node: Node, _ suggestion: String?, _ namesakes: [String: [Node]]) -> Wording {
        let written = id(of: node)
        if let found = written.firstInvisible {
            return Wording(
                "'\(written.asSeen)' har \(found.wording) i sig: skriv det på nytt med vanliga mellanslag",
                en: "'\(written.asSeen)' has \(found.wording) in it: write it anew with plain spaces")
        }
        if suggestion != nil {
            return Wording("definiera noden, eller rätta namnet", en: "define the node, or mend the name")
        }
        let same = namesakes[written.lowercased()] ?? []
        if same.count > 1 {
            let ids = same.prefix(8).map { id(of: $0) }.joined(separator: ", ")
            return Wording(
                "\(same.count) noder har det namnet: skriv id:t på den som menas (\(ids))",
                en: "\(same.count) nodes have that name: write the id of the one that is meant (\(ids))")
        }
        let parts = written.several
        if parts.count > 1, parts.contains(where: { self.node($0).map { !isGhost($0) } ?? false }) {
            let list = "[\(parts.joined(separator: ", "))]"
            return Wording(
                "flera värden skrivs inom hakparenteser: \(list)", en: "several values are written in brackets: \(list)"
            )
        }
        if let first = written.unicodeScalars.first, "–—•·●".unicodeScalars.contains(first) {
            return Wording(
                "börja varje rad i en lista med bindestreck och mellanslag: '- '",
                en: "begin each line of a list with a hyphen and a space: '- '")
        }
        if !statements(of: .innehar, from: node).isEmpty {
            return Wording(
                "en person skrivs med ett eget id under 'personer', till exempel 'personer: { p1: {} }', "
                    + "och nämns med det: 'innehas av: p1'; namnet behövs inte",
                en: "a person is written with an id under 'persons', for instance 'persons: { p1: {} }', "
                    + "and named by it: 'held by: p1'; the name is not needed")
        }
        return Wording("definiera noden, eller rätta namnet", en: "define the node, or mend the name")
    }

    /// The nodes that the unknown ids are the name of, but for capitals, by the id in lower case.
    /// - Complexity: linear in the nodes, whatever the number of unknown ids.
    var namesakesOfUnknown: [String: [Node]] {
        var found: [String: [Node]] = [:]
        for case .unknownNode(let node, nil, _) in defects { found[id(of: node).lowercased()] = [] }
        if found.isEmpty { return found }
        for node in nodes where !isGhost(node) {
            let name = name(of: node).lowercased()
            if found[name] != nil { found[name]?.append(node) }
        }
        return found
    }
}

extension String {
    /// The parts of `a, b` and `a och b`.
    fileprivate var several: [String] {
        var text = self
        for word in [" och ", " samt ", " and ", ";", "/"] { text = text.replacing(word, with: ",") }
        return text.split(separator: ",").map { part in
            let words = part.split(separator: " ")
            return words.joined(separator: " ")
        }
    }
}
