namespace IamCompliance.Policies.Evaluation;

/// <summary>Names the policies that count together in a layer, or on one level of an organization.</summary>
/// <param name="Layer">The layer.</param>
/// <param name="Policies">The names of the policies.</param>
public sealed record PolicyLayerContent(PolicyLayer Layer, IReadOnlyList<string> Policies);
