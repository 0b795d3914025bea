using IamCompliance.Definitions.Controls;

namespace IamCompliance.Definitions.Linking;

/// <summary>What a profile selects: the controls to assess, those it would have to name, and the requirements that no control
/// answers.</summary>
internal sealed record Selection(
    IReadOnlyList<BoundControl> Selected,
    IReadOnlyList<BoundControl> OnRequest,
    IReadOnlyList<ManualRequirement> ManualRequirements,
    IReadOnlyList<RequirementReference> Uncovered
);
