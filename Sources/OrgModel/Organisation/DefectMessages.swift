public import Texts

extension Organisation {
    /// The defects as warnings a person can act on.
    public var warnings: [Message] {
        let namesakes = namesakesOfUnknown
        return defects.map { message($0, namesakes) } + claimsOfNothing
    }

    private func message(_ defect: Defect, _ namesakes: [String: [Node]]) -> Message {
        switch defect {
        case .unknownNode(let node, let suggestion, let places):
            let id = id(of: node)
            if let ending = ending(of: id) { return ended(id, places, at: ending) }
            let hint = Spelling.hint(suggestion)
            return Message(
                .warning, at: places.first.flatMap(files.locate),
                Wording(
                    "ingen nod heter '\(id.brief)'\(hint)",
                    en: "no node is called '\(id.brief)'\(hint)"),
                code: "unknown-node",
                notes: notes(at: places.dropFirst(), Wording("nämns också här", en: "also named here")),
                help: unknownNodeHelp(node, suggestion, namesakes))
        case .unknownPredecessor(let node, let places):
            let id = id(of: node).brief
            return Message(
                .note, at: places.first.flatMap(files.locate),
                Wording(
                    "ingen nod heter '\(id)', som sägs bli ersatt",
                    en: "no node is called '\(id)', which is said to be replaced"),
                code: "unknown-predecessor",
                notes: notes(at: places.dropFirst(), Wording("nämns också här", en: "also named here")),
                help: Wording(
                    "det som ersätts står i modellen före: jämför med den (compare), eller skriv noden med sin sista dag "
                        + "(till)",
                    en:
                        "what is replaced stands in the model before: compare with that, or write the node with its last "
                        + "day (until)"))
        case .duplicateNode(let node, let places):
            return Message(
                .warning, at: places.last.flatMap(files.locate),
                Wording(
                    "'\(id(of: node))' definieras \(places.count) gånger",
                    en: "'\(id(of: node))' is defined \(places.count) times"),
                code: "duplicate-node", notes: notes(at: places.dropLast(), Wording("också här", en: "also here")),
                help: Wording(
                    "för ihop dem, eller ge en av dem ett annat id", en: "join them, or give one of them another id"))
        case .cycle(let relation, let nodes, let place):
            let around = (nodes + nodes.prefix(1)).map(id).joined(separator: " -> ")
            return Message(
                .warning, at: files.locate(place),
                Wording(
                    "linjerna '\(relation.words.forward)' går i cirkel: \(around)",
                    en: "the lines '\(relation.words.forward)' run in a circle: \(around)"),
                code: "cycle",
                help: Wording("bryt cirkeln vid den linje som är fel", en: "break the circle at the line that is wrong")
            )
        case .unknownEnding(let id, let place):
            return Message(
                .warning, at: files.locate(place),
                Wording(
                    "'\(id)' upphör men finns inte i utgångsläget", en: "'\(id)' ends but is not in the base model"),
                code: "unknown-ending",
                help: Wording("rätta namnet, eller ta bort det", en: "mend the name, or drop it"))
        case .kindForNode(let written, let meant, let places):
            let id = id(of: meant)
            let hint = Spelling.hint(id)
            return Message(
                .warning, at: places.first.flatMap(files.locate),
                Wording(
                    "'\(written)' är ett slag och ingen nod\(hint)",
                    en: "'\(written)' is a kind and no node\(hint)"),
                code: "kind-for-node",
                notes: notes(at: places.dropFirst(), Wording("nämns också här", en: "also named here")),
                help: Wording("skriv nodens id: \(id)", en: "write the node's id: \(id)"))
        case .caseTwins(let nodes):
            let ids = nodes.map { "'\(id(of: $0))'" }
            return Message(
                .warning, at: nodes.last.flatMap(location),
                Wording(
                    "\(ids.joined(separator: " och ")) skiljer sig bara i stora och små bokstäver",
                    en: "\(ids.joined(separator: " and ")) differ in nothing but capitals"),
                code: "case-twins",
                notes: nodes.dropLast().map { .init(location(of: $0), Wording("den andra", en: "the other")) },
                help: Wording(
                    "är de en och samma: för ihop dem; annars ge den ena ett annat id",
                    en: "if they are the same: join them; else give one of them another id"))
        case .unknownAccepted(let id, let suggestion, let place):
            let hint = Spelling.hint(suggestion)
            return Message(
                .warning, at: files.locate(place),
                Wording(
                    "godtagandet gäller '\(id)', som ingen nod heter\(hint)",
                    en: "the acceptance is of '\(id)', which no node is called\(hint)"),
                code: "unknown-accepted",
                help: Wording(
                    "'nod' är nodens id, inte dess namn", en: "'node' is the id of the node, not its name"))
        }
    }

    /// A node of the base model that ends, and is spoken of all the same.
    private func ended(_ id: String, _ places: [Place], at ending: Place) -> Message {
        Message(
            .warning, at: places.first.flatMap(files.locate),
            Wording("'\(id)' upphör men nämns här", en: "'\(id)' ends but is named here"),
            code: "ended-node",
            notes: notes(at: [ending], Wording("upphör här", en: "ends here"))
                + notes(at: places.dropFirst(), Wording("nämns också här", en: "also named here")),
            help: Wording(
                "ta bort det som nämner noden, eller låt den inte upphöra",
                en: "drop what names the node, or do not let it end"))
    }

    private func notes(at places: some Collection<Place>, _ text: Wording) -> [Message.Note] {
        places.prefix(5).map { Message.Note(files.locate($0), text) }
    }
}
