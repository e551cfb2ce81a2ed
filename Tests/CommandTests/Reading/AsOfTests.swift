import Testing

@Suite struct `A model on a day, and a model that changes another` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder([
            "m.yaml": """
            organisation: A
            enheter:
              kf: { slag: kommunfullmäktige, namn: Fullmäktige }
              gamla: { slag: nämnd, namn: Gamla nämnden, tillsätts av: kf, till: 2025-12-31 }
              nya: { slag: nämnd, namn: Nya nämnden, tillsätts av: kf, från: 2026-01-01, ersätter: gamla }
            """,
            "förslag/m.yaml": "utgår från: ..\nupphör: [gamla]\nenheter: { nya: { namn: Nyaste nämnden } }\n",
            "vilse/m.yaml": "utgår från: ../försalg\n",
        ])
    }

    private func outline(_ arguments: String...) async throws -> String {
        let answer = try await Styrgraf.run(["chart", "--format", "text"] + arguments, in: folder)
        #expect(answer.status == 0 && answer.told == [])
        return answer.text
    }

    @Test func `a day shows what holds on it, and no day the last state that is told`() async throws {
        let before = try await outline("m.yaml", "--as-of", "2025-12-31")
        #expect(before.contains("Gamla nämnden") && !before.contains("Nya nämnden"))
        let after = try await outline("m.yaml", "--as-of=2026-01-01")
        #expect(!after.contains("Gamla nämnden") && after.contains("Nya nämnden"))
        // What holds at different times is not drawn as holding together.
        let last = try await outline("m.yaml")
        #expect(!last.contains("Gamla nämnden") && last.contains("Nya nämnden") && last.contains("2026-01-01"))
    }

    @Test func `an after-model is drawn whole`() async throws {
        let text = try await outline("förslag")
        #expect(text.contains("Fullmäktige") && text.contains("Nyaste nämnden") && !text.contains("Gamla nämnden"))
    }

    @Test func `a base that is missing ends with 2`() async throws {
        let answer = try await Styrgraf.run("chart", "vilse", "--language", "en", in: folder)
        #expect(answer.status == 2 && answer.output.isEmpty)
        #expect(
            answer.told.first
                == "vilse/m.yaml:1:13: error: there is no base model '../försalg'; did you mean '../förslag'? [missing-base]"
        )
    }

    @Test(arguments: ["2026-2-3", "2026-02-30", "igår", "", "20260203"])
    func `a wrong date is wrong usage, told with the right form`(_ date: String) async throws {
        let swedish = try await Styrgraf.run("chart", "m.yaml", "--as-of", date, in: folder)
        let english = try await Styrgraf.run("chart", "m.yaml", "--as-of", date, "--language", "en", in: folder)
        #expect(swedish.status == 64 && english.status == 64 && swedish.output.isEmpty && english.output.isEmpty)
        #expect(
            swedish.told == [
                "styrgraf: fel: --as-of: '\(date)' är ingen dag",
                "hjälp: skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-01-01",
            ])
        #expect(
            english.told == [
                "styrgraf: error: --as-of: '\(date)' is not a day",
                "help: write the day as YYYY-MM-DD, for instance 2026-01-01",
            ])
    }
}
