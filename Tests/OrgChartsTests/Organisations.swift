import Files
import Foundation
import OrgCharts
import OrgFormats
import OrgModel
import Pictures

extension Organisation {
    /// The organisation of a model written in a test.
    init(written model: String) throws {
        self = try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))]).resolved()
    }

    /// The organisation of a model that lies in a folder.
    init(at path: String) throws { self = try Document(readingModelAt: path).resolved() }

    /// Every model of the project, by the path of its folder.
    static let models: [String] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let folder = tests.deletingLastPathComponent().appending(path: "Models")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0).path }.filter { path in
            let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return files.contains { $0.hasSuffix(".yaml") }
        }
    }()
}

extension Chart {
    /// The chart as a reader of its SVG sees it.
    var picture: Picture { get throws { try Picture(try Drawing(of: self).rendered(as: .svg)) } }
}

extension Outline {
    /// For each item but those at the top the one that it stands under, by their elements.
    var superiors: [(superior: String, element: String)] {
        var line: [String] = []
        return items.compactMap { item in
            line.removeSubrange(item.depth...)
            line.append(item.element)
            return item.depth == 0 ? nil : (line[item.depth - 1], item.element)
        }
    }
}

extension Organisation {
    /// A tree of posts: so many levels below the first, so many under each.
    static func tree(_ levels: [Int]) -> String {
        var model = "befattningar:\n  p: { slag: chef, namn: Direktören }\n"
        var level = ["p"]
        for width in levels {
            level = level.flatMap { chief in
                (1...width).map { number in
                    let id = "\(chief)-\(number)"
                    model += "  \(id): { slag: chef, namn: Chef \(id.dropFirst(2)), chef: \(chief) }\n"
                    return id
                }
            }
        }
        return model
    }
}
