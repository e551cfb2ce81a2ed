/// A small organisation with two posts that have two chiefs each; one of the flaws is accepted.
enum AuditedModel {
    static let text = """
        organisation: Almby kommun
        datum: 2025-06-01
        enheter:
          ks: { slag: kommunstyrelse, namn: Kommunstyrelsen }
        befattningar:
          a: { slag: chef, namn: Ada, chef: ks }
          b: { slag: chef, namn: Bo, chef: ks }
          c: { slag: chef, namn: Cia, chef: [a, b] }
          d: { slag: chef, namn: Dag, chef: [a, b] }
        godtas:
          - { regel: DBL-01, nod: d, beslut: KS 2025 §7, skäl: på prov }

        """

    /// The same without a flaw.
    static let clean = text.replacing("namn: Cia, chef: [a, b]", with: "namn: Cia, chef: a")

    static func arguments(_ rest: String...) -> [String] {
        ["audit", "m.yaml", "--today", "2026-01-15", "--select", "DBL,GOD"] + rest
    }
}
