using IamCompliance.Definitions.Linking;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Holds one activity of the plan.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Description">What is done.</param>
/// <param name="Control">The control that is assessed; null where a person attests.</param>
/// <param name="Requirements">What it serves.</param>
internal sealed record OscalActivity(
    Guid Id,
    string Title,
    string Description,
    BoundControl? Control,
    IReadOnlyList<OscalRequirement> Requirements
)
{
    /// <summary>Makes the activity of a control.</summary>
    public static OscalActivity Of(BoundControl control, IReadOnlyList<OscalRequirement> requirements) =>
        new(
            Uuid5.Of(Uuid5.Product, "oscal-activity", control.Name, control.Digest),
            control.Control.Title,
            control.Control.Description,
            control,
            requirements
        );

    /// <summary>Makes the activity of a requirement that a person attests.</summary>
    public static OscalActivity Of(OscalRequirement requirement) =>
        new(
            Uuid5.Of(Uuid5.Product, "oscal-attesting", requirement.Reference.Program, requirement.Reference.Requirement),
            requirement.Title,
            "A person attests it, and another reviews the attestation.",
            null,
            [requirement]
        );
}
