using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Redaction;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Says how far a part was read, of when its data is, and what is missing.</summary>
internal static class PartStatus
{
    /// <summary>Writes the sentence and the remarks.</summary>
    public static void Write(HtmlWriter html, Part part)
    {
        html.Text(StatusWords.Of(part.Status));
        if (part.GeneratedAt is { } made)
            html.Text($", made by AWS at {Instants.Text(made)}");
        if (DataAges.OldestOf(part) is { } oldest)
            html.Text($", and must not be older than {Numbers.Count((int)oldest.TotalHours, "hour")} when the capture ends");
        if (part.Error is { } error)
            ErrorText.Write(html, error);
        foreach (var note in part.Notes)
            html.Leaf("p", ShortText.Of(note), ("class", "hint"));
    }
}
