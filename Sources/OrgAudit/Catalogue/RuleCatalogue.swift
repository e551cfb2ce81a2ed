internal import OrgModel
internal import Texts

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
        DoubleHolder.self,
        DoubleGiver.self,
        DoubleDirective.self,
        ForbiddenSeat.self,
        UnevenAccount.self,
        OmittedMember.self,
        PassedHead.self,
        TwoSides.self,
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
        UnheldTask.self,
        UnfollowedDecision.self,
        SaidOfSome.self,
        UndatedDocument.self,
        TwoAnswers.self,
        OutdatedDocument.self,
        WrongParagraph.self,
        UnmetCounts.self,
        InformalDecider.self,
        IrregularBoard.self,
        WronglyAppointedOrgan.self,
        StrayCommittee.self,
        MisplacedDrafting.self,
        MisplacedOversight.self,
        ForeignDecision.self,
        UnclearOperation.self,
        SelfSupervision.self,
        UnexecutedDecisions.self,
        IrregularDirector.self,
        UnledInstruction.self,
        ElectedDirector.self,
        SeatedChief.self,
        UnlawfulDelegate.self,
        UndelegableMatter.self,
        LongDelegation.self,
        UnreportedDelegation.self,
        UrgentDelegate.self,
        CouncilMatter.self,
        UnpreparedMatters.self,
        UnexaminedBoard.self,
        SeatedAuditor.self,
        UngovernedCompany.self,
        UnreviewedCompany.self,
        IrregularJointBoard.self,
        UnregulatedFederation.self,
        UnreportedAgreement.self,
        StaffBodyDecision.self,
        StaffInBoard.self,
        UnpreparedBudget.self,
        UncontrolledProvider.self,
        CommandingRepresentative.self,
        UnmentionedDuty.self,
        HeadlessSchool.self,
        MissingStatutoryPost.self,
        CommandedManagingDirector.self,
        ReachingInstruction.self,
        DelegatedAccount.self,
        OwnCharter.self,
        TwoCarriers.self,
        TaskingRepresentative.self,
        DepartedDecision.self,
        ExaminerUnderExamined.self,
        OwnControl.self,
        UnorderedControl.self,
        PassedPrincipal.self,
        ControlOfOthers.self,
        SameHands.self,
        OthersAnswer.self,
        PassedOver.self,
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
        UnmirroredLevel.self,
        MissingSafetyOrgan.self,
        OneSidedForum.self,
        LateCooperation.self,
        FormlessCooperation.self,
        BrokenWorkEnvironmentChain.self,
        UnfoundedAllotment.self,
        GiverOffTheLine.self,
        ReturnPastGiver.self,
        WideSpan.self,
        LargeGroup.self,
        UnownedGoalConflict.self,
        StepWithoutOwner.self,
        CrossedBorder.self,
        MixedDecision.self,
        MissingStep.self,
        UnresolvedEquivalence.self,
        UndefinedDecider.self,
        UnreadDelegation.self,
        UnownedReview.self,
        UnnamedMandate.self,
        ExpiredAcceptance.self,
        UnusedAcceptance.self,
        UnreasonedAcceptance.self,
        UnknownNode.self,
        DuplicateNode.self,
        LostSupport.self,
        UpsideDown.self,
        GapBetweenDays.self,
        StatedShortcoming.self,
        AmbiguousWording.self,
        PartyLeftOut.self,
        DeniedDuty.self,
        UnmetDemand.self,
    ]

    /// The rules that a person means by a code, an id, a name in either language, or the letters of a family.
    public static func rules(named word: String) -> [any Rule.Type] {
        let wanted = plain(word)
        return byName[wanted] ?? byFamily[wanted] ?? []
    }

    private static let byName = table { [$0.code, $0.id, $0.words.name.swedish, $0.words.name.english] + $0.aliases }
    private static let byFamily = table { [$0.family] }

    private static func table(_ words: (any Rule.Type) -> [String]) -> [String: [any Rule.Type]] {
        all.reduce(into: [:]) { table, rule in
            for word in words(rule).map(plain) where table[word]?.last != rule { table[word, default: []].append(rule) }
        }
    }

    /// Case and spaces make no difference.
    package static func plain(_ text: String) -> String {
        let space = UInt8(ascii: " ")
        return String(decoding: text.lowercased().utf8.map { $0 == space ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    }

    /// Every word that names a rule or a family.
    public static var names: [String] {
        all.flatMap { [$0.code, $0.family, $0.id, $0.words.name.swedish, $0.words.name.english] + $0.aliases }
    }
}
