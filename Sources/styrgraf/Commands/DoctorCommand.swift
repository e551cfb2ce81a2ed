internal import ArgumentParser
internal import Graphviz
internal import OrgCharts
internal import OrgModel
internal import OrgReports
internal import Texts

/// `styrgraf doctor`: tells what the machine has for drawing, and how to get what is missing.
struct DoctorCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "doctor",
            abstract: Wording("visar vad datorn har för att rita", en: "tells what the machine has for drawing")[
                Spoken.language],
            usage: HelpPage.usage("doctor [<options>]"))
    }

    @OptionGroup var spoken: LanguageOption

    func run() throws {
        let checkup = Checkup(language: Spoken.language)
        let console = Console(language: Spoken.language)
        do throws(OutputError) {
            try console.answer(TextRenderer.text(of: checkup.report))
        } catch {
            console.tell(error.message)
            throw ExitCode(2)
        }
        if !checkup.canDraw { throw ExitCode(2) }
    }
}

/// What was found, and what it means.
private struct Checkup {
    let report: Report
    let canDraw: Bool

    init(language: Language) {
        func say(_ swedish: String, _ english: String) -> String { Wording(swedish, en: english)[language] }
        var facts: [Report.Fact] = []
        var missing: Set<SystemPackages.Need> = []
        if let graphviz = try? Installation.current() {
            facts.append(.init("Graphviz", graphviz.version, .good))
            for engine in [Engine.dot, .positioned] {
                let found = graphviz.offers(engine)
                facts.append(
                    .init(
                        say("layout \(engine.name)", "layout \(engine.name)"),
                        say(found ? "finns" : "saknas", found ? "present" : "missing"), found ? .good : .bad))
                if !found { missing.insert(.graphviz) }
            }
            for format in [Format.svg, .png(dpi: 96), .pdf(created: .epoch)] {
                let found = graphviz.offers(format)
                facts.append(
                    .init(
                        say("format \(format.name)", "format \(format.name)"),
                        say(found ? "finns" : "saknas", found ? "present" : "missing"), found ? .good : .bad))
                if !found { missing.insert(.graphviz) }
            }
        } else {
            facts.append(.init("Graphviz", say("kan inte laddas", "cannot be loaded"), .bad))
            missing.insert(.graphviz)
        }
        canDraw = missing.isEmpty
        switch Typesetting.current()?.face ?? .unknown {
        case .intended: facts.append(.init(say("typsnitt", "typeface"), Typesetting.family, .good))
        case .replaced(let family):
            facts.append(
                .init(
                    say("typsnitt", "typeface"),
                    say(
                        "\(Typesetting.family) saknas; \(family) används i stället",
                        "\(Typesetting.family) is missing; \(family) is used instead"), .bad))
            missing.insert(.font)
        case .missing:
            facts.append(
                .init(
                    say("typsnitt", "typeface"),
                    say(
                        "inget alls finns; bokstäver ritas som tomma rutor",
                        "there is none at all; letters are drawn as empty boxes"), .bad))
            missing.insert(.font)
        case .unknown:
            facts.append(
                .init(say("typsnitt", "typeface"), say("kan inte avgöras", "cannot be told"), .bad))
            missing.insert(.font)
        }
        var blocks: [Report.Block] = [.facts(facts)]
        if missing.isEmpty {
            blocks.append(.paragraph(say("Allt finns som behövs för att rita.", "All that drawing needs is here.")))
        } else {
            let verdict =
                canDraw
                ? say(
                    "Det går att rita, men inte med rätt typsnitt.", "Charts can be drawn, but not in their typeface.")
                : say("Det går inte att rita.", "Charts cannot be drawn.")
            blocks.append(.paragraph(verdict))
            blocks.append(.paragraph(say("Installera: ", "Install: ") + SystemPackages.command(for: missing)))
        }
        report = Report("styrgraf doctor", language: language, blocks)
    }
}
