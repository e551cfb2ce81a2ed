/// How a page looks: the charts' pages' colours and typefaces. Every text has a contrast of 4.5:1 or more, and a tone
/// is told by words too, so that nothing is lost in black and white.
enum HTMLStyle {
    static let sheet = """
        body { font-family: Lato, 'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; color: #1b1f24;
          background: #fff; line-height: 1.5; margin: 2rem auto; max-width: 54rem; padding: 0 1rem; }
        h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
        h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 2px solid #1b1f24; }
        h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
        h4 { font-size: 1rem; margin: 0 0 .4rem; }
        h2, h3, h4, caption { break-after: avoid; }
        .summary { font-size: 1.1rem; font-weight: 700; margin: 0 0 1rem; }
        p { margin: .5rem 0; }
        dl { margin: .75rem 0; }
        dl > div { display: flex; gap: 1rem; margin: .15rem 0; }
        dt { flex: 0 0 8.5rem; color: #454d57; }
        dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
        table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; font-size: .92rem; }
        caption { text-align: left; font-weight: 700; padding-bottom: .3rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid #c9ced6; }
        th[scope="row"] { font-weight: 400; }
        thead th { border-bottom: 1px solid #1b1f24; }
        td { overflow-wrap: anywhere; min-width: 11rem; }
        .narrow { white-space: nowrap; overflow-wrap: normal; min-width: 0; }
        tr { break-inside: avoid; }
        ul { margin: .5rem 0; padding-left: 1.3rem; }
        article { border-left: 4px solid #6b7480; padding: .1rem 0 .1rem 1rem; margin: 1.1rem 0 1.6rem; }
        article.grave { border-color: #a4161a; }
        article.serious { border-color: #b45309; }
        article.mild { border-color: #1d5f8a; }
        h3.grave { color: #a4161a; }
        h3.serious { color: #8a4206; }
        h3.mild { color: #1d5f8a; }
        article p { margin: .2rem 0; }
        article dl { font-size: .95rem; }
        article dt { flex-basis: 4rem; }
        .findings { list-style: none; padding: 0; }
        .findings > li { margin: .5rem 0; }
        .findings ul { color: #454d57; font-size: .92rem; margin: .2rem 0; }
        .code { font-variant-numeric: tabular-nums; }
        .verdict { font-weight: 400; color: #454d57; border: 1px solid #8a929c; border-radius: .8rem; padding: 0 .5rem;
          font-size: .85rem; white-space: nowrap; }
        pre { font-size: .85rem; line-height: 1.4; background: #f4f5f7; padding: .6rem .8rem; overflow-x: auto; }
        cite { font-style: italic; }
        .place { font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace; font-size: .8rem; overflow-wrap: anywhere; }
        @page { size: A4; margin: 20mm 18mm; }
        @media print {
          html { font-size: 10pt; }
          body { margin: 0; max-width: none; padding: 0; }
          .findings > li, dl { break-inside: avoid; }
          article dl { break-before: avoid; }
          thead { display: table-header-group; }
        }
        """
}
