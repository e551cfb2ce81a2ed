internal import OrgModel
internal import Texts

/// What is told in words: the lines that are not drawn, and what documents say more of those that are.
extension Composer {
    mutating func remark() {
        var remarks: [Int: [Composition.Remark]] = [:]
        for remark in untold() + terms() + spans() + elsewhere() { remarks[remark.box, default: []].append(remark) }
        guard !remarks.isEmpty else { return }
        for card in composition.cards.indices {
            composition.cards[card].entries = composition.cards[card].entries.flatMap { entry in
                let boxes = Composition.Card(entries: [entry], principal: 0).boxes
                return [entry] + boxes.flatMap { remarks[$0] ?? [] }.map { .remark($0) }
            }
        }
    }

    // MARK: Lines without a stroke

    private func untold() -> [Composition.Remark] {
        struct Key: Hashable {
            let box: Int
            let isSubject: Bool
            let manner: LineManner
            let terms: String
        }
        var lines: [Key: [Int]] = [:]
        var order: [Key] = []
        for (number, line) in chart.lines.enumerated() where !carried[number] {
            let isSubject = isTold(bySubjectOf: line)
            let key = Key(
                box: isSubject ? line.from : line.to, isSubject: isSubject, manner: LineManner(line), terms: line.terms)
            if lines[key] == nil { order.append(key) }
            lines[key, default: []].append(number)
        }
        return order.compactMap { key in
            guard let own = lines[key] else { return nil }
            let others = own.map { key.isSubject ? chart.lines[$0].to : chart.lines[$0].from }
            let names = Self.list(others.map { Lettering.brief(chart.boxes[$0].name) }, chart.language)
            let (words, modality) = (key.manner.relation.words, key.manner.modality)
            let text: String
            if key.isSubject {
                text =
                    "\(modality.phrase(words.phrase)[chart.language]) \(names)\(key.terms)\(modality.mark[chart.language])"
            } else if modality.isDenied {
                let verb = modality.phrase(words.phrase)[chart.language]
                text = own.map { number in
                    let line = chart.lines[number]
                    let names = [line.from, line.to].map { Lettering.brief(chart.boxes[$0].name) }
                    return "\(names[0]) \(verb) \(names[1])\(line.terms)\(modality.mark[chart.language])"
                }.joined(separator: "; ")
            } else {
                text = "\(words.inverse[chart.language]): \(names)\(key.terms)\(modality.mark[chart.language])"
            }
            return Composition.Remark(box: key.box, text: text, lines: own)
        }
    }

    /// What is said of a group, a matter or a document stands there, else with the subject. A frame has no room for it.
    private func isTold(bySubjectOf line: Chart.Line) -> Bool {
        if cardOf[line.from] == nil { return false }
        if cardOf[line.to] == nil { return true }
        let (subject, object) = (BandKind(kind(line.from)).rawValue, BandKind(kind(line.to)).rawValue)
        return subject >= object
    }

    // MARK: What is said more

    /// Terms of lines that have a carrier, and how they are said where their place does not show it.
    private func terms() -> [Composition.Remark] {
        struct Key: Hashable {
            let box: Int
            let relation: Relation
            let more: String
        }
        var objects: [Key: [Int]] = [:]
        var order: [Key] = []
        func add(_ number: Int, _ more: String) {
            let line = chart.lines[number]
            let key = Key(box: line.from, relation: line.relation, more: more)
            if objects[key] == nil { order.append(key) }
            objects[key, default: []].append(number)
        }
        for number in composition.claims.flatMap(\.lines) {
            let more = chart.lines[number].terms + chart.lines[number].modality.mark[chart.language]
            if !more.isEmpty { add(number, more) }
        }
        for number in composition.links.flatMap(\.ends).flatMap(\.lines) where !chart.lines[number].terms.isEmpty {
            add(number, chart.lines[number].terms)
        }
        return order.map { key in
            let lines = objects[key] ?? []
            let names = Self.list(lines.map { Lettering.brief(chart.boxes[chart.lines[$0].to].name) }, chart.language)
            let phrase = chart.lines[lines[0]].modality.phrase(key.relation.words.phrase)[chart.language]
            return Composition.Remark(box: key.box, text: "\(phrase) \(names)\(key.more)", lines: [])
        }
    }

    /// How many answer to each, where the view is about that.
    private func spans() -> [Composition.Remark] {
        guard chart.options.view?.name == ChartView.personal.name else { return [] }
        var counts: [Int: Int] = [:]
        for line in chart.lines where line.relation == .chef && places(line) && line.from != line.to {
            counts[line.to, default: 0] += 1
        }
        counts.merge(chart.place?.reports ?? [:], uniquingKeysWith: +)
        let own = counts.filter { $0.value > 2 && kind($0.key).section == .posts && box($0.key).page == nil }
        return own.sorted { $0.key < $1.key }.map { box, count in
            let text = Wording("\(count) direkt underställda", en: "\(count) direct reports")
            return Composition.Remark(box: box, text: text[chart.language], lines: [])
        }
    }
}
