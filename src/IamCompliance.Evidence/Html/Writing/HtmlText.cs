namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Escapes text for element content and for quoted attribute values alike.</summary>
internal static class HtmlText
{
    /// <summary>Writes the text, its five special characters as references.</summary>
    public static void Write(TextWriter output, string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny("&<>\"'"); at >= 0; at = rest.IndexOfAny("&<>\"'"))
        {
            output.Write(rest[..at]);
            output.Write(Reference(rest[at]));
            rest = rest[(at + 1)..];
        }

        output.Write(rest);
    }

    private static string Reference(char c) =>
        c switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            _ => "&#39;",
        };
}
