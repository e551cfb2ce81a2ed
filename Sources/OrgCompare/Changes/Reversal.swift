extension Change {
    /// The change as it looks from the other end: what was gone is new, what was merged is split.
    public var reversed: Change {
        var other = self
        other.kind = kind.reversed
        (other.before, other.after) = (after, before)
        (other.objectsBefore, other.objectsAfter) = (objectsAfter, objectsBefore)
        (other.placeBefore, other.placeAfter) = (placeAfter, placeBefore)
        (other.statementsBefore, other.statementsAfter) = (statementsAfter, statementsBefore)
        (other.followingBefore, other.followingAfter) = (followingAfter, followingBefore)
        (other.alongBefore, other.alongAfter) = (alongAfter, alongBefore)
        (other.cutBefore, other.cutAfter) = (cutAfter, cutBefore)
        other.facets.subtract([.widened, .narrowed])
        if facets.contains(.widened) { other.facets.insert(.narrowed) }
        if facets.contains(.narrowed) { other.facets.insert(.widened) }
        // What was decided was decided in one direction.
        other.decision = nil
        other.day = nil
        return other
    }
}

extension Change.Kind {
    /// The kind that the change is of from the other end.
    public var reversed: Change.Kind {
        switch self {
        case .sammanslagen: .delad
        case .delad: .sammanslagen
        case .upplöst: .ny
        case .ny: .upplöst
        case .vidgatUppdrag: .krymptUppdrag
        case .krymptUppdrag: .vidgatUppdrag
        case .tillagd: .borttagen
        case .borttagen: .tillagd
        case .omfördelad, .nyRoll, .flyttad, .namnbyte, .nyVersion, .ändratUppdrag, .antal, .omriktad, .ändrad,
            .annanKälla, .okänd:
            self
        }
    }
}
