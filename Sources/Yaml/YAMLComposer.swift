internal import CYaml

/// Builds a tree from libyaml's events, which know every key's place; bounded in depth and in size.
package struct YAMLComposer: ~Copyable {
    /// Collections within collections: a model needs six.
    static let depthLimit = 64
    /// Nodes that aliases may repeat: plenty for a person who uses one, and no room for a bomb.
    static let aliasLimit = 100_000

    private let bytes: [UInt8]
    private var parser = yaml_parser_t()
    private var anchors: [String: (tree: YAMLTree, size: Int)] = [:]
    private var size = 0
    private var repeated = 0

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// The tree of the only document in `bytes` (UTF-8), or nil where there is none.
    package static func tree(of bytes: [UInt8]) throws(YAMLFault) -> YAMLTree? {
        let result = bytes.withUnsafeBufferPointer { buffer -> Result<YAMLTree?, YAMLFault> in
            var composer = YAMLComposer(bytes: bytes)
            guard yaml_parser_initialize(&composer.parser) == 1 else {
                return .failure(.outOfMemory)
            }
            yaml_parser_set_input_string(&composer.parser, buffer.baseAddress, buffer.count)
            yaml_parser_set_encoding(&composer.parser, YAML_UTF8_ENCODING)
            do throws(YAMLFault) { return .success(try composer.stream()) } catch { return .failure(error) }
        }
        return try result.get()
    }

    deinit {
        var mine = parser
        yaml_parser_delete(&mine)
    }

    // MARK: Events

    /// One event, freed when it goes.
    private struct Event: ~Copyable {
        var raw = yaml_event_t()
        var type: yaml_event_type_t { raw.type }
        var mark: YAMLTree.Mark { YAMLComposer.mark(raw.start_mark) }
        deinit {
            var mine = raw
            yaml_event_delete(&mine)
        }
    }

    private mutating func next() throws(YAMLFault) -> Event {
        var event = Event()
        guard yaml_parser_parse(&parser, &event.raw) == 1 else {
            let text = parser.problem.map { String(cString: $0) } ?? ""
            let mark =
                parser.error == YAML_READER_ERROR ? mark(atByte: parser.problem_offset) : Self.mark(parser.problem_mark)
            if text.hasPrefix("Maximum nesting level") { throw .tooDeep(mark) }
            if parser.error == YAML_MEMORY_ERROR { throw .outOfMemory }
            let context = parser.context.map { String(cString: $0) } ?? ""
            throw .syntax(
                YAMLProblem(
                    text: text, context: context, mark: mark,
                    start: context.isEmpty ? mark : Self.mark(parser.context_mark)))
        }
        return event
    }

    private static func mark(_ raw: yaml_mark_t) -> YAMLTree.Mark {
        .init(line: Int(raw.line) + 1, column: Int(raw.column) + 1)
    }

    /// The line and column of a byte: of what libyaml cannot read as a character it tells no more.
    private func mark(atByte offset: Int) -> YAMLTree.Mark { SourceLines(of: bytes).mark(atByte: offset) }

    // MARK: Trees

    private mutating func stream() throws(YAMLFault) -> YAMLTree? {
        var root: YAMLTree?
        while true {
            let event = try next()
            switch event.type {
            case YAML_STREAM_END_EVENT, YAML_NO_EVENT: return root
            case YAML_DOCUMENT_START_EVENT:
                if root != nil { throw .secondDocument(event.mark) }
                root = try node(from: try next(), depth: 0)
            default: continue
            }
        }
    }

    private mutating func node(from event: consuming Event, depth: Int) throws(YAMLFault) -> YAMLTree {
        let mark = event.mark
        guard depth < Self.depthLimit else { throw .tooDeep(mark) }
        let before = size
        size += 1
        let anchor: UnsafeMutablePointer<yaml_char_t>?
        let content: YAMLTree.Content
        switch event.type {
        case YAML_ALIAS_EVENT:
            let name = Self.string(event.raw.data.alias.anchor) ?? ""
            guard let known = anchors[name] else { throw .unknownAlias(name, mark) }
            size += known.size
            repeated += known.size
            guard repeated <= Self.aliasLimit else { throw .tooLarge(mark) }
            return YAMLTree(content: known.tree.content, mark: mark)
        case YAML_SEQUENCE_START_EVENT:
            anchor = event.raw.data.sequence_start.anchor
            content = .sequence(try items(depth: depth + 1))
        case YAML_MAPPING_START_EVENT:
            anchor = event.raw.data.mapping_start.anchor
            content = .mapping(try pairs(depth: depth + 1))
        default:
            let scalar = event.raw.data.scalar
            anchor = scalar.anchor
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            content = .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
        }
        let tree = YAMLTree(content: content, mark: mark)
        if let name = Self.string(anchor) { anchors[name] = (tree, size - before) }
        return tree
    }

    private mutating func items(depth: Int) throws(YAMLFault) -> [YAMLTree] {
        var items: [YAMLTree] = []
        while true {
            let event = try next()
            if event.type == YAML_SEQUENCE_END_EVENT { return items }
            items.append(try node(from: event, depth: depth))
        }
    }

    private mutating func pairs(depth: Int) throws(YAMLFault) -> [(key: YAMLTree, value: YAMLTree)] {
        var pairs: [(key: YAMLTree, value: YAMLTree)] = []
        var merges = false
        while true {
            let event = try next()
            if event.type == YAML_MAPPING_END_EVENT { return merges ? try pairs.merged() : pairs }
            let key = try node(from: event, depth: depth)
            if key.isMerge { merges = true }
            pairs.append((key, try node(from: try next(), depth: depth)))
        }
    }

    private static func string(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        guard let pointer else { return nil }
        return String(cString: pointer)
    }
}
