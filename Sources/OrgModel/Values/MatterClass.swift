package import Texts

/// The classes (`klass`) that rules and checklists know matters and units by. A model may write any word as a class;
/// one of these in English means the same as in Swedish.
package enum MatterClass {
    /// Each class in both languages, lower case.
    package static let words: [Wording] = [
        Wording("mål", en: "goals"),
        Wording("mål och riktlinjer", en: "goals and guidelines"),
        Wording("inriktning", en: "direction"),
        Wording("omfattning", en: "scope"),
        Wording("kvalitet", en: "quality"),
        Wording("principiell", en: "matter of principle"),
        Wording("principbeslut", en: "decision of principle"),
        Wording("budget", en: "budget"),
        Wording("skatt", en: "tax"),
        Wording("skattesats", en: "tax rate"),
        Wording("årsredovisning", en: "annual report"),
        Wording("nämndorganisation", en: "committee structure"),
        Wording("nämndernas organisation", en: "structure of committees"),
        Wording("val", en: "election"),
        Wording("ansvarsfrihet", en: "discharge"),
        Wording("revisorernas budget", en: "auditors' budget"),
        Wording("folkomröstning", en: "referendum"),
        Wording("medborgarförslag", en: "citizens' proposal"),
        Wording("yttrande till fullmäktige", en: "opinion to the council"),
        Wording("framställning till fullmäktige", en: "proposal to the council"),
        Wording("yttrande vid överklagande", en: "opinion on an appeal"),
        Wording("taxa", en: "schedule of fees"),
        Wording("bolagsprövning", en: "company review"),
        Wording("riskbedömning", en: "risk assessment"),
        Wording("avtalssamverkan", en: "co-operation by agreement"),
        Wording("anställning", en: "employment"),
        Wording("lön", en: "pay"),
        Wording("samordning", en: "coordination"),
        Wording("rollfördelning", en: "division of roles"),
        Wording("plats", en: "place"),
        Wording("organisation", en: "organisation"),
        Wording("massmedia", en: "mass media"),
        Wording("ärendeberedning", en: "preparation of matters"),
        Wording("verksamhetsplanering", en: "operational planning"),
        Wording("byggnadsnämnd", en: "building committee"),
        Wording("krisledning", en: "crisis management"),
        Wording("överförmyndare", en: "chief guardian"),
        Wording("intern kontroll", en: "internal control"),
        Wording("skolenhet", en: "school unit"),
        Wording("hälso- och sjukvård", en: "health care"),
        Wording("räddningstjänst", en: "rescue service"),
        Wording("arkiv", en: "archives"),
        Wording("arkivmyndighet", en: "archives authority"),
        Wording("valnämnd", en: "election committee"),
        Wording("dataskyddsombud", en: "data protection officer"),
        Wording("medicinskt ansvarig sjuksköterska", en: "nurse with medical responsibility"),
    ]

    /// The Swedish word for a class that is written in English; any other word as it is.
    package static func word(_ written: String) -> String { byEnglish[written.lowercased()] ?? written }

    private static let byEnglish = Dictionary(
        words.map { ($0.english, $0.swedish) }, uniquingKeysWith: { one, _ in one })
}
