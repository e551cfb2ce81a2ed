internal import OrgCompare
internal import Texts

extension Change.Kind {
    /// What the kind of change is called.
    var wording: Wording {
        switch self {
        case .sammanslagen: Wording("sammanslagning", en: "merger")
        case .delad: Wording("delning", en: "split")
        case .omfördelad: Wording("omfördelning", en: "redistribution")
        case .upplöst: Wording("upplöst", en: "dissolved")
        case .ny: Wording("ny", en: "new")
        case .nyRoll: Wording("ny roll", en: "new role")
        case .flyttad: Wording("flyttad", en: "moved")
        case .namnbyte: Wording("namnbyte", en: "renamed")
        case .nyVersion: Wording("ny version", en: "new edition")
        case .vidgatUppdrag: Wording("vidgat uppdrag", en: "wider mandate")
        case .krymptUppdrag: Wording("krympt uppdrag", en: "narrower mandate")
        case .ändratUppdrag: Wording("ändrat uppdrag", en: "changed mandate")
        case .antal: Wording("antal", en: "number")
        case .omriktad: Wording("omriktad linje", en: "redirected line")
        case .tillagd: Wording("tillagd linje", en: "added line")
        case .borttagen: Wording("linje som inte sägs efteråt", en: "line not told after")
        case .ändrad: Wording("andra villkor", en: "other terms")
        case .annanKälla: Wording("annan källa eller ordalydelse", en: "another source or wording")
        case .okänd: Wording("okänt", en: "not known")
        }
    }
}
