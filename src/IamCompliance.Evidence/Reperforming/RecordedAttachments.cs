using IamCompliance.Assessment.Attesting;

namespace IamCompliance.Evidence.Reperforming;

/// <summary>Says again what the run found where attestations name files; the files themselves are not part of a package.</summary>
internal sealed class RecordedAttachments(IReadOnlyDictionary<string, AttachmentReading> found) : IAttachments
{
    /// <inheritdoc />
    public AttachmentReading Read(string path) =>
        found.TryGetValue(path, out var reading) ? reading : new AttachmentReading(null, "was not looked for");
}
