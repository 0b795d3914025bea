using IamCompliance.Definitions.Predicates.Matchers;

namespace IamCompliance.Definitions.Tests.Predicates;

/// <summary>Writes the tables of matchers into <c>controls/LANGUAGE.md</c>, between their marks.</summary>
internal static class MatcherPage
{
    /// <summary>Replaces the tables of a page by what the rows say now.</summary>
    public static string Write(string page) =>
        Replace(Replace(page, "values", MatcherTable.OfValues, "value"), "policies", MatcherTable.OfPolicies, "document or principal");

    private static string Replace(string page, string family, IReadOnlyList<Matcher> matchers, string subject)
    {
        var (start, end) = ($"<!-- matchers of {family}: written from the rows -->\n", "<!-- end of the rows -->");
        var from = page.IndexOf(start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : page.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? page : page[..(from + start.Length)] + Table(matchers, subject) + page[to..];
    }

    private static string Table(IEnumerable<Matcher> matchers, string subject) =>
        $"| matcher | holds when the {subject} |\n| --- | --- |\n" + string.Concat(matchers.Select(m => $"| `{m.Name}` | {m.Meaning} |\n"));
}
