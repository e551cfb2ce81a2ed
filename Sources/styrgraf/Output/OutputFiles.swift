internal import Files
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Several files that belong together: all of them are replaced, or none.
enum OutputFiles {
    /// A file on its way: where it is to be, where it is written first, and where what it replaces is kept meanwhile.
    private struct Entry {
        let path: String
        let target: String
        let made: String
        let kept: String?
    }

    /// - Throws: what the first file that cannot be written met; then every place is as it was.
    static func write(_ files: [(path: String, bytes: [UInt8])]) throws(OutputError) {
        var entries: [Entry] = []
        do throws(OutputError) {
            for (path, bytes) in files { entries.append(try made(path, bytes)) }
        } catch {
            if let first = entries.first { BrokenOff.forget(since: first.made, keeping: false) }
            throw error
        }
        guard let first = entries.first else { return }
        // No signal may come between one that is replaced and the next.
        let failed = BrokenOff.undisturbed { () -> (path: String, reason: Wording)? in
            for (number, entry) in entries.enumerated() {
                if let kept = entry.kept { _ = link(entry.target, kept) }
                guard rename(entry.made, entry.target) != 0 else { continue }
                let reason = SystemFault.last
                for done in entries[..<number].reversed() { restore(done) }
                return (entry.path, reason)
            }
            return nil
        }
        // What is kept was to be there only for a while, and what was made has got another name.
        for kept in entries.compactMap(\.kept) { unlink(kept) }
        BrokenOff.forget(since: first.made, keeping: false)
        if let failed { throw OutputError(path: failed.path, reason: failed.reason) }
    }

    private static func restore(_ entry: Entry) {
        if let kept = entry.kept { rename(kept, entry.target) } else { unlink(entry.target) }
    }

    private static func made(_ path: String, _ bytes: [UInt8]) throws(OutputError) -> Entry {
        let output = try OutputPath(path)
        var status = stat()
        let exists = stat(output.target, &status) == 0
        if output.isWrittenInPlace {
            let isFolder = exists && status.st_mode & S_IFMT == S_IFDIR
            throw OutputError(path: path, reason: SystemFault.wording(isFolder ? EISDIR : EEXIST))
        }
        let made = try OutputFile.makeBeside(output, bytes, path: path)
        return Entry(path: path, target: output.target, made: made, kept: exists ? made + "-kept" : nil)
    }
}
