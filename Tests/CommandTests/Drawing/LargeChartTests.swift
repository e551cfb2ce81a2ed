import Pictures
import Testing

/// The charts of a whole municipality, which are drawn as trees.
@Suite struct `Places in a large chart` {
    static let views = [
        [], ["--view", "styrning"], ["--view", "samverkan"], ["--view", "bolag"], ["--view", "grupper"],
        ["--view", "personal"], ["--view", "allt"],
    ]

    private func picture(_ arguments: [String]) async throws -> Picture {
        let answer = try await Styrgraf.run(
            ["chart", Repository.model("exempelkommunen")] + arguments, in: TemporaryFolder())
        #expect(answer.status == 0, "\(answer.errors)")
        return try Picture(answer.output)
    }

    @Test(.timeLimit(.minutes(10)), arguments: views)
    func `no two boxes overlap, and labels stand inside`(_ view: [String]) async throws {
        let picture = try await picture(view)
        for (number, box) in picture.boxes.enumerated() {
            for other in picture.boxes[..<number] {
                #expect(!box.area.overlaps(other.area), "\(box.id) and \(other.id)")
            }
            #expect(!box.labels.isEmpty, "\(box.id)")
            for label in box.labels {
                let half = 0.42 * label.size * Double(label.text.count) / 2
                #expect(label.y - 0.6 * label.size > box.area.top, "\(box.id): \(label.text)")
                #expect(label.y + 0.2 * label.size < box.area.bottom, "\(box.id): \(label.text)")
                #expect(label.x - half > box.area.left && label.x + half < box.area.right, "\(box.id): \(label.text)")
            }
        }
    }

    @Test(arguments: [[], ["--view", "styrning"], ["--view", "personal"]])
    func `a chef stands above`(_ view: [String]) async throws {
        let picture = try await picture(view)
        let pairs = picture.pairs("chef").filter { $0.subject.id != $0.object.id }
        #expect(pairs.count > 5)
        // Of two chiefs one stands above.
        for (subordinate, own) in Dictionary(grouping: pairs, by: \.subject.id).sorted(by: { $0.key < $1.key }) {
            // What goes on in the next column stands to the right.
            let isAbove = own.contains { lower, chef in
                chef.area.bottom <= lower.area.top || chef.area.right <= lower.area.left
            }
            #expect(isAbove, "a chief above \(subordinate)")
        }
    }

    @Test func `lines run upright or level, and through no box`() async throws {
        for view in [[], ["--view", "styrning"]] {
            let picture = try await picture(view)
            for line in picture.lines {
                guard let path = line.all.compactMap({ $0["d"] }).first else { continue }
                let numbers = Picture.numbers(in: path)
                let points = stride(from: 0, to: numbers.count - 1, by: 6).map { (numbers[$0], numbers[$0 + 1]) }
                for (from, to) in zip(points, points.dropFirst()) {
                    #expect(abs(from.0 - to.0) < 0.1 || abs(from.1 - to.1) < 0.1, "\(line["id"] ?? "")")
                    let piece = Picture.Area(
                        left: min(from.0, to.0), top: min(from.1, to.1), right: max(from.0, to.0),
                        bottom: max(from.1, to.1))
                    for box in picture.boxes {
                        // Inside the double lines and slanting sides, where only a line through the box comes.
                        let (width, height) = (box.area.width * 0.3, (box.area.bottom - box.area.top) * 0.3)
                        let core = Picture.Area(
                            left: box.area.left + width, top: box.area.top + height, right: box.area.right - width,
                            bottom: box.area.bottom - height)
                        #expect(!piece.overlaps(core), "\(line["id"] ?? "") through \(box.id)")
                    }
                }
            }
        }
    }
}
