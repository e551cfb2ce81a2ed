import OrgCompare
import Testing

struct NameTests {
    @Test(arguments: [
        ("Socialnämnden", "socialnämnd"), ("Miljö- och byggnadsnämnden", "Miljö och byggnadsnämnd"),
        ("Enheten 2", "Enhet 2"), ("Fastighet", "Fastigheten"), ("Hemtjänst Norr", "Hemtjänsten Norra"),
        ("Internkontrollplan", "Internkontrollplans"), ("Hus 3", "Hus3"), ("Kommunens fritidsgårdar", "fritidsgård"),
        ("Tekniska nämnden", "Teknisk nämnd"),
    ])
    func `inflection, capitals and joining words do not make another name`(_ one: String, _ other: String) {
        #expect(NameKey(one) == NameKey(other))
    }

    @Test(arguments: [
        ("Miljökontoret", "Miljöförvaltningen"), ("Gata och park", "Gata och parkenheten"),
        ("Ekonomichef", "Ekonomidirektör"),
        ("Vatten och avlopp", "VA"), ("Park", "Parkteam"), ("Bygglov Öster", "Bygglovsöster"),
        ("Fastighet Norr", "Fastighetsnorr"), ("Barn- och utbildningsnämnden", "BUN"),
        ("Barn- och utbildningsnämnden", "BOU"), ("Stadsbyggnadskontoret", "SBK"), ("Kommunstyrelsen", "KS"),
        ("Ekonomiskt bistånd", "Ekonom bistånd"), ("Enhet 2", "Grupp 2"),
    ])
    func `another head or an abbreviation is a change of form`(_ one: String, _ other: String) {
        #expect(NameKey(one).likeness(to: NameKey(other)) >= .form)
        #expect(NameKey(other).likeness(to: NameKey(one)) >= .form)
    }

    @Test(arguments: [("Enhet 1", "Enhet 2"), ("Hemtjänst Norr", "Hemtjänst Söder"), ("Team A", "Team B")])
    func `numbers, letters and directions part names that are else alike`(_ one: String, _ other: String) {
        #expect(NameKey(one).likeness(to: NameKey(other)) == .contradicted)
    }

    @Test(arguments: [
        ("Trafik", "TFK"), ("Bygglov Öster", "Byggväster"), ("Personal", "Park"), ("Stab", "Stadsteater"),
    ])
    func `what only looks shortened is another name`(_ one: String, _ other: String) {
        #expect(NameKey(one).likeness(to: NameKey(other)) < .form)
        #expect(NameKey(other).likeness(to: NameKey(one)) < .form)
    }

    @Test func `a name within another is weak`() {
        #expect(NameKey("Miljönämnden").likeness(to: NameKey("Miljö- och byggnadsnämnden")) == .weak)
        #expect(NameKey("Biblioteket").likeness(to: NameKey("Näringsliv")) == .none)
    }
}
