internal import ArgumentParser
internal import Files
internal import OrgCompare
internal import OrgModel
internal import OrgReports
internal import Texts

/// What a person says, and is told, of who is who.
struct PairsOptions: ParsableArguments {
    @Option(
        help: .init(
            Wording(
                "en rättad fil om vem som är vem, som gäller före allt annat",
                en: "a corrected file of who is who, which overrules"),
            value: Wording("fil", en: "file")))
    var pairs: String?

    @Option(
        help: .init(
            Wording(
                "skriv vem som antas vara vem, att rätta (.pairs eller .csv)",
                en: "write who is taken to be who, to be corrected (.pairs or .csv)"),
            value: Wording("fil", en: "file")))
    var writePairs: String?

    /// The file that was read, if any.
    var sources: [String] { pairs.map { [$0] } ?? [] }

    /// What `--pairs` says of two versions; what it gets wrong is told with exit 2, and more than two with exit 64.
    func read(of versions: ComparedVersions, _ console: Console) throws -> PairsFile? {
        if versions.versions.count > 2, let option = pairs != nil ? "--pairs" : writePairs.map({ _ in "--write-pairs" })
        {
            console.tellUsage(
                Wording("\(option) gäller två modeller, inte fler", en: "\(option) is of two models, not of more"),
                help: Wording("jämför ett steg i taget", en: "compare one step at a time"))
            throw ExitCode(64)
        }
        guard let pairs, let before = versions.versions.first, let after = versions.versions.last else { return nil }
        do throws(LoadError) {
            let read = try PairsFile.read(pairs, before: before.organisation, after: after.organisation)
            for note in read.notes { console.tell(note) }
            return read.pairs
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
    }

    /// Where `--write-pairs` goes: never where the comparison itself does.
    func destination(
        beside destination: Destination, _ formats: [ComparisonFormat], _ model: String, _ read: ReadFiles,
        _ console: Console
    ) throws -> Destination? {
        guard let writePairs else { return nil }
        let format = PairsFormat()
        if writePairs != "-", !writePairs.hasSuffix("/"), PathTarget(of: writePairs) != .folder {
            guard let ending = FileEnding(of: writePairs), ending.tells(format) else {
                try refuse(
                    Wording(
                        "--write-pairs: filen ska sluta på .pairs eller .csv, inte som '\(writePairs)'",
                        en: "--write-pairs: the file is to end in .pairs or .csv, not as '\(writePairs)'"), console)
            }
        }
        let own = try Destination(
            writePairs, option: "write-pairs", formats: [format], model: model, read: read, console)
        if own.shares([format], with: destination, formats) {
            try refuse(
                Wording(
                    "--write-pairs: paren och jämförelsen kan inte skrivas till samma plats",
                    en: "--write-pairs: the pairs and the comparison cannot go to one place"), console)
        }
        return own
    }

    private func refuse(_ what: Wording, _ console: Console) throws -> Never {
        console.tellUsage(
            what,
            help: Wording(
                "ange en egen fil, till exempel --write-pairs vem.pairs",
                en: "name a file of its own, for instance --write-pairs who.pairs"))
        throw ExitCode(64)
    }
}

/// The format of `--write-pairs`.
struct PairsFormat: OutputFormat {
    static let all = [PairsFormat()]
    var name: String { PairsText.name }
    var fileExtension: String { PairsText.fileExtension }
}
