public import OrgAudit
public import OrgFormats
internal import OrgModel

extension Baseline {
    /// Reads what `--format json` wrote earlier.
    /// - Throws: `LoadError` where the file cannot be read, is no JSON, or is no audit of this version.
    public init(readingAuditAt path: String) throws(LoadError) {
        guard ModelPath.leadsSomewhere(path) else {
            throw LoadError(path, "missing-file", Wording("filen finns inte", en: "there is no such file"))
        }
        guard let bytes = ModelPath.bytes(at: path) else {
            throw LoadError(path, "unreadable-file", Wording("filen kan inte läsas", en: "the file cannot be read"))
        }
        try self.init(reading: InputFile(path: path, bytes: bytes))
    }

    /// Reads a file that is already in memory.
    public init(reading file: InputFile) throws(LoadError) {
        let audit: JSON
        do throws(JSONFault) {
            audit = try JSON(reading: file.bytes)
        } catch {
            throw LoadError(
                file.path, "not-json",
                Wording("filen är ingen JSON: \(error.what.swedish)", en: "the file is no JSON: \(error.what.english)"),
                line: error.line, column: error.column)
        }
        switch audit["version"] {
        case .number(JSONRenderer.version)?: break
        case .number(let version)?:
            throw LoadError(
                file.path, "other-version",
                Wording(
                    "granskningen är skriven i version \(version); här läses version \(JSONRenderer.version)",
                    en: "the audit is written in version \(version); version \(JSONRenderer.version) is read here"))
        default: throw LoadError(file.path, missing: "version")
        }
        guard let findings = audit["findings"]?.list else { throw LoadError(file.path, missing: "findings") }
        var entries: [Entry] = []
        for (number, finding) in findings.enumerated() {
            let entry = try Entry(finding, file.path, "findings[\(number)]")
            if finding["accepted"] == .null { entries.append(entry) }
        }
        // What an audit knew already from a baseline of its own.
        for (number, known) in (audit["baseline"]?["knownFindings"]?.list ?? []).enumerated() {
            entries.append(try Entry(known, file.path, "baseline.knownFindings[\(number)]"))
        }
        self.init(name: file.path, entries: entries)
    }
}

extension Baseline.Entry {
    fileprivate init(_ finding: JSON, _ path: String, _ place: String) throws(LoadError) {
        guard let code = finding["code"]?.text else { throw LoadError(path, missing: "\(place).code") }
        guard let fingerprint = finding["fingerprint"]?.text else {
            throw LoadError(path, missing: "\(place).fingerprint")
        }
        guard let subjects = finding["subjects"]?.list, case let ids = subjects.compactMap(\.text),
            ids.count == subjects.count
        else { throw LoadError(path, missing: "\(place).subjects") }
        self.init(code: code, subjects: ids, fingerprint: fingerprint)
    }
}

extension LoadError {
    /// A baseline that cannot be used, with the way out.
    fileprivate init(_ path: String, _ code: String, _ what: Wording, line: Int = 0, column: Int = 0) {
        let help = Wording(
            "skriv en jämförelsefil med: styrgraf audit MODELL --format json --output FIL",
            en: "write a baseline with: styrgraf audit MODEL --format json --output FILE")
        self.init([
            Message(.error, at: Location(path: path, line: line, column: column), what, code: code, help: help)
        ])
    }

    fileprivate init(_ path: String, missing member: String) {
        self.init(
            path, "not-an-audit",
            Wording(
                "filen är ingen granskning: '\(member)' saknas eller har fel typ",
                en: "the file is no audit: '\(member)' is missing or of the wrong type"))
    }
}
