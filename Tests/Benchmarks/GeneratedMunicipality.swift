/// A made-up municipality of so many nodes in the model language, the same every time: organs, nämnder with their
/// förvaltningar, divisions and units, chiefs and staff, groups, companies, documents, matters and who does what.
struct GeneratedMunicipality {
    private static let boards = 12
    private var nodes = 0
    private var sections: [String: [String]] = [:]

    init(nodes wanted: Int) {
        addTop()
        for number in 0..<4 { addCompany(number) }
        for board in 0..<Self.boards { addBoard(board) }
        var unit = 0
        while nodes + 5 <= wanted {
            addUnit(unit)
            unit += 1
        }
        while nodes < wanted { add("ärenden | ärende \(nodes) |") }
    }

    /// The model's text.
    var model: String {
        let order = ["källor", "enheter", "personer", "befattningar", "grupper", "ärenden", "utsagor"]
        let written = order.map { "\($0):\n" + sections[$0, default: []].joined() }
        return "organisation: Storköping (påhittad)\ndatum: 2026-01-01\nkälla: beslut\n" + written.joined()
    }

    /// Lines of section, id and terms; a statement has no id, and a line that begins with a comma goes on.
    private mutating func add(_ table: String) {
        var lines: [String] = []
        for line in table.split(separator: "\n") {
            if line.first == ",", let last = lines.popLast() {
                lines.append(last + line)
            } else {
                lines.append(String(line))
            }
        }
        for line in lines {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            if cells.count == 2 {
                sections[cells[0], default: []].append("  - { \(cells[1]) }\n")
            } else {
                sections[cells[0], default: []].append("  \(cells[1]): { \(cells[2]) }\n")
                nodes += 1
            }
        }
    }

    private mutating func addTop() {
        add(
            """
            källor | beslut | slag: beslut, antagen av: kf, datum: 2025-11-20, ansvarig: kansliet
            , uttömmande om: [nämnder, förvaltningar, bolag, ledningsgrupper]
            källor | instruktion | slag: instruktion, antagen av: ks, datum: 2025-12-01, ansvarig: kansliet
            , reglerar: direktör, uttömmande om: direktör, hänvisar till: delegationsordning
            källor | delegationsordning | slag: delegationsordning, antagen av: ks, datum: 2025-12-01, ansvarig: kansliet
            enheter | kommun | slag: kommun
            enheter | kf | slag: kommunfullmäktige, beslutar om: [mål, årsbudget]
            enheter | revision | slag: revision, väljs av: kf, granskar: [ks, nämnder]
            enheter | ks | slag: kommunstyrelse, tillsätts av: kf, har uppsikt över: [nämnder, bolag], bereder: årsbudget
            enheter | kontoret | slag: förvaltning, hör till: ks
            enheter | kansliet | slag: enhet, del av: kontoret
            befattningar | kso | slag: ordförande, leder politiskt: ks
            befattningar | direktör | slag: kommundirektör, chef: ks, uppdrag: ks
            , leder: { vad: kontoret, villkor: genom ledningsgruppen }
            befattningar | kanslichef | slag: chef, chef: direktör, leder: kansliet
            grupper | klg | slag: kommunledningsgrupp, leds av: direktör, möten: 2/månad, ingår: [direktör, kanslichef]
            , beskriven: [uppdrag, sammansättning, ansvar, arbetsuppgifter, arbetsformer]
            ärenden | mål | klass: mål
            ärenden | årsbudget | klass: budget
            """)
    }

    private mutating func addCompany(_ number: Int) {
        add(
            """
            enheter | bolag \(number) | slag: bolag, helägt: ja, ägs av: kommun, ägarstyrs av: ks
            enheter | bolagsstyrelse \(number) | slag: bolagsstyrelse, del av: bolag \(number), tillsätts av: kf
            befattningar | vd \(number) | slag: vd, chef: bolagsstyrelse \(number), leder: bolag \(number)
            """)
    }

    private mutating func addBoard(_ board: Int) {
        let (nämnd, chef) = ("nämnd \(board)", "förvaltningschef \(board)")
        add(
            """
            enheter | \(nämnd) | slag: nämnd, tillsätts av: kf, verksamhetsområde: område \(board), ledamöter: 11
            enheter | utskott \(board) | slag: utskott, del av: \(nämnd), ledamöter: 5
            enheter | förvaltning \(board) | slag: förvaltning, hör till: \(nämnd)
            enheter | verksamhet \(board) | slag: verksamhet, bedrivs i: förvaltning \(board)
            , verksamhetsansvarig: \(nämnd)
            befattningar | ordförande \(board) | slag: ordförande, leder politiskt: \(nämnd)
            befattningar | \(chef) | slag: förvaltningschef, chef: direktör, uppdrag: \(nämnd), ingår i: klg
            , leder: förvaltning \(board), konflikt avgörs av: ks
            grupper | ledningsgrupp \(board) | slag: ledningsgrupp, del av: förvaltning \(board), leds av: \(chef)
            , möten: 1/vecka
            grupper | samverkansgrupp \(board) | slag: samverkansgrupp, hör till: förvaltning \(board)
            , samverkansansvarig: \(chef), möten: 8/år
            ärenden | verksamhetsplan \(board) | beslutas av: \(nämnd), utarbetas av: \(chef)
            ärenden | anställningar \(board) | hör till: \(nämnd)
            utsagor | vem: \(nämnd), gör: delegerar till, vad: \(chef), om: anställningar \(board), anmälan: ja
            utsagor | vem: \(nämnd), gör: fördelar arbetsmiljöuppgifter till, vad: \(chef)
            """)
        for division in 0..<3 {
            let name = "\(board)-\(division)"
            add(
                """
                enheter | avdelning \(name) | slag: avdelning, del av: förvaltning \(board)
                befattningar | avdelningschef \(name) | slag: avdelningschef, chef: \(chef), leder: avdelning \(name)
                utsagor | vem: \(chef), gör: vidaredelegerar till, vad: avdelningschef \(name), anmälan: ja
                , om: anställningar \(board)
                utsagor | vem: avdelningschef \(name), gör: tar fram underlag, vad: verksamhetsplan \(board)
                """)
        }
    }

    /// Five nodes: a unit, its chief, who holds the post, the staff and their meeting.
    private mutating func addUnit(_ unit: Int) {
        let name = "\(unit % Self.boards)-\(unit / Self.boards % 3)"
        add(
            """
            enheter | enhet \(unit) | slag: enhet, del av: avdelning \(name)
            befattningar | enhetschef \(unit) | slag: enhetschef, chef: avdelningschef \(name), leder: enhet \(unit)
            , innehas av: p\(unit)
            personer | p\(unit) |
            befattningar | medarbetare \(unit) | slag: personal, antal: \(8 + unit % 20), chef: enhetschef \(unit)
            , hör till: enhet \(unit)
            grupper | apt \(unit) | slag: apt, del av: enhet \(unit), samverkansansvarig: enhetschef \(unit), möten: 10/år
            utsagor | vem: enhetschef \(unit), gör: rapporterar till, vad: avdelningschef \(name)
            """)
    }
}
