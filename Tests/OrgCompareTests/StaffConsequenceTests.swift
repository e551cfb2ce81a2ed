import OrgCompare
import OrgModel
import Testing

/// What becomes of those who are employed: whose they are, who leads them, and that nothing is made of what is not told.
struct StaffConsequenceTests {
    private func told(_ before: String, _ after: String, trustsIDs: Bool? = true) throws -> (Comparison, Consequences) {
        let comparison = try Comparison(
            of: organisation(before), with: organisation(after), .init(trustsIDs: trustsIDs))
        return (comparison, Consequences(of: comparison))
    }

    private func post(_ id: String, _ told: (Comparison, Consequences)) throws -> PostOutcome {
        try #require(told.1.posts.first { $0.before.map(told.0.before.id) == id })
    }

    // MARK: Employers

    private func office(_ employer: String, _ place: String = "del av: kansliet") -> String {
        """
        enheter:
          v: { slag: kommun, namn: Provköping }
          o: { slag: kommun, namn: Österby }
          nämnden: { slag: nämnd }
          kansliet: { slag: förvaltning, hör till: nämnden }
          ab: { slag: bolag, namn: Vatten AB }
          e: { slag: enhet, namn: Överförmyndarkansliet, \(place)\(employer) }
        befattningar:
          c: { slag: chef, namn: Chefen, leder: e }
          h: { slag: personal, namn: Handläggare, antal: 4, hör till: e }

        """
    }

    @Test(arguments: [
        ("", "", Effect.untold), ("", ", arbetsgivare: o", .yes), (", arbetsgivare: v", ", arbetsgivare: o", .yes),
        (", arbetsgivare: o", "", .yes), ("", ", arbetsgivare: v", .untold),
        (", arbetsgivare: o", ", arbetsgivare: o", .no),
    ])
    func `who employs is told of all who work there, and the municipality employs where nothing is said`(
        _ before: String, _ after: String, _ effect: Effect
    ) throws {
        let told = try told(office(before), office(after))
        #expect(try post("h", told).hasNewEmployer == effect && post("c", told).hasNewEmployer == effect)
        let touched = try #require(told.1.touched.first { $0.unit.map(told.0.before.id) == "e" })
        #expect(touched.tally(.arbetsgivare).yes.known == (effect == .yes ? 5 : 0))
    }

    @Test func `that somebody new employs is told, though a model before told nothing of them`() throws {
        let before = office("").replacing("  o: { slag: kommun, namn: Österby }\n", with: "")
        let told = try told(before, office(", arbetsgivare: o"))
        #expect(told.0.changes.contains { $0.relation == .arbetsgivare && $0.kind == .tillagd }, "\(told.0.lines)")
        #expect(try post("h", told).hasNewEmployer == .yes)
    }

    @Test(arguments: [true, false])
    func `a unit that goes to a company or out of one changes employer, whoever's ids`(_ trustsIDs: Bool) throws {
        let told = try told(office(""), office("", "del av: ab"), trustsIDs: trustsIDs)
        #expect(try post("h", told).hasNewEmployer == .yes)
        #expect(try post("h", told).employersAfter.map(told.0.after.id) == ["ab"])
        let back = try self.told(office("", "del av: ab"), office(""), trustsIDs: trustsIDs)
        #expect(try post("h", back).hasNewEmployer == .yes && post("h", back).employersAfter.isEmpty)
    }

    @Test func `of another hand that says who employs it is not known whether it was so before`() throws {
        let told = try told(office(""), office(", arbetsgivare: o"), trustsIDs: false)
        #expect(try post("h", told).hasNewEmployer == .unknown)
    }

    @Test func `whoever answers to the head of a company, or belongs to it, is the company's`() throws {
        func model(_ office: String) -> String {
            """
            enheter:
              v: { slag: kommun, namn: Provköping }
              o: { slag: kommun, namn: Österby }
              ab: { slag: bolag }
              nämnden: { slag: gemensam nämnd, värd: \(office == "o" ? "o" : "v") }
              kansliet: { slag: förvaltning, hör till: nämnden }
            befattningar:
              vd: { slag: verkställande direktör, leder: ab }
              kc: { slag: chef, leder: kansliet }
              a: { namn: Jurist, chef: \(office == "ab" ? "vd" : "kc") }
              b: { slag: personal, namn: Handläggare, antal: 3, hör till: \(office == "ab" ? "ab" : "kansliet") }

            """
        }
        for (place, employer) in [("ab", ["ab"]), ("o", ["o"]), ("v", [])] {
            let told = try told(model("v"), model(place))
            for id in ["a", "b"] {
                #expect(try post(id, told).employersAfter.map(told.0.after.id) == employer, "\(place) \(id)")
                #expect(try post(id, told).hasNewEmployer == (employer.isEmpty ? .untold : .yes), "\(place) \(id)")
            }
        }
    }

    // MARK: Chiefs

    @Test func `whoever is nobody's any more has no new chief`() throws {
        func model(_ chief: String, _ head: String) -> String {
            "befattningar:\n\(head)  e: { namn: Strateg\(chief) }\n  f: { slag: chef, namn: Falk }\n"
        }
        let head = "  c: { slag: chef, namn: Ceder }\n"
        // The chief has ended, or the line to one who is there still was taken out.
        for after in [model("", ""), model("", head)] {
            let told = try told(model(", chef: c", head), after)
            #expect(try post("e", told).hasNewChief == .lost)
            #expect(told.1.losses.map(\.missing) == [.chef])
            #expect(told.1.people(\.isNewlyLed).isNobody)
            #expect(told.1.touched.first?.tally(.chef).yes.known == 1)
        }
    }

    @Test func `whoever came is another where it is known who the one before is now`() throws {
        func model(_ company: String, _ chief: String) -> String {
            """
            enheter:
              tf: { slag: förvaltning, namn: Tekniska förvaltningen }
              va: { slag: avdelning, namn: VA-avdelningen }
            \(company)
              vac: { slag: avdelningschef, namn: VA-chef, chef: \(chief), leder: va }

            """
        }
        let lead = "  tc: { slag: förvaltningschef, namn: Teknisk chef, leder: tf }"
        let company =
            "  ab: { slag: bolag, namn: Vatten AB }\nbefattningar:\n  vd: { slag: verkställande direktör, namn: VD, leder: ab }\n"
        let told = try told(model("befattningar:\n" + lead, "tc"), model(company + lead, "vd"), trustsIDs: nil)
        #expect(try post("vac", told).hasNewChief == .yes)
        // Where nobody knows what became of the one before, the one who came may be that one.
        let silent = try self.told(model("befattningar:\n" + lead, "tc"), model(company, "vd"), trustsIDs: false)
        #expect(try post("vac", silent).hasNewChief == .unknown)
    }

    @Test func `a picture counts as many with another chief as the consequences do`() throws {
        let text = Municipality.text
        let comparison = try Comparison(
            of: organisation(text),
            with: organisation(
                text.replacing("chef: parkchef }", with: "chef: gatuchef }")
                    .replacing("chef: schef, leder: hemtjänst", with: "chef: okänt, leder: hemtjänst")))
        let picture = ComparisonPicture(of: comparison)
        #expect(picture.postsWithNewChief == 1)
        #expect(picture.marks.values.filter { !$0.newChiefs.isEmpty }.count == 1)
    }

    @Test func `a meeting is lost where the model after tells of such and not of this one`() throws {
        func model(_ groups: String) -> String {
            "enheter: { park: { slag: enhet, namn: Park }, gata: { slag: enhet, namn: Gata } }\nbefattningar:\n"
                + "  p: { namn: Gärdare, antal: 3, hör till: park }\n  q: { namn: Vägare, antal: 5, hör till: gata }\n"
                + groups
        }
        let park = "  apt park: { slag: arbetsplatsträff, del av: park }\n"
        let gata = "  apt gata: { slag: arbetsplatsträff, del av: gata }\n"
        func tally(_ after: String) throws -> Touched.Tally {
            let told = try told(model("grupper:\n" + park + gata), model(after))
            return try #require(told.1.touched.first { $0.unit.map(told.0.before.id) == "park" }).tally(.apt)
        }
        // A meeting that ended is lost anyhow; here nobody tells what became of it.
        let elsewhere = "  apt park: { slag: arbetsplatsträff, namn: Annat, del av: okänt }\n"
        #expect(try tally("grupper:\n" + elsewhere + gata).yes.known == 3)
        #expect(try tally("grupper:\n" + elsewhere).unknown.known == 3)
    }

    // MARK: Names

    @Test func `only the name is another where nothing else is`() throws {
        func change(_ edits: (String, String)...) throws -> NameChange {
            var text = Municipality.text.replacing("namn: Teknisk chef", with: "namn: Samhällschef")
            for (old, new) in edits { text = text.replacing(old, with: new) }
            let comparison = try Comparison(of: organisation(Municipality.text), with: organisation(text))
            let node = try comparison.before.named("tchef")
            return comparison.nameChange(of: try #require(comparison.pairing.links(from: node).first))
        }
        #expect(try change() == .mere)
        // Another unit under what the chief leads, and what it leads merged with another.
        #expect(try change(("namn: Hemtjänst, del av: sf", "namn: Hemtjänst, del av: tf")) == .more)
        #expect(
            try change(
                ("  sf: { slag: förvaltning, namn: Socialförvaltningen, hör till: sn }\n", ""),
                ("hör till: tn }", "hör till: tn, ersätter: sf }"), ("del av: sf", "chef: schef"),
                (", leder: sf", "")) == .more)
    }
}
