/// The tracks of lines that run level, channel by channel. A channel is as high as its tracks need.
struct Tracks {
    /// A run in a channel, and where it leaves it upwards and downwards.
    struct Trunk {
        let run: Int
        let group: Int
        var up: [Double] = []
        var down: [Double] = []
        /// Where it goes on to the side.
        var aside: [Double] = []

        var low: Double { min(up.min() ?? .infinity, down.min() ?? .infinity, aside.min() ?? .infinity) }
        var high: Double { max(up.max() ?? -.infinity, down.max() ?? -.infinity, aside.max() ?? -.infinity) }
    }

    private(set) var trunks: [[Int: Trunk]]
    /// The track of each run in a channel, from above.
    private(set) var tracks: [[Int: Int]]
    private var counts: [Int]
    /// The channels in which lines are called what they are, each with room about its name.
    private var roomy: Set<Int> = []

    static let step = (usual: 8.0, roomy: 14.0)
    /// How far from one another lines run beside what stands at the side.
    static let aside = 10.0
    /// How far from one another two lines end that look alike, so that they are not read as one.
    private static let apart = 48.0
    /// The room above and below the tracks of a channel; that of one through which lines only fall; and of an empty one.
    static let rooms = (above: 10.0, below: 15.0, straight: 26.0, empty: 14.0)

    init(channels: Int) {
        trunks = [[Int: Trunk]](repeating: [:], count: channels)
        tracks = [[Int: Int]](repeating: [:], count: channels)
        counts = [Int](repeating: 0, count: channels)
    }

    mutating func add(
        _ run: Int, _ group: Int, in channel: Int, up: Double? = nil, down: Double? = nil, aside: Double? = nil
    ) {
        var trunk = trunks[channel][run] ?? Trunk(run: run, group: group)
        if let up { trunk.up.append(up) }
        if let down { trunk.down.append(down) }
        if let aside { trunk.aside.append(aside) }
        trunks[channel][run] = trunk
    }

    /// Gives every trunk its track: relations apart, those that go up above those that go down.
    mutating func assign() {
        for channel in trunks.indices {
            let level = trunks[channel].values.filter { $0.high > $0.low }
            var ends: [Int: (up: Int, down: Int)] = [:]
            for trunk in level {
                ends[trunk.group, default: (0, 0)].up += trunk.up.count
                ends[trunk.group, default: (0, 0)].down += trunk.down.count
            }
            func share(_ group: Int) -> Double {
                let (up, down) = ends[group] ?? (0, 1)
                return Double(down) / Double(max(1, up + down))
            }
            var base = 0
            for group in ends.keys.sorted(by: { (share($0), $0) < (share($1), $1) }) {
                var filled: [Double] = []
                for trunk in level.filter({ $0.group == group }).sorted(by: { ($0.low, $0.run) < ($1.low, $1.run) }) {
                    let track = filled.firstIndex { $0 + Self.apart <= trunk.low } ?? filled.count
                    if track == filled.count { filled.append(trunk.high) } else { filled[track] = trunk.high }
                    tracks[channel][trunk.run] = base + track
                }
                base += filled.count
            }
            counts[channel] = base
        }
    }

    /// Lets the tracks of a channel run farther from one another, so that a name on one lies beside no other.
    mutating func part(_ channel: Int) { roomy.insert(channel) }

    private func step(of channel: Int) -> Double { roomy.contains(channel) ? Self.step.roomy : Self.step.usual }

    /// How high a channel is.
    func height(of channel: Int) -> Double {
        if counts[channel] > 0 {
            return Self.rooms.above + step(of: channel) * Double(counts[channel] - 1) + Self.rooms.below
        }
        return trunks[channel].isEmpty ? Self.rooms.empty : Self.rooms.straight
    }

    /// How far below the top of a channel the track of a run lies.
    func depth(of run: Int, in channel: Int) -> Double {
        Self.rooms.above + step(of: channel) * Double(tracks[channel][run] ?? 0)
    }

    /// How far below the top of a channel all its tracks end.
    func depth(of channel: Int) -> Double {
        counts[channel] == 0
            ? height(of: channel) / 2 : Self.rooms.above + step(of: channel) * Double(counts[channel] - 1) + 4
    }
}
