/// Whether something is another than it was: who the chief is, which unit, which meeting.
public enum Effect: String, CaseIterable, Sendable {
    case yes = "ja"
    case no = "nej"
    /// There was one before, and after there is certainly none.
    case lost = "utan"
    /// Told before or after, and not so that it can be said whether they are one.
    case unknown = "okänt"
    /// Neither model tells.
    case untold = "sägs inte"
}
