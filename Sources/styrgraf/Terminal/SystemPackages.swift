internal import Foundation

/// The command that installs what is missing, for the package manager that is here.
enum SystemPackages {
    enum Need: CaseIterable {
        case graphviz
        case font
    }

    static func command(for needs: Set<Need>) -> String {
        let managers: [(program: String, install: String, packages: [Need: String])] = [
            ("apt-get", "sudo apt-get install", [.graphviz: "libgraphviz-dev", .font: "fonts-lato fontconfig"]),
            ("dnf", "sudo dnf install", [.graphviz: "graphviz-devel", .font: "lato-fonts fontconfig"]),
            ("brew", "brew install", [.graphviz: "graphviz", .font: "font-lato fontconfig"]),
        ]
        let manager = managers.first { isInstalled($0.program) } ?? managers[0]
        let packages = Need.allCases.filter(needs.contains).compactMap { manager.packages[$0] }
        return ([manager.install] + packages).joined(separator: " ")
    }

    private static func isInstalled(_ program: String) -> Bool {
        (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
            FileManager.default.isExecutableFile(atPath: "\($0)/\(program)")
        }
    }
}

/// The typeface charts are set in, as fontconfig finds it.
enum Typeface {
    static let family = "Lato"

    enum Standing {
        case installed(String)
        case replaced(by: String)
        /// There is nobody to ask.
        case unknown
    }

    static func standing() -> Standing {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["fc-match", "-f", "%{family}", family]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return .unknown }
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0, !data.isEmpty else { return .unknown }
        let found = String(decoding: data, as: UTF8.self)
        return found.split(separator: ",").contains { $0 == family } ? .installed(family) : .replaced(by: found)
    }
}
