internal import OrgCompare
internal import OrgModel
internal import Texts

/// A change in a sentence.
extension ComparisonWords {
    func sentence(_ change: Change) -> String {
        (change.isProposed ? say("föreslås: ", "proposed: ") : "") + whatHappened(change)
    }

    private func whatHappened(_ change: Change) -> String {
        let (old, new) = (list(change.before, in: comparison.before), list(change.after, in: comparison.after))
        switch change.kind {
        case .sammanslagen: return say("\(old) slås samman till \(new)", "\(old) merge into \(new)")
        case .delad: return say("\(old) delas i \(new)", "\(old) is split into \(new)")
        case .omfördelad:
            return say(
                "\(old) blir \(new); vilka som blev vilka sägs inte",
                "\(old) become \(new); which became which is not said")
        case .nyRoll: return role(change, old, new)
        case .upplöst:
            return say("\(old) upphör", change.before.count == 1 ? "\(old) ends" : "\(old) end") + along(change)
        case .ny:
            return
                (change.after.count == 1
                ? say("\(new) är ny", "\(new) is new") : say("\(new) är nya", "\(new) are new")) + under(change)
                + along(change) + condition(change)
        case .flyttad: return moved(change, old)
        case .namnbyte: return renamed(change)
        case .nyVersion:
            return old == new
                ? say("\(old) ersätts av en ny med samma namn", "\(old) is replaced by a new one of the same name")
                : say("\(old) ersätts av \(new)", "\(old) is replaced by \(new)")
        case .vidgatUppdrag: return say("\(new) får ett vidare uppdrag", "\(new) gets a wider mandate")
        case .krymptUppdrag: return say("\(new) får ett snävare uppdrag", "\(new) gets a narrower mandate")
        case .ändratUppdrag: return say("\(new) får ett annat uppdrag", "\(new) gets another mandate")
        case .antal:
            let counts = (change.before.count, change.after.count)
            return say("\(counts.0) blir \(counts.1): \(new)", "\(counts.0) become \(counts.1): \(new)")
        case .omriktad:
            let (before, after) = (lines(change, 0), lines(change, 1))
            return say("före: \(before); efter: \(after)", "before: \(before); after: \(after)")
        case .borttagen: return lines(change, 0)
        case .tillagd: return lines(change, 1)
        case .ändrad: return otherTerms(change)
        case .annanKälla: return lines(change, 1)
        case .okänd: return unknown(change, old, new)
        }
    }

    /// `'a' leds av 'b'`
    func sentence(_ statement: Statement, in organisation: Organisation) -> String {
        let terms = statement.detail.values.first { $0.property == .villkor }.map { " " + organisation.texts[$0.value] }
        let sentence = organisation.sentence(statement.line) { node in
            let name = quoted(node, in: organisation)
            return Wording(name, en: name)
        }
        return sentence[language] + (terms ?? "")
    }

    /// The lines of a change of lines on one side, each once.
    private func lines(_ change: Change, _ side: Int) -> String {
        let organisation = side == 0 ? comparison.before : comparison.after
        let numbers = side == 0 ? change.statementsBefore : change.statementsAfter
        return joined(counted(numbers.map { sentence(organisation.statement($0), in: organisation) }.sorted()))
    }

    private func role(_ change: Change, _ old: String, _ new: String) -> String {
        func kinds(_ nodes: [Node], _ organisation: Organisation) -> String {
            Set(nodes.map { organisation.kind(of: $0).words.singular[language] }).sorted().joined(separator: ", ")
        }
        let (before, after) = (kinds(change.before, comparison.before), kinds(change.after, comparison.after))
        let place = change.facets.contains(.moved) ? under(change) : ""
        if before == after { return say("\(old) blir \(new)", "\(old) become \(new)") + place }
        return say("\(old) (\(before)) blir \(new) (\(after))", "\(old) (\(before)) becomes \(new) (\(after))")
            + place
    }

    /// On what condition the new is there, where its model says so: it is not decided yet.
    private func condition(_ change: Change) -> String {
        guard change.after.count == 1, let terms = comparison.after.value(.villkor, of: change.after[0]) else {
            return ""
        }
        return say(", med villkoret: \(terms)", ", on the condition: \(terms)")
    }

    private func under(_ change: Change) -> String {
        change.placeAfter.map {
            say(" under \(quoted($0, in: comparison.after))", " under \(quoted($0, in: comparison.after))")
        } ?? ""
    }

    private func moved(_ change: Change, _ old: String) -> String {
        let from =
            change.placeBefore.map { quoted($0, in: comparison.before) } ?? say("okänd plats", "a place not told")
        let to = change.placeAfter.map { quoted($0, in: comparison.after) } ?? say("okänd plats", "a place not told")
        let many = change.before.count > 1
        let sentence = say(
            "\(old) flyttar från \(from) till \(to)", "\(old) \(many ? "move" : "moves") from \(from) to \(to)")
        guard change.facets.contains(.renamed) else { return sentence }
        let new = list(change.after, in: comparison.after)
        return sentence + say(" och heter nu \(new)", " and \(many ? "are" : "is") now called \(new)")
    }

    /// `'Tekniska nämnden' heter nu 'Samhällsnämnden'`, for each that has a new name.
    private func renamed(_ change: Change) -> String {
        let names = change.before.flatMap { node in
            comparison.pairing.links(from: node).map { link in
                let (old, new) = (quoted(node, in: comparison.before), quoted(link.after, in: comparison.after))
                guard comparison.isReplaced(link) else {
                    return say("\(old) heter nu \(new)", "\(old) is now called \(new)")
                }
                let gap = comparison.gap(in: link).map { last, first in
                    say(
                        "; ingetdera finns mellan \(last) och \(first)",
                        "; neither is there between \(last) and \(first)")
                }
                return say("\(old) ersätts av \(new)", "\(old) is replaced by \(new)") + (gap ?? "")
            }
        }
        return joined(counted(names))
    }

    /// What is said of tasks and surroundings that one model alone tells of; nil for others.
    private func notStructure(_ change: Change, _ old: String, _ new: String) -> String? {
        guard change.before.isEmpty || change.after.isEmpty else { return nil }
        let isBefore = change.after.isEmpty
        switch comparison.concern(of: change) {
        case .tasks:
            guard isBefore else { return say("nämns inte före: \(new)", "not mentioned before: \(new)") }
            let known = change.before.filter { !comparison.holders(ofUnknown: $0).isEmpty }
            let unknown = change.before.filter { !known.contains($0) }
            let held = all(known, in: comparison.before)
            if unknown.isEmpty {
                return say("sägs efteråt med andra ord: \(held)", "said in other words after: \(held)")
            }
            let rest = all(unknown, in: comparison.before)
            return say("vem som har dem efteråt sägs inte: \(rest)", "who has them after is not said: \(rest)")
                + (known.isEmpty
                    ? "" : say("; med andra ord sägs det om \(held)", "; in other words it is said of \(held)"))
        case .surroundings:
            return isBefore
                ? say("står bara i modellen före: \(old)", "only in the model before: \(old)")
                : say("står bara i modellen efter: \(new)", "only in the model after: \(new)")
        case .structure, .posts: return nil
        }
    }

    private func unknown(_ change: Change, _ old: String, _ new: String) -> String {
        if let text = notStructure(change, old, new) { return text }
        // Nobody of whom it is not known is left out: each asks for herself.
        let (old, new) = (all(change.before, in: comparison.before), all(change.after, in: comparison.after))
        if change.after.isEmpty {
            return say(
                "\(old) nämns inte efteråt; vad som hände sägs inte",
                "\(old) \(change.before.count == 1 ? "is" : "are") not mentioned after; what happened is not said")
        }
        if change.before.isEmpty {
            return say(
                "\(new) nämns inte före; varifrån sägs inte",
                "\(new) \(change.after.count == 1 ? "is" : "are") not mentioned before; where from is not said")
        }
        let counts = (change.before.count, change.after.count)
        return say(
            "\(counts.0) före, \(counts.1) efter; vilka som blev vilka sägs inte: före \(old); efter \(new)",
            "\(counts.0) before, \(counts.1) after; which became which is not said: before \(old); after \(new)")
    }
}
