#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

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
        let path = getenv("PATH").map { String(cString: $0) } ?? ""
        return path.split(separator: ":").contains { access("\($0)/\(program)", X_OK) == 0 }
    }
}
