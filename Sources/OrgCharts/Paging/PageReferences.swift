internal import OrgModel
internal import Texts

/// Which lines tell themselves by where things stand, which a map of names draws, and what it says of how much there is.
extension PageMaker {
    /// The pages that are told where none is known yet: several, since a list of them takes more room.
    private static let unknown = [80, 82, 84, 86, 88]

    /// What stands below one, or in one column, is on one page, as a rule.
    func unknown(_ box: Int) -> Int {
        let part = tree.top(over: tree.partOf[box])
        return Self.unknown[(tree.parts[part].column ?? part) % Self.unknown.count]
    }

    /// What tells on a page of a line from one of its boxes to another page.
    func carrier(of line: Chart.Line, from inner: Int, isReference: Bool, _ page: Page) -> Stub.Carrier {
        let isSubject = line.from == inner
        if isReference { return page.plan.isMap && !isOfMap(line) ? .otherEnd : .reference }
        // To whom one answers beside the chef is said where it stands, too.
        if isMapped(line, besides: page) { return isSubject && line.relation == .uppdrag ? .words : .overview }
        if isBranch(isSubject ? line.to : line.from, under: inner, line) { return .branch }
        return page.isOverview && isPlain(line, at: inner) ? .otherEnd : .words
    }

    /// Whether a box of another page stands below one of this, and a line says no more than that.
    func isBranch(_ outer: Int, under inner: Int, _ line: Chart.Line) -> Bool {
        guard tree.parts[tree.partOf[outer]].parent == tree.partOf[inner], let ranking = line.ranking,
            line.modality.standing == .holds, !line.placesNothing, line.terms.isEmpty,
            line.look ?? .unchanged == .unchanged
        else { return false }
        switch line.relation {
        case .hörTill, .delAv, .bedrivsI, .leder, .chef, .uppdrag, .äger, .ägarstyr: return ranking.below == outer
        default: return false
        }
    }

    /// Whether a map shows a line: where it is one of governance, or says more than that it is so.
    func isOfMap(_ line: Chart.Line) -> Bool {
        let (view, kinds) = (ChartView.styrning, [line.from, line.to].map { chart.boxes[$0].kind })
        // The municipality itself is what the whole chart shows.
        guard kinds.allSatisfy({ $0.section == .units && !BoxStyle.isMunicipality($0) || view.core.contains($0) })
        else { return !isPlain(line, at: line.from) }
        return view.relations.contains(line.relation) || !isPlain(line, at: line.from)
    }

    /// Whether a line that leaves a page is drawn on the overview.
    func isMapped(_ line: Chart.Line, besides page: Page) -> Bool {
        !page.isOverview && shown.contains(line.from) && shown.contains(line.to) && isMapped(line)
    }

    /// Whether an overview draws a line, if both its ends stand there.
    func isMapped(_ line: Chart.Line) -> Bool {
        isPlain(line, at: line.from) && isOfMap(line) && line.terms.isEmpty
    }

    /// Whether no more is said by a line than that it is so: an overview leaves that to the page of its other end.
    func isPlain(_ line: Chart.Line, at inner: Int) -> Bool {
        line.modality.standing == .holds && !line.isDenied
            && Composer.drawnBands.contains(BandKind(chart.boxes[inner].kind))
    }

    /// What stands below a part and is not on the page.
    private func away(below part: Int, _ page: Page) -> (boxes: [Int], next: [Int]) {
        let isShown = Set(page.parts + page.heads)
        var away: [Int] = []
        var waiting = tree.parts[part].children.filter { !isShown.contains($0) }
        let next = waiting.flatMap { tree.parts[$0].boxes }
        while let child = waiting.popLast() {
            away += tree.parts[child].boxes
            waiting += tree.parts[child].children.filter { !isShown.contains($0) }
        }
        return (away, next)
    }

    /// "12 enheter och 34 befattningar → s. 4".
    func branch(below part: Int, _ page: Page, _ number: (Int) -> Int) -> String? {
        let (boxes, next) = away(below: part, page)
        guard !boxes.isEmpty else { return nil }
        return "\(counts(boxes)) → \(PagePlace.words(of: next.map(number), chart.language))"
    }

    /// What a map says of a part that stands on another page: how much more there is, and where. What has a förvaltning
    /// below it on the same page leaves that to it.
    func words(onMap part: Int, _ page: Page, _ number: (Int) -> Int) -> String? {
        let own = tree.parts[part]
        let home = number(own.boxes[0])
        let isGroup = chart.boxes[own.boxes[0]].kind == .koncern
        let tellsFor = page.heads.contains {
            let isBelow = tree.parts[$0].column == part || isGroup && tree.parts[$0].parent == part
            return isBelow && number(tree.parts[$0].boxes[0]) == home
        }
        if tellsFor { return nil }
        let (below, next) = away(below: part, page)
        // Of an organ or a company what stands in its card goes without saying.
        let isFace = Set(own.band == .administration ? own.faces : own.boxes)
        let more = own.boxes.filter { !isFace.contains($0) } + below
        let place = PagePlace.words(of: [home] + next.map(number), chart.language)
        return more.isEmpty || page.isBrief ? "→ \(place)" : "\(counts(more)) → \(place)"
    }

    func counts(_ boxes: [Int]) -> String {
        WordsElsewhere(chart: chart, host: host).counts(boxes)
    }
}
