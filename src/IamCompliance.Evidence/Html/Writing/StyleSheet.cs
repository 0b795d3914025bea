namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Holds the style sheet of the pages, and the digest by which their policy allows it.</summary>
internal sealed class StyleSheet
{
    private StyleSheet()
    {
        Text = SheetText.ReadStyles("report.css");
        Source = SheetText.SourceOf(Text);
    }

    /// <summary>Gets the one sheet.</summary>
    public static StyleSheet Report { get; } = new();

    /// <summary>Gets the rules.</summary>
    public string Text { get; }

    /// <summary>Gets the source expression of a content security policy.</summary>
    public string Source { get; }
}
