using IamCompliance.Policies.Grants;

namespace IamCompliance.Assessment.Matchers;

/// <summary>Words what an analysis of policies found.</summary>
internal static class FindingWords
{
    /// <summary>Says which statements do what, under which conditions.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="verb">What statements do: <c>grants</c> or <c>denies</c>.</param>
    /// <param name="nothing">The words for nothing found.</param>
    public static string Of(GrantFinding finding, string verb, string nothing)
    {
        if (finding.Extent == GrantExtent.None)
            return nothing;
        var statements = finding.Statements.Count == 0 ? "" : $" by {string.Join(", ", finding.Statements)}";
        var conditions = finding.Extent == GrantExtent.Conditional ? $" depending on {string.Join(", ", finding.Conditions)}" : "";
        return $"{verb} {finding.Witness ?? "it"}{statements}{conditions}";
    }
}
