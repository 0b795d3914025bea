using IamCompliance.Definitions.Waivers;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Outcomes;

/// <summary>Gives the outcomes of one account.</summary>
public sealed record AccountResult
{
    /// <summary>Gets the name of the account in the profile.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the header of the assessed state.</summary>
    public required StateHeader State { get; init; }

    /// <summary>Gets the SHA-256 of the state in its canonical form, lower-case hex.</summary>
    public required string StateDigest { get; init; }

    /// <summary>Gets the id of the organization the account belongs to; null when it belongs to none, or when nobody read it.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>Gets every part of the state, by id.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    /// <summary>Gets the results, by control name.</summary>
    public required IReadOnlyList<ControlResult> Controls { get; init; }

    /// <summary>Gets the manual requirements.</summary>
    public required IReadOnlyList<ManualResult> Manual { get; init; }

    /// <summary>Gets the waivers for this account that no failure used.</summary>
    public required IReadOnlyList<Waiver> UnusedWaivers { get; init; }

    /// <summary>Gets what else is wrong with waivers for this account.</summary>
    public IReadOnlyList<WaiverFinding> WaiverFindings { get; init; } = [];
}
