internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Palette

/// A small picture of how boxes stand to one another, for the legend: the one that a rule is about is filled.
struct PlacePicture {
    enum Part {
        case box(Rectangle)
        /// The one that the rule is about.
        case meant(Rectangle)
        case line(from: Point, to: Point)
    }

    /// Which picture it is: places of one picture are told together.
    enum Kind: Hashable {
        case topOfCard, inCard, directorInCard, chiefInCard, inColumn, indented, rowBelow, inFrame, number
    }

    let kind: Kind

    /// What it is made of, from below, within its size, the lower left corner at the origin.
    let parts: [Part]

    static let size = (width: 34.0, height: 22.0)

    /// - Parameter standing: nil for a number below a name.
    init(_ standing: Standing?) {
        func area(_ left: Double, _ bottom: Double, _ right: Double, _ top: Double) -> Rectangle {
            Rectangle(left: left, bottom: bottom, right: right, top: top)
        }
        let card = area(0, 0, 34, 22)
        switch standing {
        case .leaderOnUnit: (kind, parts) = (.topOfCard, [.box(card), .meant(area(0, 12, 34, 22))])
        case .leaderUnderOrgan, .municipalityOnOrgan, .organInOrgan, .boardInCompany, .staffInCard, .groupInCard,
            .staffUnderLeader:
            (kind, parts) = (.inCard, [.box(card), .meant(area(0, 0, 34, 10))])
        case .directorUnderBoard:
            (kind, parts) = (.directorInCard, [.box(card), .box(area(0, 8, 34, 15)), .meant(area(0, 0, 34, 8))])
        case .unitInColumn: (kind, parts) = (.inColumn, [.box(area(4, 13, 30, 22)), .meant(area(4, 0, 30, 9))])
        case .unitUnderUnit, .postUnderUnit:
            (kind, parts) = (.indented, [.box(area(0, 13, 24, 22)), .meant(area(10, 0, 34, 9))])
        case .unitUnderLeader, .unitBelowUnit:
            kind = .rowBelow
            parts = [
                .box(area(4, 14, 30, 22)), .line(from: Point(x: 17, y: 14), to: Point(x: 17, y: 8)),
                .meant(area(4, 0, 30, 8)),
            ]
        case .partOfGroup: (kind, parts) = (.inFrame, [.box(card), .meant(area(5, 4, 29, 13))])
        case .groupOfLeader, .forumOfLeader:
            (kind, parts) = (.chiefInCard, [.box(card), .meant(area(0, 13, 34, 22)), .box(area(6, 3, 28, 9))])
        case nil: (kind, parts) = (.number, [.box(card), .meant(area(11, 3, 23, 9))])
        }
    }

    /// That of whatever stands in a card.
    static let inCard = PlacePicture(.organInOrgan)

    /// How the boxes look.
    static func style(isMeant: Bool, _ theme: ChartOptions.Theme) -> BoxStyle {
        var style = BoxStyle(.person, theme)
        (style.silhouette, style.width) = (.rectangle, 0.8)
        if isMeant { style.fill = theme == .print ? .mist : .fog }
        return style
    }
}

extension PageGraph {
    mutating func addPlacePicture(
        _ picture: PlacePicture, _ area: Rectangle, _ theme: ChartOptions.Theme
    ) throws(GraphvizError) {
        for part in picture.parts {
            switch part {
            case .box(let box): try addBox(box, area, PlacePicture.style(isMeant: false, theme))
            case .meant(let box): try addBox(box, area, PlacePicture.style(isMeant: true, theme))
            case .line(let from, let to):
                // A bar, since the library draws strokes on boxes.
                let bar = Rectangle(left: from.x - 0.5, bottom: to.y, right: from.x + 0.5, top: from.y)
                var style = PlacePicture.style(isMeant: false, theme)
                style.fill = style.stroke
                try addBox(bar, area, style)
            }
        }
    }

    private mutating func addBox(
        _ box: Rectangle, _ area: Rectangle, _ style: BoxStyle
    ) throws(GraphvizError) {
        try addPart("legend", box.moved(x: area.left, y: area.bottom), style.attributes + [("label", "")])
    }
}
