extension String {
    /// The text as content of an SVG, or of one of its attributes. Line breaks and tabs become spaces; marks that turn
    /// the direction of text, control characters and what no XML may hold have no place in a name, and are left out.
    package var svgText: String {
        guard unicodeScalars.contains(where: { $0.inSVG != nil }) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            if let replacement = scalar.inSVG {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension Unicode.Scalar {
    /// What is written instead of it; nil where it stays.
    fileprivate var inSVG: String? {
        if let entity { return entity }
        if self == "\n" || self == "\t" { return " " }
        return isControl || turnsText || isNoncharacter ? "" : nil
    }
}
