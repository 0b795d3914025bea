using IamCompliance.State.Reading.Parts;

namespace IamCompliance.State;

/// <summary>Says which operation reads a part, so that a gap can be mended by whoever meets it.</summary>
public static class PartOperations
{
    private static readonly Dictionary<string, IPartReader> Readers = PartReaders.All.ToDictionary(i => i.PartId, StringComparer.Ordinal);

    private static readonly Dictionary<string, PartOperation> Operations = PartReaders.All.ToDictionary(
        i => i.PartId,
        i => new PartOperation(i.Operation.Action, i.Operation.Permission),
        StringComparer.Ordinal
    );

    /// <summary>Decides whether a part is asked for region by region.</summary>
    public static bool IsRegional(string partId) =>
        Readers.TryGetValue(partId, out var reader) ? reader.Operation.IsRegional : RecordedParts.TypeOf(partId) is not null;

    /// <summary>
    /// Gets the part that lists the resources a part is asked for one by one, from the first list on: assignments are asked for each
    /// permission set, and permission sets for each instance. The part itself when it is asked for as a whole.
    /// </summary>
    public static string ListOf(string partId) =>
        Readers.TryGetValue(partId, out var reader) && reader.ListPartId is { } list ? ListOf(list) : partId;

    /// <summary>Finds the operation that reads a part; null for a part nobody knows.</summary>
    public static PartOperation? Find(string partId) =>
        Operations.TryGetValue(partId, out var operation) ? operation
        : RecordedParts.TypeOf(partId) is not null ? RecordedParts.Operation
        : null;
}
