using IamCompliance.Assessment.Attesting;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Text;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Reperforming;

/// <summary>Holds what a package says its run was made from.</summary>
internal sealed record RecordedRun
{
    /// <summary>Gets the header of the run.</summary>
    public required RunHeader Header { get; init; }

    /// <summary>Gets the version of the tool that made it.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Gets what a filter left out.</summary>
    public string? ScopeNote { get; init; }

    /// <summary>Gets the formats of the package.</summary>
    public required IReadOnlyList<EvidenceFormat> Formats { get; init; }

    /// <summary>Gets the definitions.</summary>
    public required IReadOnlyList<SourceText> Definitions { get; init; }

    /// <summary>Gets the names of the selected controls.</summary>
    public required IReadOnlySet<string> Controls { get; init; }

    /// <summary>Gets the requirements that need a person.</summary>
    public required IReadOnlySet<RequirementReference> Manual { get; init; }

    /// <summary>Gets the requirements that no control tests.</summary>
    public required IReadOnlySet<RequirementReference> Uncovered { get; init; }

    /// <summary>Gets what was found where attestations name files.</summary>
    public required IReadOnlyDictionary<string, AttachmentReading> Attachments { get; init; }

    /// <summary>Gets the accounts.</summary>
    public required IReadOnlyList<PackagedAccount> Accounts { get; init; }
}
