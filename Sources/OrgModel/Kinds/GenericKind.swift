extension NodeKind {
    /// A kind so wide that naming it says little: no document is exhaustive about all of them.
    package var isGeneric: Bool {
        switch self {
        case .chef, .befattning, .befattningskollektiv, .personal, .enhet, .verksamhet, .grupp, .arbetsgrupp,
            .dokument, .ärende, .process, .aktivitet, .projekt, .översyn, .externPart, .oklartOrgan, .förtroendepost,
            .person:
            true
        default: false
        }
    }
}
