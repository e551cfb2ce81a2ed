internal import OrgModel
internal import Texts

/// How the legend tells what a place says, in few words: a small picture beside them shows the place.
extension Standing {
    /// "Organ i ett annats kort: är del av och tillsätts av det".
    func saying(_ relations: [Relation]) -> Wording {
        let isOfLeader = self == .groupOfLeader || self == .forumOfLeader
        let said =
            self == .unitInColumn
            ? inColumn(relations)
            : isOfLeader
                ? Wording("enhetens chef", en: "the unit's manager").followed(by: verbs(relations)).followed(by: other)
                : verbs(relations).followed(by: other)
        return Wording("\(place): \(said)", en: "\(place): \(said)")
    }

    /// Who stands in a card, and what of that: "utskott", "är del av organet"; nil of other places.
    func inCard(_ relations: [Relation]) -> (subject: Wording, said: Wording)? {
        func verbs(_ other: Wording) -> Wording { self.verbs(relations).followed(by: other) }
        let (staff, group) = (Wording("personal", en: "staff"), Wording("grupp", en: "a group"))
        let unit = Wording("enheten", en: "the unit")
        switch self {
        case .leaderUnderOrgan:
            return (Wording("post", en: "a post"), verbs(Wording("organet", en: "the body")))
        case .municipalityOnOrgan:
            return (Wording("organ", en: "a body"), verbs(Wording("sin kommun", en: "its municipality")))
        case .organInOrgan:
            return (Wording("utskott", en: "a committee"), verbs(Wording("organet", en: "the body")))
        case .boardInCompany:
            return (Wording("styrelse", en: "a board"), verbs(Wording("organisationen", en: "the organisation")))
        case .directorUnderBoard:
            return (Wording("direktör", en: "a director"), verbs(Wording("styrelsen", en: "the board")))
        case .staffInCard: return (staff, verbs(unit))
        case .staffUnderLeader: return (staff, verbs(Wording("enhetens chef", en: "the unit's manager")))
        case .groupInCard: return (group, verbs(unit))
        case .groupOfLeader:
            return (group, Wording("leds av enhetens chef", en: "is led by the unit's manager"))
        case .forumOfLeader:
            let chief = Wording("enhetens chef", en: "the unit's manager")
            let said = chief.followed(by: self.verbs(relations)).followed(by: Wording("den", en: "it"))
            return (Wording("samverkan:", en: "co-operation:"), said)
        case .leaderOnUnit, .unitInColumn, .unitUnderUnit, .unitUnderLeader, .unitBelowUnit, .postUnderUnit,
            .partOfGroup:
            return nil
        }
    }

    private var place: Wording {
        switch self {
        case .leaderOnUnit: Wording("Överst i ett kort", en: "On top of a card")
        case .leaderUnderOrgan: Wording("Post i organets kort", en: "Post in the body's card")
        case .municipalityOnOrgan: Wording("Organ under sin kommun", en: "Body below its municipality")
        case .organInOrgan: Wording("Organ i ett annats kort", en: "Body in another's card")
        case .boardInCompany: Wording("Styrelse i ett kort", en: "Board in a card")
        case .directorUnderBoard: Wording("Direktör under styrelsen", en: "Director below the board")
        case .unitInColumn: Wording("Förvaltning under organ", en: "Department below a body")
        case .unitUnderUnit: Wording("Enhet inskjuten under enhet", en: "Unit indented below a unit")
        case .unitUnderLeader: Wording("Enhet under den som leder flera", en: "Unit below whoever leads several")
        case .unitBelowUnit: Wording("Enhet på raden under, med linje", en: "Unit in the row below, with a line")
        case .postUnderUnit: Wording("Post inskjuten under enhet", en: "Post indented below a unit")
        case .partOfGroup: Wording("I en koncerns ram", en: "In the frame of a group of companies")
        case .staffInCard, .staffUnderLeader: Wording("Personal i ett kort", en: "Staff in a card")
        case .groupInCard: Wording("Grupp i ett kort", en: "Group in a card")
        case .groupOfLeader: Wording("Grupp i ett kort", en: "Group in a card")
        case .forumOfLeader: Wording("Samverkan i ett kort", en: "Co-operation in a card")
        }
    }

    /// What it is said to.
    private var other: Wording {
        switch self {
        case .leaderOnUnit: Wording("enheten", en: "the unit")
        case .partOfGroup: Wording("koncernen", en: "it")
        case .leaderUnderOrgan, .organInOrgan, .boardInCompany, .staffInCard, .groupInCard: Wording("det", en: "it")
        case .directorUnderBoard, .unitUnderUnit, .unitBelowUnit, .postUnderUnit, .unitInColumn, .municipalityOnOrgan:
            Wording("den", en: "it")
        case .unitUnderLeader: Wording("enheten ovanför", en: "the unit above")
        case .staffUnderLeader: Wording("enhetens chef", en: "the unit's manager")
        case .groupOfLeader, .forumOfLeader: Wording("den", en: "it")
        }
    }

    private func verbs(_ relations: [Relation]) -> Wording {
        let verbs = relations.map { relation in
            // What an organ does to another is told from this one, so that a sentence has one subject.
            relation == .tillsätter ? Wording("tillsätts av", en: "is appointed by") : relation.words.phrase
        }
        return Wording(
            verbs.map(\.swedish).joined(separator: " och "), en: verbs.map(\.english).joined(separator: " and "))
    }

    private func inColumn(_ relations: [Relation]) -> Wording {
        let belongs = Wording("hör till det", en: "belongs to it")
        let runs = Wording("det ansvarar för verksamheten", en: "that is responsible for the operations")
        let all =
            (relations.contains(.hörTill) ? [belongs] : []) + (relations.contains(.verksamhetsansvar) ? [runs] : [])
        return Wording(all.map(\.swedish).joined(separator: ", "), en: all.map(\.english).joined(separator: ", "))
    }
}

extension Wording {
    fileprivate func followed(by other: Wording) -> Wording { Wording("\(self) \(other)", en: "\(self) \(other)") }
}
