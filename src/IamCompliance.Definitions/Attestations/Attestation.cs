using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Attestations;

/// <summary>States that a person saw a manual requirement fulfilled, and that another person agreed.</summary>
public sealed record Attestation
{
    /// <summary>Gets the requirement.</summary>
    public required RequirementReference Requirement { get; init; }

    /// <summary>Gets the account by name or id, or <c>*</c> for every account of the profile.</summary>
    public required string Account { get; init; }

    /// <summary>Gets who states it.</summary>
    public required string Author { get; init; }

    /// <summary>Gets who agreed: another person.</summary>
    public required string Reviewer { get; init; }

    /// <summary>Gets what was seen.</summary>
    public required string Statement { get; init; }

    /// <summary>Gets the files it rests on, in the author's order.</summary>
    public required IReadOnlyList<AttachedFile> Files { get; init; }

    /// <summary>Gets the first instant at which it holds: a date begins at 00:00 UTC.</summary>
    public required DateTimeOffset Date { get; init; }

    /// <summary>Gets the first instant at which it no longer holds: a date ends at 24:00 UTC.</summary>
    public required DateTimeOffset ValidUntil { get; init; }

    /// <summary>Gets where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
