/// A small municipality in the model language, for tests to change: two nämnder with förvaltning, chief and units.
enum Municipality {
    static let text = model()

    /// - Parameters:
    ///   - prefix: put before every id, to re-key it.
    ///   - names: whether nodes have their names, or names that nobody knows.
    static func model(prefix p: String = "", isRenamed: Bool = false) -> String {
        func name(_ name: String) -> String {
            isRenamed ? "Zq\(name.unicodeScalars.reduce(7) { ($0 &* 31 &+ Int($1.value)) % 9973 })x" : name
        }
        return """
            enheter:
              \(p)kf: { slag: kommunfullmäktige, namn: \(name("Kommunfullmäktige")) }
              \(p)ks: { slag: kommunstyrelse, namn: \(name("Kommunstyrelsen")), tillsätts av: \(p)kf }
              \(p)tn: { slag: nämnd, namn: \(name("Tekniska nämnden")), tillsätts av: \(p)kf }
              \(p)sn: { slag: nämnd, namn: \(name("Socialnämnden")), tillsätts av: \(p)kf }
              \(p)tf: { slag: förvaltning, namn: \(name("Tekniska förvaltningen")), hör till: \(p)tn }
              \(p)sf: { slag: förvaltning, namn: \(name("Socialförvaltningen")), hör till: \(p)sn }
              \(p)gata: { slag: enhet, namn: \(name("Gata")), del av: \(p)tf }
              \(p)park: { slag: enhet, namn: \(name("Park")), del av: \(p)tf }
              \(p)hemtjänst: { slag: enhet, namn: \(name("Hemtjänst")), del av: \(p)sf }
            befattningar:
              \(p)kd: { slag: kommundirektör, namn: \(name("Kommundirektör")), chef: \(p)ks }
              \(p)tchef: { slag: förvaltningschef, namn: \(name("Teknisk chef")), chef: \(p)kd, leder: \(p)tf }
              \(p)schef: { slag: förvaltningschef, namn: \(name("Socialchef")), chef: \(p)kd, leder: \(p)sf }
              \(p)gatuchef: { slag: enhetschef, namn: \(name("Gatuchef")), chef: \(p)tchef, leder: \(p)gata }
              \(p)parkchef: { slag: enhetschef, namn: \(name("Parkchef")), chef: \(p)tchef, leder: \(p)park }
              \(p)hchef: { slag: enhetschef, namn: \(name("Hemtjänstchef")), chef: \(p)schef, leder: \(p)hemtjänst }
              \(p)trädgårdsmästare: { namn: \(name("Trädgårdsmästare")), chef: \(p)parkchef }
            ärenden:
              \(p)taxa: { namn: \(name("Parkeringstaxa")), beslutas av: \(p)tn }

            """
    }
}
