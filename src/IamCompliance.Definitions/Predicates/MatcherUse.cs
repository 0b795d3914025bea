using IamCompliance.Definitions.Resources;
using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Applies one matcher to a value of a known type.</summary>
/// <param name="Name">The matcher's name in the language, such as <c>within</c>; plain scalars are <c>equals</c>, plain lists
/// <c>in</c>.</param>
/// <param name="Target">The type of the value looked at.</param>
/// <param name="Argument">What it is compared with, already type-checked.</param>
/// <param name="Span">Where it is written.</param>
public sealed record MatcherUse(string Name, PropertyType Target, MatcherArgument Argument, SourceSpan Span)
{
    /// <summary>Gets the id of the part that supplies the value looked at.</summary>
    public required string Part { get; init; }
}
