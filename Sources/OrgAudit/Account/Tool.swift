/// The tool, as its reports name it.
public enum Tool {
    public static let name = "styrgraf"
    public static let version = "0.1.0"
}
