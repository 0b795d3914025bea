using IamCompliance.Definitions.Events;

namespace IamCompliance.Definitions.Predicates;

/// <summary>Names where some sample events come from.</summary>
/// <param name="Name">The file of events; null for one written in the control.</param>
/// <param name="Events">The events.</param>
public sealed record EventSource(string? Name, IReadOnlyList<SampleEvent> Events);
