using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;

namespace IamCompliance.Definitions.Linking;

/// <summary>Gives a parameter its value.</summary>
/// <param name="Parameter">The declaration.</param>
/// <param name="Value">The value in force.</param>
/// <param name="Origin">Who set it: <c>default</c>, <c>profile</c>, or a requirement such as <c>cis-aws-foundations-7.0.0 2.12</c>.</param>
/// <param name="Reason">Why a value looser than the default is in force; null where no reason is needed.</param>
public sealed record BoundParameter(ControlParameter Parameter, Literal Value, string Origin, string? Reason = null);
