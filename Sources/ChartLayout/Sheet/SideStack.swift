/// What stands at the side, one below the other, from its own top, y downwards.
struct SideStack {
    /// The top of each block.
    private(set) var tops: [Int: Double] = [:]
    private(set) var frames: [Int: (top: Double, bottom: Double)] = [:]
    private(set) var height = 0.0
    private(set) var width = 0.0
    /// How many frames stand in one another.
    private(set) var levels = 0

    private static let gap = 12.0

    init(_ plan: GroundPlan, _ shapes: [BlockShape]) {
        height = stack(plan.sheet.side, from: 0, plan, shapes)
        for block in plan.rows[plan.side] { width = max(width, shapes[block].width) }
        levels = plan.frames.compactMap(\.self).filter { $0.row == plan.side }.map(\.levels).max() ?? 0
    }

    private mutating func stack(
        _ parts: [Sheet.Part], from top: Double, _ plan: GroundPlan, _ shapes: [BlockShape]
    ) -> Double {
        var bottom = top
        for (number, part) in parts.enumerated() {
            if number > 0 { bottom += Self.gap }
            switch part {
            case .block(let block):
                tops[block] = bottom
                bottom += shapes[block].height
            case .frame(let frame, let parts):
                let start = bottom
                bottom += plan.sheet.headRoom(of: frame)
                bottom = stack(parts, from: bottom, plan, shapes) + GroundPlan.pad
                frames[frame] = (start, bottom)
            }
        }
        return bottom
    }
}
