internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Paths as text, and what they lead to.
package enum FilePath {
    /// The folder that a path's last part lies in; empty for the current one.
    package static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    package static func name(of path: String) -> String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }

    /// What stands after the last dot of a path's name; nil where it has no ending, as a pipe or `.profile`.
    package static func ending(of path: String) -> String? {
        let name = name(of: path)
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
        return String(name[name.index(after: dot)...])
    }

    package static func joined(_ folder: String, _ path: String) -> String {
        folder.isEmpty || folder == "." ? path : folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)"
    }

    /// The path without `.`, without `..` that another part takes back, and without doubled slashes.
    package static func plain(_ path: String) -> String {
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
    package static func real(_ path: String) -> String? {
        guard !path.utf8.contains(0), let found = realpath(path.isEmpty ? "." : path, nil) else { return nil }
        defer { free(found) }
        return String(cString: found)
    }

    /// Whether a real path is a folder or lies in it.
    package static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.utf8.starts(with: (folder == "/" ? folder : folder + "/").utf8)
    }

    /// The name in the path's folder that is nearest to its own, if one is near enough to be meant.
    package static func nearest(to path: String) -> String? {
        let folder = folder(of: path)
        return Spelling.nearest(to: name(of: path), among: names(in: folder.isEmpty ? "." : folder) ?? [])
    }

    // MARK: What lies there

    /// Where a symbolic link leads, as it is written; nil where there is none.
    package static func link(at path: String) -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = buffer.withUnsafeMutableBytes { readlink(path, $0.baseAddress!, $0.count) }
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }

    /// The names in a folder, sorted; nil where it is none, or cannot be read.
    package static func names(in folder: String) -> [String]? {
        guard let stream = opendir(folder) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
                name.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
