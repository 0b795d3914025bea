using IamCompliance.Foundations.Diagnostics;

namespace IamCompliance.Policies.Findings;

/// <summary>Finds the page of a finding: what it means, a wrong and a right example, and why it is one.</summary>
public static class PolicyFindingPages
{
    private static readonly DescriptorPages Pages = new(typeof(PolicyFindingPages).Assembly, "Findings.Pages.");

    /// <summary>Gets the ids that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids => Pages.Ids;

    /// <summary>Finds the Markdown page of an id such as <c>IC4009</c>, in any case of letters.</summary>
    public static string? Find(string id) => Pages.Find(id);
}
