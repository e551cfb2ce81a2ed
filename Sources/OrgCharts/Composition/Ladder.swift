internal import OrgModel
internal import Texts

/// The ladder of co-operation: level by level its forums, who leads and who answers for each, and how often it meets.
extension Composer {
    private enum Level: Int, CaseIterable {
        case whole, department, workplace, employee, beside

        init(_ kind: NodeKind) {
            switch kind {
            case .fös, .skyddskommitté: self = .whole
            case .samverkansgrupp: self = .department
            case .apt: self = .workplace
            case .medarbetarsamtal: self = .employee
            default: self = .beside
            }
        }

        var wording: Wording {
            switch self {
            case .whole: Wording("Hela kommunen", en: "The whole municipality")
            case .department: Wording("Förvaltning", en: "Department")
            case .workplace: Wording("Arbetsplats", en: "Workplace")
            case .employee: Wording("Medarbetare", en: "Employee")
            case .beside: Wording("Vid sidan av nivåerna", en: "Beside the levels")
            }
        }
    }

    /// What a column of the ladder tells of a forum: who does what there, or who sits there for whom.
    private enum Column: CaseIterable {
        case leads, answers, employer, employees

        var heading: Wording {
            switch self {
            case .leads: Wording("Leder", en: "Leads")
            case .answers: Wording("Ansvarar för samverkan", en: "Answers for co-operation")
            case .employer: Wording("Arbetsgivarsidan", en: "The employer's side")
            case .employees: Wording("Arbetstagarsidan", en: "The employees' side")
            }
        }

        init?(_ relation: Relation, of kind: NodeKind, on level: Level) {
            switch relation {
            case .leder, .lederPolitiskt: self = .leads
            case .samverkansansvar: self = .answers
            case .ingår, .utser:
                // Above the workplace somebody employed sits there for the employer.
                let isEmployee =
                    switch kind {
                    case .fackligPart, .skyddsombud, .personal: true
                    case .befattning, .befattningskollektiv: level == .workplace || level == .employee
                    default: false
                    }
                self = isEmployee ? .employees : .employer
            default: return nil
            }
        }
    }

    /// The lines of a forum that a column tells.
    private func told(_ column: Column, of forum: Int) -> [Int] {
        linesAt[forum].filter { number in
            let line = chart.lines[number]
            guard line.to == forum, line.from != forum else { return false }
            return Column(line.relation, of: kind(line.from), on: Level(kind(forum))) == column
        }
    }

    mutating func composeLadder() {
        let forums = chart.boxes.indices.filter { kind($0).sphere == .cooperation }
        let columns = Column.allCases.filter { column in
            column == .answers || forums.contains { !told(column, of: $0).isEmpty }
        }
        var placed = Set(forums)
        var bands: [Composition.Band] = []
        var number = 0
        for level in Level.allCases {
            let own = forums.filter { Level(kind($0)) == level }
            guard !own.isEmpty else { continue }
            if level != .beside { number += 1 }
            var entries = [heading(columns)]
            for forum in own { entries += rows(of: forum, columns, &placed) }
            let title = level.wording[chart.language]
            let card = addCard(entries, principal: own[0])
            bands.append(
                Composition.Band(
                    kind: .cooperation, title: level == .beside ? title : "\(number)  \(title)",
                    shelves: [Composition.Shelf(parts: [.card(card)])]))
        }
        // Who leads or answers for no forum of the ladder.
        let rest = chart.boxes.indices.filter { !placed.contains($0) }
        if !rest.isEmpty {
            let cards = rest.map { addCard([.boxes([$0])], principal: $0) }
            bands.append(
                Composition.Band(
                    kind: .administration, title: BandKind.administration.wording[chart.language],
                    shelves: [Composition.Shelf(parts: cards.map { .card($0) }, flows: true)]))
        }
        composition.bands = bands
        remark()
    }

    private func heading(_ columns: [Column]) -> Composition.Card.Entry {
        let words = [Wording("Forum", en: "Forum")] + columns.map(\.heading) + [Wording("Möts", en: "Meets")]
        return .row(words.map { .text($0[chart.language], isHeading: true) }, lines: [])
    }

    /// A row for a forum, and one more for each further name in a column.
    private mutating func rows(
        of forum: Int, _ columns: [Column], _ placed: inout Set<Int>
    ) -> [Composition.Card.Entry] {
        let told = columns.map { self.told($0, of: forum).filter { !carried[$0] } }
        let count = max(1, told.map(\.count).max() ?? 1)
        var rows: [Composition.Card.Entry] = []
        for place in 0..<count {
            var cells: [Composition.Card.Cell] = [place == 0 ? .box(forum) : .text("", isHeading: false)]
            var lines: [Int] = []
            for column in told {
                guard place < column.count else {
                    cells.append(.text(place == 0 ? "–" : "", isHeading: false))
                    continue
                }
                let line = chart.lines[column[place]]
                // Who names somebody is no part of it.
                let before = line.relation == .utser ? line.relation.words.inverse[chart.language] + " " : ""
                let more = line.terms + line.modality.mark[chart.language]
                if before.isEmpty, more.isEmpty, placed.insert(line.from).inserted {
                    cells.append(.box(line.from))
                } else {
                    cells.append(
                        .text(before + Lettering.brief(chart.boxes[line.from].name) + more, isHeading: false))
                }
                lines.append(column[place])
                carried[column[place]] = true
            }
            let meets = place == 0 ? box(forum).meetings ?? "–" : ""
            rows.append(.row(cells + [.text(meets, isHeading: false)], lines: lines))
        }
        return rows
    }
}
