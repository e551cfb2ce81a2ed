internal import OrgFacts
internal import OrgModel
internal import Texts

/// What sources may leave unsaid of somebody or something: what is then asked, and which answer would be a fault.
enum Unsaid: CaseIterable {
    case chief, leader, place, deputy, duties, employer, mandate, groupHead, groupOrder, description, rhythm, group
    case forumRhythm, responsible, talks, forum, levels
    case workEnvironment, command, decision, decider, step, link
    case principal, watch, sharing, board, department, field, answeringBoard, executive, crisis, oversight, report,
        company,
        waysOfLeading
    case lastDay, cooperation, appointment, followUp, preparation

    /// What is asked, of names as they are joined.
    func question(_ names: Wording) -> Wording {
        let question = words.question
        return Wording(
            question.swedish.replacingName(with: names.swedish), en: question.english.replacingName(with: names.english)
        )
    }

    /// The answer that would be a fault.
    var fault: Wording { words.fault }

    /// The sort of fact that would answer; nil where it is none that a source can leave open.
    var asked: FactWord? {
        switch self {
        case .chief: .commands
        case .leader, .groupHead, .responsible: .leads
        case .decision: .decides
        case .step: .accounts
        case .answeringBoard: .runs
        default: nil
        }
    }

    /// The documents whose claim to tell it all counts; nil where any does.
    var claimants: Set<NodeKind>? {
        self == .deputy ? [.instruktion, .delegationsordning, .reglemente, .beslut, .organisationsbeslut] : nil
    }
}

extension String {
    fileprivate func replacingName(with name: String) -> String {
        split(separator: "#", omittingEmptySubsequences: false).joined(separator: name)
    }
}
