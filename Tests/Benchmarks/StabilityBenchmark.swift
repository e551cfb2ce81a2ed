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
        print("  of the boxes that stay, the share that keeps column and order when one thing changes:")
        print(
            "  drawn anew, and drawn like the picture before (--like); what moves along with a post is none that stays")
        print("  organisation      change      worst    mean   0.9 or more       worst    mean   0.9 or more")
        for posts in [230, 1_000] {
            tell("tree of \(posts)") { kind in
                (0..<changes).compactMap { seed in
                    var chance = Chance(seed)
                    var tree = ChanceTree(posts: posts, &chance)
                    guard let before = seats(tree.model, nil) else { return nil }
                    var moved: Set<String> = []
                    switch kind {
                    case "added": tree.add(&chance)
                    case "moved": moved = Set(tree.move(&chance).map { "n-p\($0)" })
                    default: tree.rename(&chance)
                    }
                    return shares(before, besides: moved) { seats(tree.model, $0) }
                }
            }
        }
        for view in [nil, ChartView.styrning] {
            tell("exempelkommunen" + (view.map { ", \($0.name)" } ?? "")) { kind in example(kind, changes, view) }
        }
    }

    /// The share that is kept by a picture drawn anew, and by one drawn like the earlier.
    private typealias Shares = (anew: Double, like: Double)

    private static func shares(
        _ before: PictureSeats, besides moved: Set<String>, _ after: (EarlierPicture?) -> PictureSeats?
    ) -> Shares? {
        guard let anew = after(nil), let like = after(before.earlier) else { return nil }
        return (before.kept(in: anew, besides: moved), before.kept(in: like, besides: moved))
    }

    private static func tell(_ name: String, _ shares: (String) -> [Shares]) {
        var all: [Shares] = []
        func told(_ shares: [Double]) -> String {
            let mean = shares.reduce(0, +) / Double(max(1, shares.count))
            let good = Double(shares.count { $0 >= 0.9 }) / Double(max(1, shares.count))
            return String(format: "%5.2f   %5.2f   %5.0f %%", shares.min() ?? 0, mean, 100 * good)
        }
        func tell(_ kind: String, _ shares: [Shares]) {
            let first = (kind == kinds[0] ? name : "").padding(toLength: 28, withPad: " ", startingAt: 0)
            let second = kind.padding(toLength: 8, withPad: " ", startingAt: 0)
            print("  \(first)\(second)\(told(shares.map(\.anew)))         \(told(shares.map(\.like)))")
        }
        for kind in kinds {
            let own = shares(kind)
            tell(kind, own)
            all += own
        }
        tell("all", all)
    }

    private static func seats(_ model: String, _ earlier: EarlierPicture?) -> PictureSeats? {
        let files = [InputFile(path: "m.yaml", bytes: Array(model.utf8))]
        guard let organisation = try? Document(reading: files).resolved() else { return nil }
        return PictureSeats(of: Chart(of: organisation, options(nil, earlier)))
    }

    private static func options(_ view: ChartView?, _ earlier: EarlierPicture?) -> ChartOptions {
        var options = ChartOptions(view: view)
        options.earlier = earlier
        return options
    }

    // MARK: A municipality

    private static func example(_ kind: String, _ changes: Int, _ view: ChartView?) -> [Shares] {
        let path = "Models/exempelkommunen"
        guard let organisation = try? Document(readingModelAt: path).onItsDay().resolved(),
            let before = PictureSeats(of: Chart(of: organisation, options(view, nil)))
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
            var moved: Set<String> = []
            switch kind {
            case "added":
                change =
                    "enheter:\n  ny enhet: { slag: enhet, namn: \(word(&chance)), del av: \(id(chance.pick(units))) }\n"
            case "moved":
                let post = chance.pick(posts)
                change = "befattningar:\n  \(id(post)): { chef: \(id(chance.pick(posts))) }\n"
                moved = Set(Chart(of: organisation, ChartOptions(under: post)).boxes.map(\.element))
            default:
                change = "befattningar:\n  \(id(chance.pick(posts))): { namn: \(word(&chance)) }\n"
            }
            let file = folder.appending(path: "m/m.yaml")
            let text = "organisation: Exempelkommunen (påhittad)\nutgår från: ../base\n\(change)"
            try? text.write(to: file, atomically: false, encoding: .utf8)
            guard let after = try? Document(readingModelAt: file.path).onItsDay().resolved() else { return nil }
            return shares(before, besides: moved) { PictureSeats(of: Chart(of: after, options(view, $0))) }
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

    /// A post goes to another, never to one under it, with all under it. Returns those.
    mutating func move(_ chance: inout Chance) -> Set<Int> {
        let moved = 1 + chance.number(below: posts.count - 1)
        var all: Set<Int> = [moved]
        for (number, post) in posts.enumerated() where post.chief.map(all.contains) == true { all.insert(number) }
        posts[moved].chief = chance.number(below: moved)
        return all
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
