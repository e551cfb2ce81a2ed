public import Files
internal import Json
public import OrgAudit
internal import Texts

extension Baseline {
    /// Reads what `--format json` wrote earlier.
    /// - Throws: `LoadError` where the file cannot be read, is no JSON, or is no audit of this version.
    public init(readingAuditAt path: String) throws(LoadError) {
        try self.init(reading: InputFile(named: path, wanted: Self.wayOut))
    }

    /// How a person comes by one.
    fileprivate static let wayOut = Wording(
        "skriv en jämförelsefil med: styrgraf audit MODELL --format json --output FIL",
        en: "write a baseline with: styrgraf audit MODEL --format json --output FILE")

    /// Reads a file that is already in memory.
    public init(reading file: InputFile) throws(LoadError) {
        let audit: JSON
        do throws(JSONFault) {
            audit = try JSON(reading: file.bytes)
        } catch {
            throw LoadError(
                file.path, "not-json",
                Wording("filen är ingen JSON: \(error.what)", en: "the file is no JSON: \(error.what)"),
                line: error.line, column: error.column)
        }
        if audit["runs"]?.list != nil {
            throw LoadError(
                file.path, "not-an-audit",
                Wording(
                    "filen är SARIF, som ingen granskning jämförs med", en: "the file is SARIF, which is no baseline"))
        }
        switch audit["version"] {
        case .number(JSONRenderer.version)?: break
        case .number(1)?:
            throw LoadError(
                file.path, "other-version",
                Wording(
                    "granskningen är skriven i version 1, som inte säger vad varje fynd består av; "
                        + "här läses version \(JSONRenderer.version)",
                    en: "the audit is written in version 1, which does not tell what each finding consists of; "
                        + "version \(JSONRenderer.version) is read here"))
        case .number(let version)?:
            throw LoadError(
                file.path, "other-version",
                Wording(
                    "granskningen är skriven i version \(version); här läses version \(JSONRenderer.version)",
                    en: "the audit is written in version \(version); version \(JSONRenderer.version) is read here"))
        default: throw LoadError(file.path, missing: "version")
        }
        guard let findings = audit["findings"]?.list else { throw LoadError(file.path, missing: "findings") }
        guard let organisation = audit["organisation"]?.text else {
            throw LoadError(file.path, missing: "organisation")
        }
        guard let files = audit["account"]?["files"]?.list else { throw LoadError(file.path, missing: "account.files") }
        var entries: [Record] = []
        for (number, finding) in findings.enumerated() {
            let entry = try Record(finding, file.path, "findings[\(number)]")
            if finding["accepted"] == .null { entries.append(entry) }
        }
        // What an audit knew already from a baseline of its own.
        let earlier = audit["baseline"]
        entries += try Record.all(earlier, "knownFindings", file.path) + Record.all(earlier, "notJudged", file.path)
        let read = files.filter { $0["isOfModel"] == .flag(true) }.compactMap { $0["sha256"]?.text }
        self.init(
            name: file.path, organisation: organisation, files: Set(read), entries: entries,
            mended: try Record.all(earlier, "mended", file.path))
    }

    /// Why this is no baseline of an organisation, where it is another's.
    public func refusal(of account: Audit.Account) -> LoadError? {
        guard !isOf(account) else { return nil }
        func quoted(_ name: String) -> Wording {
            name.isEmpty
                ? Wording("en organisation utan namn", en: "an organisation without a name")
                : Wording("'\(name)'", en: "'\(name)'")
        }
        let (earlier, now) = (quoted(organisation), quoted(account.organisation))
        return LoadError(
            name, "other-organisation",
            Wording(
                "granskningen gäller \(earlier), modellen \(now)",
                en: "the audit is of \(earlier), the model of \(now)"),
            help: Wording(
                "ange en granskning av samma organisation; har den bytt namn, skriv det nya som \"organisation\" i filen",
                en: "name an audit of the same organisation; where it has another name now, "
                    + "write that as \"organisation\" in the file"))
    }
}

extension Baseline.Record {
    fileprivate init(_ finding: JSON, _ path: String, _ place: String) throws(LoadError) {
        guard let code = finding["code"]?.text else { throw LoadError(path, missing: "\(place).code") }
        guard let fingerprint = finding["fingerprint"]?.text else {
            throw LoadError(path, missing: "\(place).fingerprint")
        }
        guard let subjects = finding["subjects"]?.list, case let ids = subjects.compactMap(\.text),
            ids.count == subjects.count
        else { throw LoadError(path, missing: "\(place).subjects") }
        guard let parts = finding["parts"]?.list, case let read = parts.compactMap(Finding.Part.init),
            read.count == parts.count, !read.isEmpty
        else { throw LoadError(path, missing: "\(place).parts") }
        self.init(code: code, subjects: ids, fingerprint: fingerprint, parts: read)
    }

    /// The entries of a list of the audit's own baseline, where it has one.
    fileprivate static func all(_ baseline: JSON?, _ name: String, _ path: String) throws(LoadError) -> [Self] {
        guard let baseline, baseline != .null else { return [] }
        guard let list = baseline[name]?.list else { throw LoadError(path, missing: "baseline.\(name)") }
        var entries: [Self] = []
        for (number, entry) in list.enumerated() {
            entries.append(try Self(entry, path, "baseline.\(name)[\(number)]"))
        }
        return entries
    }
}

extension Finding.Part {
    fileprivate init?(_ part: JSON) {
        guard let key = part["key"]?.text, let list = part["parties"]?.list, let subject = part["subject"],
            case let parties = list.compactMap(\.text), parties.count == list.count,
            subject == .null || subject.text != nil
        else { return nil }
        self.init(subject: subject.text, key: key, parties: parties)
    }
}

extension LoadError {
    /// A baseline that cannot be used, with the way out.
    fileprivate init(
        _ path: String, _ code: String, _ what: Wording, line: Int = 0, column: Int = 0,
        help: Wording = Baseline.wayOut
    ) {
        let place = Location(path: path, line: line, column: column)
        self.init([Message(.error, at: place, what, code: code, help: help)])
    }

    fileprivate init(_ path: String, missing member: String) {
        self.init(
            path, "not-an-audit",
            Wording(
                "filen är ingen granskning: '\(member)' saknas eller har fel typ",
                en: "the file is no audit: '\(member)' is missing or of the wrong type"))
    }
}
