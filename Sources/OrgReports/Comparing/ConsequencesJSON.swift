internal import Json
internal import OrgCompare
internal import OrgModel
internal import OrgReview
internal import Texts

/// The consequences of a reorganisation as JSON; posts and units that nothing happens to are left out.
struct ConsequencesJSON {
    let review: Review

    private var before: Organisation { review.comparison.before }
    private var after: Organisation { review.comparison.after }

    var value: JSON {
        let consequences = review.consequences
        return [
            "posts": .list(consequences.posts.filter(\.isTouched).map(value)),
            "shape": [
                "before": value(of: consequences.shapeBefore, before),
                "after": value(of: consequences.shapeAfter, after),
            ],
            "tasks": .list(consequences.tasks.map(value)),
            "losses": .list(consequences.losses.map(value)),
            "transfers": .list(consequences.transfers.map(value)),
            "references": .list(consequences.references.map(value)),
            "touched": .list(consequences.touched.filter(\.isAnyone).map(value)),
        ]
    }

    private func value(of post: PostOutcome) -> JSON {
        [
            "fate": .text(post.fate.rawValue),
            "before": JSON(post.before.map(before.id)), "after": JSON(post.after.map(after.id)),
            "beforeName": JSON(post.before.map(before.name)), "afterName": JSON(post.after.map(after.name)),
            "unitsBefore": .texts(post.unitsBefore.map(before.id)), "unitsAfter": .texts(post.unitsAfter.map(after.id)),
            "chiefsBefore": .texts(post.chiefsBefore.map(before.id)),
            "chiefsAfter": .texts(post.chiefsAfter.map(after.id)),
            "employersBefore": .texts(post.employersBefore.map(before.id)),
            "employersAfter": .texts(post.employersAfter.map(after.id)),
            "newChief": .text(post.hasNewChief.rawValue), "newUnit": .text(post.hasNewUnit.rawValue),
            "newEmployer": .text(post.hasNewEmployer.rawValue),
            "people": value(of: post.people), "confidence": .hundredths(post.confidence.percent),
        ]
    }

    private func value(of people: Headcount) -> JSON {
        [
            "number": .number(people.known), "isApproximate": .flag(people.isApproximate),
            "isMore": .flag(people.isOpen),
        ]
    }

    private func value(of shape: Shape, _ organisation: Organisation) -> JSON {
        [
            "levels": .number(shape.levels), "chiefs": value(of: shape.chiefs), "reports": value(of: shape.reports),
            "mean": shape.mean.map { .hundredths(Int(($0 * 100).rounded())) } ?? .null,
            "widest": JSON(shape.widest.map(organisation.id)), "span": value(of: shape.span),
        ]
    }

    private func value(of task: TaskOutcome) -> JSON {
        [
            "receiver": .text(task.receiver.rawValue), "relation": .text(task.relation.words.forward.swedish),
            "matter": .text(before.id(of: task.matter)), "matterName": .text(before.name(of: task.matter)),
            "holders": .texts(task.holders.map(before.id)), "receivers": .texts(task.receivers.map(after.id)),
            "isOperation": .flag(task.isOperation), "locations": locations(task.statements),
        ]
    }

    private func value(of loss: Loss) -> JSON {
        [
            "missing": .text(loss.missing.rawValue), "before": .text(before.id(of: loss.before)),
            "after": .text(after.id(of: loss.after)), "afterName": .text(after.name(of: loss.after)),
            "former": .texts(loss.former.map(before.id)), "isCertain": .flag(loss.isCertain),
        ]
    }

    private func value(of transfer: CompanyTransfer) -> JSON {
        [
            "before": .text(before.id(of: transfer.before)), "after": .text(after.id(of: transfer.after)),
            "afterName": .text(after.name(of: transfer.after)), "former": .texts(transfer.former.map(before.id)),
            "company": .text(after.id(of: transfer.company)), "companyName": .text(after.name(of: transfer.company)),
            "owners": .texts(transfer.owners.map(after.id)),
        ]
    }

    private func value(of reference: StaleReference) -> JSON {
        [
            "sort": .text(reference.sort.rawValue), "target": .text(reference.target.rawValue),
            "pointer": .text(after.id(of: reference.pointerAfter)),
            "pointerName": .text(after.name(of: reference.pointerAfter)),
            "node": .text(before.id(of: reference.node)), "nodeName": .text(before.name(of: reference.node)),
            "successors": .texts(reference.successors.map(after.id)), "locations": locations(reference.statements),
        ]
    }

    private func value(of touched: Touched) -> JSON {
        let aspects = Touched.Aspect.allCases.map { aspect -> (String, JSON) in
            let tally = touched.tally(aspect)
            return (
                aspect.rawValue,
                [
                    "another": value(of: tally.yes), "unknown": value(of: tally.unknown), "isTold": .flag(tally.isTold),
                ]
            )
        }
        return [
            "unit": JSON(touched.unit.map(before.id)), "unitName": JSON(touched.unit.map(before.name)),
            "people": value(of: touched.people), "aspects": JSON(aspects), "ended": value(of: touched.ended),
            "notMentioned": value(of: touched.notMentioned),
        ]
    }

    private func locations(_ statements: [Int]) -> JSON {
        .list(
            statements.compactMap { before.location(of: before.statement($0)) }.map { place in
                ["file": .text(place.path), "line": .number(place.line), "column": .number(place.column)]
            })
    }
}

extension PostOutcome {
    /// Whether anything happens to the post, or may.
    var isTouched: Bool {
        fate != .kvar || [hasNewChief, hasNewUnit, hasNewEmployer].contains { [.yes, .lost, .unknown].contains($0) }
    }
}
