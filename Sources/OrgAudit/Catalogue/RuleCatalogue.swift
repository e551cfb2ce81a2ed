internal import OrgModel

/// Every rule there is, one line each, in the order of the codes.
public enum RuleCatalogue {
    public static let all: [any Rule.Type] = [
        CycleOfCommand.self,
        DoubleLine.self,
        SplitLine.self,
        SharedLevel.self,
        AccountWithoutLine.self,
        CollectiveHolder.self,
        SharedLead.self,
        DividedChain.self,
        DoubleSeat.self,
        SelfRegulation.self,
        UnorderedDecisions.self,
        MissingChief.self,
        LeaderlessUnit.self,
        UnmatchedBoard.self,
        UnattachedUnit.self,
        MissingDeputy.self,
        CollectiveChief.self,
        MissingEmployer.self,
        StrayGroup.self,
        UndecidedMatter.self,
        UndeliveredTask.self,
        MissingAttachment.self,
        UndatedDocument.self,
        InformalDecider.self,
        MisplacedOversight.self,
        ForeignDecision.self,
        UnclearOperation.self,
        UnledInstruction.self,
        UnlawfulDelegate.self,
        UndelegableMatter.self,
        CouncilMatter.self,
        UndescribedGroup.self,
        DepartmentWithoutGroup.self,
        UnfoundedDecision.self,
        OutsideTheGroup.self,
        UnstatedRhythm.self,
        UninformedPrincipal.self,
        ResponsibleGuest.self,
        MissingLevel.self,
        WrongCooperationChief.self,
        UncoveredByCooperation.self,
        UnstatedMeetings.self,
        UnpreparedReorganisation.self,
        BrokenWorkEnvironmentChain.self,
        UnfoundedAllotment.self,
        GiverOffTheLine.self,
        WideSpan.self,
        UnmirroredLevel.self,
        MissingSafetyOrgan.self,
        UnownedGoalConflict.self,
        StepWithoutOwner.self,
        CrossedBorder.self,
        MissingStep.self,
        UnresolvedEquivalence.self,
        UndefinedDecider.self,
        UnreadDelegation.self,
        UnownedReview.self,
        LargeGroup.self,
        ExpiredAcceptance.self,
        UnreasonedAcceptance.self,
        UnusedAcceptance.self,
        UnknownNode.self,
        DuplicateNode.self,
    ]

    /// The rules that a person means by a code, an id, a name in either language, or the letters of a family.
    public static func rules(named word: String) -> [any Rule.Type] {
        let named = all.filter { $0.isNamed(word) }
        return named.isEmpty ? all.filter { $0.family.lowercased() == word.lowercased() } : named
    }

    /// Every word that names a rule or a family.
    public static var names: [String] {
        all.flatMap { [$0.code, $0.family, $0.id, $0.words.name.swedish, $0.words.name.english] + $0.aliases }
    }
}
