/// The words that Swedish and English spell alike: a text of either may have them.
enum SharedWords {
    static let all: Set<String> = [
        "all", "audit", "budget", "byte", "central", "compare", "delegation", "dimension", "disk", "form", "format",
        "forum",
        "full", "given", "id", "in", "info", "information", "just", "layout", "led", "not", "organ", "organisation",
        "part", "per", "person", "personal", "plan", "policy", "post", "presidium", "process", "program", "region",
        "revision",
        "standard",
        "status", "terminal", "text", "under", "verb", "version", "workshop",
    ]
}

/// What is called the same in every language: programs, formats, command words, ids of examples.
enum Names {
    static let all: Set<String> = [
        "bash", "bzip", "cairo", "chart", "compare", "csv", "device", "doctor", "en", "excel", "exempelkommunen",
        "explain",
        "fish", "fonts", "git", "graphviz", "gzip", "html", "http", "https", "iconv", "json", "ks", "latin", "libcairo",
        "libreoffice", "light", "log", "ls", "mailto", "markdown", "new", "noto", "office", "pdf", "png",
        "powerpoint", "print", "screen", "socket", "sqlite", "styrgraf", "sv", "svg", "tree", "visio", "windows",
        "word", "zip", "zsh",
    ]
}

/// Common words of one language that the other does not have: what a text in the wrong language cannot do without.
enum StopWords {
    static let swedish: Set<String> = [
        "alla", "annan", "annat", "att", "av", "bara", "behov", "bland", "bort", "dag", "dem", "den", "denna", "deras",
        "dess", "det", "detta", "efter", "eller", "enligt", "ett", "fel", "fil", "filen", "finns", "fler", "flera",
        "fynd", "gruppen", "har", "hela", "hos", "hur", "icke", "igen", "inga", "ingen", "inget", "inom", "inte", "ja",
        "kan", "kolon", "linje", "linjen", "linjer", "mapp", "mappen", "med", "medel", "mellan", "men", "mer", "mot",
        "ned", "nej", "nod", "noden", "noder", "nya", "nytt", "och", "ochså", "ofta", "okej", "om", "ord", "ordet",
        "organet", "plats", "platsen", "redan", "regel", "regeln", "regler", "sagt", "samma", "sedan", "ska", "skriv",
        "slag", "som", "svar", "tecken", "till", "ur", "utan", "vad", "varje", "vecka", "vem", "vid", "vilka",
        "vilken", "vilket", "vy", "vyer", "vyn",
    ]

    static let english: Set<String> = [
        "about", "after", "already", "an", "and", "any", "are", "because", "been", "before", "below", "between", "both",
        "but", "by", "can", "cannot", "chief", "choose", "could", "does", "each", "else", "error", "file", "files",
        "find", "finding", "folder", "for", "found", "from", "give", "has", "have", "help", "here", "how",
        "instead", "into", "is", "it", "its", "kind", "kinds", "known", "less", "letter", "line", "lines", "make",
        "missing", "model", "more", "name", "names", "new", "no", "node", "nodes", "none", "note", "nothing", "of",
        "often", "one", "only", "or", "other", "out", "path", "place", "read", "rule", "rules", "same", "save", "say",
        "says", "should", "source", "stands", "take", "text's", "than", "that", "the", "their", "them", "then", "there",
        "these", "they", "this", "to", "too", "two", "unknown", "use", "view", "views", "was", "way", "what", "when",
        "where", "which", "who", "whose", "why", "with", "without", "word", "words", "would", "write", "written", "you",
        "your",
    ]
}
