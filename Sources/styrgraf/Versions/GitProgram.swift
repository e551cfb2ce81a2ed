#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The program `git`, asked for what it knows and for nothing that changes it.
struct GitProgram {
    /// Where it is asked.
    let folder: String

    /// What it answered.
    struct Answer {
        let status: Int32
        let output: [UInt8]
        let errors: String

        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// It locks nothing, asks nobody, fetches nothing and runs nothing that a repository names.
    private static let manners = ["-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "--no-pager"]
    private static let environment = [
        "GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "LC_ALL=C", "LANGUAGE=",
    ]

    /// Nil where there is no such program.
    ///
    /// - Parameter input: a file that it reads from; nothing without one.
    func answer(_ arguments: [String], input: String = "/dev/null") -> Answer? {
        let words = ["git"] + Self.manners + ["-C", folder.isEmpty ? "." : folder] + arguments
        var ends: [[Int32]] = [[0, 0], [0, 0]]
        guard pipe(&ends[0]) == 0, pipe(&ends[1]) == 0 else { return nil }
        for end in ends.joined() { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let child = Self.start(words, input: input, output: ends[0][1], errors: ends[1][1])
        for end in ends { close(end[1]) }
        defer { for end in ends { close(end[0]) } }
        guard let child else { return nil }
        let said = Self.read(ends.map { $0[0] })
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return Answer(
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128, output: said[0],
            errors: String(decoding: said[1], as: UTF8.self))
    }

    private static func start(_ words: [String], input: String, output: Int32, errors: Int32) -> pid_t? {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        var arguments = words.map { strdup($0) } + [nil]
        var variables = (Self.inherited + environment).map { strdup($0) } + [nil]
        defer { for text in arguments + variables { free(text) } }
        var child: pid_t = 0
        return posix_spawnp(&child, "git", &actions, nil, &arguments, &variables) == 0 ? child : nil
    }

    /// The environment but for what is said anew.
    private static var inherited: [String] {
        var variables: [String] = []
        #if canImport(Darwin)
            var next = _NSGetEnviron().pointee
        #else
            var next = environ
        #endif
        while let entry = next.pointee {
            let text = String(cString: entry)
            let name = text.prefix { $0 != "=" }
            if !environment.contains(where: { $0.hasPrefix(name + "=") }) { variables.append(text) }
            next += 1
        }
        return variables
    }

    /// All that comes out of both, whichever comes first.
    private static func read(_ descriptors: [Int32]) -> [[UInt8]] {
        var said: [[UInt8]] = [[], []]
        var awaited = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while awaited.contains(where: { $0.fd >= 0 }) {
            if poll(&awaited, nfds_t(awaited.count), -1) < 0 {
                if errno == EINTR { continue }
                break
            }
            for index in awaited.indices where awaited[index].fd >= 0 && awaited[index].revents != 0 {
                var count = 0
                said[index] += [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, filled in
                    count = Self.read(awaited[index].fd, buffer)
                    filled = max(0, count)
                }
                if count <= 0 { awaited[index].fd = -1 }
            }
        }
        return said
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer.baseAddress!, buffer.count)
            #else
                let count = Glibc.read(descriptor, buffer.baseAddress!, buffer.count)
            #endif
            if count >= 0 || errno != EINTR { return count }
        }
    }
}
