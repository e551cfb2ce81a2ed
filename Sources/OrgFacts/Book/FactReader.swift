internal import OrgModel
internal import Texts

/// Turns what documents say into facts, by the table. What a line means hangs on its relation, on the kinds of its ends
/// and on its terms alone; thousands of lines have all of these alike, and each such sort of line is judged once.
struct FactReader {
    let organisation: Organisation
    /// What documents say of each node.
    private let standings: [Standing?]
    private(set) var rows: [FactRow] = []
    /// What lines of each sort mean, as a run of `readings`.
    private var sorts: [UInt64: Range<Int>] = [:]
    private var readings: [LineReading] = []

    init(_ organisation: Organisation, _ standings: [Standing?]) {
        self.organisation = organisation
        self.standings = standings
        rows.reserveCapacity(organisation.statementCount + organisation.statementCount / 2)
    }

    /// Reads a line, of which a mode is said.
    mutating func read(_ line: Line, _ mode: Mode) {
        let (subject, object) = (line.subjectOrPlaceholder, line.objectOrPlaceholder)
        for number in readings(of: line, subject, object) {
            let reading = readings[number]
            let (who, whom) = (reading.who.node(subject, object), reading.whom.node(subject, object))
            let told = reading.remark.map { $0.mode(mode) } ?? self.mode(mode, reading, who, whom)
            add(reading.act, who, whom, reading.grade, told, on: .statement(line.number))
        }
    }

    mutating func add(_ act: Act, _ who: Node, _ whom: Node, _ grade: Grade, _ mode: Mode, on basis: Basis) {
        rows.append(FactRow(act, who, whom, grade, mode, on: basis))
    }

    /// Nothing is more so than its ends: whoever leads a group that has to be, has to.
    private func mode(_ said: Mode, _ reading: LineReading, _ who: Node, _ whom: Node) -> Mode {
        guard said == .är else { return said }
        if who == .unknown || whom == .unknown { return .öppet }
        return open(who) ?? open(whom) ?? reading.mode
    }

    /// What is said of an end that does not hold.
    private func open(_ end: Node) -> Mode? {
        guard !end.isPlaceholder, let standing = standings[Int(end.index)], standing != .holds else { return nil }
        return Mode(standing)
    }

    private mutating func readings(of line: Line, _ subject: Node, _ object: Node) -> Range<Int> {
        func sort(_ end: Node) -> UInt64 {
            end == .unknown ? 0xFF : end == .nothing ? 0xFE : UInt64(organisation.kind(of: end).rawValue)
        }
        let sort =
            UInt64(organisation.detailNumber(of: line)) << 24 | UInt64(line.relation.rawValue) << 16
            | sort(subject) << 8 | sort(object)
        if let known = sorts[sort] { return known }
        let start = readings.count
        readings += LineReading.all(of: Said(line, in: organisation))
        sorts[sort] = start..<readings.count
        return start..<readings.count
    }
}
