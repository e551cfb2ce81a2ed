internal import Palette

extension BandKind {
    /// What a band is tinted with: the colour of what stands in it, very lightly; none where colours tell what changed.
    func tint(of chart: Chart) -> Colour {
        if chart.options.theme == .print { return .white }
        if chart.tellsChange { return .paleSlate }
        switch self {
        case .elected: return .paleRed.lightened.lightened
        case .management: return .paleSlate
        case .administration, .persons: return .paleBlue.lightened.lightened
        case .companies: return .paleGreen.lightened
        case .groups: return .paleViolet.lightened
        case .cooperation: return .paleOchre.lightened.lightened
        case .outside, .matters, .documents: return .paper
        }
    }
}
