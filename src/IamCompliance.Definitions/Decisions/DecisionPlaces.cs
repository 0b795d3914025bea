using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Decisions;

/// <summary>Says where the words of a request stand.</summary>
/// <param name="Action">The action.</param>
/// <param name="Resource">The resource.</param>
/// <param name="Context">The context keys, in the order of the context.</param>
public sealed record DecisionPlaces(SourceSpan Action, SourceSpan Resource, IReadOnlyList<SourceSpan> Context);
