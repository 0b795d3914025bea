using IamCompliance.Definitions.Attestations;
using IamCompliance.Definitions.Cases;
using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Decisions;
using IamCompliance.Definitions.Profiles;
using IamCompliance.Definitions.Programs;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Definitions.Linking;

/// <summary>Holds everything that was read, with every reference resolved, and what the profile selects of it.</summary>
public sealed record LinkedCatalogue
{
    /// <summary>Gets every control that compiled, by id.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }

    /// <summary>Gets every program edition, by id.</summary>
    public required IReadOnlyList<ProgramEdition> Programs { get; init; }

    /// <summary>Gets the profile; null when none was handed in, then every control that need not be asked for by name is selected with its
    /// defaults.</summary>
    public Profile? Profile { get; init; }

    /// <summary>Gets the controls to assess, each distinct binding once, by name.</summary>
    public required IReadOnlyList<BoundControl> Selected { get; init; }

    /// <summary>
    /// Gets the controls that are assessed only where somebody asks for them by name, for what they read costs calls for each principal; by
    /// name. None of them is selected.
    /// </summary>
    public IReadOnlyList<BoundControl> OnRequest { get; init; } = [];

    /// <summary>Gets the controls that can be asked for by name: those that are selected and those on request, by name.</summary>
    public IReadOnlyList<BoundControl> Askable =>
        OnRequest.Count == 0 ? Selected : [.. Selected.Concat(OnRequest).OrderBy(c => c.Name, StringComparer.Ordinal)];

    /// <summary>Gets the requirements of the chosen programs that need a person.</summary>
    public required IReadOnlyList<ManualRequirement> ManualRequirements { get; init; }

    /// <summary>Gets the automated requirements of the chosen programs that no control tests yet.</summary>
    public required IReadOnlyList<RequirementReference> Uncovered { get; init; }

    /// <summary>Gets the waivers.</summary>
    public required IReadOnlyList<Waiver> Waivers { get; init; }

    /// <summary>Gets the attestations.</summary>
    public IReadOnlyList<Attestation> Attestations { get; init; } = [];

    /// <summary>Gets the cases of all controls, by control and then in the author's order.</summary>
    public required IReadOnlyList<ControlCase> Cases { get; init; }

    /// <summary>Gets the mistakes of which their authors say that no case can notice them.</summary>
    public IReadOnlyList<EquivalentMutant> EquivalentMutants { get; init; } = [];

    /// <summary>Gets the files of decision tests, by path.</summary>
    public IReadOnlyList<DecisionFile> Decisions { get; init; } = [];
}
