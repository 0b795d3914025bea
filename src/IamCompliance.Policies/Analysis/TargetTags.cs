using IamCompliance.Policies.Documents;
using IamCompliance.Policies.Evaluation;

namespace IamCompliance.Policies.Analysis;

/// <summary>Tells which policies ask for tags of what a request is about, so that the others need not be asked about each.</summary>
internal sealed class TargetTags
{
    private const string Marker = "ResourceTag/";

    private readonly Dictionary<CompiledPolicy, bool> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether some of the policies asks.</summary>
    public bool AreAskedBy(PolicyStack policies)
    {
        foreach (var group in policies.Groups)
        {
            foreach (var policy in group.Policies)
            {
                if (Asks(policy))
                    return true;
            }
        }

        return false;
    }

    private bool Asks(CompiledPolicy policy)
    {
        if (!known.TryGetValue(policy, out var asks))
            known.Add(policy, asks = policy.Document.Statements.Any(Asks));
        return asks;
    }

    private static bool Asks(PolicyStatement statement) =>
        statement.Conditions.Any(c => Names(c.Key.Value) || c.Values.Any(v => Names(v.Value)))
        || statement.Resources?.Values.Any(r => Names(r.Value)) == true;

    private static bool Names(string text) => text.Contains(Marker, StringComparison.OrdinalIgnoreCase);
}
