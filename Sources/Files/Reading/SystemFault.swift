package import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What the operating system says when a file cannot be read or written. Its own texts are in the machine's language;
/// these are in the tool's.
package enum SystemFault {
    /// The words for an error number.
    package static func wording(_ number: Int32) -> Wording {
        words[number] ?? Wording("fel nr \(number)", en: "error no. \(number)")
    }

    /// The words for the error that the last call on this thread met.
    package static var last: Wording { wording(errno) }

    private static let words: [Int32: Wording] = [
        ENOENT: Wording("platsen finns inte", en: "there is no such place"),
        EACCES: Wording("behörighet saknas", en: "permission is denied"),
        EPERM: Wording("det är inte tillåtet", en: "it is not allowed"),
        EROFS: Wording("platsen är skrivskyddad", en: "the place is read-only"),
        ENOSPC: Wording("disken är full", en: "the disk is full"),
        EDQUOT: Wording("diskutrymmet är förbrukat", en: "the disk quota is used up"),
        EFBIG: Wording("filen blir för stor", en: "the file grows too large"),
        EISDIR: Wording("där ligger en mapp", en: "it is a folder"),
        ENOTDIR: Wording("en del av sökvägen är ingen mapp", en: "a part of the path is no folder"),
        EEXIST: Wording("där ligger redan något", en: "something is there already"),
        ENOTEMPTY: Wording("mappen är inte tom", en: "the folder is not empty"),
        ELOOP: Wording("länkarna leder i cirkel", en: "the links lead in a circle"),
        ENAMETOOLONG: Wording("namnet är för långt", en: "the name is too long"),
        EMFILE: Wording("för många filer är öppna", en: "too many files are open"),
        ENFILE: Wording("datorn har för många filer öppna", en: "the machine has too many files open"),
        ENOMEM: Wording("minnet räcker inte", en: "there is not enough memory"),
        EIO: Wording("disken eller nätet svarar fel", en: "the disk or the network fails"),
        EBUSY: Wording("platsen är upptagen", en: "the place is busy"),
        ETXTBSY: Wording("filen är ett program som körs", en: "the file is a program that runs"),
        EPIPE: Wording("mottagaren har slutat läsa", en: "the receiver has stopped reading"),
        ENXIO: Wording("ingen läser i andra änden", en: "nobody reads at the other end"),
        ENODEV: Wording("enheten finns inte", en: "there is no such device"),
        EINVAL: Wording("sökvägen duger inte", en: "the path will not do"),
        EXDEV: Wording("platsen ligger på en annan disk", en: "the place is on another disk"),
        EMLINK: Wording("för många länkar", en: "too many links"),
        ESTALE: Wording("nätets fil finns inte längre", en: "the network's file is gone"),
        ETIMEDOUT: Wording("ingen svarade i tid", en: "nobody answered in time"),
    ]
}
