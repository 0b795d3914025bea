namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Holds the one script, which searches, filters and sorts, and the digest by which the policy of a page allows it.</summary>
internal sealed class PageScript
{
    private PageScript()
    {
        Text = SheetText.Read("report.js");
        Source = SheetText.SourceOf(Text);
    }

    /// <summary>Gets the one script.</summary>
    public static PageScript Report { get; } = new();

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>Gets the source expression of a content security policy.</summary>
    public string Source { get; }
}
