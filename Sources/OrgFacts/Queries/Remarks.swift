package import OrgModel
internal import Texts

/// What sources say of themselves and of what they tell: remarks, which are no lines.
extension Facts {
    /// The remarks of one act, whatever is said of the line that they are made of; what is left open is disputed, and
    /// remarked on only where it is said to be unclear.
    package func remarks(_ act: Act) -> [Fact] {
        Mode.allCases.filter { $0 != .öppet || act == .otydligt }.flatMap { said(.remarks, $0) }.filter {
            $0.act == act
        }
    }

    /// What the source itself says is wrong, in its words.
    package func shortcomings(of remark: Fact) -> [String] {
        terms(of: remark).shortcomings.map { organisation.texts[$0] }
    }

    /// How grave the source says that it is; nil where it does not grade.
    package func gravity(of remark: Fact) -> Severity? { terms(of: remark).gravity }

    /// What can be read in two ways, in the model's words.
    package func unclearness(of remark: Fact) -> String { organisation.texts[terms(of: remark).unclear] }

    /// The document that remarks it.
    package func remarker(of remark: Fact) -> Node? { terms(of: remark).source }

    /// What the line that a remark is made of means; nothing where it is made of a node.
    package func meant(by remark: Fact) -> [Act] {
        guard case .statement(let number) = remark.ground.first else { return [] }
        let line = organisation.line(number)
        let said = Said(line, in: organisation)
        return line.relation.meanings.filter { $0.condition?(said) ?? true }.map(\.act)
    }

    /// Of how much of what is named it is said; nil where nothing is said of that.
    package func scope(of fact: Fact) -> Scope? { detail(of: fact)?.scope }

    /// Whether it is said of all of what it is about: in no matters apart, and of no part alone.
    func isWhole(_ fact: Fact) -> Bool {
        isOnWholeTerms(fact) || matters(of: fact).isEmpty && fact.partialEnd == nil
    }

    private func terms(of remark: Fact) -> Detail<Node> {
        switch remark.ground.first {
        case .statement(let number): organisation.statement(Int(number)).detail
        case .node(let node): organisation.traits(of: node).detail
        }
    }
}
