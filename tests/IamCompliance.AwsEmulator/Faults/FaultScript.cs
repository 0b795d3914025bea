using IamCompliance.AwsEmulator.Api;

namespace IamCompliance.AwsEmulator.Faults;

/// <summary>Holds the rules by which calls go wrong, in order; the first that applies to a call decides. Rules may come and go while the
/// emulator runs.</summary>
public sealed class FaultScript
{
    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];

    /// <summary>Gets a copy of the rules.</summary>
    public IReadOnlyList<FaultRule> Rules
    {
        get
        {
            lock (gate)
                return [.. entries.Select(e => e.Rule)];
        }
    }

    /// <summary>Adds a rule at the end; its count of calls starts at 0.</summary>
    public FaultScript Add(FaultRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        lock (gate)
            entries.Add(new Entry(rule));
        return this;
    }

    /// <summary>Adds a rule for one operation, such as <c>iam:GetAccountSummary</c>.</summary>
    public FaultScript Add(string call, FaultAction action, int from = 1, int? to = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(call);
        var parts = call.Split(':');
        return Add(
            new FaultRule
            {
                Service = parts[0] is "*" ? null : parts[0],
                Operation = parts.Length < 2 || parts[1] is "*" ? null : parts[1],
                Action = action,
                From = from,
                To = to,
            }
        );
    }

    /// <summary>Adds the rules of a file's text; see <c>--help</c> for its form.</summary>
    public FaultScript AddJson(string json)
    {
        foreach (var rule in FaultFile.Parse(json))
            Add(rule);
        return this;
    }

    /// <summary>Removes a rule.</summary>
    /// <returns>Whether it was there.</returns>
    public bool Remove(FaultRule rule)
    {
        lock (gate)
            return entries.RemoveAll(e => e.Rule == rule) > 0;
    }

    /// <summary>Removes all rules.</summary>
    public void Clear()
    {
        lock (gate)
            entries.Clear();
    }

    /// <summary>Counts a call and decides what goes wrong: any delays, and at most one other fault.</summary>
    internal Fault Decide(KnownOperation operation, string? account, string region)
    {
        var fault = Fault.None;
        lock (gate)
        {
            foreach (var entry in entries.Where(e => Concerns(e.Rule, operation, account, region)))
            {
                entry.Calls++;
                if (entry.Calls < entry.Rule.From || entry.Calls > (entry.Rule.To ?? int.MaxValue))
                    continue;
                fault =
                    entry.Rule.Action.Kind == FaultKind.Delay
                        ? fault with
                        {
                            Delay = fault.Delay + entry.Rule.Action.Time,
                        }
                        : fault with
                        {
                            Action = fault.Action ?? entry.Rule.Action,
                        };
            }
        }

        return fault;
    }

    private static bool Concerns(FaultRule rule, KnownOperation operation, string? account, string region) =>
        (rule.Service is null || operation.Service.IsCalled(rule.Service))
        && (rule.Operation is null || string.Equals(rule.Operation, operation.Name, StringComparison.OrdinalIgnoreCase))
        && (rule.Account is null || rule.Account == account)
        && (rule.Region is null || rule.Region == region);

    private sealed class Entry(FaultRule rule)
    {
        public FaultRule Rule => rule;

        public int Calls { get; set; }
    }
}
