import Files
import Foundation
import OrgFormats
import OrgModel
import Texts

/// A model told over again as text: its statements in the long form, from either end, and as what an after-model leaves
/// as it was.
extension Document {
    /// The statements told as `utsagor`; `inversely` from the other end. Those whose terms the long form is not tried
    /// with here stay as they are.
    func retold(_ model: String, inversely: Bool) throws -> Document {
        let rows = statements.map { row(of: $0, inversely: inversely) }
        let long = "utsagor:\n" + rows.compactMap(\.self).map { "  - { \($0) }\n" }.joined()
        if rows.allSatisfy({ $0 == nil }) { return self }
        var both = try Document(reading: [
            InputFile(path: "modell.yaml", bytes: Array(model.utf8)),
            InputFile(path: "utsagor.yaml", bytes: Array(long.utf8)),
        ])
        let kept = both.statements.indices.filter { $0 >= rows.count || rows[$0] == nil }
        both.statements = kept.map { both.statements[$0] }
        return both
    }

    private func row(of statement: StatementEntry, inversely: Bool) -> String? {
        let names = [statement.subject, statement.object]
        let words = inversely ? statement.relation.words.inverse : statement.relation.words.forward
        guard names.allSatisfy({ name in nodes.contains { $0.id == name } }), !words.swedish.isEmpty,
            let terms = terms(of: details[Int(statement.detail)])
        else { return nil }
        let ends = names.map { "\"\(texts[$0])\"" }
        let row = [
            "vem: \(ends[inversely ? 1 : 0])", "gör: \"\(words.swedish)\"", "vad: \(ends[inversely ? 0 : 1])",
        ]
        return (row + terms).joined(separator: ", ")
    }

    /// The terms as written; nil where there is one that is not told here.
    private func terms(of detail: Detail<Text>) -> [String]? {
        var plain = detail
        var told: [String] = []
        func list(_ word: String, _ ids: [Text]) {
            if !ids.isEmpty { told.append("\(word): [\(ids.map { "\"\(texts[$0])\"" }.joined(separator: ", "))]") }
        }
        list("om", detail.matters)
        list("i samråd", detail.consulted)
        list("före", detail.before)
        list("efter", detail.after)
        list("av", detail.owners)
        list("mottagare", detail.recipients)
        if let source = detail.source { told.append("källa: \"\(texts[source])\"") }
        if !detail.level.isNone { told.append("nivå: \"\(texts[detail.level])\"") }
        if detail.isImplied { told.append("status: underförstått") }
        if detail.isDemanded { told.append("krav: ja") }
        if detail.isActing { told.append("tf: ja") }
        if detail.holds == .no { told.append("gäller: nej") }
        for value in detail.values { told.append("\(value.property.word.swedish): \"\(texts[value.value])\"") }
        plain = Detail()
        plain.matters = detail.matters
        plain.consulted = detail.consulted
        plain.before = detail.before
        plain.after = detail.after
        plain.owners = detail.owners
        plain.recipients = detail.recipients
        plain.source = detail.source
        plain.level = detail.level
        plain.isImplied = detail.isImplied
        plain.isDemanded = detail.isDemanded
        plain.isActing = detail.isActing
        plain.holds = detail.holds
        plain.values = detail.values
        return plain == detail ? told : nil
    }

    /// The same model as what an after-model that changes nothing comes to.
    static func revised(_ model: String) throws -> Document {
        let folder = FileManager.default.temporaryDirectory.appending(path: "styrgraf-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let after = folder.appending(path: "efter")
        try FileManager.default.createDirectory(at: after, withIntermediateDirectories: true)
        try Data(model.utf8).write(to: folder.appending(path: "a.yaml"))
        try Data("organisation: Efter\nutgår från: ..\n".utf8).write(to: after.appending(path: "b.yaml"))
        return try Document(readingModelAt: after.path)
    }
}
