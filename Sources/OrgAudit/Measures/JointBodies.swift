internal import OrgFacts
internal import OrgModel

/// A body that several municipalities have together, and whose node is which of them.
struct JointBody {
    let node: Node
    /// The body and what is one with it: the federation and its direktion.
    let nodes: Set<Node>
    /// A municipality or a region each, or where the model names none their councils.
    let members: [Node]
}

extension Audit.Context {
    /// Joint committees and federations whose members are told one by one. Companies have owners, each of whom may have
    /// a directive of its own.
    var jointBodies: [JointBody] {
        let boards = nodes(.direktion).filter { board in
            !measures.targets(.delAv, .hörTill, from: board).contains { kind($0) == .kommunalförbund }
        }
        return (nodes(.gemensamNämnd, .kommunalförbund) + boards).filter { isSingle($0) }.compactMap(jointBody)
    }

    private func jointBody(_ node: Node) -> JointBody? {
        let parts = measures.doers(.delAv, .hörTill, to: node).filter { kind($0).isDecidingOrgan }
        let nodes = [node] + parts
        let facts = nodes.flatMap { node in
            self.facts.said(.ledamot, .tillsätter, .utser, to: node).compactMap(\.who)
                + self.facts.said(.svararInför, from: node).compactMap(\.whom)
        }
        let said = facts.filter { isMember($0) }
        guard !said.contains(where: isClass) else { return nil }
        let found = Set(said.map(municipality(of:)))
        // Councils that the model ties to no municipality beside municipalities may be theirs.
        let wholes = found.filter { kind($0).fit == .whole }
        let members = wholes.count > 1 ? wholes : found.count == found.subtracting(wholes).count ? found : []
        guard members.count > 1 else { return nil }
        return JointBody(node: node, nodes: Set(nodes), members: members.sorted(by: organisation.precedes))
    }

    /// Companies that several municipalities own, directly or through companies of theirs, or that are said to be a part of
    /// each.
    var jointCompanies: [JointBody] {
        nodes(.moderbolag, .bolag).filter(isSingle).compactMap { company in
            let owners = owners(of: company)
            let wholes = Set(owners.map(municipality(of:))).filter { kind($0).fit == .whole }
            guard wholes.count > 1, !owners.contains(where: isClass) else { return nil }
            return JointBody(
                node: company, nodes: [company], members: wholes.sorted(by: organisation.precedes))
        }
    }

    /// The municipalities and regions that own a company, through whatever companies.
    private func owners(of company: Node) -> [Node] {
        var found: [Node] = []
        var seen: Set<Node> = [company]
        var open = [company]
        while let next = open.popLast() {
            let above =
                facts.said(.äger, to: next).compactMap(\.who) + facts.said(.delAv, from: next).compactMap(\.whom)
            for owner in above where seen.insert(owner).inserted {
                if kind(owner).fit == .company { open.append(owner) } else { found.append(owner) }
            }
        }
        return found
    }

    private func isMember(_ node: Node) -> Bool {
        kind(node) == .kommun || kind(node) == .region || kind(node) == .kommunfullmäktige
    }

    /// The municipality that an organ is of; itself where the model does not say.
    func municipality(of node: Node) -> Node {
        if kind(node).fit == .whole { return node }
        return facts.places(of: node).first { kind($0) == .kommun || kind($0) == .region } ?? node
    }

    /// Which members some organs are of: nil where one of them may be of any, or is of another.
    func members(_ organs: [Node], of body: JointBody) -> Set<Node>? {
        var members: Set<Node> = []
        for organ in organs {
            let member = municipality(of: organ)
            guard !isClass(organ), body.members.contains(member) else { return nil }
            members.insert(member)
        }
        return members
    }
}
