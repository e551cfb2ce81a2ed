internal import OrgModel

/// The state of a pairing under way: which nodes are known to be one, and which are free. Every node that is paired
/// belongs to a class with its counterparts; lines to one class are lines to the same.
struct Board {
    /// The two organisations, before and after.
    let sides: [Side]
    var names: NameBook
    /// How many have a name, which no pair changes.
    let census: Census
    let manners: Manners
    /// The id of each node as a number that both sides share.
    let idNumbers: [[UInt32]]
    /// The class of each node by side; -1 while it is free, -2 for one that is not to be paired.
    private(set) var classes: [[Int32]]
    /// The nodes of each class by side.
    private(set) var members: [[[UInt32]]] = [[], []]
    /// How sure the least sure link of each class is.
    private(set) var certainties: [Double] = []
    /// Whether a name, a law or somebody's word made one of the links of each class, and not lines alone.
    private(set) var areNamed: [Bool] = []
    /// The same, where nobody's word that the one replaced the other is enough.
    private(set) var areCalledAlike: [Bool] = []
    private(set) var links: [Link] = []
    /// Ids that mean the same on both sides.
    var trustsIDs = false
    /// Whether a model says of anything whom it replaces.
    var tellsOfPredecessors = false
    /// That some of one went into another, and the rest elsewhere: too little to call them one.
    var shares: [(before: UInt32, after: UInt32)] = []
    var conflicts: [PairingConflict] = []
    /// What a pairs file says ended, or is new.
    private(set) var settled: [[UInt32: Fate]] = [[:], [:]]
    /// What a pairs file pairs.
    private var written: [Set<UInt32>] = [[], []]

    init(_ before: Organisation, _ after: Organisation) {
        var names = NameBook()
        sides = [Side(before, &names), Side(after, &names)]
        names.findSpellings()
        self.names = names
        census = Census(sides, names)
        manners = Manners(sides, names)
        var numbers: [String: UInt32] = [:]
        idNumbers = sides.map { side in
            side.organisation.nodes.map { node in
                let id = side.organisation.id(of: node)
                if let known = numbers[id] { return known }
                let number = UInt32(numbers.count)
                numbers[id] = number
                return number
            }
        }
        classes = sides.map { side in side.nodes.map { side.isMention($0) ? -2 : -1 } }
    }

    func isFree(_ node: UInt32, _ side: Int) -> Bool { classes[side][Int(node)] == -1 }

    /// Whether the names of two nodes have the same words, whatever the head.
    func hasSameWording(_ before: Int, _ after: Int) -> Bool {
        names.wordings[Int(sides[0].keys[before])] == names.wordings[Int(sides[1].keys[after])]
    }

    /// What it says of two nodes of a family being one that only one of them has a name of its own.
    func manner(_ before: Int, _ after: Int) -> Bits {
        manners.bits((sides[0].keys[before], sides[1].keys[after]), of: sides[0].families[before])
    }

    /// Whether a pairs file speaks of the node.
    func isSettled(_ node: UInt32, _ side: Int) -> Bool {
        settled[side][node] != nil || written[side].contains(node)
    }

    /// The free nodes of a side, by number.
    func free(_ side: Int) -> [UInt32] { sides[side].nodes.filter { classes[side][Int($0)] == -1 } }

    /// Pairs two nodes; those that are in a class already draw the other into it.
    mutating func pair(_ before: UInt32, _ after: UInt32, _ confidence: Double, _ reasons: Link.Reasons) {
        links.append(Link(Node(before), Node(after), confidence: confidence, reasons))
        if reasons.contains(.pairsFile) {
            written[0].insert(before)
            written[1].insert(after)
        }
        let (left, right) = (classes[0][Int(before)], classes[1][Int(after)])
        switch (left >= 0, right >= 0) {
        case (false, false):
            let number = Int32(members[0].count)
            members[0].append([before])
            members[1].append([after])
            certainties.append(confidence)
            areNamed.append(false)
            areCalledAlike.append(false)
            classes[0][Int(before)] = number
            classes[1][Int(after)] = number
        case (true, false):
            members[1][Int(left)].append(after)
            certainties[Int(left)] = min(certainties[Int(left)], confidence)
            classes[1][Int(after)] = left
        case (false, true):
            members[0][Int(right)].append(before)
            certainties[Int(right)] = min(certainties[Int(right)], confidence)
            classes[0][Int(before)] = right
        case (true, true):
            if left != right { unite(Int(left), Int(right)) }
        }
        let number = Int(classes[0][Int(before)])
        if !reasons.isSubset(of: [.sameLines, .samePlace, .content]) { areNamed[number] = true }
        if !reasons.isSubset(of: [.sameLines, .samePlace, .content, .declared]) { areCalledAlike[number] = true }
    }

    /// Takes a node out of the game: nobody is to be paired with it.
    mutating func settle(_ node: UInt32, _ side: Int, as fate: Fate) {
        settled[side][node] = fate
        if classes[side][Int(node)] == -1 { classes[side][Int(node)] = -2 }
    }

    private mutating func unite(_ kept: Int, _ other: Int) {
        certainties[kept] = min(certainties[kept], certainties[other])
        areNamed[kept] = areNamed[kept] || areNamed[other]
        areCalledAlike[kept] = areCalledAlike[kept] || areCalledAlike[other]
        for side in 0...1 {
            for node in members[side][other] { classes[side][Int(node)] = Int32(kept) }
            members[side][kept] += members[side][other]
            members[side][other] = []
        }
    }
}
