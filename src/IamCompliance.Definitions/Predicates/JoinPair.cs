using IamCompliance.Definitions.Resources;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Pairs two values that must be equal for resources to be related; of a list, one element must.</summary>
/// <param name="Here">The value of the subject, or of the element of a list that is looked at.</param>
/// <param name="There">The value of the related resource.</param>
public sealed record JoinPair(PropertyPath Here, PropertyPath There);
