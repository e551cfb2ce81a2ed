import Testing

@Suite struct `The house` {
    private let house: House

    init() throws { house = try House.asBuilt.get() }

    @Test func `is read`() {
        #expect(house.libraries.count > 12)
        #expect(house.libraries.allSatisfy { !$0.files.isEmpty })
        #expect(house.libraries.flatMap(\.files).count > 300)
    }

    @Test func `a room depends on what its files import, and on nothing else`() {
        let programs = Set(house.rooms.filter(\.isProgram).map(\.name))
        for room in house.rooms where !room.files.isEmpty {
            let imported = room.imports.intersection(house.modules)
            #expect(imported.subtracting(room.dependencies) == [], "\(room.name) does not say")
            #expect(room.dependencies.subtracting(imported).subtracting(programs) == [], "\(room.name) does not use")
        }
    }

    @Test func `every room stands in the picture and in the table`() {
        let names = Set(house.libraries.map(\.name))
        #expect(names.subtracting(house.rows.keys) == [])
        #expect(names.subtracting(house.told) == [])
        #expect(house.told.subtracting(names) == [])
    }

    @Test func `every arrow points down`() throws {
        for room in house.libraries {
            let row = try #require(house.rows[room.name])
            for other in room.imports.intersection(house.rows.keys) {
                #expect(house.rows[other]! > row, "\(room.name) stands above \(other)")
            }
        }
    }

    @Test func `only a room named Org, and the command, may speak of organisations`() {
        for room in house.libraries where !room.name.hasPrefix("Org") && room.name != "styrgraf" {
            #expect(room.imports.filter { $0.hasPrefix("Org") } == [], "\(room.name)")
        }
    }

    @Test func `each library in C is spoken to from one room`() {
        for module in ["CYaml", "CGraphviz", "CCairo"] {
            #expect(house.rooms.count { $0.imports.contains(module) } == 1, "\(module)")
        }
    }

    @Test func `no file is long`() {
        #expect(house.libraries.flatMap(\.files).filter { $0.codeLines > 250 }.map(\.path) == [])
    }
}
