using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Inputs;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Model;

/// <summary>Holds everything the evidence of one run is made from. Every format is a sibling writer over it; none recomputes an
/// outcome.</summary>
public sealed record EvidenceRun
{
    /// <summary>Gets the definitions the run was made with.</summary>
    public required LinkedCatalogue Catalogue { get; init; }

    /// <summary>Gets the results, one for each account, in any order.</summary>
    public required IReadOnlyList<AccountResult> Accounts { get; init; }

    /// <summary>Gets what is true of this run alone.</summary>
    public required RunHeader Header { get; init; }

    /// <summary>Gets what the run was made from; null when nobody kept it, then its package cannot be made again.</summary>
    public RunInputs? Inputs { get; init; }

    /// <summary>Gets the version of the tool that assessed.</summary>
    public required string ToolVersion { get; init; }

    /// <summary>Gets what a filter left out of the run, in words; null when the run covers all that the profile selects.</summary>
    public string? ScopeNote { get; init; }
}
