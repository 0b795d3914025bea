namespace IamCompliance.Definitions.Packs;

/// <summary>Names what writer and reader of a pack agree on.</summary>
/// <remarks>
/// A mark of eight bytes, the digest, the length of the first block, and two blocks: files that are judged by, and cases. A block is a
/// table of texts, then its files: path, text, tree. Numbers are of seven bits a byte, lowest first; a position is said relative to the one
/// before.
/// </remarks>
internal static class PackFormat
{
    public const int DigestBytes = 32;

    public const int NullNode = 0;
    public const int PlainScalar = 1;
    public const int QuotedScalar = 2;
    public const int Sequence = 3;
    public const int Mapping = 4;

    /// <summary>The mark; its last byte is the version.</summary>
    public static readonly byte[] Mark = [0x49, 0x41, 0x4D, 0x43, 0x44, 0x45, 0x46, 1];
}
