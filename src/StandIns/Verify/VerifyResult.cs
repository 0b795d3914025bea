namespace VerifyTests;

/// <summary>Says what was found equal.</summary>
public sealed class VerifyResult
{
    internal VerifyResult(IReadOnlyList<FilePair> files, string text)
    {
        Files = files;
        Text = text;
    }

    /// <summary>Gets the files that were compared.</summary>
    public IReadOnlyList<FilePair> Files { get; }

    /// <summary>Gets the text that was compared.</summary>
    public string Text { get; }
}
