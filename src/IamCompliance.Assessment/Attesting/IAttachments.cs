namespace IamCompliance.Assessment.Attesting;

/// <summary>Says what lies on disk, at the time of the run, where attestations name files.</summary>
public interface IAttachments
{
    /// <summary>Reads a file and computes its digest.</summary>
    /// <param name="path">The path relative to the folder of the attestations.</param>
    AttachmentReading Read(string path);
}
