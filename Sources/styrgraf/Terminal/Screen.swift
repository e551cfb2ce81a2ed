internal import OrgReports
internal import Texts
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What standard output shows things on.
enum Screen {
    /// Whether it is a terminal that takes colours, and nobody has asked for none (no-color.org).
    static var takesColours: Bool {
        isTerminal && (variable("NO_COLOR") ?? "").isEmpty && variable("TERM") != "dumb"
    }

    /// How many characters a line of running text holds: the terminal's width, never so wide that it tires the eye.
    static var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(Int(size.ws_col), 100)
    }

    private static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    private static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}

extension RenderingOptions {
    /// As the destination takes it: a terminal has a width, and may have colours.
    init(for destination: Destination, language: Language, csv: CSVDialect = .standard) {
        self.init(
            language: language, width: destination.isStandardOutput ? Screen.width : 100,
            isColoured: destination.isStandardOutput && Screen.takesColours, csv: csv)
    }
}
