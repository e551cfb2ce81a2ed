package import OrgModel

extension Organisation {
    /// Statements by relation and then by ids, each once: an order that no order of files or keys is seen in.
    package func ordered(_ statements: some Sequence<Int>) -> [Int] {
        func order(_ number: Int) -> (UInt8, String, String, Int) {
            let statement = statement(number)
            return (
                statement.relation.rawValue, statement.subject.map(id) ?? "", statement.object.map(id) ?? "", number
            )
        }
        return Set(statements).map(order).sorted(by: <).map(\.3)
    }
}
