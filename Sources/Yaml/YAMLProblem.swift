internal import Texts

/// What libyaml says when it cannot read on: its own words, where it stopped, and where what it was reading began.
package struct YAMLProblem: Error {
    package let text: String
    package let context: String
    package let mark: YAMLTree.Mark
    /// Where the bracket, the quotation or the key begins; the mark itself where libyaml tells no more.
    package let start: YAMLTree.Mark

    /// The problem in both languages. Every problem of libyaml 0.2 has its words; an unknown one is told in general,
    /// for its English would help nobody.
    var wording: Wording {
        Self.wordings[text] ?? Wording("den går inte att tolka från den här platsen", en: "it cannot be read from here")
    }

    private static let wordings: [String: Wording] = [
        // The reader of characters.
        "control characters are not allowed": Wording("ett styrtecken", en: "a control character"),
        "invalid Unicode character": Wording("något som inte är ett tecken", en: "something that is no character"),
        "invalid leading UTF-8 octet": Wording("en byte som inte är UTF-8", en: "a byte that is not UTF-8"),
        "invalid trailing UTF-8 octet": Wording("en byte som inte är UTF-8", en: "a byte that is not UTF-8"),
        "invalid length of a UTF-8 sequence": Wording("en byteföljd som inte är UTF-8", en: "bytes that are not UTF-8"),
        "incomplete UTF-8 octet sequence": Wording("ett avkortat tecken", en: "a character cut short"),
        "incomplete UTF-16 character": Wording("ett avkortat tecken", en: "a character cut short"),
        "incomplete UTF-16 surrogate pair": Wording("ett halvt tecken", en: "half a character"),
        "unexpected low surrogate area": Wording("ett halvt tecken", en: "half a character"),
        "expected low surrogate area": Wording("ett halvt tecken", en: "half a character"),
        "input is too long": Wording("texten är för lång", en: "the text is too long"),
        "input error": Wording("texten kunde inte läsas", en: "the text could not be read"),
        // Keys, values and lists.
        "could not find expected ':'": Wording("raden saknar kolon", en: "the line lacks a colon"),
        "did not find expected key": Wording("här väntas ett ord och ett kolon", en: "a word and a colon are expected"),
        "did not find expected '-' indicator": Wording(
            "en rad i listan börjar inte med '- '", en: "a line of the list does not begin with '- '"),
        "did not find expected node content": Wording("här väntas ett värde", en: "a value is expected here"),
        "did not find expected ',' or '}'": Wording(
            "här väntas ett komma eller en '}'", en: "a comma or a '}' is expected here"),
        "did not find expected ',' or ']'": Wording(
            "här väntas ett komma eller en ']'", en: "a comma or a ']' is expected here"),
        "mapping values are not allowed in this context": Wording(
            "ett kolon där inget ord med värde kan börja", en: "a colon where no word with a value can begin"),
        "mapping keys are not allowed in this context": Wording(
            "ett '?' där inget ord kan börja", en: "a '?' where no word can begin"),
        "block sequence entries are not allowed in this context": Wording(
            "en lista med '- ' börjar på en egen rad", en: "a list with '- ' begins on a line of its own"),
        "found unexpected ':'": Wording("ett oväntat kolon", en: "an unexpected colon"),
        "found character that cannot start any token": Wording(
            "ett tecken som inget värde kan börja med", en: "a character that no value can begin with"),
        "found a tab character where an indentation space is expected": Wording(
            "raden är indragen med tabb", en: "the line is indented with a tab"),
        "found a tab character that violates indentation": Wording(
            "raden är indragen med tabb", en: "the line is indented with a tab"),
        // Quotes and blocks.
        "found unexpected end of stream": Wording("citattecknet avslutas aldrig", en: "the quote is never closed"),
        "found unexpected document indicator": Wording(
            "citattecknet avslutas inte före '---' eller '...'", en: "the quote is not closed before '---' or '...'"),
        "found unknown escape character": Wording(
            "ett '\\' som inte inleder något känt tecken", en: "a '\\' that begins no known character"),
        "did not find expected hexdecimal number": Wording(
            "ett '\\' utan de siffror som ska följa", en: "a '\\' without the digits that are to follow"),
        "found invalid Unicode character escape code": Wording(
            "ett '\\' med ett nummer som inget tecken har", en: "a '\\' with a number that no character has"),
        "found an indentation indicator equal to 0": Wording(
            "ett indrag på 0 efter '|' eller '>'", en: "an indent of 0 after '|' or '>'"),
        "did not find expected comment or line break": Wording(
            "text på samma rad som '|' eller '>'", en: "text on the same line as '|' or '>'"),
        // Anchors and tags.
        "did not find expected alphabetic or numeric character": Wording(
            "ett namn på ett ankare med annat än a till z", en: "the name of an anchor with other than a to z"),
        "found undefined tag handle": Wording("en tagg som ingen definierat", en: "a tag that nobody has defined"),
        "did not find expected '!'": Wording("en ofullständig tagg", en: "an incomplete tag"),
        "did not find the expected '>'": Wording("en ofullständig tagg", en: "an incomplete tag"),
        "did not find expected tag URI": Wording("en ofullständig tagg", en: "an incomplete tag"),
        "did not find URI escaped octet": Wording("en ofullständig tagg", en: "an incomplete tag"),
        "found an incorrect leading UTF-8 octet": Wording("en felaktig tagg", en: "a faulty tag"),
        "found an incorrect trailing UTF-8 octet": Wording("en felaktig tagg", en: "a faulty tag"),
        "did not find expected whitespace or line break": Wording(
            "ett mellanslag saknas efter en tagg", en: "a space is missing after a tag"),
        "did not find expected whitespace": Wording("ett mellanslag saknas", en: "a space lacks"),
        // Documents and directives.
        "did not find expected <document start>": Wording(
            "texten fortsätter efter modellens slut", en: "the text goes on after the end of the model"),
        "did not find expected <stream-start>": Wording("texten har ingen början", en: "the text has no beginning"),
        "could not find expected directive name": Wording(
            "raden börjar med '%'", en: "the line begins with '%'"),
        "found unexpected non-alphabetical character": Wording("raden börjar med '%'", en: "the line begins with '%'"),
        "found unknown directive name": Wording("raden börjar med '%'", en: "the line begins with '%'"),
        "did not find expected digit or '.' character": Wording(
            "'%YAML' utan version", en: "'%YAML' without a version"),
        "did not find expected version number": Wording("'%YAML' utan version", en: "'%YAML' without a version"),
        "found extremely long version number": Wording("'%YAML' utan version", en: "'%YAML' without a version"),
        "found incompatible YAML document": Wording("en annan version av YAML", en: "another version of YAML"),
        "found duplicate %YAML directive": Wording("'%YAML' två gånger", en: "'%YAML' twice"),
        "found duplicate %TAG directive": Wording("'%TAG' två gånger", en: "'%TAG' twice"),
    ]
}
