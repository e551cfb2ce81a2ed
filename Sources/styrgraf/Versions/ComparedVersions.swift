internal import ArgumentParser
internal import Files
internal import OrgAudit
internal import OrgCompare
internal import OrgFormats
internal import OrgModel
internal import OrgReview
internal import Texts
internal import Threads

/// The models that a person asks to have compared, in the order of time.
struct ComparedVersions {
    let versions: [ComparedVersion]

    /// Several models, or one at two dates. What does not fit together is told, and ends with exit 64.
    init(_ models: [String], from: String?, to: String?, _ common: CommonOptions) throws {
        let days = try Self.days(from: from, to: to, models, common)
        guard let days else {
            let day = try common.chosenDay()
            versions = try zip(models, Self.documents(models)).map { model, read in
                try ComparedVersion(model, on: day, common, read: read)
            }
            for version in versions { version.tell(beside: versions, common.console) }
            for version in versions {
                if let note = version.note(beside: versions) { common.console.tell(note) }
            }
            return
        }
        versions = try [days.from, days.to].map { try ComparedVersion(models[0], on: $0, common) }
        for version in versions { version.tell(beside: versions, common.console) }
    }

    /// What changed and what it comes to, step by step and in all.
    /// - Parameter pairs: what a person says of who is who in two versions.
    func reviewed(pairs: PairsFile?, _ audit: Audit.Options) -> ReviewedHistory {
        ReviewedHistory(of: versions.map(\.organisation), audit) {
            .init(pairs: pairs, trustsIDs: versions[$0].isOne(with: versions[$1]))
        }
    }

    /// Every file that was read, and others.
    func files(and others: [String]) -> ReadFiles { ReadFiles(versions.flatMap(\.paths) + others) }

    /// What lies in files is read at once, and told in order; a revision is read when its turn comes, and so is what is
    /// named twice, since it may be a pipe.
    private static func documents(_ models: [String]) -> [Result<Document, LoadError>?] {
        guard Set(models).count == models.count, models.allSatisfy({ GitRevision($0) == nil }) else {
            return models.map { _ in nil }
        }
        return models.mapAtOnce { path in
            do throws(LoadError) {
                return .success(try Document(readingModelAt: path))
            } catch {
                return .failure(error)
            }
        }
    }

    // MARK: What does not fit

    private static func days(
        from: String?, to: String?, _ models: [String], _ common: CommonOptions
    ) throws -> (from: Day, to: Day)? {
        let how = Wording(
            "skriv styrgraf compare <före> <efter>, eller styrgraf compare <modell> --from ÅÅÅÅ-MM-DD --to ÅÅÅÅ-MM-DD",
            en: "write styrgraf compare <before> <after>, or styrgraf compare <model> --from YYYY-MM-DD --to YYYY-MM-DD"
        )
        func refuse(_ what: Wording) throws -> Never {
            common.console.tellUsage(what, help: how)
            throw ExitCode(64)
        }
        guard from != nil || to != nil else {
            if models.isEmpty { try refuse(Wording("<före> saknas", en: "<before> is missing")) }
            if models.count == 1 { try refuse(Wording("<efter> saknas", en: "<after> is missing")) }
            return nil
        }
        guard let from, let to else {
            let (given, missing) = from == nil ? ("--to", "--from") : ("--from", "--to")
            try refuse(Wording("\(given) går inte utan \(missing)", en: "\(given) does not go without \(missing)"))
        }
        if models.isEmpty { try refuse(Wording("<modell> saknas", en: "<model> is missing")) }
        if models.count > 1 {
            try refuse(
                Wording(
                    "--from och --to gäller en modell, inte flera",
                    en: "--from and --to are of one model, not of several"))
        }
        if common.asOf != nil {
            try refuse(
                Wording(
                    "--as-of och --from utesluter varandra", en: "--as-of and --from exclude one another"))
        }
        let days = (from: try common.day(from, option: "from"), to: try common.day(to, option: "to"))
        if days.to < days.from {
            try refuse(Wording("--to är före --from", en: "--to is before --from"))
        }
        return days
    }
}
