package import OrgModel
internal import Texts

/// What a fact says beside who stands how to whom: the terms of the statement that says it.
extension Facts {
    /// The document that says it.
    package func source(of fact: Fact) -> Node? {
        line(of: fact).flatMap { sources[organisation.detailNumber(of: $0)] }
    }

    /// Whose: the organ whose decisions are carried out.
    package func owners(of fact: Fact) -> [Node] { detail(of: fact)?.owners ?? [] }

    /// To whom or for whom.
    package func recipients(of fact: Fact) -> [Node] { detail(of: fact)?.recipients ?? [] }

    /// Who are consulted.
    package func consulted(of fact: Fact) -> [Node] { detail(of: fact)?.consulted ?? [] }

    /// What it comes before, and what before it.
    package func followed(by fact: Fact) -> [Node] { detail(of: fact)?.before ?? [] }
    package func preceding(_ fact: Fact) -> [Node] { detail(of: fact)?.after ?? [] }

    /// How often.
    package func frequency(of fact: Fact) -> Frequency? { detail(of: fact)?.frequency }

    /// How many of what is named.
    package func quantity(of fact: Fact) -> Quantity? { detail(of: fact)?.quantity }

    /// Until when: nil where no day is said.
    package func lastDay(of fact: Fact) -> Day? {
        guard case .day(let day)? = detail(of: fact)?.period.till else { return nil }
        return day
    }

    /// Whether somebody is said to do it in another's stead.
    package func isActing(_ fact: Fact) -> Bool { detail(of: fact)?.isActing ?? false }

    /// Whether it is said to end, on a day that nobody knows.
    package func isOpenEnded(_ fact: Fact) -> Bool {
        if case .unknown? = detail(of: fact)?.period.till { return true }
        return false
    }

    /// The number that those share who do it jointly by one statement; nil where each does it for itself.
    package func jointly(_ fact: Fact) -> UInt32? {
        detail(of: fact).flatMap { $0.joint == 0 ? nil : $0.joint }
    }

    /// The level word as written (`övergripande`), in lower case.
    package func level(of fact: Fact) -> String? { line(of: fact).flatMap(organisation.level) }

    /// A property of the statement as written: `skriftlig`, `villkor`.
    package func value(_ property: Property, of fact: Fact) -> String? {
        line(of: fact).flatMap { organisation.value(property, of: $0) }
    }

    /// Whether the statement gives a property that is an answer a yes.
    package func says(_ property: Property, of fact: Fact) -> Bool {
        value(property, of: fact) == Answer.yes.rawValue
    }

    /// Whether the document names the act and leaves out who does it or to whom (`okänt`). Where the copy is cut right
    /// there (`utdrag` on the line) nobody knows what it leaves out.
    package func isLeftOut(_ fact: Fact) -> Bool {
        !isTorn(fact) && line(of: fact).map { $0.isSubjectUnknown || $0.isObjectUnknown } ?? false
    }

    /// Whether the document names both and leaves open whether it is so (`gäller: okänt`).
    package func isLeftOpen(_ fact: Fact) -> Bool {
        guard let detail = detail(of: fact) else { return false }
        return !isTorn(fact) && fact.who != nil && fact.whom != nil && detail.holds == .unknown && !detail.isDemanded
    }

    /// Whether the statement is neither denied, left open nor only demanded, be it proposed or not.
    package func isAffirmed(_ fact: Fact) -> Bool {
        detail(of: fact).map { $0.holds == .yes && !$0.isDemanded } ?? true
    }

    /// Whether it is said that it may not be done: a limit to what somebody has, and no duty undone.
    package func isLimit(_ fact: Fact) -> Bool { detail(of: fact)?.isForbidden ?? false }

    /// Whether the copy at hand is cut where the statement stands.
    package func isTorn(_ fact: Fact) -> Bool { detail(of: fact)?.excerpt == .whole }

    /// Whether it is said of all of a kind at once, below, and not of each.
    package func isOfAKind(_ fact: Fact) -> Bool {
        line(of: fact)?.lower.map(organisation.isAnyOfKind) ?? false
    }

    /// Whether it is said as a mandate, and not as belonging or as what an organ answers for.
    package func isMandate(_ fact: Fact) -> Bool { line(of: fact)?.relation == .uppdrag }

    /// The word of the language that says it.
    package func word(of fact: Fact) -> String { line(of: fact)?.relation.words.forward.swedish ?? "" }

    /// The statement that says it.
    private func line(of fact: Fact) -> Line? {
        guard case .statement(let number) = fact.ground.first else { return nil }
        return organisation.line(number)
    }
}
