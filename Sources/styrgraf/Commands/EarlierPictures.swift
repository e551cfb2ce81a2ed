internal import ArgumentParser
internal import Files
internal import OrgCharts
internal import Texts

/// The earlier picture that `--like` names.
extension CommonOptions {
    private static let wayOut = Wording(
        "ange en SVG eller en HTML-sida som styrgraf chart har ritat; utan --like ritas bilden på nytt",
        en: "name an SVG or an HTML page that styrgraf chart has drawn; without --like the picture is drawn anew")

    func earlierPicture(at path: String?) throws -> EarlierPicture? {
        guard let path else { return nil }
        let file: InputFile
        do throws(LoadError) {
            file = try InputFile(named: path, wanted: Self.wayOut)
        } catch {
            for message in error.messages { console.tell(message) }
            throw ExitCode(2)
        }
        do throws(EarlierPicture.Fault) {
            return try EarlierPicture(reading: file.bytes)
        } catch {
            throw tell(error, path)
        }
    }

    /// Refuses a picture that shows nothing of what a chart does.
    func check(_ earlier: EarlierPicture?, at path: String?, against chart: Chart) throws {
        guard let earlier, let path, !chart.boxes.isEmpty, !earlier.shows(anyOf: chart) else { return }
        throw tell(.foreign, path)
    }

    private func tell(_ fault: EarlierPicture.Fault, _ path: String) -> ExitCode {
        let (words, help) =
            switch fault {
            case .saysNothing:
                (
                    Wording(
                        "filen säger inget om hur en bild är upplagd; den är ingen bild av styrgraf, en av flera sidor eller ritad av en äldre version",
                        en:
                            "the file says nothing of how a picture is laid out; it is no picture of styrgraf's, one of several pages or drawn by an older version"
                    ), Self.wayOut
                )
            case .tooNew:
                (
                    Wording(
                        "bilden är ritad av en senare version av styrgraf",
                        en: "the picture was drawn by a later version of styrgraf"),
                    Wording(
                        "uppdatera styrgraf, eller rita om utan --like", en: "update styrgraf, or draw without --like")
                )
            case .foreign:
                (
                    Wording(
                        "bilden visar inget av det som ska ritas",
                        en: "the picture shows nothing of what is to be drawn"
                    ), Self.wayOut
                )
            }
        console.tell(
            Message(.error, at: Location(path: path, line: 0, column: 0), words, code: "unlike-picture", help: help))
        return ExitCode(2)
    }
}

extension Console {
    /// A chart on several pages is drawn anew.
    func tellUnlike(_ pages: ChartPages, of model: String) {
        tell(
            Message(
                .note, at: Location(path: model, line: 0, column: 0),
                Wording(
                    "--like gäller en bild på en sida; de \(pages.pages.count) sidorna är upplagda på nytt",
                    en: "--like is about a picture on one page; the \(pages.pages.count) pages are laid out anew"),
                code: "pages-anew",
                help: Wording(
                    "välj --pages 1 eller större papper med --size för att behålla platserna",
                    en: "choose --pages 1, or larger paper with --size, to keep the places")))
    }
}
