internal import ArgumentParser
internal import OrgAudit

/// The command `styrgraf`.
@main
struct Styrgraf: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "styrgraf",
        abstract: "Ritar, granskar och jämför en organisations styrning. (Draws, audits and compares governance.)",
        discussion: """
            Modellen är YAML; Models/README.md beskriver språket. Ingenting lämnar datorn.
            """,
        version: Tool.version,
        subcommands: [
            NewCommand.self, ChartCommand.self, AuditCommand.self, ExplainCommand.self, DoctorCommand.self,
        ])
}
