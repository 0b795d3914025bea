namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Writes the head of a table.</summary>
internal static class TableHead
{
    /// <summary>Writes one heading for each column.</summary>
    public static void Write(HtmlWriter html, params ReadOnlySpan<string> columns)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var column in columns)
                html.Leaf("th", column, ("scope", "col"));
        }
    }
}
