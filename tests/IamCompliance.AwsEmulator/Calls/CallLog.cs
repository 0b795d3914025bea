namespace IamCompliance.AwsEmulator.Calls;

/// <summary>Holds every request the emulator saw, in the order in which they ended, and counts them.</summary>
public sealed class CallLog
{
    private readonly Lock gate = new();
    private readonly List<RecordedCall> calls = [];

    /// <summary>Gets a copy of all calls so far.</summary>
    public IReadOnlyList<RecordedCall> All
    {
        get
        {
            lock (gate)
                return [.. calls];
        }
    }

    /// <summary>Gets how many there were.</summary>
    public int Total
    {
        get
        {
            lock (gate)
                return calls.Count;
        }
    }

    /// <summary>Gets counts by service and operation, such as <c>iam:GetAccountSummary</c>.</summary>
    public IReadOnlyDictionary<string, int> ByOperation => CountBy(c => c.Name);

    /// <summary>Gets counts by service, as IAM actions name it.</summary>
    public IReadOnlyDictionary<string, int> ByService => CountBy(c => c.Service);

    /// <summary>Gets counts by account; calls with nobody's key are left out.</summary>
    public IReadOnlyDictionary<string, int> ByAccount => CountBy(c => c.AccountId);

    /// <summary>Counts the calls of an operation.</summary>
    /// <param name="name">Service and operation, such as <c>iam:GetAccountSummary</c>.</param>
    public int Count(string name) => ByOperation.GetValueOrDefault(name);

    /// <summary>Counts the calls that something holds of.</summary>
    public int Count(Func<RecordedCall, bool> predicate) => All.Count(predicate);

    /// <summary>Forgets all calls.</summary>
    public void Clear()
    {
        lock (gate)
            calls.Clear();
    }

    /// <summary>Writes a table of counts, one line for each operation.</summary>
    public void WriteTable(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var rows = ByOperation;
        var width = rows.Keys.Append("total").Max(k => k.Length);
        foreach (var (name, count) in rows)
            output.WriteLine($"{name.PadRight(width)}  {count, 7}");
        output.WriteLine($"{"total".PadRight(width)}  {Total, 7}");
    }

    internal void Add(RecordedCall call)
    {
        lock (gate)
            calls.Add(call);
    }

    private SortedDictionary<string, int> CountBy(Func<RecordedCall, string?> key)
    {
        var counts = All.Select(key).OfType<string>().CountBy(k => k, StringComparer.Ordinal);
        return new SortedDictionary<string, int>(counts.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
