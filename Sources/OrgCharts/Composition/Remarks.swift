internal import OrgModel
internal import Texts

/// What is told in words: the lines that are not drawn, and what documents say more of those that are.
extension Composer {
    mutating func remark() {
        var remarks: [Int: [Composition.Remark]] = [:]
        let spans = spans()
        if !spans.isEmpty {
            let meaning = Wording(
                "Siffran under ett namn: direkt underställda", en: "The number below a name: direct reports")
            composition.sayings.append(Composition.Saying(text: meaning[chart.language], standing: nil))
        }
        let changes = changes()
        tellGroupsOfMunicipality()
        let told = toldAtFrames(untold() + terms())
        let all = changes + facts() + exceptions() + told + notesOfPlaces + farReports() + spans + elsewhere()
        for remark in all {
            remarks[remark.box, default: []].append(remark)
        }
        for remark in toldAtOthers(Array(remarks.values.joined())) {
            remarks[remark.box, default: []].append(remark)
        }
        let gaps = Gaps(in: chart)
        guard !remarks.isEmpty || !gaps.isEmpty else { return }
        for card in composition.cards.indices {
            let whole = composition.cards[card]
            composition.cards[card].entries = whole.entries.flatMap { entry in
                let boxes = Composition.Card(entries: [entry], principal: 0).boxes
                let headings = headings(of: boxes, among: remarks[whole.principal] ?? [])
                return gaps.rows(at: boxes, above: true, in: whole) + headings.map { .remark($0) } + [entry]
                    + Self.once(boxes.map { gathered(remarks[$0] ?? []).filter { !$0.isHeading } }).map { .remark($0) }
                    + gaps.rows(at: boxes, above: false, in: whole)
            }
        }
    }

    /// How many sit in an organ, where the picture is about more than whom people answer to, and who holds two posts.
    private func facts() -> [Composition.Remark] {
        let isPersonal = chart.options.view?.name == ChartView.personal.name
        return composition.cards.filter { !$0.isTable }.flatMap(\.boxes).filter { number in
            box(number).page == nil && !(isPersonal && kind(number).section == .units)
        }.flatMap { number in
            box(number).facts.map { Composition.Remark(box: number, text: $0, lines: []) }
        }
    }

    /// What became of boxes. A frame tells it below the chart.
    private mutating func changes() -> [Composition.Remark] {
        var remarks: [Composition.Remark] = []
        for (box, own) in chart.boxes.enumerated() {
            for (number, note) in own.notes.enumerated() {
                // Where it stood before is said once.
                let former = number == own.placeNote && cardOf[box] != nil ? formerPlaces(of: box) : []
                for line in former { carried[line] = true }
                remarks.append(Composition.Remark(box: box, text: note, lines: former))
            }
        }
        return remarks
    }

    private func formerPlaces(of box: Int) -> [Int] {
        linesAt[box].filter { number in
            let line = chart.lines[number]
            return !carried[number] && line.look == .moved && line.placesNothing && line.ranking?.below == box
        }
    }

    /// In a frame that a line goes to, those say so whom it does not mean.
    private func exceptions() -> [Composition.Remark] {
        composition.links.flatMap { link in
            link.ends.flatMap { end, lines -> [Composition.Remark] in
                guard case .eachBut(_, let others) = end, let line = lines.first.map({ chart.lines[$0] }) else {
                    return []
                }
                let phrases = link.relations.map { line.modality.phrase($0.words.phrase)[chart.language] }
                let (words, hub) = (Self.list(phrases, chart.language), Lettering.brief(box(link.hub).name))
                // Of one line from somewhere its name is enough.
                let isOnly = composition.links.count { $0.hub == link.hub } == 1
                let text =
                    isOnly
                    ? Wording("linjen från \(hub) gäller inte här", en: "the line from \(hub) is not to this one")
                    : Wording(
                        "linjen ”\(words)” vid \(hub) gäller inte här",
                        en: "the line “\(words)” at \(hub) is not to this one")
                return others.map { Composition.Remark(box: $0, text: text[chart.language], lines: []) }
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
            let isFar = farChiefs.contains(number)
            let isSubject = isFar || secondChiefs.contains(number) || isAboutWhole(number) || isTold(bySubjectOf: line)
            let key = Key(
                box: isSubject ? line.from : line.to, isSubject: isSubject, manner: LineManner(line), terms: line.terms)
            if lines[key] == nil { order.append(key) }
            lines[key, default: []].append(number)
        }
        return order.compactMap { key in
            guard let own = lines[key] else { return nil }
            let others = own.map { key.isSubject ? chart.lines[$0].to : chart.lines[$0].from }
            let names = Self.list(others.map { name(of: $0, for: key.box) }, chart.language)
            let (words, modality) = (key.manner.relation.words, key.manner.modality)
            var text: String
            let isHeading = own.count == 1 && !key.isSubject && !modality.isDenied && isRow(chart.lines[own[0]])
            if key.manner.relation == .chef, own.allSatisfy(farChiefs.contains) {
                let chief = Wording("chef: \(names)", en: "manager: \(names)")
                text = chief[chart.language] + key.terms + modality.mark[chart.language]
            } else if key.manner.relation == .chef, own.allSatisfy(secondChiefs.contains) {
                let also = Wording("även underställd \(names)", en: "also answers to \(names)")
                text = also[chart.language] + key.terms + modality.mark[chart.language]
            } else if key.isSubject {
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
            let when = key.manner.look.flatMap(\.timeMark).map { $0[chart.language] } ?? ""
            // Who stands in a row of the card is named there.
            if isHeading { text = words.inverse[chart.language] + key.terms + modality.mark[chart.language] + ":" }
            return Composition.Remark(box: key.box, text: when + text, lines: own, isHeading: isHeading)
        }
    }

    /// What a box is called where something is said of another: of a set that has one for each it is one of them.
    func name(of box: Int, for other: Int) -> String {
        let name = Lettering.brief(self.box(box).name)
        guard self.box(box).isOneForEach, !self.box(other).isClass else { return name }
        return Wording("en av \(name)", en: "one of \(name)")[chart.language]
    }

    /// What is said of a group, a matter or a document stands there, else with the subject. A frame has no room for it.
    private func isTold(bySubjectOf line: Chart.Line) -> Bool {
        if cardOf[line.from] == nil { return false }
        if cardOf[line.to] == nil { return true }
        if municipalities.contains(line.to) || municipalities.contains(line.from) {
            return municipalities.contains(line.to)
        }
        // Who takes part is told where all are told who do.
        if line.relation == .ingår || line.relation == .adjungerad { return false }
        // Who runs an operation is read at it.
        if line.relation == .driver, kind(line.to) == .verksamhet { return false }
        // Who presides is told where they do.
        if line.relation == .lederPolitiskt || line.relation == .leder && kind(line.from).sphere == .political {
            return false
        }
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
        for claim in composition.claims {
            for number in claim.lines {
                let mark = chart.lines[number].modality.mark[chart.language]
                let more = chart.lines[number].terms + (mark == claim.mark ? "" : mark)
                if !more.isEmpty { add(number, more) }
            }
        }
        // What is said alike of several lines to one is told there, once.
        var shared: [Key: [Int]] = [:]
        var others: [Key] = []
        for number in composition.links.flatMap(\.ends).flatMap(\.lines) {
            // How a stroke is drawn shows how it is said, but not of how many.
            let line = chart.lines[number]
            let more = line.terms + line.modality.scopeMark[chart.language]
            guard !more.isEmpty else { continue }
            let key = Key(box: line.to, relation: line.relation, more: more)
            if shared[key] == nil { others.append(key) }
            shared[key, default: []].append(number)
        }
        var atObjects: [Composition.Remark] = []
        for key in others {
            let lines = shared[key] ?? []
            let isShared = lines.count > 1 && cardOf[key.box] != nil && lines.allSatisfy { places(chart.lines[$0]) }
            guard isShared, Set(lines.map { chart.lines[$0].from }).count == lines.count else {
                for line in lines { add(line, key.more) }
                continue
            }
            let names = Self.list(lines.map { Lettering.brief(box(chart.lines[$0].from).name) }, chart.language)
            let each = Wording(", vardera", en: ", each")[chart.language]
            let text = "\(key.relation.words.inverse[chart.language]): \(names)\(each)\(key.more)"
            atObjects.append(Composition.Remark(box: key.box, text: text, lines: []))
        }
        return atObjects
            + order.map { key in
                let lines = objects[key] ?? []
                let names = Self.list(
                    lines.map { Lettering.brief(chart.boxes[chart.lines[$0].to].name) }, chart.language)
                let phrase = chart.lines[lines[0]].modality.phrase(key.relation.words.phrase)[chart.language]
                return Composition.Remark(box: key.box, text: "\(phrase) \(names)\(key.more)", lines: [])
            }
    }

    /// How many people answer to each, where the view is about that.
    private func spans() -> [Composition.Remark] {
        guard chart.options.view?.name == ChartView.personal.name else { return [] }
        var spans: [Int: Headcount] = [:]
        for line in chart.lines where line.relation == .chef && places(line) && line.from != line.to {
            spans[line.to, default: Headcount()] = spans[line.to, default: Headcount()] + box(line.from).headcount
        }
        spans.merge(chart.place?.reports ?? [:], uniquingKeysWith: +)
        // How many answer to each of several nobody says, and a box that refers to another page tells it there.
        let chiefs = spans.sorted { $0.key < $1.key }.filter { number, _ in
            kind(number).section == .posts && !box(number).isClass && box(number).page == nil
        }
        return chiefs.compactMap { box, span in
            guard span.known > 0 else { return nil }
            let about: Wording =
                span.isOpen
                ? Wording("minst \(span.known) direkt", en: "at least \(span.known) direct")
                : span.isApproximate
                    ? Wording("ca \(span.known) direkt", en: "about \(span.known) direct")
                    : Wording("\(span.known) direkt", en: "\(span.known) direct")
            return Composition.Remark(box: box, text: about[chart.language], lines: [])
        }
    }
}
