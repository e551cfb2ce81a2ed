internal import OrgModel

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Paths as text, and what they lead to.
enum ModelPath {
    /// The folder that a path's last part lies in; empty for the current one.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }

    static func joined(_ folder: String, _ path: String) -> String {
        folder.isEmpty || folder == "." ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }

    /// The path without `.`, without `..` that another part takes back, and without doubled slashes.
    static func plain(_ path: String) -> String {
        let isAbsolute = path.hasPrefix("/")
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." {
                parts.append(part)
            } else if let last = parts.last, last != ".." {
                parts.removeLast()
            } else if !isAbsolute {
                parts.append(part)
            }
        }
        let plain = parts.joined(separator: "/")
        return isAbsolute ? "/" + plain : plain.isEmpty ? "." : plain
    }

    /// The absolute path of what is there, symbolic links followed; nil where nothing is.
    static func real(_ path: String) -> String? {
        guard !path.utf8.contains(0), let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// Whether a real path is a folder or lies in it.
    static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
    }

    /// The name in the path's folder that is nearest to its own, if one is near enough to be meant.
    static func nearest(to path: String) -> String? {
        let folder = folder(of: path)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
        return Spelling.nearest(to: name(of: path), among: names)
    }
}
