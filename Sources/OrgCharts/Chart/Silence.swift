internal import OrgModel
internal import Texts

/// What a box says that no line of its picture reaches: that nobody says where it belongs, or that this is not shown.
extension Organisation {
    /// What tells the place of a node: a relation, and whether the node is its subject.
    private struct Tie {
        let relation: Relation
        let isSubject: Bool

        init(_ relation: Relation, of isSubject: Bool) { (self.relation, self.isSubject) = (relation, isSubject) }

        /// What it tells, as a noun.
        var words: Wording {
            switch (relation, isSubject) {
            case (.chef, _): Wording("chef", en: "manager")
            case (.uppdrag, _): Wording("vem den svarar inför", en: "whom it answers to")
            case (.leder, true), (.lederPolitiskt, true): Wording("vad den leder", en: "what it leads")
            case (.leder, false), (.lederPolitiskt, false): Wording("ledare", en: "leader")
            case (.hörTill, _), (.delAv, _), (.bedrivsI, _): Wording("vad den hör till", en: "what it belongs to")
            case (.tillsätter, true): Wording("vilka den tillsätter", en: "whom it appoints")
            case (.tillsätter, false), (.utser, _): Wording("vem som tillsätter", en: "who appoints it")
            case (.ingår, true): Wording("var den ingår", en: "where it is a member")
            case (.ingår, false): Wording("medlemmar", en: "members")
            case (.äger, _): Wording("ägare", en: "owner")
            default: isSubject ? relation.words.forward : relation.words.inverse
            }
        }
    }

    /// - Parameter isView: whether the picture is a view, which leaves out what it is not about.
    func silence(of node: Node, isView: Bool) -> Wording? {
        guard !isGhost(node), !isAnyOfKind(node) else { return nil }
        let kind = shownKind(of: node)
        let said = ties(of: kind).filter { tie in
            let statements =
                tie.isSubject ? statements(of: tie.relation, from: node) : statements(of: tie.relation, to: node)
            return statements.contains { Modality($0.detail).isSo && $0.subject != $0.object }
        }
        if said.isEmpty { return unsaid(of: kind).map { Wording("? \($0)", en: "? \($0)") } }
        func list(_ language: Language) -> String {
            var seen: Set<String> = []
            return said.map { $0.words[language] }.filter { seen.insert($0).inserted }.joined(separator: ", ")
        }
        return isView
            ? Wording("utanför vyn: \(list(.swedish))", en: "outside the view: \(list(.english))")
            : Wording("utanför bilden: \(list(.swedish))", en: "outside the picture: \(list(.english))")
    }

    /// By what somebody leads, owns or answers for what they have in their charge.
    static let answering: [Relation] = [.samverkansansvar, .leder, .äger]

    /// How many more lead, own or answer for a node than the relations of the lines to it show; nil where all are shown, or
    /// none.
    func outside(_ node: Node, shown: [Relation], isView: Bool) -> Wording? {
        for relation in Self.answering where shown.contains(relation) {
            let own = statements(of: relation, to: node).filter { Modality($0.detail).isSo && $0.subject != nil }
            let hidden = Set(own.compactMap(\.subject)).count - shown.count { $0 == relation }
            guard hidden > 0 else { continue }
            let words = relation.words.inverse
            return isView
                ? Wording(
                    "\(words.swedish) även \(hidden) utanför vyn",
                    en: "\(words.english) \(hidden) more outside the view")
                : Wording(
                    "\(words.swedish) även \(hidden) utanför bilden",
                    en: "\(words.english) \(hidden) more outside the picture")
        }
        return nil
    }

    /// What says where a node of a kind belongs, whom it answers to or who made it.
    private func ties(of kind: NodeKind) -> [Tie] {
        let belongs = [Tie(.hörTill, of: true), Tie(.delAv, of: true), Tie(.bedrivsI, of: true)]
        let isMade = [Tie(.tillsätter, of: false), Tie(.utser, of: false)]
        switch kind.sphere {
        case .political where kind == .kommunfullmäktige: return [Tie(.tillsätter, of: true)]
        case .political where kind.section == .posts:
            return [Tie(.lederPolitiskt, of: true), Tie(.leder, of: true), Tie(.ingår, of: true)] + isMade
        case .political, .examination: return isMade + belongs
        case .employed where kind.section == .posts, .company where kind.section == .posts:
            return [Tie(.chef, of: true), Tie(.uppdrag, of: true), Tie(.leder, of: true)] + isMade
        case .employed: return belongs + [Tie(.leder, of: false), Tie(.verksamhetsansvar, of: false)]
        case .company: return [Tie(.äger, of: false), Tie(.ägarstyr, of: false)] + belongs + isMade
        case .group: return [Tie(.leder, of: false), Tie(.ingår, of: false)] + isMade + belongs
        case .cooperation:
            return [Tie(.samverkansansvar, of: false), Tie(.leder, of: false), Tie(.ingår, of: false)] + isMade
        case .external, .person, .document, .matter: return []
        }
    }

    /// What is not said of a node of a kind that has no tie; nil where nobody would ask.
    private func unsaid(of kind: NodeKind) -> Wording? {
        switch kind.sphere {
        case .political where kind == .kommunfullmäktige:
            Wording("vilka det tillsätter sägs inte", en: "whom it appoints is not said")
        case .political where kind.section == .posts:
            Wording("vad den leder sägs inte", en: "what it leads is not said")
        case .political, .examination: Wording("vem som tillsätter sägs inte", en: "who appoints it is not said")
        case .employed where kind == .personal: nil
        case .employed where kind.section == .posts: Wording("chef sägs inte", en: "manager is not said")
        case .company where kind.section == .posts:
            Wording("vem den svarar inför sägs inte", en: "whom it answers to is not said")
        case .employed: Wording("vad den hör till sägs inte", en: "what it belongs to is not said")
        case .company: Wording("ägare sägs inte", en: "owner is not said")
        case .group: Wording("vem som leder sägs inte", en: "who leads it is not said")
        // Who speaks for the employees answers to no employer.
        case .cooperation where kind == .skyddsombud || kind == .fackligPart: nil
        case .cooperation: Wording("vem som ansvarar sägs inte", en: "who answers for it is not said")
        case .external, .person, .document, .matter: nil
        }
    }
}

extension Quantity {
    /// Whether it counts one for each of something.
    var isOneForEach: Bool { precision == .exact && number == 1 && per != nil }
}
