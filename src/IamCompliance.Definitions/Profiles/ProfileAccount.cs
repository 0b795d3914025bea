using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Names an account to assess and where its state comes from.</summary>
/// <param name="Name">The name tests and evidence folders use.</param>
/// <param name="Id">The 12-digit account id, or null to take it from the state.</param>
/// <param name="Kind">The kind of source.</param>
/// <param name="Source">The path of the source, relative to the profile; for a live account, the way to it in words.</param>
/// <param name="Span">Where it is written.</param>
public sealed record ProfileAccount(string Name, string? Id, StateSourceKind Kind, string Source, SourceSpan Span)
{
    /// <summary>Gets how the live account is reached; null for recorded ones.</summary>
    public LiveSource? Live { get; init; }
}
