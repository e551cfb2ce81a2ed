internal import OrgModel

/// Names for the elements of a drawing, made from node ids: stable, so that a web page can link to them, and such that
/// any HTML, CSS or URL takes them.
struct ElementNames {
    private var used: Set<String> = []
    /// The last number given to a name that many would have.
    private var numbers: [String: Int] = [:]
    /// The names of the relations met: asking a case what it is called is slow.
    private var relations: [Relation: String] = [:]

    /// Letters and digits of any alphabet stay, the rest become hyphens; what is taken gets a number.
    mutating func name(for id: String) -> String {
        let name = "n-" + Self.slug(id)
        var free = name
        while !used.insert(free).inserted {
            let number = numbers[name, default: 1] + 1
            numbers[name] = number
            free = "\(name)-\(number)"
        }
        return free
    }

    /// The name of a line's element: `l-` and the names of its ends without their `n-`, the relation between them, said
    /// not to be so or not. The name of a box holds no underscore, so that no two lines share a name.
    mutating func name(from: String, _ relation: Relation, isDenied: Bool, to: String) -> String {
        let word = relations[relation] ?? "\(relation)"
        relations[relation] = word
        return "l-\(from.dropFirst(2))_\(isDenied ? "inte-" : "")\(word)_\(to.dropFirst(2))"
    }

    /// Letters and digits, and one hyphen for whatever stands between them.
    fileprivate static func slug(_ text: String) -> String {
        var slug = ""
        for scalar in text.unicodeScalars {
            let stays =
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9": true
                case "\0"..."\u{7F}": false
                default: scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
                }
            if stays { slug.unicodeScalars.append(scalar) } else if slug.last.map({ $0 != "-" }) == true { slug += "-" }
        }
        if slug.last == "-" { slug.removeLast() }
        return slug
    }
}

extension Chart {
    /// The id of one of the chart's elements in its SVG and on its page: the chart's title and the day that was asked
    /// for, so that two charts on one page share none, two hyphens, which no name has, and the element's name.
    public func elementID(_ element: String) -> String { "\(namespace)--\(element)" }
}

extension ElementNames {
    /// What a chart's element names stand under.
    static func namespace(_ title: String, asOf day: Day?) -> String {
        let slug = slug(title.lowercased())
        let name = slug.isEmpty ? "chart" : slug
        return day.map { "\(name)-\($0)" } ?? name
    }
}
