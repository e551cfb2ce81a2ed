package import Texts

extension Frequency {
    /// "10 gånger per år", "minst 1 gång per kvartal".
    package var wording: Wording {
        let span: Wording =
            switch unit {
            case .week: Wording("vecka", en: "week")
            case .month: Wording("månad", en: "month")
            case .quarter: Wording("kvartal", en: "quarter")
            case .halfYear: Wording("halvår", en: "half-year")
            case .year: Wording("år", en: "year")
            case .term: Wording("mandatperiod", en: "term of office")
            }
        let times = times == 1 ? Wording("1 gång", en: "once") : Wording("\(times) gånger", en: "\(times) times")
        let often: Wording =
            switch precision {
            case .exact: times
            case .unknown: Wording("okänt hur ofta", en: "how often is unknown")
            case .approximate: Wording("ca \(times)", en: "about \(times)")
            case .minimum: Wording("minst \(times)", en: "at least \(times)")
            case .maximum: Wording("högst \(times)", en: "at most \(times)")
            }
        return precision == .unknown ? often : Wording("\(often) per \(span)", en: "\(often) a \(span)")
    }
}
