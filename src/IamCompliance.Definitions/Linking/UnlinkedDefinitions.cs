using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Definitions.Linking;

/// <summary>All files as read, before any reference between them is resolved.</summary>
internal sealed record UnlinkedDefinitions
{
    /// <summary>Gets the controls free of errors, by path.</summary>
    public required IReadOnlyList<ControlFile> Controls { get; init; }

    /// <summary>Gets the ids of all controls, also of those with errors, so that one mistake is not reported twice.</summary>
    public required IReadOnlyCollection<string> DeclaredControls { get; init; }

    /// <summary>Gets the cases by path.</summary>
    public required IReadOnlyList<CasesFile> Cases { get; init; }

    /// <summary>Gets the programs free of errors, by path.</summary>
    public required IReadOnlyList<ProgramFile> Programs { get; init; }

    /// <summary>Gets the program and edition of all program files, also of those with errors.</summary>
    public required IReadOnlyCollection<(string Program, string Edition)> DeclaredPrograms { get; init; }

    /// <summary>Gets the profile.</summary>
    public ProfileFile? Profile { get; init; }

    /// <summary>Gets the waivers free of errors.</summary>
    public required IReadOnlyList<WaiverEntry> Waivers { get; init; }

    /// <summary>Gets the attestations free of errors.</summary>
    public required IReadOnlyList<AttestationEntry> Attestations { get; init; }

    /// <summary>Gets the files of decisions, by path.</summary>
    public required IReadOnlyList<DecisionFile> Decisions { get; init; }
}
