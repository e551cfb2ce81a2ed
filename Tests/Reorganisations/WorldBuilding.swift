internal import OrgModel

extension World {
    /// A municipality of 50 to 300 members: nämnder with chair, reglemente, matters and förvaltning; divisions and
    /// units with chief, staff and meeting.
    ///
    /// - Parameter size: another number of members.
    package static func generated(_ chance: inout Chance, size: Int? = nil) -> World {
        var world = World()
        let size = size ?? chance.number(50...300)
        let council = world.add(.kommunfullmäktige, "Kommunfullmäktige")
        let board = world.add(.kommunstyrelse, "Kommunstyrelsen")
        world.draw(council, .tillsätter, board)
        let chair = world.add(.ordförande, "Ordförande")
        world.draw(chair, .lederPolitiskt, board)
        let director = world.add(.kommundirektör, "Kommundirektör")
        world.draw(director, .chef, board)
        let group = world.add(.kommunledningsgrupp, "Kommunledningsgruppen")
        world.draw(director, .leder, group)
        let nämnder = chance.shuffled(Array(WorldNames.boards.indices)).prefix(chance.number(2...min(8, 2 + size / 40)))
        let divisionsEach = size > 300 ? size / 200...size / 100 : 1...3
        var divisions: [(unit: Int, chief: Int)] = []
        for field in nämnder {
            divisions += world.addBoard(
                field, council, director, group, divisions: chance.number(divisionsEach), &chance)
        }
        while world.members.count + 4 <= size {
            let (division, chief) = chance.pick(divisions)
            world.addUnit(in: division, under: chief, &chance)
        }
        return world
    }

    private mutating func addBoard(
        _ field: Int, _ council: Int, _ director: Int, _ group: Int, divisions: Int, _ chance: inout Chance
    ) -> [(unit: Int, chief: Int)] {
        let nämnd = add(.nämnd, WorldNames.boards[field])
        draw(council, .tillsätter, nämnd)
        let chair = add(.ordförande, "Ordförande")
        draw(chair, .lederPolitiskt, nämnd)
        let rules = add(.reglemente, "Reglemente för \(WorldNames.boards[field].lowercased())")
        draw(rules, .reglerar, nämnd)
        for matter in chance.shuffled(WorldNames.matters).prefix(chance.number(1...3)) {
            draw(nämnd, .beslutar, add(.ärende, matter))
        }
        let department = add(.förvaltning, WorldNames.departments[field])
        draw(department, .hörTill, nämnd)
        let head = add(.förvaltningschef, chance.happens(50) ? "Förvaltningschef" : "\(WorldNames.fields[field])chef")
        draw(head, .leder, department)
        draw(head, .chef, director)
        draw(head, .ingår, group)
        draw(head, .uppdrag, nämnd)
        let leaders = add(.ledningsgrupp, "Ledningsgrupp")
        draw(head, .leder, leaders)
        return (0..<divisions).map { _ in
            let name = chance.happens(40) ? chance.pick(WorldNames.divisions) : chance.pick(WorldNames.areas)
            let division = add(.avdelning, name)
            draw(division, .delAv, department)
            let chief = add(.avdelningschef, chance.happens(50) ? "Avdelningschef" : "Chef \(name.lowercased())")
            draw(chief, .leder, division)
            draw(chief, .chef, head)
            draw(chief, .ingår, leaders)
            return (division, chief)
        }
    }

    /// A unit with its chief, now and then staff and a meeting; the unit's number.
    @discardableResult
    package mutating func addUnit(in division: Int, under chief: Int, _ chance: inout Chance) -> Int {
        let name = WorldNames.unit(&chance)
        let unit = add(.enhet, name)
        draw(unit, .delAv, division)
        let head = add(.enhetschef, chance.happens(70) ? "Enhetschef" : "Enhetschef \(name.lowercased())")
        draw(head, .leder, unit)
        draw(head, .chef, chief)
        if chance.happens(60) {
            let meeting = add(.apt, "Arbetsplatsträff")
            draw(meeting, .delAv, unit)
            draw(head, .samverkansansvar, meeting)
        }
        for _ in 0..<chance.pick([0, 0, 1, 1, 2, 3]) {
            let staff = add(
                .befattning,
                chance.happens(60) ? "Medarbetare" : chance.pick(["Handläggare", "Samordnare", "Assistent"]))
            draw(staff, .chef, head)
        }
        return unit
    }
}
