using IamCompliance.Definitions.Controls;

namespace IamCompliance.Evidence.Reperforming;

/// <summary>Says of one account what a package was made from.</summary>
/// <param name="Name">The account's name in the run.</param>
/// <param name="State">The path of its state inside of the package.</param>
/// <param name="StateDigest">The digest of the state in its canonical form.</param>
/// <param name="Controls">The names of the controls that were assessed on it.</param>
/// <param name="Manual">The requirements a person answers for that were shown.</param>
internal sealed record PackagedAccount(
    string Name,
    string State,
    string StateDigest,
    IReadOnlySet<string> Controls,
    IReadOnlySet<RequirementReference> Manual
);
