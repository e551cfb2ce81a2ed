import Files
import Foundation
import OrgCompare
import OrgFormats
import OrgModel
import Testing

/// Three reorganisations, each told by two documents of different authors and retold as models by two hands: a web page
/// and an official's letter, a description of a department and a decision, a handbook and a report. What a careful reader
/// says of them stands here as far as it is heard.
struct TwoHandDocumentTests {
    /// 1 nämnder and förvaltningar, 2 a department for care, 3 companies and a federation of municipalities.
    private func comparison(_ number: Int) throws -> Comparison {
        func read(_ name: String) throws -> Document {
            let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../TwoHands/\(number)-\(name).yaml").standardizedFileURL.path
            return try Document(readingModelAt: path)
        }
        let after = try read("after")
        let day = try #require(after.asOf ?? after.date)
        return try Comparison(of: read("before").resolved(), with: after.withoutEnded(by: day).resolved())
    }

    @Test(arguments: [1, 2, 3])
    func `ids of two hands mean nothing`(_ number: Int) throws {
        #expect(try !comparison(number).pairing.trustsIDs)
    }

    /// Who is who, by ids before and after.
    @Test(arguments: [
        // A distinctive name, wherever its bearer stands and whatever is said of it.
        (1, "ame", "arbetsmarknadsenheten"), (1, "vn", "valnämnden"), (1, "gata", "gata och park"),
        (1, "kulturskolan", "kulturskolan"), (1, "socialchef", "socialchef"), (2, "natt", ""),
        (3, "beredsam", "beredskapssamordnaren"), (3, "konc", "koncernledningsgruppen"),
        // Without the word for the sort of thing, or with another.
        (1, "kansli", "kansli"), (1, "ekonomi", "ekonomi"), (1, "va-enh", "va"), (1, "bibl", "biblioteket"),
        (1, "fritid", "fritid"), (1, "miljö", "miljö"), (2, "rehab", "rehab"), (2, "h-öster", "hemtjänst öst"),
        (2, "my", "myndighetsområdet"), (3, "gatu", "gatudriften"), (3, "gatu-ec", "chef gatudriften"),
        // Initials.
        (1, "kf", "kf"), (1, "csg", "csg"), (1, "ifo-avd", "ifo"), (2, "von", "von"), (2, "vof", "vof"),
        (2, "mas", "mas"), (2, "dv", "dv"), (3, "mbn", "mbn"), (3, "ks", "ks"),
        // Words of the field that mean the same, with something else in common.
        (1, "hr", "hr"), (1, "personalchef", "hr-chef"), (1, "fo-avd", "lss"), (1, "it-enh", "digitalisering och it"),
        (1, "fast", "lokaler"),
        // A name told with its number, or by the sort alone where there is one of it.
        (2, "o1e1", "almgården"), (2, "o2e2", "ekliden"), (3, "kommunhus", "moderbolaget"),
        (3, "kh-styrelse", "moderbolagets styrelse"),
        // What replaced it, named in the other document's words.
        (1, "bun", "bildningsnämnden"), (1, "kfn", "kft"), (1, "mbn", "samhällsbyggnadsnämnden"),
        (1, "sbg", "exploateringsgruppen"), (3, "teab", "tevab"), (3, "mkf", "förbundet"),
        (3, "kommunchef", "kommundirektör"), (3, "tu", "samhällsutskottet"),
        // All but a third of what it consists of.
        (2, "htj", "vo ordinärt boende"),
    ])
    func `who is who is known by the name`(_ number: Int, _ before: String, _ after: String) throws {
        let comparison = try comparison(number)
        let links = try comparison.pairing.links(from: comparison.before.named(before))
        #expect(links.map { comparison.after.id(of: $0.after) } == (after.isEmpty ? [] : [after]))
    }

    /// What lines alone would say, and the documents do not.
    @Test(arguments: [
        (1, "öfn"), (1, "tekchef"), (1, "tf"), (1, "skolchef"), (1, "mbchef"), (1, "mbf"), (1, "kff"),
        (1, "föreningsbidrag"),
        (2, "ac-htj"), (2, "ac-säbo"), (2, "stabschef"), (2, "ec-hn"), (2, "ec-sskn"), (2, "boendesam"), (2, "m1"),
        (2, "m2"), (2, "m3"), (2, "omr1"), (2, "omr2"), (3, "öfn"), (3, "von"), (3, "bbn"), (3, "lokalvårdare"),
        (3, "direktionen"),
        (3, "öf-ec"), (3, "mbchef"), (3, "tk-pers"),
    ])
    func `who is not said to be anybody is nobody, and not dissolved`(_ number: Int, _ id: String) throws {
        let comparison = try comparison(number)
        let node = try comparison.before.named(id)
        #expect(comparison.pairing.links(from: node).isEmpty)
        #expect(comparison.pairing.fates[node] != .dissolved)
    }

    @Test(arguments: [
        (1, "upplöst: tn -> "), (1, "upplöst: pu -> "), (1, "ny:  -> servicenämnden"),
        (1, "delad: nua -> hållbarhet och planering, näringslivsenheten"), (1, "delad: kost -> lokalvård, måltid"),
        (1, "flyttad: ame -> arbetsmarknadsenheten"), (1, "flyttad: kulturskolan -> kulturskolan"),
        (1, "flyttad: bygg, miljö, plan -> byggenheten, miljö, planenheten"),
        (2, "sammanslagen: h-norr, h-väster -> hemtjänst norr"), (2, "sammanslagen: h-c1, h-c2 -> hemtjänst city"),
        (2, "sammanslagen: ssk-n, ssk-s -> kommunal sjukvård"), (2, "delad: gb-n -> lss norr 1, lss norr 2"),
        (2, "namnbyte: gb-s -> lss söder"), (2, "upplöst: hrådet -> "), (2, "upplöst: oc1 -> "), (2, "ny:  -> mar"),
        (3, "sammanslagen: au, pu -> ledningsutskottet"), (3, "upplöst: tk -> "),
        (3, "flyttad: beredsam -> beredskapssamordnaren"),
    ])
    func `what became of it is told as the documents tell it`(_ number: Int, _ line: String) throws {
        let comparison = try comparison(number)
        #expect(comparison.lines.contains(line), "\(comparison.lines.joined(separator: "\n"))")
    }

    @Test func `a name cut short is no new name`() throws {
        let comparison = try comparison(1)
        let renamed = comparison.changes.filter { $0.facets.contains(.renamed) }.flatMap(\.before)
            .map(comparison.before.id)
        #expect(Set(renamed).isDisjoint(with: ["kf", "csg", "kansli", "ekonomi", "va-enh", "fritid", "ifo-avd"]))
    }

    @Test func `where the parts and tasks of what is gone are is said`() throws {
        let comparison = try comparison(1)
        func holders(_ id: String) throws -> Set<String> {
            Set(try comparison.shares(ofGone: comparison.before.named(id)).map { comparison.after.id(of: $0.holder) })
        }
        #expect(try holders("tn") == ["kft", "samhällsbyggnadsnämnden", "servicenämnden"])
        #expect(try holders("tf") == ["sektor samhälle", "sektor service"])
        #expect(try holders("kff") == ["sektor bildning", "sektor samhälle"])
        #expect(try holders("öfn").isEmpty)
        let service = try comparison.shares(ofCome: comparison.after.named("servicenämnden"))
        #expect(Set(service.map { comparison.before.id(of: $0.holder) }) == ["ks", "tn"])
    }

    @Test func `who has a task by a word in another's field has it`() throws {
        let comparison = try comparison(1)
        let tasks = Consequences(of: comparison).tasks
        func receivers(_ id: String) throws -> [String]? {
            let matter = try comparison.before.named(id)
            return tasks.first { $0.matter == matter }?.receivers.map(comparison.after.id)
        }
        #expect(try receivers("it") == ["servicenämnden"])
        #expect(try receivers("va") == ["samhällsbyggnadsnämnden"])
        #expect(try receivers("gator") == ["kft"])
        #expect(try receivers("arbetsmarknad") == ["ks"])
        #expect(try receivers("kulturskola") == ["bildningsnämnden"])
        #expect(try receivers("bostadsanpassning") == [], "told as not said")
        #expect(try receivers("trafikföreskrifter") == [])
        #expect(try receivers("bygglov") == nil, "stays with lov")
        #expect(try receivers("näringsliv") == nil)
    }

    @Test func `a gap between what ends and what comes instead is told`() throws {
        let comparison = try comparison(3)
        let link = try #require(comparison.pairing.links(from: comparison.before.named("tu")).first)
        let gap = try #require(comparison.gap(in: link))
        #expect(gap.last == Day("2026-06-30") && gap.first == Day("2027-01-01"))
    }

    @Test func `what only one of the documents names is told last, in one line of each sort`() throws {
        for number in 1...3 {
            let comparison = try comparison(number)
            let concerns = comparison.changes.filter { $0.kind == .okänd }.map(comparison.concern)
            #expect(concerns == concerns.sorted())
            #expect(concerns.count { $0 == .tasks } <= 2 && concerns.count { $0 == .surroundings } <= 2)
        }
    }

    @Test(arguments: [1, 2, 3])
    func `read backwards the same are one`(_ number: Int) throws {
        let there = try comparison(number)
        let back = Comparison(of: there.after, with: there.before)
        #expect(
            there.pairing.ids(there.before, there.after)
                == back.pairing.links.map { "\(there.before.id(of: $0.after)) = \(there.after.id(of: $0.before))" }
                .sorted())
    }
}
