namespace IamCompliance.State.Model;

/// <summary>Says which operation reads a part, so that a gap can be mended by whoever meets it.</summary>
public static class PartOperations
{
    /// <summary>Decides whether a part is asked for region by region.</summary>
    public static bool IsRegional(string partId) => RowOf(partId)?.Operation.IsRegional == true;

    /// <summary>
    /// Gets the part that lists the resources a part is asked for one by one, from the first list on: assignments are asked for each
    /// permission set, and permission sets for each instance. The part itself when it is asked for as a whole.
    /// </summary>
    public static string ListOf(string partId) => RowOf(partId)?.ListedBy is { } list ? ListOf(list) : partId;

    /// <summary>Finds the operation that reads a part; null for a part nobody knows.</summary>
    public static PartOperation? Find(string partId) =>
        RowOf(partId)?.Operation is { } operation ? new PartOperation(operation.Action, operation.Permission) : null;

    /// <summary>Finds the row of a part; recorded resources share one, whatever their type.</summary>
    internal static PartRow? RowOf(string partId) =>
        PartRows.Find(partId) ?? (RecordedParts.TypeOf(partId) is null ? null : PartRows.Recorded);
}
