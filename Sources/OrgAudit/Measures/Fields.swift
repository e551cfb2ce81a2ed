internal import OrgFacts
internal import OrgModel

/// What an organ is for, as the model says it; never as it is called: a name says nothing that a rule may go by.
extension Audit.Context {
    /// What is said of the organ's own field: its field of operations, its purpose and its class, in lower case.
    /// Nil where the model says nothing of it.
    func field(of organ: Node) -> String? {
        let told = [Property.verksamhetsområde, .ändamål, .klass].compactMap { organisation.value($0, of: organ) }
        return told.isEmpty ? nil : told.joined(separator: " ").lowercased()
    }

    /// Whether the organ's field, or a matter it answers for or decides, is said to be of a sort: a word of the field
    /// begins with one of `beginnings`.
    func isFor(_ beginnings: [String], _ organ: Node) -> Bool {
        let acts: [Act] = [.ansvarar, .beslutar, .verksamhetsansvar, .leder, .verkställer]
        let matters = facts.said(acts, from: organ).compactMap(\.whom)
        return ([field(of: organ)] + matters.map(legalClass)).contains {
            $0.map { Self.speaks($0, beginnings) } ?? false
        }
    }

    /// Whether a word of the text begins so.
    static func speaks(_ text: String, _ beginnings: [String]) -> Bool {
        text.split { !$0.isLetter }.contains { word in beginnings.contains { word.hasPrefix($0) } }
    }
}
