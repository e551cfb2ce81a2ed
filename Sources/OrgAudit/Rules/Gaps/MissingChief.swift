internal import OrgFacts
internal import OrgModel
internal import Texts

/// A post that nobody is said to be the chief of.
enum MissingChief: FlawRule {
    static let code = "GAP-01"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("befattning utan chef", en: "post without a chief"),
        rationale: Wording(
            "utan chefslinje har ingen ansvar för den anställdas uppdrag, lön, samtal och arbetsmiljö",
            en: "without a personal line nobody answers for the employee's task, pay, talks and work environment"),
        authorities: [.kommunallagen("7 kap. 1 §", en: "chapter 7, section 1")],
        advice: Wording(
            "skriv vem som är chef (chef) i det dokument som beskriver organisationen",
            en: "say who is the chief (chief) in the document that describes the organisation"))

    static let examples = [
        Example(
            """
            källor:
              policy: { slag: policy, uttömmande om: [ekonomichef, jurist, förvaltningschefer] }
            enheter:
              ks: { slag: kommunstyrelse }
              skolan: { slag: förvaltning }
            befattningar:
              kommundirektör: { slag: kommundirektör }        # answers to the board, by law
              ekonomichef: { slag: chef }                     # <- finding
              socialchef: { slag: förvaltningschef, chef: kommundirektör }
              jurist: {}                                      # told with the one above: the same silence
              skolchef: { slag: förvaltningschef, uppdrag: ks, leder: skolan }   # <- finding
              ordförande: { slag: ordförande }
              bolagschef: { slag: vd }
              medarbetare: { slag: personal, antal: 600 }
            """),
        Example(
            """
            # No source has to tell the organisation: who the chief is, is asked.
            befattningar:
              teknisk chef: { slag: chef }
              rektorer: { slag: rektor, antal: okänt }
            """),
        Example(
            """
            källa: underlag
            källor: { underlag: { slag: mall, uttömmande om: befattningar } }
            befattningar: { ekonomichef: { slag: chef } }
            """),
        Example(
            """
            # A chief in other words: of the unit, of all of the kind, from the chief; a leader of the whole is none.
            källor: { policy: { slag: policy, uttömmande om: [planchef, jurist, rektor, parkchef] } }
            enheter:
              kommunen: { slag: kommun, leds av: kommundirektör }
              plan: { slag: enhet, leds av: planchef, chef: kommundirektör }
              park: { slag: enhet, del av: kommunen, leds av: parkchef }
            befattningar:
              kommundirektör: { slag: kommundirektör, chef för: [jurist, rektor] }
              planchef: { slag: enhetschef }
              jurist: {}
              norra skolan: { slag: rektor }
              parkchef: { slag: enhetschef }                   # <- finding
            """),
        Example(
            """
            # Boxes in boxes: who leads the whole is the chief of those who lead its parts and of those placed in it.
            källor: { beslutet: { slag: organisationsbeslut } }
            källa: beslutet
            enheter:
              vården: { slag: förvaltning, leds av: vårdchef }
              hemtjänsten: { slag: avdelning, del av: vården }
              norr: { slag: enhet, del av: hemtjänsten, leds av: norrchef }
              söder: { slag: enhet, leds av: söderchef, hör till: kommunen }
              kommunen: { slag: kommun }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              vårdchef: { slag: förvaltningschef, chef: kommundirektör }
              norrchef: { slag: enhetschef }
              söderchef: { slag: enhetschef }                  # <- finding
              utvecklare: { hör till: vården }
              sjuksköterska: { rapporterar till: vårdchef, hör till: kommunen }      # asked: is that the chief?
            """),
        Example(
            """
            # Who is the chief of the others is told by who tells of some; three and five are all eight.
            källa: beslutet
            källor: { beslutet: { slag: organisationsbeslut } }
            befattningar:
              områdeschef: { slag: chef, chef: ks, chef för: { vad: enhetschefer, omfattning: de flesta } }   # <- finding
              enhetschefer: { slag: enhetschef, antal: 8 }
              rektorer: { slag: rektor, antal: 8, chef: [{ vem: norr, antal: 3 }, { vem: söder, antal: 5 }] }
              norr: { slag: verksamhetschef, chef: ks }
              söder: { slag: verksamhetschef, chef: ks }
            enheter: { ks: { slag: kommunstyrelse } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.nodes(where: \.isEmployedPost).isEmpty
            ? .notApplicable(Wording("modellen säger inget om befattningar", en: "the model tells of no posts"))
            : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let posts = context.nodes(where: \.isEmployedPost) + context.dividedKinds(.chief, where: \.isEmployedPost)
        return told(
            of: posts.filter { post in
                isWithoutChief(post, context) && (isDivided(post, context) || !context.hasChiefByPlace(post))
            }, in: context)
    }

    /// Whether some of them are said to have a chief: the others are looked for whatever stands around them.
    private static func isDivided(_ post: Node, _ context: Audit.Context) -> Bool {
        context.facts.division(of: post, by: [.chef], at: .whom) != nil
    }

    /// Those that one document leaves out are one silence. It is graver of a post that leads something: all who work
    /// there are without a line too.
    private static func told(of posts: [Node], in context: Audit.Context) -> [Finding] {
        struct Cause: Hashable {
            let documents: Set<Node>
            let isOfLeaders: Bool
            let isReporting: Bool
        }
        let causes = Dictionary(grouping: posts) { post in
            Cause(
                documents: Set(context.coverage.claims(about: post).compactMap(\.subject)),
                isOfLeaders: !context.facts.said(.leder, from: post).isEmpty
                    || !context.facts.said(.commands, from: post).isEmpty,
                isReporting: isReporting(post, context))
        }
        return causes.map { cause, posts in
            alike(posts, in: context) { posts in
                let names = context.list(posts)
                return finding(
                    about: posts,
                    Wording(
                        "vem som är chef för \(names.swedish) sägs inte, i ett dokument som ska vara uttömmande om det",
                        en: "who is the chief of \(names.english) is not said, in a document that is to tell it all"),
                    severity: cause.isOfLeaders ? nil : .medel,
                    inSilenceOf: Silence(.chief, isTorn: cause.isReporting),
                    in: context)
            }
        }
    }

    /// Whether it is said which post gets the reports: often that is how a document tells of the chief, and not always.
    private static func isReporting(_ post: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(.redovisar, from: post).contains { fact in
            context.facts.matters(of: fact).isEmpty && context.isEnd(fact.whom, \.isEmployedPost)
        }
    }

    /// The director's chief is the board and a managing director's the company's, by law. Whoever leads the whole above
    /// is no chief by that.
    private static func isWithoutChief(_ post: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(post)
        guard kind != .kommundirektör, kind != .verkställandeDirektör, !context.facts.isToldOneByOne(post),
            !context.facts.chiefs(of: post).contains(where: { $0.isLine && $0.who != nil })
        else { return false }
        return !context.facts.said(.leads, from: post).contains { fact in
            fact.act == .leder && fact.whom.map { context.kind($0).sphere == .company } ?? false
        }
    }
}
