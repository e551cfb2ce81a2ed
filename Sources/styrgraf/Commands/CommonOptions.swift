internal import ArgumentParser
internal import Files
internal import OrgFormats
internal import OrgModel
internal import Texts

/// What every command that reads a model takes.
struct CommonOptions: ParsableArguments {
    @OptionGroup var spoken: LanguageOption

    @Option(
        name: .customLong("as-of"),
        help: .init(
            Wording("det som gäller den dagen, ÅÅÅÅ-MM-DD", en: "what holds on that day, YYYY-MM-DD"),
            value: Wording("dag", en: "day")))
    var asOf: String?

    var language: Language { Spoken.language }
    var console: Console { Console(language: language) }

    /// The organisation at `path`, on the day that `--as-of` names; where it names none and all is to be seen in one
    /// picture, on the day that the model speaks of.
    func organisation(at path: String, isPictured: Bool = false) throws -> Organisation {
        let day = try chosenDay()
        return try organisation(on: day) { () throws(LoadError) in
            let document = try Document(readingModelAt: path)
            return isPictured && day == nil ? document.onItsDay() : document
        }
    }

    /// The same as an audit sees it, on every day unless one is named. What does not fit in it is told by who reads it
    /// to draw it.
    func organisationInTime(at path: String) throws -> Organisation {
        let day = try chosenDay()
        do throws(LoadError) {
            let document = try Document(readingModelAt: path)
            return (day.map { document.asOf($0) } ?? document).resolved()
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
    }

    /// The organisation of what is read, on a day; what does not fit in it is told on the way. Errors are told, and end
    /// with exit 2.
    func organisation(on day: Day?, reading: () throws(LoadError) -> Document) throws -> Organisation {
        let organisation = try resolved(on: day, reading: reading)
        for warning in organisation.warnings { console.tell(warning) }
        return organisation
    }

    /// The same, where what does not fit is yet to be told.
    func resolved(on day: Day?, reading: () throws(LoadError) -> Document) throws -> Organisation {
        do throws(LoadError) {
            var document = try reading()
            if let day { document = document.asOf(day) }
            for note in document.notes { console.tell(note) }
            return document.resolved()
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
    }

    func chosenDay() throws -> Day? { try asOf.map { try day($0, option: "as-of") } }

    /// The day that a person writes; told with exit 64 where it is none.
    func day(_ written: String, option: String) throws -> Day {
        if let day = Day(written) { return day }
        console.tellUsage(
            Wording("--\(option): '\(written)' är ingen dag", en: "--\(option): '\(written)' is not a day"),
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
        guard named.isEmpty else {
            let ids = Listing.beginning(named.map { organisation.id(of: $0) })
            console.tellUsage(
                Wording(
                    "--\(option): flera noder heter '\(written)'",
                    en: "--\(option): several nodes are called '\(written)'"),
                help: Wording("skriv nodens id: \(ids)", en: "write the node's id: \(ids)"))
            throw ExitCode(64)
        }
        let nodes = organisation.nodes.filter { !organisation.isAnyOfKind($0) }
        let ids = nodes.map { organisation.id(of: $0) }.sorted()
        let hint = Spelling.hint(Spelling.nearest(to: written, among: ids + nodes.map { organisation.name(of: $0) }))
        let known = Listing.beginning(ids)
        console.tellUsage(
            Wording(
                "--\(option): ingen nod heter '\(written)'\(hint)",
                en: "--\(option): no node is called '\(written)'\(hint)"),
            help: Wording(
                "noder är: \(known); styrgraf chart MODELL --view allt --format text räknar upp alla",
                en: "nodes are: \(known); styrgraf chart MODEL --view everything --format text lists all"))
        throw ExitCode(64)
    }
}
