internal import Files
internal import Foundation
internal import OrgCharts
internal import OrgFormats
internal import OrgModel
internal import Reorganisations

/// How much of a picture moves when little changes: one unit is added, moved or renamed, by chance.
enum StabilityBenchmark {
    private static let kinds = ["added", "moved", "renamed"]

    static func run(changes: Int) {
        print("  of the boxes that stay, the share that keeps column and order when one thing changes")
        print("  organisation      change      worst    mean   0.9 or more")
        for posts in [230, 1_000] {
            tell("tree of \(posts)") { kind in
                (0..<changes).compactMap { seed in
                    var chance = Chance(seed)
                    var tree = ChanceTree(posts: posts, &chance)
                    guard let before = seats(tree.model) else { return nil }
                    switch kind {
                    case "added": tree.add(&chance)
                    case "moved": tree.move(&chance)
                    default: tree.rename(&chance)
                    }
                    return seats(tree.model).map { before.kept(in: $0) }
                }
            }
        }
        for view in [nil, ChartView.styrning] {
            tell("exempelkommunen" + (view.map { ", \($0.name)" } ?? "")) { kind in example(kind, changes, view) }
        }
    }

    private static func tell(_ name: String, _ shares: (String) -> [Double]) {
        var all: [Double] = []
        func told(_ kind: String, _ shares: [Double]) {
            guard let worst = shares.min() else { return }
            let mean = shares.reduce(0, +) / Double(shares.count)
            let good = Double(shares.count { $0 >= 0.9 }) / Double(shares.count)
            let first = (kind == kinds[0] ? name : "").padding(toLength: 28, withPad: " ", startingAt: 0)
            let second = kind.padding(toLength: 8, withPad: " ", startingAt: 0)
            print("  \(first)\(second)" + String(format: "%5.2f   %5.2f   %5.0f %%", worst, mean, 100 * good))
        }
        for kind in kinds {
            let own = shares(kind)
            told(kind, own)
            all += own
        }
        told("all", all)
    }

    private static func seats(_ model: String, _ view: ChartView? = nil) -> PictureSeats? {
        let files = [InputFile(path: "m.yaml", bytes: Array(model.utf8))]
        guard let organisation = try? Document(reading: files).resolved() else { return nil }
        return PictureSeats(of: Chart(of: organisation, ChartOptions(view: view)))
    }

    // MARK: A municipality

    private static func example(_ kind: String, _ changes: Int, _ view: ChartView?) -> [Double] {
        let path = "Models/exempelkommunen"
        guard let organisation = try? Document(readingModelAt: path).onItsDay().resolved(),
            let before = PictureSeats(of: Chart(of: organisation, ChartOptions(view: view)))
        else { return [] }
        let nodes = organisation.nodes.filter { organisation.kind(of: $0).sphere == .employed }
        let units = nodes.filter { organisation.kind(of: $0).section == .units }
        let posts = nodes.filter {
            organisation.kind(of: $0).section == .posts && !organisation.objects(of: .chef, from: $0).isEmpty
        }
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "styrgraf-\(ProcessInfo.processInfo.processIdentifier)")
        // What a model goes out from lies beside it.
        try? FileManager.default.createDirectory(at: folder.appending(path: "m"), withIntermediateDirectories: true)
        try? FileManager.default.copyItem(at: URL(filePath: path), to: folder.appending(path: "base"))
        defer { try? FileManager.default.removeItem(at: folder) }
        return (0..<changes).compactMap { seed in
            var chance = Chance(seed)
            func id(_ node: Node) -> String { "\"\(organisation.id(of: node))\"" }
            let change: String
            switch kind {
            case "added":
                change =
                    "enheter:\n  ny enhet: { slag: enhet, namn: \(word(&chance)), del av: \(id(chance.pick(units))) }\n"
            case "moved":
                change = "befattningar:\n  \(id(chance.pick(posts))): { chef: \(id(chance.pick(posts))) }\n"
            default:
                change = "befattningar:\n  \(id(chance.pick(posts))): { namn: \(word(&chance)) }\n"
            }
            let file = folder.appending(path: "m/m.yaml")
            let text = "organisation: Exempelkommunen (påhittad)\nutgår från: ../base\n\(change)"
            try? text.write(to: file, atomically: false, encoding: .utf8)
            guard let after = try? Document(readingModelAt: file.path).onItsDay().resolved() else { return nil }
            return PictureSeats(of: Chart(of: after, ChartOptions(view: view))).map { before.kept(in: $0) }
        }
    }

    fileprivate static func word(_ chance: inout Chance) -> String {
        let beginnings = [
            "Avlopps", "Bad", "Cykel", "Drift", "Elev", "Fastighets", "Gatu", "Hamn", "IT-", "Kost", "Lokal",
        ]
        let ends = ["enheten", "gruppen", "chef", "tjänsten", "laget", "verket", "byrån"]
        return chance.pick(beginnings) + chance.pick(ends)
    }
}

/// A tree of posts by chance: each under one before it, a few under each.
private struct ChanceTree {
    private var posts: [(name: String, chief: Int?)] = []
    private var extra = 0

    init(posts count: Int, _ chance: inout Chance) {
        for number in 0..<count {
            let chief = number == 0 ? nil : max(0, (number - 1) / 4 - chance.number(below: 3))
            posts.append(("\(StabilityBenchmark.word(&chance)) \(number)", chief))
        }
    }

    mutating func add(_ chance: inout Chance) {
        posts.append(("\(StabilityBenchmark.word(&chance)) ny", chance.number(below: posts.count)))
    }

    /// A post goes to another, with all under it; never under one of those.
    mutating func move(_ chance: inout Chance) {
        let moved = 1 + chance.number(below: posts.count - 1)
        posts[moved].chief = chance.number(below: moved)
    }

    mutating func rename(_ chance: inout Chance) {
        let renamed = chance.number(below: posts.count)
        posts[renamed].name = "\(StabilityBenchmark.word(&chance)) \(renamed)"
    }

    var model: String {
        "befattningar:\n"
            + posts.enumerated().map { number, post in
                let chief = post.chief.map { ", chef: p\($0)" } ?? ""
                return "  p\(number): { slag: chef, namn: \(post.name)\(chief) }\n"
            }.joined()
    }
}
