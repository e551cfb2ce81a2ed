internal import OrgCharts
internal import OrgReports
internal import OrgReview

/// The files that a comparison is told in, every one made before the first is written.
struct ComparisonFiles {
    let review: ReviewedHistory
    /// The list that is shown alone, where one is asked for.
    let table: ComparisonTable?
    let formats: [ComparisonFormat]
    let destination: Destination
    let rendering: RenderingOptions
    let dpi: Double

    /// Whether anything in these formats shows the picture.
    static func draws(_ formats: [ComparisonFormat], beside table: ComparisonTable?) -> Bool {
        formats.contains { $0.picture != nil || ($0.holdsPicture && table == nil) }
    }

    /// - Parameter pages: the picture, where a format shows it.
    func made(
        with pages: ChartPages?, _ drawn: (ChartPages.Files) -> Void
    ) throws(DrawingError) -> [(format: ComparisonFormat, pages: [[UInt8]])] {
        var pictures: [PictureFormat: [[UInt8]]] = [:]
        if let pages {
            var wanted: [PictureFormat] = []
            for format in formats {
                guard let picture = format.picture ?? (format.holdsPicture ? .svg : nil), !wanted.contains(picture)
                else { continue }
                wanted.append(picture)
            }
            let files = try pages.drawn(as: wanted, dpi: dpi)
            drawn(files)
            pictures = files.files
        }
        return formats.map { ($0, self.files(of: $0, pictures)) }
    }

    /// The file that shows the picture beside the others; nil where there is none.
    var pictureFile: String? {
        [PictureFormat.svg, .png].lazy.compactMap { picture in formats.first { $0.picture == picture } }.first
            .flatMap { destination.fileName(for: $0) }
    }

    private func files(of format: ComparisonFormat, _ pictures: [PictureFormat: [[UInt8]]]) -> [[UInt8]] {
        switch format.sort {
        case .picture(let picture): pictures[picture] ?? []
        case .json: [Array(ComparisonJSON.text(of: review, language: rendering.language).utf8)]
        case .csv: [Array(ComparisonCSV.text(of: table ?? .chiefs, in: review.whole, rendering).utf8)]
        case .report(let renderer): [Array(renderer.text(of: report(in: format, pictures), rendering).utf8)]
        }
    }

    private func report(in format: ComparisonFormat, _ pictures: [PictureFormat: [[UInt8]]]) -> Report {
        if let table { return Report(of: table, in: review.whole, language: rendering.language) }
        var shown: [Report.Picture] = []
        if format.holdsPicture { shown = (pictures[.svg] ?? []).map { Report.Picture(ofFile: $0) } }
        if format.refersToPicture, let name = pictureFile {
            let count = max(pictures[.svg]?.count ?? 0, pictures[.png]?.count ?? 0)
            shown = (0..<max(1, count)).map { page in
                Report.Picture(svg: "", file: count > 1 ? Destination.numbered(name, page: page + 1) : name)
            }
        }
        return Report(of: review, pictures: shown, language: rendering.language)
    }
}
