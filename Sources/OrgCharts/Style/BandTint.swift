internal import Palette

extension BandKind {
    /// What a band is tinted with: the colour of what stands in it, very lightly.
    func tint(_ theme: ChartOptions.Theme) -> Colour {
        if theme == .print { return .white }
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
