internal import Foundation

/// Models that charts are measured by: trees of every size, and organisations that nobody has.
enum OddModels {
    /// Writes each into a folder as NAME.yaml, and tells their names.
    static func write(to folder: String) throws {
        for (name, model) in all {
            let path = URL(filePath: folder).appending(path: "\(name).yaml")
            try model.write(to: path, atomically: false, encoding: .utf8)
            print(name)
        }
    }

    private static let all: [(name: String, model: String)] =
        [100, 1_000, 10_000, 100_000].map { ("tree-\($0)", tree($0)) } + odd

    private static let odd: [(name: String, model: String)] = [
        (
            "second-lines-9900",
            units(100) { "slag: nämnd, uppsikt: [\(others(100, $0).map { "u\($0)" }.joined(separator: ", "))]" }
        ),
        ("two-chiefs-5000", posts(5_000) { $0 == 0 ? "" : "chef: [p\($0 / 3), p\($0 * 7_919 % $0)]" }),
        ("roots-1000", posts(1_000) { _ in "" }),
        ("reports-10000", posts(10_001) { $0 == 0 ? "" : "chef: p0" }),
        ("chain-10000", posts(10_000) { $0 == 0 ? "" : "chef: p\($0 - 1)" }),
        ("circle-10000", posts(10_000) { "chef: p\(($0 + 1) % 10_000)" }),
        (
            "long-names-1000",
            units(1_000) { "slag: enhet, namn: \(longName($0))" + ($0 == 0 ? "" : ", del av: u\($0 / 4)") }
        ),
        ("classes-1000", units(1_000) { _ in "slag: nämnd, antal: okänt" }),
        (
            "all-pairs-50",
            posts(50) { post in
                "uppdrag: [\(others(50, post).map { "p\($0)" }.joined(separator: ", "))]"
                    + (post == 0 ? "" : ", chef: p\(post / 3)")
            }
        ),
        ("own-frames-500", units(1_000) { $0 < 500 ? "slag: koncern" : "slag: bolag, del av: u\($0 - 500)" }),
        (
            "sets-that-cross",
            units(102) { unit in
                switch unit {
                case 0: "slag: kommunstyrelse, uppsikt: [\((2..<62).map { "u\($0)" }.joined(separator: ", "))]"
                case 1: "slag: revision, granskar: [\((42..<102).map { "u\($0)" }.joined(separator: ", "))]"
                default: "slag: nämnd"
                }
            }
        ),
    ]

    private static func others(_ count: Int, _ own: Int) -> [Int] { (0..<count).filter { $0 != own } }

    private static func longName(_ number: Int) -> String {
        String(repeating: "långt namn \(number) ", count: 30).prefix(300).trimmingCharacters(in: .whitespaces)
    }

    private static func tree(_ count: Int) -> String {
        posts(count) { $0 == 0 ? "namn: Enhetschef 0" : "namn: Enhetschef \($0), chef: p\(($0 - 1) / 6)" }
    }

    private static func units(_ count: Int, _ words: (Int) -> String) -> String {
        "enheter:\n" + (0..<count).map { "  u\($0): { \(words($0)) }\n" }.joined()
    }

    private static func posts(_ count: Int, _ words: (Int) -> String) -> String {
        "befattningar:\n"
            + (0..<count).map { number in
                let more = words(number)
                return "  p\(number): { slag: chef\(more.isEmpty ? "" : ", \(more)") }\n"
            }.joined()
    }
}
