package import Texts

/// How many there are of a kind: what makes a node a class rather than one of its kind.
public struct Quantity: Hashable, Sendable {
    /// How the number is meant.
    public enum Precision: UInt8, Sendable {
        case exact
        case unknown
        case approximate
        case minimum
        case maximum
    }

    public let precision: Precision
    /// The number; 0 where it is unknown.
    public let number: Int
    /// What the number is counted by ("en per förvaltning"): the model's own word, or nil.
    package let per: Text?

    package init(_ precision: Precision, _ number: Int = 0, per: Text? = nil) {
        self.precision = precision
        self.number = number
        self.per = per
    }
}

/// How often something happens: a count in a span of time.
public struct Frequency: Hashable, Sendable {
    /// The span that the times are counted in.
    public enum Unit: String, CaseIterable, Sendable {
        case week = "vecka"
        case month = "månad"
        case quarter = "kvartal"
        case halfYear = "halvår"
        case year = "år"
        case term = "mandatperiod"
    }

    public let precision: Quantity.Precision
    public let times: Int
    public let unit: Unit

    public init(_ precision: Quantity.Precision, times: Int, per unit: Unit) {
        self.precision = precision
        self.times = times
        self.unit = unit
    }

    /// Times a year, for comparing with a norm; a mandatperiod is four years.
    public var timesPerYear: Double {
        switch unit {
        case .week: Double(times) * 52
        case .month: Double(times) * 12
        case .quarter: Double(times) * 4
        case .halfYear: Double(times) * 2
        case .year: Double(times)
        case .term: Double(times) / 4
        }
    }
}

/// An answer that may be missing: what most municipal texts leave is not a no.
public enum Answer: String, Sendable {
    case yes = "ja"
    case no = "nej"
    case unknown = "okänt"
}
