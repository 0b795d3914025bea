using IamCompliance.Definitions.Controls;

namespace IamCompliance.Definitions.Linking;

/// <summary>Names a requirement of a chosen program that a person must attest.</summary>
public sealed record ManualRequirement(RequirementReference Reference, string Title);
