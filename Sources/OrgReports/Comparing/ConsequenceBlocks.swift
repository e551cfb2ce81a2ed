internal import OrgCompare
internal import OrgModel
internal import OrgReview
internal import Texts

extension ReviewWords {
    /// What the changes bring with them, most of it for somebody to see to.
    var consequences: [Report.Block] {
        if review.comparison.changes.isEmpty { return [] }
        let blocks = employers + tasks + losses + transfers + references + chiefs + shape + touched
        return [.chapter(say("Konsekvenser", "Consequences"))]
            + (blocks.isEmpty ? [.paragraph(say("Inga som modellerna säger.", "None that the models tell."))] : blocks)
    }

    private func part(_ title: String, _ tone: Report.Tone, _ items: [Report.Entry.Item]) -> [Report.Block] {
        items.isEmpty ? [] : [.part("\(title) (\(items.count))", tone), .items(items)]
    }

    // MARK: Tasks

    private var tasks: [Report.Block] {
        // A matter that moved with its lines is told among the changes.
        let moved = Set(
            review.comparison.changes.filter { $0.facets.contains(.moved) }.flatMap(\.statementsBefore))
        func some(_ receiver: TaskOutcome.Receiver) -> [Report.Entry.Item] {
            review.consequences.tasks.filter { task in
                task.receiver == receiver && (receiver != .har || !moved.isSuperset(of: task.statements))
            }.map(item)
        }
        return part(say("Utan mottagare", "Without a receiver"), .grave, some(.saknas))
            + part(say("Vem som tar över sägs inte", "Who takes over is not said"), .serious, some(.okänd))
            + part(say("Delegeras inte längre", "No longer delegated"), .plain, some(.återgår))
            + part(say("Tas över av andra", "Taken over by others"), .plain, some(.har))
    }

    private func item(_ task: TaskOutcome) -> Report.Entry.Item {
        let had = had(task)
        let text: String
        switch task.receiver {
        case .saknas: text = say("\(had) före, ingen efter", "\(had) before, nobody after")
        case .okänd: text = say("\(had) före", "\(had) before")
        case .har:
            let new = words.list(task.receivers, in: after)
            text = say("\(had) före, \(new) efter", "\(had) before, \(new) after")
        case .återgår:
            let giver = words.list(task.receivers, in: after)
            text = say("\(had) före, återgår till \(giver)", "\(had) before, goes back to \(giver)")
        }
        return .init(text: text, grounds: grounds(task.statements))
    }

    /// Who had what to do with it: `'Tekniska nämnden' beslutar om 'Parkeringstaxa'`.
    private func had(_ task: TaskOutcome) -> String {
        let (matter, holders) = (words.quoted(task.matter, in: before), words.list(task.holders, in: before))
        switch task.relation {
        case .delegerar, .vidaredelegerar:
            return say("\(matter) delegerat till \(holders)", "\(matter) delegated to \(holders)")
        case .uppdrag: return say("\(holders) har i uppdrag \(matter)", "\(holders) has the mandate \(matter)")
        default: return "\(holders) \(task.relation.words.phrase[language]) \(matter)"
        }
    }

    /// The statements before that tell it.
    private func grounds(_ statements: [Int]) -> [Report.Entry.Ground] {
        statements.map { number in
            let statement = before.statement(number)
            return .init(
                text: words.sentence(statement, in: before), document: nil,
                place: before.location(of: statement)?.description)
        }
    }

    // MARK: Losses and references

    private var losses: [Report.Block] {
        func some(_ isCertain: Bool) -> [Report.Entry.Item] {
            review.consequences.losses.filter { $0.isCertain == isCertain }.map(item)
        }
        return part(
            say("Utan chef, ledare eller nämnd", "Without chief, leader or committee"), .grave, some(true))
            + part(
                say("Chef, ledare eller nämnd sägs inte", "Chief, leader or committee is not said"), .serious,
                some(false))
    }

    private func item(_ loss: Loss) -> Report.Entry.Item {
        let (name, former) = (words.quoted(loss.after, in: after), words.list(loss.former, in: before))
        let what: Wording =
            switch loss.missing {
            case .chef: Wording("chef", en: "chief")
            case .ledare: Wording("ledare", en: "leader")
            case .nämnd: Wording("nämnd", en: "committee")
            }
        return .init(
            text: say(
                "\(name): före var \(former) \(what.swedish)", "\(name): before \(former) was the \(what.english)"),
            grounds: [
                .init(text: name, document: nil, place: after.location(of: loss.after)?.description)
            ])
    }

    /// What a company of the municipality has after.
    private var transfers: [Report.Block] {
        part(
            say("Går till bolag under ägarstyrning", "Goes to a company under owner governance"), .plain,
            review.consequences.transfers.map { transfer in
                let name = words.quoted(transfer.after, in: after)
                let (former, company) = (
                    words.list(transfer.former, in: before), words.quoted(transfer.company, in: after)
                )
                let owners = words.list(transfer.owners, in: after)
                return .init(
                    text: say(
                        "\(name): \(former) före, \(company) efter, som ägs eller styrs av \(owners)",
                        "\(name): \(former) before, \(company) after, owned or governed by \(owners)"),
                    grounds: [.init(text: name, document: nil, place: after.location(of: transfer.after)?.description)])
            })
    }

    private var references: [Report.Block] {
        func some(_ isName: Bool) -> [Report.Entry.Item] {
            let some = review.consequences.references.filter { ($0.target == .namnbyte) == isName }
            // What has to be rewritten is one document, whatever stands in it.
            let pointers = Dictionary(grouping: some, by: \.pointerAfter)
            return pointers.keys.sorted(by: after.precedes).compactMap { pointers[$0].map(item) }
        }
        return part(say("Pekar på det som inte finns kvar", "Point at what is no more"), .grave, some(false))
            + part(say("Använder ett gammalt namn", "Use an old name"), .mild, some(true))
    }

    private func item(_ references: [StaleReference]) -> Report.Entry.Item {
        var told: Set<Node> = []
        let pointed = references.filter { told.insert($0.node).inserted }.map { reference in
            let now =
                reference.successors.isEmpty
                ? "" : say(" (nu ", " (now ") + words.list(reference.successors, in: after) + ")"
            return words.quoted(reference.node, in: before) + now
        }
        let statements = before.ordered(Array(Set(references.flatMap { $0.statements.prefix(2) })))
        return .init(
            text: words.quoted(references[0].pointerAfter, in: after) + ": " + words.joined(pointed),
            grounds: grounds(statements))
    }

    // MARK: Chiefs and shape

    /// Those who get another chief, and those of whom it cannot be said.
    private var chiefs: [Report.Block] {
        func posts(_ title: String, _ effect: Effect) -> [Report.Block] {
            let some = review.consequences.posts.filter { $0.fate == .kvar && $0.hasNewChief == effect }
            return part(
                title, .plain,
                some.map { item($0, names($0.chiefsBefore, in: before), names($0.chiefsAfter, in: after)) })
        }
        return posts(say("Ny chef", "New chief"), .yes)
            + posts(say("Om chefen är en annan sägs inte", "Whether the chief is another is not said"), .unknown)
    }

    /// Those who are employed by another after: the gravest for whom it is about, and told first.
    private var employers: [Report.Block] {
        func employer(_ nodes: [Node], in organisation: Organisation) -> String {
            nodes.isEmpty ? say("kommunen", "the municipality") : words.list(nodes, in: organisation)
        }
        func posts(_ title: String, _ tone: Report.Tone, _ effect: Effect) -> [Report.Block] {
            let some = review.consequences.posts.filter { $0.fate == .kvar && $0.hasNewEmployer == effect }
            return part(
                title, tone,
                some.map {
                    item($0, employer($0.employersBefore, in: before), employer($0.employersAfter, in: after))
                })
        }
        return posts(say("Ny arbetsgivare", "New employer"), .serious, .yes)
            + posts(
                say("Om arbetsgivaren är en annan sägs inte", "Whether the employer is another is not said"), .plain,
                .unknown)
    }

    /// `'Skötare' (12): 'Parkchef' → 'Gatuchef'`
    private func item(_ post: PostOutcome, _ old: String, _ new: String) -> Report.Entry.Item {
        let name =
            post.after.map { words.quoted($0, in: after) } ?? words.list([post.before].compactMap(\.self), in: before)
        let people = number(post.people)
        return .init(text: "\(name)\(people == "1" ? "" : " (\(people))"): \(old) → \(new)", grounds: [])
    }

    private var shape: [Report.Block] {
        let (old, new) = (review.consequences.shapeBefore, review.consequences.shapeAfter)
        if old.chiefs.isNobody, new.chiefs.isNobody { return [] }
        func widest(_ shape: Shape, _ organisation: Organisation) -> String {
            shape.widest.map { "\(number(shape.span)) (\(words.quoted($0, in: organisation)))" } ?? "0"
        }
        return [
            .part(say("Nivåer och spann", "Levels and spans"), .plain),
            .facts([
                .init(say("chefsnivåer", "levels of chiefs"), "\(old.levels) → \(new.levels)"),
                .init(say("chefer", "chiefs"), "\(number(old.chiefs)) → \(number(new.chiefs))"),
                .init(say("i snitt per chef", "a chief on average"), "\(mean(old)) → \(mean(new))"),
                .init(say("som mest", "at most"), "\(widest(old, before)) → \(widest(new, after))"),
            ]),
        ]
    }

    private var touched: [Report.Block] {
        let table = ComparisonTable.touched.table(of: review, language: language)
        return table.rows.isEmpty
            ? [] : [.part(say("Vem som berörs", "Who is touched"), .plain), .table(table)]
    }
}
