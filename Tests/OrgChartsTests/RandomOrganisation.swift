/// An organisation by chance, written as a model: units with leaders, chefs across branches, companies, groups, lines of
/// several relations between the same two, lines to the very unit a post stands on, and lines from a node to itself.
struct RandomOrganisation {
    let model: String
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
        var model = "enheter:\n"
        let count = 2 + Self.number(&state, below: 24)
        let kinds = [
            "nämnd", "förvaltning", "avdelning", "enhet", "bolag", "kommunstyrelse", "kommunalförbund", "kommun",
            "verksamhet",
        ]
        for unit in 0..<count {
            var lines = ["slag: \(kinds[Self.number(&state, below: kinds.count)])"]
            if unit > 0, Self.number(&state, below: 8) > 0 {
                lines.append("\(Self.pick(&state, ["del av", "hör till"])): u\(Self.number(&state, below: unit))")
            }
            if Self.number(&state, below: 3) == 0 { lines.append("uppsikt: u\(Self.number(&state, below: count))") }
            if Self.number(&state, below: 4) == 0 {
                lines.append("verksamhetsansvar: u\(Self.number(&state, below: count))")
            }
            if Self.number(&state, below: 5) == 0 { lines.append("antal: \(2 + unit)") }
            if Self.number(&state, below: 5) == 0 {
                lines.append(
                    "\(Self.pick(&state, ["driver", "ingår i", "ansvarar för"])): u\(Self.number(&state, below: count))"
                )
            }
            model += "  u\(unit): { \(lines.joined(separator: ", ")) }\n"
        }
        model += "befattningar:\n"
        let posts = Self.number(&state, below: 2 * count)
        for post in 0..<posts {
            var lines = ["slag: chef"]
            if post < count, Self.number(&state, below: 5) > 0 { lines.append("leder: u\(post)") }
            if Self.number(&state, below: 4) > 0 { lines.append("chef: c\(Self.number(&state, below: posts))") }
            if Self.number(&state, below: 3) == 0 {
                // Now and then to the unit that the post stands on.
                lines.append(
                    "uppdrag: u\(Self.number(&state, below: 2) == 0 ? post % count : Self.number(&state, below: count))"
                )
            }
            if Self.number(&state, below: 6) == 0 { lines.append("antal: okänt") }
            model += "  c\(post): { \(lines.joined(separator: ", ")) }\n"
        }
        for staff in 0..<Self.number(&state, below: count) {
            var lines = ["slag: personal, antal: 3, hör till: u\(staff)"]
            if staff < posts, Self.number(&state, below: 3) == 0 { lines.append("chef: c\(staff)") }
            if staff > 0, Self.number(&state, below: 3) == 0 { lines = ["slag: personal, del av: s\(staff - 1)"] }
            model += "  s\(staff): { \(lines.joined(separator: ", ")) }\n"
        }
        model += "  c: { slag: befattning }\ngrupper:\n"
        for group in 0...Self.number(&state, below: 4) {
            let kind = Self.pick(&state, ["ledningsgrupp", "samverkansgrupp"])
            let leader = posts > 0 ? "c\(Self.number(&state, below: posts))" : "c"
            model += "  g\(group): { slag: \(kind), leds av: \(leader), ingår: [\(leader), c] }\n"
        }
        self.model = model
    }

    private static func number(_ state: inout UInt64, below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }

    private static func pick(_ state: inout UInt64, _ words: [String]) -> String {
        words[number(&state, below: words.count)]
    }
}
