namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Opens tables that the script lets a reader search, filter and sort. Without the script they are tables.</summary>
internal static class SiftTable
{
    /// <summary>The fewest rows that are worth it.</summary>
    public const int Least = 8;

    /// <summary>Opens a table; the noun says of what the rows are.</summary>
    public static HtmlElement Open(HtmlWriter html, string kind, string noun, int rows, int least = Least) =>
        rows < least ? html.Open("table", ("class", kind)) : html.Open("table", ("class", $"{kind} sift"), ("data-noun", noun));
}
