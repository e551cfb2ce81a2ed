internal import OrgCharts
internal import OrgModel
internal import Texts

extension DrawingError {
    /// What a person is told.
    ///
    /// - Parameter part: the option that draws less.
    /// - Parameter views: the views that show something, where the one that was asked for does not.
    func message(at path: String, part: String, views: [String] = []) -> Message {
        let place = Location(path: path, line: 0, column: 0)
        switch self {
        case .nothingToDraw where !views.isEmpty:
            let words = views.joined(separator: ", ")
            return Message(
                .error, at: place,
                Wording(
                    "det finns inget att rita: modellen säger inget om det som vyn visar",
                    en: "there is nothing to draw: the model says nothing of what the view shows"),
                code: "nothing-to-draw",
                help: Wording(
                    "vyer som visar något av modellen: \(words); eller utelämna --view",
                    en: "views that show something of the model: \(words); or leave --view out"))
        case .nothingToDraw:
            return Message(
                .error, at: place, Wording("det finns inget att rita", en: "there is nothing to draw"),
                code: "nothing-to-draw",
                help: Wording(
                    "modellen saknar enheter, befattningar och grupper, eller så valde --view, --under, --around, --above eller --lines bort allt",
                    en:
                        "the model has no units, posts or groups, or --view, --under, --around, --above or --lines left nothing"
                )
            )
        case .tooLarge(let width, let height, let limit, let largest):
            return Message(
                .error, at: place,
                Wording(
                    "bilden blir \(width) x \(height) bildpunkter; en PNG rymmer \(limit)",
                    en: "the picture would be \(width) x \(height) pixels; a PNG holds \(limit)"),
                code: "png-too-large",
                help: Wording(
                    "välj --dpi \(Int(largest)) eller mindre, --format svg eller pdf, eller en del med \(part)",
                    en: "choose --dpi \(Int(largest)) or less, --format svg or pdf, or a part with \(part)"))
        case .noMemory(let width, let height, let bytes, let largest):
            let megabytes = bytes / 1_000_000
            let way =
                largest < 1
                ? Wording("välj", en: "choose")
                : Wording(
                    "välj --dpi \(Int(largest)) eller mindre,", en: "choose --dpi \(Int(largest)) or less,")
            return Message(
                .error, at: place,
                Wording(
                    "bilden blir \(width) x \(height) bildpunkter; minnet räcker inte till de \(megabytes) MB som den kan ta att rita",
                    en:
                        "the picture would be \(width) x \(height) pixels; memory does not suffice for the \(megabytes) MB that drawing it may take"
                ),
                code: "no-memory-for-png",
                help: Wording(
                    "\(way) --format svg eller pdf, eller en del med \(part)",
                    en: "\(way) --format svg or pdf, or a part with \(part)"))
        case .noCairo:
            return Message(
                .error, at: place,
                Wording(
                    "cairo 1.16 eller senare, som PDF görs med, finns inte här",
                    en: "cairo 1.16 or later, with which PDFs are made, is not here"),
                code: "no-cairo",
                help: Wording(
                    "välj --format svg, eller installera libcairo2", en: "choose --format svg, or install libcairo2"))
        case .pageTooLarge(let width, let height, let limit):
            return Message(
                .error, at: place,
                Wording(
                    "sidan blir \(Int(width)) x \(Int(height)) punkter; en PDF-sida rymmer \(Int(limit))",
                    en: "the page would be \(Int(width)) x \(Int(height)) points; a page of a PDF holds \(Int(limit))"),
                code: "pdf-page-too-large",
                help: Wording(
                    "dela upp bilden på papper med --size a3, välj --format svg, eller en del med \(part)",
                    en: "part the picture into sheets with --size a3, choose --format svg, or a part with \(part)"))
        case .failed(let words):
            return Message(
                .error, at: place,
                Wording("Graphviz kunde inte rita: \(words)", en: "Graphviz could not draw: \(words)"),
                code: "graphviz", help: Wording("kör styrgraf doctor", en: "run styrgraf doctor"))
        }
    }
}
