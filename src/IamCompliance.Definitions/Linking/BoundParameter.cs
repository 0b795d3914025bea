using IamCompliance.Definitions.Controls;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Linking;

/// <summary>Gives a parameter its value.</summary>
/// <param name="Parameter">The declaration.</param>
/// <param name="Value">The value in force.</param>
/// <param name="Origin">Who set it: <c>default</c>, <c>profile</c>, or a requirement such as <c>cis-aws-foundations-7.0.0 2.12</c>.</param>
/// <param name="Reason">Why a value looser than the default is in force; null where no reason is needed.</param>
public sealed record BoundParameter(ControlParameter Parameter, Literal Value, string Origin, string? Reason = null)
{
    /// <summary>Gets where the value is written; null for the default.</summary>
    public SourceSpan? Source { get; init; }

    /// <summary>Gets whether the parameter must be set and is not.</summary>
    public bool IsUnset => Parameter.MustBeSet && LiteralValue.Normalise(Value) == LiteralValue.Normalise(Parameter.Default);

    /// <summary>Gets the value that this one takes the place of: of an outer profile, or the default; null for the default.</summary>
    public BoundParameter? Overrides { get; init; }

    /// <summary>Lays the value over another one. A value equal to the one below it keeps the origin of that one: who repeats a value does
    /// not set it.</summary>
    public BoundParameter Over(BoundParameter below) =>
        LiteralValue.Normalise(Value) == LiteralValue.Normalise(below.Value)
            ? below
            : this with
            {
                Overrides = Overrides is null ? below : Overrides.Over(below),
            };
}
