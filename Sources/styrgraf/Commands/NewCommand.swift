internal import ArgumentParser
internal import Files
internal import Texts

/// `styrgraf new FOLDER`: writes a first model to go on with.
struct NewCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "new",
            abstract: Wording("skriver en första modell att utgå från", en: "writes a first model to go on with")[
                Spoken.language],
            usage: HelpPage.usage("new <folder> [<options>]"))
    }

    @Argument(
        help: .init(
            Wording(
                "mappen som modellen ska ligga i; den får inte innehålla något",
                en: "the folder that the model is to lie in; it may hold nothing"),
            value: Wording("mapp", en: "folder")))
    var folder: String

    @OptionGroup var spoken: LanguageOption

    func run() throws {
        let language = Spoken.language
        let console = Console(language: language)
        if folder.isEmpty { try refuse(Wording("mappen har inget namn", en: "the folder has no name"), console) }
        let folder = FilePath.plain(folder)
        try refuse(unlessFree: folder, console)
        let file = "\(folder)/kommun.yaml"
        try Destination.makeFolder(folder, console)
        do throws(OutputError) {
            try OutputFile.create(file, with: Array(FirstModel.text(in: language).utf8))
            let name = Self.quoted(folder)
            // A picture of the folder where one stands has no name of its own.
            let last = folder.split(separator: "/").last ?? ""
            let picture = Self.quoted(last.allSatisfy { $0 == "." } ? "\(folder)/kommun.svg" : folder + ".svg")
            try console.answer(
                Wording(
                    """
                    Skrev \(file.harmless): en påhittad kommun att ändra till din egen. Öppna den i en textredigerare.

                    Rita:    styrgraf chart \(name) --output \(picture)
                    Granska: styrgraf audit \(name)

                    """,
                    en: """
                        Wrote \(file.harmless): an invented municipality to change into your own. Open it in a text editor.

                        Draw:  styrgraf chart \(name) --language en --output \(picture)
                        Audit: styrgraf audit \(name) --language en

                        """)[language])
        } catch {
            console.tell(error.message)
            throw ExitCode(2)
        }
    }

    /// Ends with exit 64 where there is something already, or where the folder would pass for a file of a model.
    private func refuse(unlessFree folder: String, _ console: Console) throws {
        let what: Wording
        switch PathTarget(of: folder) {
        case .nothing:
            guard let objection = ReadFiles.objection(toName: folder) else { return }
            what = objection
        case .folder:
            guard let names = FilePath.names(in: folder) else {
                what = Wording("'\(folder)' kan inte läsas", en: "'\(folder)' cannot be read")
                break
            }
            guard let name = names.first(where: { !$0.hasPrefix(".") }) else { return }
            what = Wording(
                "'\(folder)' är inte tom: där finns '\(name)'", en: "'\(folder)' is not empty: it holds '\(name)'")
        default: what = Wording("'\(folder)' är ingen mapp", en: "'\(folder)' is no folder")
        }
        try refuse(what, console)
    }

    private func refuse(_ what: Wording, _ console: Console) throws -> Never {
        console.tellUsage(
            what,
            help: Wording(
                "ange en mapp som inte finns än, till exempel: styrgraf new min-kommun",
                en: "name a folder that is not there yet, for instance: styrgraf new my-municipality"))
        throw ExitCode(64)
    }

    /// A path as a shell takes it for one word, and a command for no option.
    private static func quoted(_ written: String) -> String {
        let path = written.hasPrefix("-") ? "./" + written : written
        return path.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
            ? path : "'" + path.replacing("'", with: "'\\''").harmless + "'"
    }
}

/// The model that a beginner changes into a first one: small, sound, and with comments that teach.
private enum FirstModel {
    static func text(in language: Language) -> String {
        let lines = written.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line -> Substring? in
            for other in Language.allCases where line.hasPrefix(other.rawValue + "|") {
                return other == language ? line.dropFirst(3) : nil
            }
            return line
        }
        return lines.joined(separator: "\n")
    }

    /// The lines of one language begin with its tag.
    private static let written = """
        sv|# En första modell: en påhittad kommun att ändra till din egen. Rader med # är kommentarer.
        sv|# Skriv det som dokumenten säger, och ingenting annat: det som saknas hittar granskningen.
        en|# A first model: an invented municipality to change into your own. Lines with # are comments.
        en|# Write what the documents say, and nothing else: what is missing the audit will find.

        organisation: Ekdalens kommun (påhittad)
        sv|# Den dag som modellen beskriver.
        en|# The day that the model describes.
        datum: 2026-01-01
        sv|# Det dokument som allt i filen vilar på, där inget annat sägs.
        en|# The document that everything in the file rests on, unless something else is said.
        källa: reglemente

        sv|# Källor: dokumenten. Varje linje i schemat säger vilket dokument den vilar på.
        en|# Sources: the documents. Each line of the chart says which document it rests on.
        källor:
          reglemente:
            slag: reglemente
            titel: Reglemente för kommunstyrelsen och nämnderna
            antagen av: kf
            datum: 2025-12-15
            paragraf: § 112
            ansvarig: kommunledningskontoret
            reglerar: [ks, bildningsnämnden, socialnämnden, samhällsnämnden]
          instruktion:
            slag: instruktion
            titel: Instruktion för kommundirektören
            antagen av: ks
            datum: 2025-12-18
            paragraf: § 201
            ansvarig: kommunledningskontoret
            reglerar: kommundirektör

        sv|# Enheter: fullmäktige, styrelsen, nämnderna och förvaltningarna. Ordet före kolonet är ett id som
        sv|# du väljer; det skrivs likadant överallt där enheten menas. 'namn' är det som syns.
        en|# Units: the council (kommunfullmäktige), the executive board (kommunstyrelse), the committees
        en|# (nämnder) and their departments (förvaltningar). The word before the colon is an id that you
        en|# choose; it is written alike wherever the unit is meant. 'namn' is what is shown.
        enheter:
          kf:
            slag: kommunfullmäktige
            namn: Kommunfullmäktige
            förkortning: KF
          ks:
            slag: kommunstyrelse
            namn: Kommunstyrelsen
            förkortning: KS
            tillsätts av: kf
            verksamhetsområde: ledning, samordning, ekonomi och personal
        sv|    # Flera värden skrivs inom hakparentes, med komma emellan.
        en|    # Several values are written in brackets, with commas between them.
            har uppsikt över: [bildningsnämnden, socialnämnden, samhällsnämnden]
          bildningsnämnden:
            slag: nämnd
            namn: Bildningsnämnden
            tillsätts av: kf
            verksamhetsområde: förskola, skola och kultur
          socialnämnden:
            slag: nämnd
            namn: Socialnämnden
            tillsätts av: kf
            verksamhetsområde: socialtjänst och omsorg
          samhällsnämnden:
            slag: nämnd
            namn: Samhällsnämnden
            tillsätts av: kf
            verksamhetsområde: plan, bygg, miljö och teknik
          revisionen:
            slag: revision
            namn: Revisorerna
            tillsätts av: kf
            granskar: [ks, bildningsnämnden, socialnämnden, samhällsnämnden]

        sv|  # Det som hör ihop kan också stå på en rad, inom klammer.
        en|  # What belongs together may also stand on one line, in braces.
          kommunledningskontoret: { slag: förvaltning, namn: Kommunledningskontoret, hör till: ks }
          bildningsförvaltningen: { slag: förvaltning, namn: Bildningsförvaltningen, hör till: bildningsnämnden }
          socialförvaltningen: { slag: förvaltning, namn: Socialförvaltningen, hör till: socialnämnden }
          samhällsförvaltningen: { slag: förvaltning, namn: Samhällsförvaltningen, hör till: samhällsnämnden }

        sv|# Befattningar: en post är en stol och inte en person. 'chef' är vem man lyder under, 'uppdrag' vem
        sv|# man svarar inför för verksamheten; 'konflikt avgörs av' säger vem som bestämmer när de vill olika.
        en|# Posts: a post is a seat and not a person. 'chef' is whom one reports to, 'uppdrag' before whom one
        en|# answers for the operations; 'konflikt avgörs av' says who decides when the two disagree.
        befattningar:
          kommundirektör:
            slag: kommundirektör
            namn: Kommundirektör
            källa: instruktion § 1
            chef: ks
            uppdrag: ks
        sv|    # Hur, var eller när något gäller skrivs inom klammer, efter 'vad'.
        en|    # How, where or when something holds is written in braces, after 'vad' (what).
            leder: { vad: kommunledningskontoret, villkor: genom ledningsgruppen och årlig uppföljning }
          bildningschef:
            slag: förvaltningschef
            namn: Bildningschef
            källa: instruktion § 3
            chef: kommundirektör
            uppdrag: bildningsnämnden
            leder: bildningsförvaltningen
            konflikt avgörs av: ks
          socialchef:
            slag: förvaltningschef
            namn: Socialchef
            källa: instruktion § 3
            chef: kommundirektör
            uppdrag: socialnämnden
            leder: socialförvaltningen
            konflikt avgörs av: ks
          samhällschef:
            slag: förvaltningschef
            namn: Samhällschef
            källa: instruktion § 3
            chef: kommundirektör
            uppdrag: samhällsnämnden
            leder: samhällsförvaltningen
            konflikt avgörs av: ks

        sv|# Grupper: ledningsgrupper, forum och samverkan.
        en|# Groups: management groups, forums and co-operation with the unions.
        grupper:
          ledningsgruppen:
            slag: kommunledningsgrupp
            namn: Kommunledningsgruppen
            källa: instruktion § 4
            leds av: kommundirektör
            ingår: [kommundirektör, bildningschef, socialchef, samhällschef]
            möten: 2/månad

        sv|# Gå vidare: fler filer i samma mapp är samma modell. Models/README.md beskriver alla ord, och
        sv|# 'styrgraf explain' alla regler.
        en|# To go on: more files in the same folder are the same model. Models/README.md describes every word, and
        en|# 'styrgraf explain' every rule.

        """
}
