using IamCompliance.Assessment.Outcomes;

namespace IamCompliance.Assessment.Assessing;

/// <summary>Gathers why subjects cannot be decided, each cause once, few enough for one sentence.</summary>
internal static class Causes
{
    private const int Shown = 3;
    private const int Examined = 100;
    private const string Prefix = "unknown: ";

    public static string Of(IEnumerable<Reason> reasons) =>
        Of(
            reasons
                .Where(r => r.Truth == Truth.Unknown)
                .Select(r => r.Observed.StartsWith(Prefix, StringComparison.Ordinal) ? r.Observed[Prefix.Length..] : r.Observed)
        );

    public static string Of(IEnumerable<string> observed)
    {
        var causes = observed.Take(Examined).Distinct(StringComparer.Ordinal).Take(Shown + 1).ToList();
        return causes.Count > Shown ? string.Join("; ", causes.Take(Shown)) + "; and other causes" : string.Join("; ", causes);
    }
}
