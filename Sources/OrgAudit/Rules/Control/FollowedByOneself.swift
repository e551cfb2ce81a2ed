internal import OrgFacts
internal import OrgModel
internal import Texts

/// The heads of KTR-02 about those who are the only ones to follow up what governs them, or a control that they carry out.
enum FollowedByOneself {
    static func findings(in context: Audit.Context) -> [Finding] { governed(context) + controls(context) }

    /// A provider, a company or an official who alone follows up the agreement, the directive or the instruction.
    private static func governed(_ context: Audit.Context) -> [Finding] {
        let documents = context.nodes(.avtal, .interkommunaltAvtal, .ägardirektiv, .direktiv, .instruktion)
        return documents.compactMap { document in
            let facts = context.facts
            let governing = facts.said(.styr, from: document).filter { fact in
                fact.grade.isOwn && context.isEnd(fact.whom) { isGoverned($0) }
            }
            let followers = facts.said(.follows, to: document)
            let governed = Set(governing.compactMap(\.whom))
            guard let follower = followers.first?.who, governed.count == 1, governed.contains(follower),
                followers.allSatisfy({ $0.act == .följerUpp && $0.grade.isOwn && governed.contains($0.who ?? document) }
                ),
                isAlone(document, follower, context)
            else { return nil }
            return OwnControl.finding(
                about: [follower],
                Wording(
                    "\(context.quoted(follower)) styrs av \(context.quoted(document)) och är ensam om att följa upp det",
                    en:
                        "\(context.quoted(follower)) is governed by \(context.quoted(document)) and is alone in following it "
                        + "up"),
                resting: followers, then: governing, variant: context.organisation.id(of: document), in: context)
        }
    }

    /// Whom another has to follow up: boards follow up their own by law.
    private static func isGoverned(_ kind: NodeKind) -> Bool {
        kind.fit == .company || kind == .externPart || kind.isEmployedPost
    }

    /// Internal control that a unit or a post carries out and alone follows up, telling nobody.
    private static func controls(_ context: Audit.Context) -> [Finding] {
        let matters = context.nodes(where: { $0.section == .matters }).filter(context.isInternalControl)
        return matters.compactMap { matter in
            let followers = context.facts.said(.följerUpp, to: matter)
            let work = context.facts.said(.verkställer, .utför, to: matter)
            guard let follower = followers.first?.who, followers.allSatisfy({ $0.who == follower }),
                context.kind(follower).fit == .unit || context.kind(follower).isEmployedPost, !work.isEmpty,
                work.allSatisfy({ $0.who == follower }), isAlone(matter, follower, context),
                !context.facts.said(.beslutar, to: matter).contains(where: { $0.who == follower })
            else { return nil }
            return OwnControl.finding(
                about: [follower],
                Wording(
                    "\(context.quoted(follower)) genomför \(context.quoted(matter)) och är ensam om att följa upp det; ingen "
                        + "annan sägs få veta hur det gick",
                    en:
                        "\(context.quoted(follower)) carries out \(context.quoted(matter)) and is alone in following it up; "
                        + "nobody else is said to be told how it went"),
                resting: work, then: followers, variant: context.organisation.id(of: matter), in: context)
        }
    }

    /// Whether nobody else examines it or is given account of it.
    private static func isAlone(_ node: Node, _ follower: Node, _ context: Audit.Context) -> Bool {
        let isExamined =
            !context.facts.said(.watches, to: node).isEmpty
            || [Mode.krav, .öppet, .föreslaget].contains { mode in
                context.facts.said(.follows, mode, to: node).contains { $0.who != follower }
            }
        let isTold = context.accounts.contains { $0.matters.contains(node) && $0.to != follower }
        return !isExamined && !isTold && context.facts.said(.granskning, to: follower).isEmpty
    }
}
