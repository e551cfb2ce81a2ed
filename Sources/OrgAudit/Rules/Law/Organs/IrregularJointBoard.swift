internal import OrgFacts
internal import OrgModel
internal import Texts

/// A joint nämnd with more than one host, with fewer substitutes than members, or with other seats than its members
/// fill.
enum IrregularJointBoard: FlawRule {
    static let code = "KL-26"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("gemensam nämnd i strid med lagen", en: "joint committee against the law"),
        rationale: Wording(
            "en gemensam nämnd tillsätts i en av de samverkande kommunerna och har lika många ersättare som ledamöter",
            en: "a joint committee is appointed in one of the municipalities and has as many substitutes as members"),
        authorities: [.kommunallagen("9 kap. 19–24 §§", en: "chapter 9, sections 19–24")],
        advice: Wording(
            "säg vilken kommun som är värd, och rätta antalet ersättare",
            en: "say which municipality is the host, and correct the number of substitutes"))

    static let examples = [
        Example(
            """
            enheter:
              a: { slag: kommun }
              b: { slag: kommun }
              lönenämnden:
                slag: gemensam nämnd
                värd: [a, b]                              # <- finding
              it-nämnden: { slag: gemensam nämnd, värd: a, ledamöter: 4, ersättare: 3 }     # <- finding
              arkivnämnden:
                slag: gemensam nämnd
                ledamöter: 5
                ingår:
                  - { vem: a, ledamöter: 2 }              # <- finding
                  - { vem: b, ledamöter: 2 }
              räddningsnämnden: { slag: gemensam nämnd, värd: b, ledamöter: 4, ersättare: 4 }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.gemensamNämnd).filter(context.isSingle).compactMap { board in
            let hosts = context.facts.said(.hosVärd, from: board).filter { context.isFirm([$0]) }
            let filled = context.facts.said(.ledamot, to: board).filter { context.isFirm([$0]) }
            let seats = [Property.ledamöter, .ersättare].map { property in
                context.organisation.value(property, of: board).flatMap(Int.init)
                    ?? sum(of: property, filled, context)
            }
            if Set(hosts.compactMap(\.whom)).count > 1 {
                let names = context.list(hosts.compactMap(\.whom))
                return finding(
                    about: [board],
                    Wording(
                        "\(context.quoted(board)) har flera värdar: \(names.swedish)",
                        en: "\(context.quoted(board)) has several hosts: \(names.english)"),
                    resting: hosts, in: context)
            }
            if let host = hosts.first?.whom, let elsewhere = appointedElsewhere(board, than: host, context) {
                let names = context.list(elsewhere.compactMap(\.who))
                return finding(
                    about: [board],
                    Wording(
                        "\(context.quoted(board)) tillsätts av \(names.swedish), inte i värdkommunen \(context.quoted(host))",
                        en:
                            "\(context.quoted(board)) is appointed by \(names.english), not in its host \(context.quoted(host))"
                    ),
                    resting: elsewhere, then: hosts, variant: "tillsätts", in: context)
            }
            if let told = seats[0], let sum = sum(of: .ledamöter, filled, context), told != sum {
                return finding(
                    about: [board],
                    Wording(
                        "\(context.quoted(board)) har \(told) ledamöter, men medlemmarna sägs tillsätta \(sum)",
                        en:
                            "\(context.quoted(board)) has \(told) members, but the municipalities are said to fill \(sum)"
                    ),
                    resting: filled, variant: "medlemmar", in: context)
            }
            guard let members = seats[0], let substitutes = seats[1], members != substitutes else { return nil }
            return finding(
                about: [board],
                Wording(
                    "\(context.quoted(board)) har \(members) ledamöter men \(substitutes) ersättare",
                    en: "\(context.quoted(board)) has \(members) members but \(substitutes) substitutes"),
                variant: "ersättare", in: context)
        }
    }

    /// Who appoints it, where all of them are of other municipalities than the one that it is a part of.
    private static func appointedElsewhere(_ board: Node, than host: Node, _ context: Audit.Context) -> [Fact]? {
        let appointing = context.facts.said(.tillsätter, .utser, to: board).filter { context.isFirm([$0]) }
        let isElsewhere = appointing.allSatisfy { fact in
            let wholes = fact.who.map { context.facts.places(of: $0).filter { context.kind($0) == .kommun } } ?? []
            return !wholes.isEmpty && !wholes.contains(host)
        }
        return appointing.isEmpty || !isElsewhere ? nil : appointing
    }

    /// How many seats the members fill together; nil where one of them does not say.
    private static func sum(of property: Property, _ members: [Fact], _ context: Audit.Context) -> Int? {
        let numbers = members.map { context.facts.value(property, of: $0).flatMap(Int.init) }
        return numbers.isEmpty || numbers.contains(nil) ? nil : numbers.compactMap(\.self).reduce(0, +)
    }
}
