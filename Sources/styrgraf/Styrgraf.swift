internal import ArgumentParser
internal import OrgAudit
internal import Texts

/// The command `styrgraf`.
@main
struct Styrgraf: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "styrgraf",
            abstract: Wording(
                "Ritar, granskar och jämför en organisations styrning.",
                en: "Draws, audits and compares how an organisation is governed.")[Spoken.language],
            usage: HelpPage.usage("<command> [<options>]"),
            discussion: Wording(
                "Modellen är YAML; Models/README.md beskriver språket. Ingenting lämnar datorn.",
                en: "The model is YAML; Models/README.md describes the language. Nothing leaves the machine.")[
                    Spoken.language],
            version: Tool.version,
            subcommands: [
                NewCommand.self, ChartCommand.self, AuditCommand.self, CompareCommand.self, ExplainCommand.self,
                DoctorCommand.self,
            ])
    }

    @OptionGroup var spoken: LanguageOption

    static func main() {
        do {
            StandardLists.begin(for: Spoken.arguments)
            try Spoken.check()
            try WrongUsage.refuseUnknownHelp()
            var command = try parseAsRoot(Spoken.arguments)
            try command.run()
        } catch {
            exit(withError: told(error))
        }
    }

    /// Tells an error, or answers a request for help, and says what to end with.
    private static func told(_ error: any Error) -> ExitCode {
        let console = Console(language: Spoken.language)
        if let code = error as? ExitCode { return code }
        let code = exitCode(for: error)
        if code.isSuccess {
            do throws(OutputError) {
                try console.answer(HelpPage.text(fullMessage(for: error, columns: 80), in: Spoken.language) + "\n")
            } catch {
                console.tell(error.message)
                return ExitCode(2)
            }
        } else if code == .validationFailure {
            let wrong = WrongUsage(error)
            console.tellUsage(wrong.text, help: wrong.help)
        } else {
            console.tellUsage(Wording("\(error)", en: "\(error)"))
        }
        return code
    }
}
