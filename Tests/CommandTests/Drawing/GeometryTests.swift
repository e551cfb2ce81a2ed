import Foundation
import Pictures
import Testing

@Suite struct `Places in a picture` {
    /// Every model that lies in the project's folder of models.
    static let models: [String] = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.lastPathComponent != "Tests", folder.path != "/" { folder.deleteLastPathComponent() }
        folder = folder.deletingLastPathComponent().appendingPathComponent("Models")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appendingPathComponent($0) }.filter {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("model.yaml").path)
        }.map(\.path)
    }()

    static let looks = [["--size", "screen"], ["--size", "a4"], ["--theme", "print"], ["--lines", "alla"]]

    private func picture(_ model: String, _ arguments: [String]) async throws -> Picture {
        let answer = try await Styrgraf.run(["chart", model] + arguments, in: TemporaryFolder())
        #expect(answer.status == 0, "\(answer.errors)")
        return try Picture(answer.output)
    }

    private func own(_ arguments: [String] = []) async throws -> Picture {
        let answer = try await Styrgraf.run(
            ["chart", "m.yaml"] + arguments, in: TemporaryFolder(["m.yaml": Municipality.model]))
        return try Picture(answer.output)
    }

    @Test func `there are models to draw`() { #expect(Self.models.count >= 5) }

    @Test(arguments: models, looks)
    func `no two boxes overlap, and all lie on the page`(_ model: String, _ look: [String]) async throws {
        let picture = try await picture(model, look)
        #expect(picture.boxes.count > 3)
        for (number, box) in picture.boxes.enumerated() {
            for other in picture.boxes[..<number] {
                #expect(!box.area.overlaps(other.area), "\(box.id) and \(other.id)")
            }
        }
        // The page: the drawing's own coordinates run from 0 to the right, and from minus its height down to 0.
        let page = try #require(picture.root.all.first { $0.name == "polygon" }?["points"].map(Picture.numbers))
        let xs = stride(from: 0, to: page.count, by: 2).map { page[$0] }
        let ys = stride(from: 1, to: page.count, by: 2).map { page[$0] }
        for box in picture.boxes {
            #expect(box.area.left >= (xs.min() ?? 0) && box.area.right <= (xs.max() ?? 0), "\(box.id)")
            #expect(box.area.top >= (ys.min() ?? 0) && box.area.bottom <= (ys.max() ?? 0), "\(box.id)")
        }
    }

    @Test(arguments: models, looks)
    func `every label stands inside its box`(_ model: String, _ look: [String]) async throws {
        for box in try await picture(model, look).boxes {
            #expect(!box.labels.isEmpty, "\(box.id)")
            for label in box.labels {
                // A baseline has the letters above it and their tails below; a letter is about half as wide as high.
                #expect(label.y - 0.6 * label.size > box.area.top, "\(box.id): \(label.text)")
                #expect(label.y + 0.2 * label.size < box.area.bottom, "\(box.id): \(label.text)")
                let half = 0.42 * label.size * Double(label.text.count) / 2
                #expect(label.x - half > box.area.left && label.x + half < box.area.right, "\(box.id): \(label.text)")
            }
        }
    }

    @Test(arguments: models)
    func `superiors stand above those they command`(_ model: String) async throws {
        let picture = try await picture(model, [])
        // What is told in words stands where it is told of.
        func isDrawn(_ subject: Picture.Box, _ relation: String, _ object: Picture.Box) -> Bool {
            let id = "l-\(subject.id.dropFirst(2))_\(relation)_\(object.id.dropFirst(2))"
            return picture.lines.first { picture.name(of: $0) == id }?.all.contains { $0.name == "path" } == true
        }
        func isPolitical(_ box: Picture.Box) -> Bool { box.element.classes.contains("political") }
        func isAbove(_ one: Picture.Box, _ other: Picture.Box) -> Bool { one.area.bottom <= other.area.top }
        // An utskott of many stands in the row of its board, and a company beside what governs it.
        func isBeside(_ one: Picture.Box, _ other: Picture.Box) -> Bool {
            one.area.top < other.area.bottom && other.area.top < one.area.bottom
                && (one.area.right <= other.area.left || other.area.right <= one.area.left)
        }
        for relation in ["chef", "uppdrag", "hörTill", "delAv"] {
            for (subject, object) in picture.pairs(relation)
            where subject.id != object.id && isDrawn(subject, relation, object) {
                // Those who sit in an organ stand above it, as those who lead it.
                if isPolitical(subject), isPolitical(object) { continue }
                #expect(isAbove(object, subject), "\(subject.id) \(relation) \(object.id)")
            }
        }
        for relation in ["tillsätter", "äger", "ägarstyr"] {
            for (subject, object) in picture.pairs(relation)
            where subject.id != object.id && isDrawn(subject, relation, object) {
                let mayBeBeside = isPolitical(subject) && (isPolitical(object) || relation != "tillsätter")
                let isFit = isAbove(subject, object) || mayBeBeside && isBeside(subject, object)
                #expect(isFit, "\(subject.id) \(relation) \(object.id)")
            }
        }
    }

    @Test func `every chef of a small municipality stands above`() async throws {
        let picture = try await own()
        for (subordinate, chef) in Municipality.chefs {
            let (below, above) = (try picture.box(subordinate), try picture.box(chef))
            #expect(above.area.bottom <= below.area.top, "\(chef) above \(subordinate)")
        }
        #expect(!picture.pairs("chef").isEmpty)
    }

    @Test func `fullmäktige stands on top, and revision beside it`() async throws {
        let picture = try await own()
        let council = try picture.box("n-kf").area
        for box in picture.boxes where !["n-kf", "n-revisionen"].contains(box.id) {
            #expect(box.area.top >= council.bottom, "\(box.id)")
        }
        let revision = try picture.box("n-revisionen").area
        #expect(abs(revision.centre.y - council.centre.y) < 20)
        #expect(!revision.overlaps(council))
    }
}
