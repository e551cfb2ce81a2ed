import Foundation
import Pictures
import Testing

/// A name made to hurt, and what of it may be seen.
struct HostileName: CustomStringConvertible, Sendable {
    let description: String
    /// As YAML writes it between double quotes.
    let written: String
    /// What a title says; nil where that is left to the drawing.
    let seen: String?

    static let all = [
        HostileName("quotes", #"\"citat\" och 'citat'"#, seen: #""citat" och 'citat'"#),
        HostileName("tags", "<b>&</b><script>alert(1)</script>", seen: "<b>&</b><script>alert(1)</script>"),
        HostileName("entities", "&amp; &#106; &lt;b&gt; &bogus;", seen: "&amp; &#106; &lt;b&gt; &bogus;"),
        HostileName("the end of CDATA", "]]> <![CDATA[ --> <!-- ?>", seen: "]]> <![CDATA[ --> <!-- ?>"),
        HostileName("escapes of Graphviz", #"\\N \\G \\L \\n \\l \\E \\"#, seen: #"\N \G \L \n \l \E \"#),
        HostileName("a broken label", "{a|b} <i>x</j> %", seen: "{a|b} <i>x</j> %"),
        HostileName("a script as a name", "javascript:alert(1)", seen: "javascript:alert(1)"),
        HostileName("an attribute", #"x\" onload=\"alert(1)"#, seen: #"x" onload="alert(1)"#),
        HostileName("line breaks", #"ett\ntvå\r\ntre\tfyra"#, seen: nil),
        HostileName("control characters", #"a\u0001b\u0007c\e[31mröd\u007F\u0085"#, seen: nil),
        HostileName("noncharacters", #"a\uFFFEb\uFFFFc\U0001FFFEd"#, seen: nil),
        HostileName("text turned around", #"a\u202Eb\u2066c\u200Fd\u061Ce"#, seen: nil),
        HostileName("emoji", "👩‍👩‍👧‍👦 🇸🇪 🏛", seen: "👩‍👩‍👧‍👦 🇸🇪 🏛"),
        HostileName("another alphabet", "القاضي ΑΒΓ 市政", seen: "القاضي ΑΒΓ 市政"),
        HostileName(
            "five hundred letters", String(repeating: "å", count: 500), seen: String(repeating: "å", count: 500)),
        HostileName("a hundred words", String(repeating: "ord ", count: 100), seen: nil),
    ]

    private init(_ description: String, _ written: String, seen: String?) {
        self.description = description
        self.written = written
        self.seen = seen
    }

    /// A model in which the name is the organisation's, a source's, a node's with a link, and an id.
    var model: String {
        """
        organisation: "\(written)"
        källa: källan
        källor: { källan: { namn: "\(written)" } }
        enheter:
          kf: { slag: kommunfullmäktige, namn: "\(written)", länk: "https://exempel.se/?a=1&b='2'" }
          "\(written)": { slag: bolag, antal: { minst: 1, per: "\(written)" }, ägs av: kf, hör till: "x\(written)" }
        befattningar:
          chefen: { slag: chef, namn: "chef \(written)", chef: kf }

        """
    }
}

@Suite struct `Names made to hurt` {
    private func drawn(_ name: HostileName, _ format: String) async throws -> Styrgraf.Answer {
        let folder = try TemporaryFolder(["m.yaml": name.model])
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", format, in: folder)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(isHarmless(answer.errors))
        return answer
    }

    /// Whether a terminal shows the text and does nothing else with it.
    private func isHarmless(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy {
            $0 == "\n" || ($0.properties.generalCategory != .control && !$0.properties.isBidiControl)
        }
    }

    @Test(arguments: HostileName.all)
    func `an SVG with the name is XML, and shows it as it is`(_ name: HostileName) async throws {
        let picture = try Picture(try await drawn(name, "svg").output)
        #expect(picture.boxes.count == 4)
        if let seen = name.seen {
            #expect(try picture.box("n-kf").title == seen)
            #expect(picture.root.first("title")?.text == seen)
        }
        let texts = picture.root.all.map(\.text) + picture.root.all.flatMap { $0.attributes.values }
        #expect(texts.allSatisfy { isHarmless($0.replacing("\n", with: "")) })
        let links = picture.root.all.compactMap { $0["xlink:href"] ?? $0["href"] }
        #expect(links == ["https://exempel.se/?a=1&b='2'"])
    }

    @Test(arguments: HostileName.all)
    func `nothing in an SVG runs or loads`(_ name: HostileName) async throws {
        let root = try Picture(try await drawn(name, "svg").output).root
        let known: Set = [
            "svg", "g", "title", "desc", "polygon", "path", "ellipse", "text", "a", "polyline", "metadata",
        ]
        for element in root.all {
            #expect(known.contains(element.name), "\(element.name)")
            #expect(element.attributes.keys.allSatisfy { !$0.lowercased().hasPrefix("on") && $0 != "style" })
            #expect(
                element.attributes.values.allSatisfy { !$0.lowercased().hasPrefix("javascript:alert") }
                    || element["xlink:title"] != nil)
        }
        let ids = root.all.compactMap { $0["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { $0.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) } }, "\(ids)")
    }

    @Test(arguments: HostileName.all)
    func `an HTML page with the name holds known tags only`(_ name: HostileName) async throws {
        let page = try await drawn(name, "html").text
        let tags = page.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map {
            $0.prefix { $0 != ">" }
        }
        let known: Set = [
            "!doctype", "html", "head", "meta", "title", "style", "body", "main", "figure", "svg", "desc", "g",
            "polygon",
            "path", "ellipse", "text", "a", "polyline", "h1", "h2", "ul", "li", "span", "footer", "p", "section",
            "details",
            "summary", "figcaption", "header", "nav", "metadata",
        ]
        for tag in tags {
            let word = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber || $0 == "!" }
            #expect(known.contains(String(word)), "\(tag)")
            // Outside quoted values no attribute begins with "on".
            let bare = tag.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
            #expect(!bare.split(separator: " ").dropFirst().contains { $0.lowercased().hasPrefix("on") }, "\(tag)")
        }
        #expect(isHarmless(page))
        #expect(!page.contains("href=\"javascript"))
        #expect(page.contains("default-src 'none'"))
        let figure = try #require(page.split(separator: "<figure>").last?.split(separator: "</figure>").first)
        #expect(try Picture(Array(figure.utf8)).boxes.count == 4)
    }

    @Test(arguments: HostileName.all)
    func `an outline with the name does nothing to a terminal`(_ name: HostileName) async throws {
        let outline = try await drawn(name, "text").text
        #expect(isHarmless(outline))
        if let seen = name.seen { #expect(outline.hasPrefix(seen + "\n")) }
        #expect(outline.split(separator: "\n").filter { $0.drop { $0 == " " }.hasPrefix("- ") }.count == 4)
    }

    @Test(arguments: HostileName.all, ["dot", "png", "pdf"])
    func `a picture with the name is drawn`(_ name: HostileName, _ format: String) async throws {
        let bytes = try await drawn(name, format).output
        let start = try #require(DrawnFormat.all.first { $0.name == format }).start
        #expect(bytes.starts(with: start))
        #expect(bytes.count > 500)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "javascript&colon;alert(1)",
        "&#x6A;avascript&#58;alert(1)", "%6Aavascript:alert(1)", "data:text/html,x", #"\\\\ond.se"#, "//ond.se",
        #"x\" onclick=\"alert(1)"#, "'><script>alert(1)</script>", #"\\N:alert(1)"#, "java\\tscript:alert(1)",
    ])
    func `a link leads to a page or beside, in SVG and in HTML`(_ link: String) async throws {
        let model = "enheter: { ks: { slag: kommunstyrelse, länk: \"\(link)\" } }\n"
        let folder = try TemporaryFolder(["m.yaml": model])
        let answer = try await Styrgraf.run("chart", "m.yaml", in: folder)
        #expect(answer.status == 0)
        let root = try Picture(answer.output).root
        #expect(root.all.allSatisfy { $0.name != "script" && $0["onclick"] == nil })
        for found in root.all.compactMap({ $0["xlink:href"] ?? $0["href"] }) {
            // What a browser makes of it: nothing that runs, no other host.
            #expect(!found.lowercased().hasPrefix("javascript:") && !found.hasPrefix("//") && !found.hasPrefix("\\"))
            // It says what the model wrote, and no entity of the model's became a letter.
            #expect(found == link.replacing(#"\\"#, with: #"\"#).replacing(#"\""#, with: "\""))
        }
    }

    @Test(arguments: [
        "https://e.se/?b='2'", "https://e.se/a)", "https://e.se/(", "https://e.se/)>>/X(", "https://e.se/åäö",
    ])
    func `a link does not break a PDF`(_ link: String) async throws {
        let model = "enheter: { ks: { slag: kommunstyrelse, länk: \"\(link)\" } }\n"
        let folder = try TemporaryFolder(["m.yaml": model])
        let answer = try await Styrgraf.run("chart", "m.yaml", "--format", "pdf", in: folder)
        #expect(answer.status == 0 && answer.errors == "")
        #expect(answer.output.count > 4_000)
        // A text of a PDF stands in parentheses, and its own are escaped; cairo puts each address on a line of its own.
        let text = String(decoding: answer.output, as: UTF8.self)
        for address in text.split(separator: "\n").filter({ $0.hasPrefix("/URI (") }) {
            let inside = address.drop { $0 != "(" }.dropFirst().dropLast().replacing("\\(", with: "").replacing(
                "\\)", with: "")
            #expect(inside.allSatisfy { !"()".contains($0) }, "\(address)")
        }
    }
}
