public import OrgModel

/// A post or a unit that had somebody over it before, and of which the model after names nobody.
public struct Loss: Sendable {
    /// What is missing.
    public enum Missing: String, CaseIterable, Sendable {
        case chef
        case ledare
        case nämnd
    }

    public let missing: Missing
    public let before: Node
    public let after: Node
    /// Who it was.
    public let former: [Node]
    /// Whether all of them are certainly gone, or the line to them was taken out; if not, nothing is said.
    public let isCertain: Bool
}

/// A unit that a nämnd answered for, and that is in a company after which the municipality owns: what a company does its
/// owner governs, and no nämnd answers for it.
public struct CompanyTransfer: Sendable {
    public let before: Node
    public let after: Node
    /// Which nämnder it was.
    public let former: [Node]
    public let company: Node
    /// Who owns or governs the company.
    public let owners: [Node]
}

extension Organisation {
    /// Who owns or governs a company, or the one that owns it.
    func owners(of company: Node) -> [Node] {
        Set([Relation.äger, .ägarstyr].flatMap { subjects(of: $0, to: company) }).sorted(by: precedes)
    }

    /// Whether an organ or the municipality owns or governs a company, be it through another.
    func isOwned(_ company: Node) -> Bool {
        var (seen, next): (Set<Node>, [Node]) = ([], [company])
        while let node = next.popLast() {
            for owner in owners(of: node) where seen.insert(owner).inserted {
                let family = Family(kind(of: owner))
                if family == .organ || family == .municipality { return true }
                if family == .company { next.append(owner) }
            }
        }
        return false
    }
}

/// Looks for posts without chief, and units without leader or nämnd.
struct Losses {
    let counterparts: Counterparts
    let staff: [Staff]

    func all(_ posts: [PostOutcome]) -> (losses: [Loss], transfers: [CompanyTransfer]) {
        let chiefs = posts.compactMap { post -> Loss? in
            guard post.chiefsAfter.isEmpty, !post.chiefsBefore.isEmpty, let before = post.before, let after = post.after
            else { return nil }
            return loss(.chef, before, after, post.chiefsBefore)
        }
        let (losses, transfers) = units()
        return (chiefs + losses, transfers)
    }

    private func units() -> ([Loss], [CompanyTransfer]) {
        let organisation = counterparts.before
        let units = organisation.nodes.filter {
            organisation.presence(of: $0) == .defined && counterparts.setting.family($0, 0) == .unit
                && counterparts.livesOn($0)
        }.sorted(by: organisation.precedes)
        var withoutBoard: Set<Node> = []
        var losses: [Loss] = []
        var transfers: [CompanyTransfer] = []
        for unit in units {
            let successors = counterparts.successors(of: unit)
            guard let after = successors.first else { continue }
            let leaders = staff[0].leaders(of: unit)
            if !leaders.isEmpty, successors.allSatisfy({ staff[1].leaders(of: $0).isEmpty }) {
                losses.append(loss(.ledare, unit, after, leaders))
            }
            let boards = staff[0].boards(of: unit)
            if !boards.isEmpty, successors.allSatisfy({ staff[1].boards(of: $0).isEmpty }) { withoutBoard.insert(unit) }
        }
        // Told of the highest alone: what is a part of it has none for the same reason.
        for unit in units where withoutBoard.contains(unit) {
            let above = staff[0].chain(unit).dropFirst()
            if above.contains(where: withoutBoard.contains) { continue }
            let after = counterparts.successors(of: unit)[0]
            if let company = staff[1].house(of: after), counterparts.after.isOwned(company) {
                transfers.append(
                    CompanyTransfer(
                        before: unit, after: after, former: staff[0].boards(of: unit), company: company,
                        owners: counterparts.after.owners(of: company)))
                continue
            }
            if losses.contains(where: { $0.missing == .nämnd && $0.after == after }) { continue }
            losses.append(loss(.nämnd, unit, after, staff[0].boards(of: unit)))
        }
        return (losses, transfers)
    }

    private func loss(_ missing: Loss.Missing, _ before: Node, _ after: Node, _ former: [Node]) -> Loss {
        Loss(
            missing: missing, before: before, after: after, former: former,
            isCertain: former.allSatisfy(counterparts.isGone) || counterparts.isKept(before))
    }
}
