using IamCompliance.Definitions.Text;

namespace IamCompliance.Definitions.Events;

/// <summary>Holds the sample events of one file: those that a filter must match, and near misses that it must leave alone.</summary>
/// <param name="Name">The name by which controls refer to it, that of the file.</param>
/// <param name="Matches">Events that must be matched.</param>
/// <param name="Ignores">Events that must not be.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EventSet(string Name, IReadOnlyList<SampleEvent> Matches, IReadOnlyList<SampleEvent> Ignores, SourceSpan Span);
