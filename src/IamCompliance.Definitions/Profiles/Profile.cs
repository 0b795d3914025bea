using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Holds a user's <c>iamcompliance.yaml</c>: which accounts, which programs, which controls, with which values.</summary>
public sealed record Profile
{
    /// <summary>Gets the accounts in the author's order; those of an organization are not among them.</summary>
    public required IReadOnlyList<ProfileAccount> Accounts { get; init; }

    /// <summary>Gets the organization whose accounts are read besides; null for none.</summary>
    public OrganizationSource? Organization { get; init; }

    /// <summary>Gets the ids of the chosen programs; empty means that no program narrows the choice.</summary>
    public required IReadOnlyList<string> Programs { get; init; }

    /// <summary>Gets the ids of controls chosen by name, besides those of the programs; null means all when no program is chosen, and the
    /// project's own controls always.</summary>
    public IReadOnlyList<string>? Include { get; init; }

    /// <summary>Gets the ids of controls asked for by name besides all that is chosen otherwise; they narrow nothing.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Gets the controls left out, with reasons.</summary>
    public required IReadOnlyList<ControlExclusion> Exclude { get; init; }

    /// <summary>Gets parameter values for controls.</summary>
    public required IReadOnlyList<ControlSetting> Parameters { get; init; }

    /// <summary>Gets what evidence a run leaves.</summary>
    public EvidenceSettings Evidence { get; init; } = EvidenceSettings.Default;

    /// <summary>Gets the paths of the profiles that were laid over each other, outermost first, this one last.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>Gets where it is written.</summary>
    public required SourceSpan Span { get; init; }
}
