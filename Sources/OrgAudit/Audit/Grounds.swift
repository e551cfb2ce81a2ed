internal import OrgFacts
internal import OrgModel
internal import Texts

/// How rules read facts, and how findings rest on them.
extension Audit.Context {
    /// The facts of a word.
    func said(_ word: FactWord) -> [Fact] { shown(facts.said(word)) }

    /// The facts of some acts.
    func said(_ acts: Act..., mode: Mode = .är) -> [Fact] { shown(facts.said(acts, mode: mode)) }

    /// What is left of what has ended; to look for it is to look at every node.
    var orphans: [Orphan] {
        _ = shown(measures.nodes)
        return facts.orphans
    }

    /// The document that says a line.
    func source(of line: Line) -> Node? { measures.detail(of: line).source }

    /// Facts in an order of their own, whatever order the model has them in.
    func ordered(_ facts: some Collection<Fact>) -> [Fact] {
        if facts.count < 2 { return Array(facts) }
        let ranks = measures.ranksOfIDs
        func rank(_ node: Node?) -> Int { node.map { Int(ranks[Int($0.index)]) } ?? -1 }
        return facts.sorted { one, other in
            let (mine, others) = ((rank(one.who), rank(one.whom)), (rank(other.who), rank(other.whom)))
            if one.act != other.act { return one.act.rawValue < other.act.rawValue }
            return mine != others ? mine < others : one.ground < other.ground
        }
    }

    /// The remarks of one act that sources make.
    func remarks(_ act: Act) -> [Fact] { shown(facts.remarks(act)) }

    /// The document that remarks something; of what a document says of itself the document.
    func remarker(of remark: Fact) -> Node? {
        if let source = facts.remarker(of: remark) { return source }
        return remark.whom.flatMap { kind($0).section == .sources ? $0 : nil }
    }

    /// What is remarked of nodes, and on no line, as evidence.
    func evidence(ofNodesIn facts: some Sequence<Fact>) -> [Evidence] {
        Set(facts.flatMap(\.ground.all).compactMap { basis in if case .node(let node) = basis { node } else { nil } })
            .sorted(by: organisation.precedes).map { evidence($0) }
    }

    /// The lines that say some facts, each once, in an order of their own.
    func lines(saying facts: some Sequence<Fact>) -> [Line] {
        ordered(Set(facts.flatMap { fact in surest(fact).flatMap { self.facts.lines(of: [$0.first]) } }))
    }

    /// The lines beside those that make them facts of these ends: who leads the unit, where the operation is run.
    func lines(beneath facts: some Sequence<Fact>) -> [Line] {
        let facts = Array(facts)
        let all = Set(facts.flatMap { fact in surest(fact).flatMap { self.facts.lines(of: $0.others) } })
        return ordered(all.subtracting(lines(saying: facts)))
    }

    /// The grounds of a fact that are as sure as the surest: what is said in many places is said in all of them.
    private func surest(_ fact: Fact) -> [Ground] { fact.grounds.filter { $0.grade == fact.grade } }

    /// Whether two of the facts are two lines: not one said in two ways, and not what nobody says.
    func areTwo(_ facts: [Fact], _ end: KeyPath<Fact, Node?>) -> Bool {
        facts.indices.contains { place in
            facts[..<place].contains { other in
                other[keyPath: end] != facts[place][keyPath: end] && other.makesTwo(with: facts[place])
            }
        }
    }

    /// The facts without those of a post that stands empty, where another does it in its stead: acting, for a time, or as
    /// the one above it. The two are no two.
    func manned(_ facts: [Fact]) -> [Fact] {
        let empty = facts.count > 1 ? Set(facts.compactMap(\.who).filter(isVacant)) : []
        guard !empty.isEmpty else { return facts }
        let others = facts.filter { fact in fact.who.map { !empty.contains($0) } ?? true }
        let hasStandIn = others.contains { fact in
            self.facts.isActing(fact) || self.facts.lastDay(of: fact) != nil || self.facts.isOpenEnded(fact)
                || empty.contains { post in fact.who.map { self.facts.isAbove($0, post) } ?? false }
        }
        return hasStandIn ? others : facts
    }

    /// Whether a post is said to stand empty, and nobody to hold it or to act in it.
    func isVacant(_ post: Node) -> Bool {
        facts.said(.holds, .nej, to: post).contains { $0.who == nil } && facts.said(.holds, to: post).isEmpty
    }

    /// Whether a source says every line of the facts outright.
    func isFirm(_ facts: some Sequence<Fact>) -> Bool {
        facts.allSatisfy { self.facts.lines(of: $0.ground).allSatisfy(isFirm) }
    }

    /// Whether a document says that it is done jointly: of each of the facts, or of the node.
    func isShared(_ facts: [Fact], of node: Node) -> Bool {
        let yes = Answer.yes.rawValue
        return organisation.value(.delatLedarskap, of: node) == yes
            || facts.allSatisfy { self.facts.says(.delatLedarskap, of: $0) }
    }

    /// Whether all of them are one statement's `tillsammans`.
    func isJoint(_ facts: [Fact]) -> Bool {
        let joint = Set(facts.map(self.facts.jointly))
        return joint.count == 1 && joint != [nil]
    }

    /// `'Ekonomichef' (om 'lönen')`: an end of a fact, with the matters that it is about.
    func named(_ fact: Fact, _ end: KeyPath<Fact, Node?>) -> Wording? {
        guard let node = fact[keyPath: end] else { return nil }
        let matters = facts.matters(of: fact)
        if matters.isEmpty { return Wording(quoted(node), en: quoted(node)) }
        let about = list(matters)
        return Wording(
            "\(quoted(node)) (om \(about.swedish))", en: "\(quoted(node)) (regarding \(about.english))")
    }

    /// The ends of some facts, each once, as people join them.
    func list(_ facts: [Fact], _ end: KeyPath<Fact, Node?>) -> Wording {
        var words: [String: Wording] = [:]
        for fact in facts {
            if let word = named(fact, end) { words[word.swedish] = word }
        }
        return Self.cut(words.sorted { $0.key < $1.key }.map(\.value))
    }
}

extension Rule {
    /// A flaw that rests on facts, some to be looked at before others; what makes them facts of these ends is after that.
    static func finding(
        about subjects: [Node], _ message: Wording, resting facts: [Fact], then more: [Fact] = [],
        beside lines: [Line] = [], verdict: Verdict? = nil, severity: Severity? = nil, why: Wording? = nil,
        heading: Wording? = nil,
        parties: Finding.Parties = .lines, variant: String = "", inSilenceOf silence: Silence? = nil,
        in context: Audit.Context
    ) -> Finding {
        var first = context.lines(saying: facts)
        first += context.lines(saying: more).filter { !first.contains($0) }
        let under = lines + context.lines(beneath: facts + more).filter { !lines.contains($0) }
        return finding(
            about: subjects, message, on: first, under: under.filter { !first.contains($0) }, verdict: verdict,
            severity: severity, why: why, heading: heading, parties: parties, variant: variant,
            isStated: facts.contains { $0.mode == .nej }, inSilenceOf: silence, in: context)
    }
}
