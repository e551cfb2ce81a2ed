public import Files
public import OrgModel

extension Document {
    /// Reads the model at `path`: one file, or a folder whose model files together are one organisation; and with it
    /// the model that it is based on (`utgår från`), which it changes.
    ///
    /// - Throws: `LoadError` with every error of every file, each with its place.
    public init(readingModelAt path: String) throws(LoadError) {
        var chain = ModelChain()
        chain.read(try ModelFiles.files(at: path, isNamed: true), name: path)
        chain.readBases()
        self = try chain.document()
    }

    /// Reads files that are already in memory, in any order; together they are one organisation. A model that they
    /// are based on is not looked for.
    public init(reading files: [InputFile]) throws(LoadError) {
        var chain = ModelChain()
        chain.read(files, name: "")
        self = try chain.document()
    }
}
