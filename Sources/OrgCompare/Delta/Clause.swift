internal import OrgModel
internal import Texts

/// A statement told in the numbers that both organisations share: who, does what, to whom, on what terms.
package struct Clause: Hashable, Sendable {
    /// Who, does what, to whom: what makes two clauses speak of the same.
    package struct Core: Hashable, Sendable {
        let subject: UInt32
        let relation: Relation
        let object: UInt32
    }

    let core: Core
    /// The number of its terms in the table that both organisations share.
    let detail: UInt32
}

/// Terms of statements and nodes as numbers of one table for both organisations: texts are looked up in one table of
/// texts, nodes in the numbers they share.
struct SharedTerms {
    private var texts = TextTable(expecting: 64)
    private var details: [Detail<UInt32>: UInt32] = [:]
    /// What each detail says, by its number: details of one number here differ in nothing but the document they rest
    /// on and how it is said there.
    private(set) var substances: [UInt32] = []
    private var traits: [Traits<UInt32>: UInt32] = [:]
    private var joint: [[UInt32]: UInt32] = [[]: 0]

    /// The number of a detail.
    /// - Parameter joint: the number of those who make the statement together.
    mutating func number(
        of detail: Detail<Node>, joint: UInt32, in organisation: Organisation, _ identity: (Node) -> UInt32
    ) -> UInt32 {
        number(of: shared(detail, joint: joint, in: organisation, identity))
    }

    private mutating func number(of shared: Detail<UInt32>) -> UInt32 {
        if let known = details[shared] { return known }
        let number = UInt32(details.count)
        details[shared] = number
        substances.append(number)
        let substance = shared.withoutSource
        if substance != shared { substances[Int(number)] = self.number(of: substance) }
        return number
    }

    /// The number of what a node says of itself.
    mutating func number(
        of own: Traits<Node>, in organisation: Organisation, _ identity: (Node) -> UInt32
    ) -> UInt32 {
        // Which document tells of the node, and how surely, is no trait of it.
        let detail = shared(own.detail, joint: 0, in: organisation, identity).withoutSource
        var shared: Traits<UInt32> = own.resolved(detail)
        shared.quantity = own.quantity.map { self.shared($0, in: organisation) }
        shared.headings = own.headings.map { text($0, in: organisation) }
        if let known = traits[shared] { return known }
        let number = UInt32(traits.count)
        traits[shared] = number
        return number
    }

    /// The number of a set of subjects that make a statement together; 0 for none.
    mutating func joint(_ subjects: [UInt32]) -> UInt32 {
        if let known = joint[subjects] { return known }
        let number = UInt32(joint.count)
        joint[subjects] = number
        return number
    }

    private mutating func shared(
        _ detail: Detail<Node>, joint: UInt32, in organisation: Organisation, _ identity: (Node) -> UInt32
    ) -> Detail<UInt32> {
        var shared: Detail<UInt32> = detail.resolved { identity($0) }
        shared.joint = joint
        shared.section = text(detail.section, in: organisation)
        shared.unclear = text(detail.unclear, in: organisation)
        shared.shortcomings = detail.shortcomings.map { text($0, in: organisation) }
        shared.excerpt = .none
        shared.level = text(detail.level, in: organisation)
        shared.values = detail.values.map { .init($0.property, text($0.value, in: organisation)) }
        shared.quantity = detail.quantity.map { self.shared($0, in: organisation) }
        shared.recipients.sort()
        shared.owners.sort()
        shared.matters.sort()
        shared.consulted.sort()
        shared.before.sort()
        shared.after.sort()
        return shared
    }

    private mutating func shared(_ quantity: Quantity, in organisation: Organisation) -> Quantity {
        Quantity(quantity.precision, quantity.number, per: quantity.per.map { text($0, in: organisation) })
    }

    private mutating func text(_ text: Text, in organisation: Organisation) -> Text {
        text.isNone ? .none : texts.intern(organisation.texts[text])
    }
}

extension Detail {
    /// What is said, apart from the document that says it and how plainly it does; a remark (`not`) is no term.
    fileprivate var withoutSource: Detail {
        var detail = self
        detail.source = nil
        detail.section = .none
        detail.isImplied = false
        detail.unclear = .none
        detail.shortcomings = []
        detail.gravity = nil
        detail.values.removeAll { $0.property == .not }
        return detail
    }
}
