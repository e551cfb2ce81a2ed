/// The closed list of what can be meant: who stands how to whom, whatever words a document says it in.
/// Facts of different words are never compared.
package enum FactWord: UInt8, CaseIterable, Sendable {
    /// A chief commands a person.
    case commands
    /// A unit or a post answers to an organ or a post for its operations.
    case answers
    /// An organ or a unit answers for an operation, carries it out or commissions it.
    case runs
    /// A part has its place in a whole.
    case placed
    /// A post or a group leads a unit, a group or a process.
    case leads
    /// Oversight, examination, supervision by law: they command nobody, and are never one another.
    case watches
    /// An organ fills a post or another organ.
    case appoints
    /// What an employer does with an employed post.
    case employs
    /// An owner has a company, or governs it.
    case owns
    /// Somebody decides on a matter or adopts a document.
    case decides
    /// A step on the way to a decision.
    case prepares
    /// Somebody carries a decision out.
    case executes
    /// Somebody sees afterwards how it went, or sees to it that it goes well.
    case follows
    /// Somebody gives account or tells.
    case reports
    /// A giver hands powers over to a receiver.
    case delegates
    /// Somebody is accountable for a matter.
    case accounts
    /// Somebody has a seat in a group or an organ, or may be there.
    case sits
    /// A person has a post, or steps in.
    case holds
    /// An organ gives goals or means.
    case equips
    /// A giver allots work-environment tasks, or gets them back.
    case allots
    /// Somebody is consulted or supported, which commands nobody.
    case consults
    /// A document governs, concerns or names.
    case binds
    /// One matter comes before another, affects it, or somebody decides between two.
    case orders
    /// What a node is and what it has.
    case exists
    /// What a source leaves unclear or open.
    case remarks
}
