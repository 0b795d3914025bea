namespace IamCompliance.Assessment.Attesting;

/// <summary>Stands where nobody said how to read files: an attestation that rests on one is not proven.</summary>
internal sealed class NoAttachments : IAttachments
{
    public static NoAttachments Instance { get; } = new();

    public AttachmentReading Read(string path) => new(null, "was not looked for");
}
