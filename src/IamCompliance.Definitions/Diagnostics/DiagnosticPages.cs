namespace IamCompliance.Definitions.Diagnostics;

/// <summary>Finds the page of a diagnostic: what it means, a wrong and a right example, and why it is one.</summary>
public static class DiagnosticPages
{
    private static readonly DescriptorPages Pages = new(typeof(DiagnosticPages).Assembly, "Diagnostics.Pages.");

    /// <summary>Gets the ids that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids => Pages.Ids;

    /// <summary>Finds the Markdown page of an id such as <c>IC2003</c>, in any case of letters.</summary>
    public static string? Find(string id) => Pages.Find(id);
}
