using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Plans one page.</summary>
/// <param name="Path">The path inside of the package.</param>
/// <param name="Title">What the page is about, for the title of the window and as the last step of its trail.</param>
/// <param name="Body">Writes what stands between the head and the foot of the page.</param>
internal sealed record SitePage(string Path, string Title, Action<HtmlWriter, ReportPage> Body)
{
    /// <summary>Gets the pages above this one, the summary left out.</summary>
    public IReadOnlyList<(string Title, string Path)> Trail { get; init; } = [];

    /// <summary>Gets whether the page has tables to search, filter and sort, and so the script that does it.</summary>
    public bool HasScript { get; init; }
}
