internal import Json
public import OrgAudit
internal import OrgModel
internal import Texts

/// What an audit came to as SARIF 2.1.0, for tools that show findings where they stand.
public enum SARIFRenderer: Renderer {
    public static let name = "sarif"
    public static let fileExtension = "sarif"

    public static func text(of result: Audit.Result, _ options: RenderingOptions) -> String {
        let log: JSON = [
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": [SARIFRun(result: result, language: options.language).value],
        ]
        return log.pretty() + "\n"
    }
}

/// One audit as a run.
private struct SARIFRun {
    let result: Audit.Result
    let language: Language
    private let rules = RuleCatalogue.all
    /// Findings of codes that only a checklist of a person's own has, one of each.
    private let own: [Finding]
    private let indices: [String: Int]

    init(result: Audit.Result, language: Language) {
        self.result = result
        self.language = language
        var indices = Dictionary(rules.enumerated().map { ($1.code, $0) }) { first, _ in first }
        var own: [Finding] = []
        for finding in result.findings + result.accepted where indices[finding.code] == nil {
            indices[finding.code] = rules.count + own.count
            own.append(finding)
        }
        self.own = own
        self.indices = indices
    }

    var value: JSON {
        let json = AuditJSON(language: language)
        return [
            "tool": [
                "driver": [
                    "name": .text(Tool.name), "version": .text(Tool.version), "semanticVersion": .text(Tool.version),
                    "language": .text(language.rawValue), "rules": .list(rules.map(descriptor) + own.map(descriptor)),
                ]
            ],
            "language": .text(language.rawValue),
            "columnKind": "unicodeCodePoints",
            "invocations": [["executionSuccessful": true]],
            "artifacts": .list(
                result.account.files.map {
                    [
                        "location": ["uri": .text($0.path.uri)],
                        "hashes": ["sha-256": .text($0.sha256)],
                    ]
                }),
            "results": .list((result.findings + result.accepted).map(value)),
            "properties": [
                "organisation": .text(result.account.organisation),
                "account": json.value(of: result.account),
                "checklists": .list(result.checklists.map(json.value)),
                "baseline": result.comparison.map(json.value) ?? .null,
            ],
        ]
    }

    // MARK: Rules

    private func descriptor(_ rule: any Rule.Type) -> JSON {
        let words = rule.words
        let authorities = words.authorities.map { $0[language] }
        let way = Wording("Åtgärd: \(words.advice)", en: "Way out: \(words.advice)")[language]
        return [
            "id": .text(rule.code),
            "name": .text(rule.id),
            "shortDescription": message(words.name[language]),
            "fullDescription": message(words.rationale[language]),
            "help": message(([words.rationale[language]] + authorities + [way]).joined(separator: "\n")),
            "defaultConfiguration": ["level": .text(level(rule.verdict, rule.severity))],
            "properties": [
                "aliases": .texts(rule.aliases), "verdict": .text(rule.verdict.rawValue),
                "severity": .text(rule.severity.rawValue),
            ],
        ]
    }

    /// The code of a checklist of a person's own, as a rule.
    private func descriptor(_ finding: Finding) -> JSON {
        [
            "id": .text(finding.code),
            "name": .text(finding.rule),
            "shortDescription": message(finding.ruleName[language]),
            "fullDescription": message(finding.why[language]),
            "defaultConfiguration": ["level": .text(level(finding.verdict, finding.severity))],
            "properties": [
                "aliases": .texts(finding.aliases), "verdict": .text(finding.verdict.rawValue),
                "severity": .text(finding.severity.rawValue),
            ],
        ]
    }

    private func level(_ verdict: Verdict, _ severity: Severity) -> String {
        if verdict == .fel { return "error" }
        return severity >= .medel ? "warning" : "note"
    }

    // MARK: Results

    private func value(of finding: Finding) -> JSON {
        let located = finding.evidence.filter { $0.location != nil }
        let locations = located.prefix(1).map(location)
        let others = located.dropFirst().enumerated().map { number, evidence in
            ["id": .number(number + 1)] + location(evidence)
                + ["message": message(AuditWords(language: language).sentence(evidence))]
        }
        let rule: JSON = ["ruleId": .text(finding.code)]
        return rule + (indices[finding.code].map { ["ruleIndex": .number($0)] } ?? [:]) + state(of: finding) + [
            "level": .text(level(finding.verdict, finding.severity)),
            "message": message(finding.message[language]),
            "locations": .list(locations),
            "relatedLocations": .list(others),
            "partialFingerprints": [
                "styrgraf/v1": .text(finding.fingerprint), "styrgraf/v2": .text(finding.partsFingerprint),
            ],
            // Said of every result: where it is left out, nobody has looked.
            "suppressions": .list(finding.accepted.map { [suppression($0)] } ?? []),
            "properties": [
                "verdict": .text(finding.verdict.rawValue), "severity": .text(finding.severity.rawValue),
                "subjects": .texts(finding.subjects.map(\.id)), "why": .text(finding.why[language]),
                "authorities": .texts(finding.authorities.map { $0[language] }),
                "advice": .text(finding.advice[language]), "returned": .flag(finding.isReturned),
            ],
        ]
    }

    /// How a result stands to the baseline, said of each of them or of none. What is known is only counted; what has
    /// been accepted was looked at then, and is no news.
    private func state(of finding: Finding) -> JSON {
        if result.comparison == nil { return [:] }
        return ["baselineState": finding.accepted == nil ? "new" : "unchanged"]
    }

    private func suppression(_ acceptance: Acceptance) -> JSON {
        let till: String? = if case .day(let day) = acceptance.till { day.description } else { nil }
        let words = [acceptance.decision, acceptance.reason].compactMap { $0 }.joined(separator: ": ")
        return [
            "kind": "external", "status": "accepted",
            "justification": .text(
                words.isEmpty ? Wording("skäl anges inte", en: "no reason is given")[language] : words),
            "properties": [
                "decision": JSON(acceptance.decision), "reason": JSON(acceptance.reason), "till": JSON(till),
            ],
        ]
    }

    private func location(_ evidence: Evidence) -> JSON {
        guard let location = evidence.location else { return [:] }
        let index = result.account.files.firstIndex { $0.path == location.path }
        let artifact: JSON = ["uri": .text(location.path.uri)]
        var physical: JSON = ["artifactLocation": artifact + (index.map { ["index": .number($0)] } ?? [:])]
        if location.line > 0 {
            physical =
                physical + [
                    "region": ["startLine": .number(location.line), "startColumn": .number(max(1, location.column))]
                ]
        }
        return ["physicalLocation": physical]
    }

    private func message(_ text: String) -> JSON { ["text": .text(text.sarifMessage)] }
}

extension String {
    /// The text as a plain message, in which no name is a placeholder (braces are doubled) or a link (what would be one
    /// is parted).
    fileprivate var sarifMessage: String {
        var message = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "{", "}": message += "\(scalar)\(scalar)"
            case "(" where message.unicodeScalars.last == "]": message += " ("
            default: message.unicodeScalars.append(scalar)
            }
        }
        return message
    }

    /// A path as an address: relative as it is given, a whole one with its scheme.
    fileprivate var uri: String {
        var uri = hasPrefix("/") ? "file://" : ""
        for byte in utf8 {
            let scalar = Unicode.Scalar(byte)
            let isPlain = "-._~/".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic && byte < 0x80
            if isPlain || (0x30...0x39).contains(byte) {
                uri.unicodeScalars.append(scalar)
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count == 1 ? "0" : "") + digits
            }
        }
        return uri
    }
}
