/// The typefaces of pictures and pages.
package enum FontFamily {
    /// The family that the set-up installs.
    package static let text = "Lato"
    /// The same as CSS has it, with what a browser without it may use.
    package static let stack = "Lato, 'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
    /// What places in a file are set in, as CSS has it.
    package static let monospaced = "'DejaVu Sans Mono', Menlo, Consolas, monospace"
}
