import Pictures
import Testing

@Suite struct `Typefaces of the machine` {
    /// A folder with a model, and with settings by which the machine has no typeface.
    private func bare(_ name: String) throws -> TemporaryFolder {
        try TemporaryFolder([
            "m.yaml": "enheter:\n  a: { slag: enhet, namn: \(name) }\n  b: { slag: enhet, del av: a }\n",
            "typsnitt.conf": """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir prefix="cwd">inga</dir><cachedir prefix="cwd">minne</cachedir></fontconfig>
            """,
        ])
    }

    @Test(arguments: [("sv", "varning: datorn har inget typsnitt"), ("en", "warning: the machine has no typeface")])
    func `a machine without any is warned of, and the picture made`(_ language: String, _ told: String) async throws {
        let answer = try await Styrgraf.run(
            ["chart", "m.yaml", "--language", language], in: bare("Enheten"),
            through: "FONTCONFIG_FILE=$PWD/typsnitt.conf exec \"$@\"")
        #expect(answer.status == 0)
        #expect(answer.told.contains { $0.contains(told) && $0.hasSuffix("[no-typeface]") }, "\(answer.errors)")
        #expect(try Picture(answer.output).boxes.count == 2)
    }

    @Test func `the doctor says that there is none`() async throws {
        let answer = try await Styrgraf.run(
            ["doctor"], in: bare("Enheten"), through: "FONTCONFIG_FILE=$PWD/typsnitt.conf exec \"$@\"")
        #expect(answer.status == 0 && answer.text.contains("inget alls finns"), "\(answer.text)")
    }

    @Test func `characters that no typeface has are warned of`() async throws {
        // A private use character, which nobody draws.
        let folder = try TemporaryFolder(["m.yaml": "enheter:\n  a: { slag: enhet, namn: \"Enhet \u{F0F00}\" }\n"])
        let answer = try await Styrgraf.run("chart", "m.yaml", in: folder)
        #expect(answer.status == 0 && !answer.output.isEmpty)
        #expect(answer.told.first?.hasSuffix("[unknown-characters]") == true, "\(answer.errors)")
        let plain = try await Styrgraf.run(
            "chart", "m.yaml", in: TemporaryFolder(["m.yaml": Municipality.model]))
        #expect(plain.errors == "")
    }
}
