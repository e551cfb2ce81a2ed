internal import Foundation
internal import OrgModel
internal import Texts

/// Generated municipalities of 4,000 posts each, built into an `Organisation`: time and bytes per post.
enum BuildBenchmark {
    static func run(posts: Int) {
        let before = Memory.resident
        let clock = ContinuousClock()
        var document: Document?
        let writing = clock.measure { document = generate(posts) }
        guard let written = document else { return }
        document = nil
        var organisation: Organisation?
        let resolving = clock.measure { organisation = written.resolved() }
        guard let organisation else { return }
        let grown = Memory.resident - before
        print("posts                 \(organisation.nodeCount)")
        print("lines                 \(organisation.statementCount)")
        print("document              \(writing.milliseconds)")
        print("organisation          \(resolving.milliseconds)")
        print("defects               \(organisation.defects.count)")
        print("resident growth       \(grown / max(1, posts)) bytes per post")
    }

    /// One post a row: fullmäktige, styrelse, direktör, 12 förvaltningschefer, 45 verksamhetschefer, 240 enhetschefer,
    /// the rest medarbetare.
    static func generate(_ posts: Int) -> Document {
        var builder = DocumentBuilder(expecting: posts)
        let size = 4_000
        for post in 0..<posts {
            let (base, rank) = (post / size * size, post % size)
            let id = builder.text("P\(post)")
            let place = Place(offset: UInt32(post + 1))
            builder.addNode(id, kind(of: rank), name: builder.text(name(of: rank)), at: place)
            if let superior = superior(of: rank) {
                builder.addStatement(id, .chef, builder.text("P\(base + superior)"), at: place)
            }
        }
        return builder.document
    }

    private static func superior(of rank: Int) -> Int? {
        switch rank {
        case 0: nil
        case 1, 2: rank - 1
        case 3..<15: 2
        case 15..<60: 3 + rank % 12
        case 60..<300: 15 + rank % 45
        default: 60 + rank % 240
        }
    }

    private static func kind(of rank: Int) -> NodeKind {
        switch rank {
        case 0: .kommunfullmäktige
        case 1: .kommunstyrelse
        case 2: .kommundirektör
        case 3..<15: .förvaltningschef
        case 15..<60: .verksamhetschef
        case 60..<300: .enhetschef
        default: .befattning
        }
    }

    private static func name(of rank: Int) -> String { "\(kind(of: rank).words.singular.swedish), enhet \(rank / 20)" }
}
