using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Says one thing that is wrong with a package.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Path">The file, as the package names it; null when it is about no single one.</param>
/// <param name="Message">A sentence without the name of the file.</param>
public sealed record VerificationFinding(VerificationFindingKind Kind, string? Path, string Message)
{
    private const int MostCharacters = 200;

    /// <summary>Gets the name of the file as it can be shown: no character that would hide or move others.</summary>
    public string? VisiblePath =>
        Path is null ? null : AccessKeyIds.Mask(VisibleText.Of(Path.Length > MostCharacters ? Path[..MostCharacters] + "…" : Path));
}
