internal import OrgModel
internal import Texts

extension Organisation {
    /// How many a class stands for, in words: "antal okänt", "ca 8", "minst 1 per förvaltning".
    func count(of node: Node, in language: Language) -> String? {
        traits(of: node).quantity.map { wording(of: $0)[language] }
    }
}
