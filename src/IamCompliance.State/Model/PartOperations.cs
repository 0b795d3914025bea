using IamCompliance.State.Reading.Parts;

namespace IamCompliance.State;

/// <summary>Says which operation reads a part, so that a gap can be mended by whoever meets it.</summary>
public static class PartOperations
{
    private static readonly Dictionary<string, PartOperation> Operations = PartReaders.All.ToDictionary(
        i => i.PartId,
        i => new PartOperation(i.Operation.Action, i.Operation.Permission),
        StringComparer.Ordinal);

    /// <summary>Finds the operation that reads a part; null for a part nobody knows.</summary>
    public static PartOperation? Find(string partId) =>
        Operations.TryGetValue(partId, out var operation) ? operation
        : RecordedParts.TypeOf(partId) is not null ? RecordedParts.Operation
        : null;
}
