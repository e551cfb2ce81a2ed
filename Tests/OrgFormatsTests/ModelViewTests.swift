import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Views and limits of a model's own` {
    @Test func `a view is kept with its words and their places`() throws {
        let organisation = try WrittenModel(
            """
            vyer:
              politiken:
                titel: Politisk organisation
                under: kf
                slag: [kommunfullmäktige, nämnder]
                linjer: [tillsätter, chefslinjen]
                djup: 2
              direktören: { kring: kommundirektör, linjer: alla }
            """
        ).organisation()
        #expect(organisation.views.map(\.name) == ["politiken", "direktören"])
        let view = try #require(organisation.views.first)
        #expect(view.title == "Politisk organisation" && view.depth == 2 && view.around == nil)
        #expect(view.kinds == [.kommunfullmäktige, .nämnd])
        #expect(view.lines.map(\.text) == ["tillsätter", "chefslinjen"])
        #expect(organisation.location(of: view.lines[1].place)?.description == "m.yaml:6:26")
        #expect(view.under?.text == "kf")
        #expect(organisation.location(of: try #require(view.under).place)?.description == "m.yaml:4:12")
        #expect(organisation.location(of: view.place)?.description == "m.yaml:2:3")
        let other = organisation.views[1]
        #expect(other.around?.text == "kommundirektör" && other.lines.map(\.text) == ["alla"])
        #expect(other.title == nil && other.kinds.isEmpty && other.under == nil && other.depth == nil)
    }

    @Test func `a view that names an unknown kind is told at the kind`() {
        let model = WrittenModel("vyer:\n  politiken: { slag: [kommunstyrelse, nämmd, qqqqqq] }\n")
        #expect(
            model.errors == [
                "2:39 unknown-kind: inget slag heter 'nämmd'; menade du 'nämnd'? / "
                    + "no kind is called 'nämmd'; did you mean 'nämnd'?",
                "2:46 unknown-kind: inget slag heter 'qqqqqq' / no kind is called 'qqqqqq'",
            ])
    }

    @Test(arguments: ["-1", "två", "1.5"])
    func `a view's depth is a number, 0 or more`(_ depth: String) {
        let model = WrittenModel("vyer: { a: { djup: \(depth) } }\n")
        #expect(
            model.errors == [
                "1:20 wrong-type: här väntas ett helt tal, 0 eller större, inte '\(depth)' / "
                    + "a whole number, 0 or more is expected here, not '\(depth)'"
            ])
        #expect(WrittenModel("vyer: { a: { djup: 0 } }\n").errors == [])
    }

    @Test func `limits are kept with their places`() throws {
        let organisation = try WrittenModel("gränser:\n  SPAN-01: 30\n  LAY-02: 0\n").organisation()
        #expect(organisation.limits.map(\.name) == ["SPAN-01", "LAY-02"])
        #expect(organisation.limits.map(\.number) == [30, 0])
        #expect(organisation.location(of: organisation.limits[1].place)?.description == "m.yaml:3:3")
        for empty in ["gränser:\n", "gränser: {}\n"] {
            #expect(try WrittenModel(empty + "enheter: { ks: {} }\n").document().limits.isEmpty)
        }
    }

    @Test(arguments: ["-1", "många", "[1]"])
    func `a limit is a number, 0 or more`(_ limit: String) {
        let errors = WrittenModel("gränser: { SPAN-01: \(limit) }\n").errors
        #expect(errors.count == 1 && errors.allSatisfy { $0.hasPrefix("1:21 wrong-type: ") })
    }

    @Test func `a class of less than none is no class`() {
        #expect(
            WrittenModel("enheter: { nämnder: { slag: nämnd, antal: -1 } }\n").errors == [
                "1:43 wrong-type: här väntas ett helt tal, 0 eller större, inte '-1' / "
                    + "a whole number, 0 or more is expected here, not '-1'"
            ])
    }
}
