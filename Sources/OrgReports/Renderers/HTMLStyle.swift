internal import Palette

/// How a page looks: the charts' pages' colours and typefaces. Every text has a contrast of 4.5:1 or more, and a tone
/// is told by words too, so that nothing is lost in black and white.
enum HTMLStyle {
    static let sheet = """
        body { font-family: \(FontFamily.stack); color: \(Colour.ink);
          background: #fff; line-height: 1.5; margin: 2rem auto; max-width: 54rem; padding: 0 1rem; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid \(Colour.ink); }
        h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 0 0 .4rem; }
        h2, h3, h4, caption { break-after: avoid; }
        .summary { font-size: 1.1rem; font-weight: 700; margin: 0 0 1rem; }
        p { margin: .5rem 0; }
        dl { margin: .75rem 0; }
        dl > div { display: flex; gap: 1rem; margin: .15rem 0; }
        dt { flex: 0 0 8.5rem; color: \(Colour.faintInk); }
        dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; font-size: .92rem; }
        caption { text-align: left; font-weight: 700; padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid \(Colour.fog); }
        th[scope="row"] { font-weight: 400; }
        thead th { border-bottom: 1px solid \(Colour.ink); }
        td { overflow-wrap: anywhere; min-width: 11rem; }
        .narrow { white-space: nowrap; overflow-wrap: normal; min-width: 0; }
        tr { break-inside: avoid; }
        ul { margin: .5rem 0; padding-left: 1.3rem; }
        article { border-left: 4px solid \(Colour.steel); padding: .1rem 0 .1rem 1rem; margin: 1.1rem 0 1.6rem; }
        article.grave { border-color: \(Colour.grave); }
        article.serious { border-color: \(Colour.serious); }
        article.mild { border-color: \(Colour.mild); }
        h3.grave { color: \(Colour.grave); }
        h3.serious { color: \(Colour.seriousInk); }
        h3.mild { color: \(Colour.mild); }
        article p { margin: .2rem 0; }
        article dl { font-size: .95rem; }
        article dt { flex-basis: 4rem; }
        .findings { list-style: none; padding: 0; }
        .findings > li { margin: .5rem 0; }
        .findings ul { color: \(Colour.faintInk); font-size: .92rem; margin: .2rem 0; }
        .code { font-variant-numeric: tabular-nums; }
        .verdict { font-weight: 400; color: \(Colour.faintInk); border: 1px solid \(Colour.pewter); border-radius: .8rem; padding: 0 .5rem;
          font-size: .85rem; white-space: nowrap; }
        pre { font-size: .85rem; line-height: 1.4; background: \(Colour.paleSlate); padding: .6rem .8rem; overflow-x: auto; }
        cite { font-style: italic; }
        .place { font-family: \(FontFamily.monospaced); font-size: .8rem; overflow-wrap: anywhere; }
        @page { size: A4; margin: 20mm 18mm; }
        @media print {
          html { font-size: 10pt; }
          body { margin: 0; max-width: none; padding: 0; }
          .findings > li, dl { break-inside: avoid; }
          article dl { break-before: avoid; }
          thead { display: table-header-group; }
        }
        """

    /// What a page with a picture has besides: room, and a title that is said but not shown, as the picture bears it.
    static let pictures = """

        body { max-width: 90rem; }
        h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        figure { margin: 0; overflow-x: auto; }
        svg { max-width: 100%; height: auto; }
        .terms { color: \(Colour.faintInk); }
        """
}
