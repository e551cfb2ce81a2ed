import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `A base model that cannot be read` {
    @Test func `a base that is missing is told where it is named, with the one that was meant`() throws {
        let folder = try ModelFolder([
            "exempel-2022/m.yaml": "enheter: { ks: {} }\n",
            "efter/m.yaml": "organisation: E\nutgår från: ../exempel-2021\n", "x/m.yaml": "utgår från: ../yyyyyyyyy\n",
        ])
        #expect(
            folder.errors("efter") == [
                "~/efter/m.yaml:2:13 missing-base: utgångsläget '../exempel-2021' finns inte; "
                    + "menade du '../exempel-2022'? / there is no base model '../exempel-2021'; "
                    + "did you mean '../exempel-2022'?"
            ])
        #expect(
            folder.errors("x") == [
                "~/x/m.yaml:1:13 missing-base: utgångsläget '../yyyyyyyyy' finns inte / "
                    + "there is no base model '../yyyyyyyyy'"
            ])
    }

    @Test func `bases in a circle are written out`() throws {
        let folder = try ModelFolder([
            "a.yaml": "utgår från: b.yaml\n", "b.yaml": "utgår från: c.yaml\n", "c.yaml": "\nutgår från: ./b.yaml\n",
            "själv.yaml": "utgår från: själv.yaml\n",
        ])
        #expect(
            folder.errors("a.yaml") == [
                "~/c.yaml:2:13 base-circle: modellerna utgår från varandra i cirkel: ~/b.yaml -> ~/c.yaml -> ~/b.yaml / "
                    + "the models are based on one another in a circle: ~/b.yaml -> ~/c.yaml -> ~/b.yaml"
            ])
        #expect(folder.errors("./b.yaml").first?.hasSuffix("a circle: ~/b.yaml -> ~/c.yaml -> ~/b.yaml") == true)
        #expect(folder.errors("själv.yaml").first?.hasSuffix("a circle: ~/själv.yaml -> ~/själv.yaml") == true)
    }

    @Test func `a folder that holds the model itself is a circle too, whatever it is called`() throws {
        let folder = try ModelFolder([
            "m/a.yaml": "utgår från: .\n", "m/b.yaml": "enheter: { ks: {} }\n", "n/a.yaml": "utgår från: ../k\n",
        ])
        try folder.link("k", to: "n")
        for (name, circle) in [("m/a.yaml", "~/m/a.yaml -> ~/m"), ("m", "~/m -> ~/m"), ("n", "~/n -> ~/k")] {
            let errors = folder.errors(name)
            #expect(errors.count == 1 && errors.allSatisfy { $0.hasSuffix("in a circle: \(circle)") }, "\(errors)")
        }
    }

    @Test(arguments: ["../../andra", "../../andra/m.yaml", "../inne/../../andra", "../../..", "../.././andra"])
    func `a base outside the models is refused`(_ path: String) throws {
        let folder = try ModelFolder([
            "modeller/efter/m.yaml": "utgår från: \(path)\n", "modeller/inne/m.yaml": "enheter: { ks: {} }\n",
            "andra/m.yaml": "enheter: { kf: {} }\n",
        ])
        #expect(
            folder.errors("modeller/efter") == [
                "~/modeller/efter/m.yaml:1:13 base-outside: utgångsläget '\(path)' ligger utanför mappen '~/modeller' / "
                    + "the base model '\(path)' lies outside the folder '~/modeller'"
            ])
    }

    @Test func `an absolute path is refused, also to what lies beside the model`() throws {
        let folder = try ModelFolder(["före.yaml": "enheter: { ks: {} }\n"])
        try folder.write("utgår från: \(folder.path)/före.yaml\n", to: "efter.yaml")
        let messages = folder.messages("efter.yaml")
        #expect(messages.map(\.code) == ["base-outside"])
        #expect(messages.first?.help?.english.hasSuffix("is named from there: ../name") == true)
    }

    @Test func `a symbolic link does not lead out`() throws {
        let folder = try ModelFolder([
            "modeller/a/m.yaml": "utgår från: ../b\n", "modeller/c/m.yaml": "utgår från: ../d\n",
            "modeller/e/m.yaml": "utgår från: ../b/../andra\n", "andra/m.yaml": "enheter: { ks: {} }\n",
            "modeller/d/bra.yaml": "enheter: { kf: {} }\n",
        ])
        try folder.link("modeller/b", to: "../andra")
        try folder.link("modeller/d/m.yaml", to: "../../andra/m.yaml")
        for (name, target) in [("a", "~/andra"), ("c", "~/andra/m.yaml"), ("e", "~/andra")] {
            let messages = folder.messages("modeller/\(name)")
            #expect(messages.map(\.code) == ["base-outside"], "\(name)")
            #expect(messages.first?.notes.map { folder.short($0.text.english) } == ["the path leads to '\(target)'"])
        }
    }

    @Test func `a link to a model within the models is a way like any other`() throws {
        let folder = try ModelFolder([
            "modeller/a/m.yaml": "utgår från: ../b\n", "modeller/c/m.yaml": "enheter: { ks: {} }\n",
        ])
        try folder.link("modeller/b", to: "c")
        #expect(try folder.dump("modeller/a").nodes == ["ks: enhet 'ks'"])
    }

    @Test func `errors in the base are told in its own file, with those of the model`() throws {
        let folder = try ModelFolder([
            "före/m.yaml": "organisation: A\nenhter: {}\n", "efter.yaml": "utgår från: före\nbefattning: {}\n",
            "tom.yaml": "utgår från: tomt\n", "tomt/läs.txt": "",
        ])
        #expect(
            folder.errors("efter.yaml").map { $0.prefix { $0 != ":" } + $0.drop { $0 != ":" }.prefix(18) } == [
                "~/efter.yaml:2:1 unknown-word:", "~/före/m.yaml:2:1 unknown-word:",
            ])
        #expect(folder.messages("tom.yaml").map(\.code) == ["no-model"])
        #expect(folder.messages("tom.yaml").first?.location.map { folder.short($0.description) } == "~/tomt")
    }

    @Test func `two files of a model that name two bases are told, and one base twice is one`() throws {
        let folder = try ModelFolder([
            "a.yaml": "enheter: { ks: {} }\n", "b.yaml": "enheter: { kf: {} }\n",
            "m/1.yaml": "utgår från: ../a.yaml\n", "m/2.yaml": "utgår från: ../b.yaml\n",
            "n/1.yaml": "utgår från: ../a.yaml\n", "n/2.yaml": "utgår från: .././a.yaml\n",
        ])
        #expect(
            folder.errors("m") == [
                "~/m/2.yaml:1:13 two-bases: modellen utgår redan från '../a.yaml' / "
                    + "the model is already based on '../a.yaml'"
            ])
        #expect(folder.messages("m").first?.noted.map(folder.short) == ["~/m/1.yaml:1:13"])
        #expect(try folder.dump("n").nodes == ["ks: enhet 'ks'"])
    }

    @Test func `a period that the two models turn around is told in the after-model`() throws {
        let folder = try ModelFolder([
            "före.yaml": "enheter: { ks: { från: 2026-01-01 } }\n",
            "efter.yaml": "utgår från: före.yaml\nenheter:\n  ks: { till: 2025-12-31 }\n",
        ])
        #expect(
            folder.errors("efter.yaml") == [
                "~/efter.yaml:3:3 reversed-period: perioden slutar 2025-12-31 innan den börjar 2026-01-01 / "
                    + "the period ends 2025-12-31 before it begins 2026-01-01"
            ])
    }

    @Test(arguments: ["[a]", "", "{ a: b }"])
    func `a base is named by a path`(_ value: String) throws {
        let folder = try ModelFolder(["m.yaml": "utgår från: \(value)\nenheter: { ks: {} }\n"])
        #expect(folder.messages("m.yaml").map(\.code) == [value.isEmpty ? "empty-value" : "wrong-type"])
    }

    @Test(arguments: ["\"\\0\"", "\"../\\0/x\"", "\"före.yaml\\0\""])
    func `a path that is none leads nowhere`(_ value: String) throws {
        let folder = try ModelFolder(["m.yaml": "utgår från: \(value)\n", "före.yaml": "enheter: { ks: {} }\n"])
        #expect(folder.messages("m.yaml").map(\.code) == ["missing-base"])
    }
}
