internal import OrgCharts
internal import Texts

extension Typesetting {
    /// What a person is told whose chart does not come out in its own letters; nil where it does.
    func warning(at place: Location) -> Message? {
        let help = Wording(
            "kör styrgraf doctor för att se vad som saknas", en: "run styrgraf doctor to see what is missing")
        switch face {
        case .missing:
            return Message(
                .warning, at: place,
                Wording(
                    "datorn har inget typsnitt; bokstäverna ritas som tomma rutor",
                    en: "the machine has no typeface; letters are drawn as empty boxes"),
                code: "no-typeface", help: help)
        case .replaced, .intended, .unknown: break
        }
        if let first = unreadable.first {
            let shown = first.count > 40 ? first.prefix(39) + "…" : first[...]
            let others = unreadable.count - 1
            let more =
                others == 0
                ? Wording("", en: "")
                : Wording(" och \(others) texter till", en: " and \(others) \(others == 1 ? "text" : "texts") more")
            return Message(
                .warning, at: place,
                Wording(
                    "'\(shown)'\(others == 1 ? " och en text till" : more.swedish) har tecken som inget typsnitt här kan visa; de ritas som tomma rutor",
                    en:
                        "'\(shown)'\(more.english) \(others == 0 ? "has" : "have") characters that no typeface here can show; they are drawn as empty boxes"
                ),
                code: "unknown-characters",
                help: Wording(
                    "installera ett typsnitt som har dem, till exempel Noto (fonts-noto)",
                    en: "install a typeface that has them, such as Noto (fonts-noto)"))
        }
        if case .replaced(let family) = face {
            return Message(
                .warning, at: place,
                Wording(
                    "typsnittet \(Self.family) saknas; \(family) används i stället",
                    en: "the typeface \(Self.family) is missing; \(family) is used instead"),
                code: "replaced-typeface", help: help)
        }
        return nil
    }
}

extension Console {
    /// Warns of letters that come out as something else; the picture is made all the same.
    func tell(_ typesetting: Typesetting, of model: String) {
        guard let message = typesetting.warning(at: Location(path: model, line: 0, column: 0)) else { return }
        tell(message)
    }
}
