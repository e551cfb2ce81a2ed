// swift-tools-version: 6.2
import PackageDescription

/// Swift settings every target shares: language mode 6 and the imports' access said out loud.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
    name: "styrgraf",
    platforms: [.macOS(.v15)],
    products: [
        // Load, walk, audit, compare and report: needs no C library.
        .library(
            name: "Styrgraf",
            targets: ["Texts", "Files", "OrgModel", "OrgFormats", "OrgAudit", "OrgCompare", "OrgReview", "OrgReports"]),
        // Draw: needs libgraphviz.
        .library(name: "StyrgrafCharts", targets: ["OrgCharts"]),
        .executable(name: "styrgraf", targets: ["styrgraf"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .target(name: "Texts", swiftSettings: house),
        .target(name: "Json", dependencies: ["Texts"], swiftSettings: house),
        .target(name: "Files", dependencies: ["Texts"], swiftSettings: house),
        .systemLibrary(
            name: "CYaml", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .target(name: "Yaml", dependencies: ["CYaml", "Texts"], swiftSettings: house),
        .target(name: "Graphs", swiftSettings: house),
        .target(name: "Threads", swiftSettings: house),
        .systemLibrary(
            name: "CGraphviz", pkgConfig: "libgvc",
            providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
        .target(name: "Graphviz", dependencies: ["CGraphviz"], swiftSettings: house),
        // Found at run time: what draws with Graphviz has it.
        .systemLibrary(name: "CCairo"),
        .target(name: "Cairo", dependencies: ["CCairo"], swiftSettings: house),
        .target(name: "ChartLayout", swiftSettings: house),
        .target(name: "Palette", swiftSettings: house),
        .target(name: "OrgModel", dependencies: ["Graphs", "Texts"], swiftSettings: house),
        .target(
            name: "OrgFormats", dependencies: ["OrgModel", "Files", "Json", "Texts", "Yaml"],
            resources: [.embedInCode("Checklists/Standard")], swiftSettings: house),
        .target(name: "OrgFacts", dependencies: ["Graphs", "OrgModel", "Texts"], swiftSettings: house),
        .target(
            name: "OrgAudit", dependencies: ["Graphs", "OrgFacts", "OrgModel", "Texts"], swiftSettings: house),
        .target(name: "OrgCompare", dependencies: ["Graphs", "OrgModel", "Texts"], swiftSettings: house),
        .target(
            name: "OrgReview", dependencies: ["OrgAudit", "OrgCompare", "OrgModel", "Texts", "Threads"],
            swiftSettings: house),
        .target(
            name: "OrgCharts",
            dependencies: ["Cairo", "Graphs", "OrgModel", "ChartLayout", "Graphviz", "Palette", "Texts", "Threads"],
            swiftSettings: house),
        .target(
            name: "OrgReports",
            dependencies: ["OrgReview", "OrgCompare", "OrgAudit", "OrgModel", "Files", "Json", "Palette", "Texts"],
            swiftSettings: house),
        .executableTarget(
            name: "styrgraf",
            dependencies: [
                "OrgModel", "OrgFormats", "OrgAudit", "OrgCompare", "OrgReview", "OrgCharts", "OrgReports",
                "ChartLayout",
                "Graphviz", "Files", "Texts", "Threads",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "ChartLayout", "OrgModel", "OrgFacts", "OrgFormats", "OrgAudit", "OrgCompare", "OrgCharts",
                "Reorganisations", "Texts",
                "Files",
            ],
            path: "Tests/Benchmarks",
            swiftSettings: house),
        // Made-up reorganisations of known truth, for tests and benchmarks.
        .target(
            name: "Reorganisations", dependencies: ["OrgModel", "OrgCompare", "Texts"], path: "Tests/Reorganisations",
            swiftSettings: house),
        // The house itself: imports, dependencies and the picture of them, and how long a file may be.
        .testTarget(name: "HouseTests", swiftSettings: house),
        .testTarget(name: "TextsTests", dependencies: ["Texts"], swiftSettings: house),
        .testTarget(name: "JsonTests", dependencies: ["Json"], swiftSettings: house),
        .testTarget(name: "GraphsTests", dependencies: ["Graphs"], swiftSettings: house),
        .testTarget(name: "ThreadsTests", dependencies: ["Threads"], swiftSettings: house),
        .testTarget(name: "GraphvizTests", dependencies: ["Graphviz"], swiftSettings: house),
        .testTarget(name: "CairoTests", dependencies: ["Cairo"], swiftSettings: house),
        .testTarget(name: "ChartLayoutTests", dependencies: ["ChartLayout"], swiftSettings: house),
        .testTarget(name: "OrgModelTests", dependencies: ["OrgModel", "Texts"], swiftSettings: house),
        .testTarget(
            name: "OrgFactsTests", dependencies: ["OrgFacts", "OrgFormats", "OrgModel", "Texts", "Files"],
            swiftSettings: house),
        .testTarget(
            name: "OrgFormatsTests", dependencies: ["OrgFormats", "OrgModel", "Texts", "Files"],
            swiftSettings: house),
        .testTarget(
            name: "ModelTests", dependencies: ["OrgFormats", "OrgModel", "Texts"], swiftSettings: house),
        .testTarget(
            name: "OrgAuditTests", dependencies: ["OrgAudit", "OrgFormats", "OrgModel", "Texts", "Files", "Yaml"],
            swiftSettings: house),
        .testTarget(
            name: "OrgCompareTests",
            dependencies: ["OrgCompare", "OrgFormats", "OrgModel", "Reorganisations", "Files"],
            swiftSettings: house),
        .testTarget(
            name: "OrgReviewTests",
            dependencies: ["OrgReview", "OrgCompare", "OrgAudit", "OrgFormats", "OrgModel", "Texts", "Files"],
            swiftSettings: house),
        .testTarget(
            name: "OrgReportsTests",
            dependencies: [
                "OrgReports", "OrgReview", "OrgCompare", "OrgAudit", "OrgFormats", "OrgModel", "Texts", "Files", "Json",
            ],
            swiftSettings: house),
        .testTarget(
            name: "LanguageTests",
            dependencies: [
                "OrgReview", "OrgCompare", "OrgAudit", "OrgFormats", "OrgModel", "Texts", "Files", "Yaml",
            ],
            swiftSettings: house),
        // Reads pictures back, for the two that test them.
        .target(name: "Pictures", path: "Tests/Pictures", swiftSettings: house),
        .testTarget(
            name: "OrgChartsTests",
            dependencies: ["ChartLayout", "OrgCharts", "OrgFormats", "OrgModel", "Pictures", "Texts", "Files"],
            swiftSettings: house),
        .testTarget(name: "CommandTests", dependencies: ["styrgraf", "Pictures"], swiftSettings: house),
    ]
)
