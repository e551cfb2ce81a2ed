public import ArgumentParser
internal import OrgFormats
public import OrgModel

extension Language: ExpressibleByArgument {}

/// What every command that reads a model takes.
struct CommonOptions: ParsableArguments {
    @Option(name: .long, help: "Språk: sv eller en. (Language: sv or en.)")
    var language: Language = .swedish

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp(
            "Det som gäller den dagen, ÅÅÅÅ-MM-DD. (What holds on that day, YYYY-MM-DD.)", valueName: "date"))
    var asOf: String?

    var console: Console { Console(language: language) }

    /// The organisation at `path`, on the day that `--as-of` names; what does not fit in it is told on the way. Errors are told, and end with exit 2.
    func organisation(at path: String) throws -> Organisation {
        let day = try chosenDay()
        do throws(LoadError) {
            var document = try Document(readingModelAt: path)
            if let day { document = document.asOf(day) }
            for note in document.notes { console.tell(note) }
            let organisation = document.resolved()
            for warning in organisation.warnings { console.tell(warning) }
            return organisation
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
    }

    private func chosenDay() throws -> Day? {
        guard let asOf else { return nil }
        if let day = Day(asOf) { return day }
        console.tellUsage(
            Wording("--as-of: '\(asOf)' är ingen dag", en: "--as-of: '\(asOf)' is not a day"),
            help: Wording(
                "skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-01-01",
                en: "write the day as YYYY-MM-DD, for instance 2026-01-01"))
        throw ExitCode(64)
    }

    /// The node a person means by an id, a name or an abbreviation; told with exit 64 where there is none.
    func node(_ written: String, in organisation: Organisation, option: String) throws -> Node {
        if let node = organisation.node(written) { return node }
        let wanted = written.lowercased()
        let named = organisation.nodes.filter {
            organisation.name(of: $0).lowercased() == wanted
                || organisation.value(.förkortning, of: $0)?.lowercased() == wanted
        }
        if named.count == 1, let node = named.first { return node }
        let ids = organisation.nodes.filter { !organisation.isAnyOfKind($0) }.map { organisation.id(of: $0) }
        let meant = Spelling.nearest(to: written, among: ids)
        let hint = Spelling.hint(meant)
        let known = ids.sorted().prefix(40).joined(separator: ", ") + (ids.count > 40 ? ", …" : "")
        console.tellUsage(
            Wording(
                "--\(option): ingen nod heter '\(written)'\(hint.swedish)",
                en: "--\(option): no node is called '\(written)'\(hint.english)"),
            help: Wording("modellens noder: \(known)", en: "the model's nodes: \(known)"))
        throw ExitCode(64)
    }
}
