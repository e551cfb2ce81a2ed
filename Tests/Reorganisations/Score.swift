package import OrgCompare
internal import OrgModel

/// How a pairing stands up to the truth, summed over many.
package struct Score: Sendable {
    /// Pairs claimed, and those of them that are right.
    package private(set) var claimed = 0
    package private(set) var right = 0
    /// Those that are there before and after and can be told apart, and how many of them were found.
    package private(set) var findable = 0
    package private(set) var found = 0
    /// Those that cannot be told apart, and how many of them nothing was claimed of.
    package private(set) var ambiguous = 0
    package private(set) var ambiguousLeft = 0
    /// Nodes called unknown or like ones, and how many of them were ambiguous or truly not there on the other side.
    package private(set) var unknown = 0
    package private(set) var trulyUnknown = 0
    /// Claims that something was dissolved, and those that are right.
    package private(set) var dissolved = 0
    package private(set) var trulyDissolved = 0
    /// Merges and splits, as links, and how many were found.
    package private(set) var kinships = 0
    package private(set) var kinshipsFound = 0
    /// Claims by confidence, in hundredths from 85: how many, and how many right.
    package private(set) var calibration = [(claimed: Int, right: Int)](repeating: (0, 0), count: 16)
    package private(set) var faulty = 0
    package private(set) var organisations = 0

    package init() {}

    package var precision: Double { claimed == 0 ? 1 : Double(right) / Double(claimed) }
    package var recall: Double { findable == 0 ? 1 : Double(found) / Double(findable) }

    /// Of claims with at least so many hundredths of confidence and less than another number, the share that is right.
    package func calibrated(_ range: Range<Int>) -> (claimed: Int, share: Double) {
        let bins = calibration[max(0, range.lowerBound - 85)..<min(16, range.upperBound - 85)]
        let claimed = bins.reduce(0) { $0 + $1.claimed }
        return (claimed, claimed == 0 ? 1 : Double(bins.reduce(0) { $0 + $1.right }) / Double(claimed))
    }

    package mutating func add(_ pairing: Pairing, of written: Written, _ truth: Reorganisation) {
        organisations += 1
        let unclear = written.ambiguous()
        let there = Set(written.membersBefore).intersection(written.membersAfter)
        var foundHere: Set<Int> = []
        var claims: Set<Reorganisation.Kinship> = []
        let wrongBefore = claimed - right
        for link in pairing.links {
            let old = written.membersBefore[Int(link.before.index)]
            let new = written.membersAfter[Int(link.after.index)]
            let kinship = Reorganisation.Kinship(before: old, after: new)
            claims.insert(kinship)
            let isRight = old == new ? !unclear.contains(old) : truth.links.contains(kinship)
            claimed += 1
            if isRight { right += 1 }
            if old == new { foundHere.insert(old) }
            let bin = min(15, max(0, Int(link.confidence * 100) - 85))
            calibration[bin].claimed += 1
            if isRight { calibration[bin].right += 1 }
        }
        if claimed - right > wrongBefore { faulty += 1 }
        let clear = there.subtracting(unclear)
        findable += clear.count
        found += foundHere.intersection(clear).count
        ambiguous += there.intersection(unclear).count
        ambiguousLeft += there.intersection(unclear).subtracting(foundHere).count
        let linked = truth.links.filter {
            written.membersBefore.contains($0.before) && written.membersAfter.contains($0.after)
        }
        kinships += linked.count
        kinshipsFound += linked.intersection(claims).count
        addFates(pairing, written, truth, unclear, there)
    }

    private mutating func addFates(
        _ pairing: Pairing, _ written: Written, _ truth: Reorganisation, _ unclear: Set<Int>, _ there: Set<Int>
    ) {
        let merged = Set(truth.links.map(\.before))
        for (node, fate) in pairing.fates {
            let member = written.membersBefore[Int(node.index)]
            let isGone = !there.contains(member)
            if fate == .dissolved {
                dissolved += 1
                if truth.after.members[member] == nil, !merged.contains(member) { trulyDissolved += 1 }
            } else {
                unknown += 1
                if isGone || unclear.contains(member) { trulyUnknown += 1 }
            }
        }
        for node in pairing.groups.flatMap(\.before) {
            let member = written.membersBefore[Int(node.index)]
            unknown += 1
            if unclear.contains(member) || !there.contains(member) { trulyUnknown += 1 }
        }
    }
}
