using IamCompliance.Assessment;
using IamCompliance.State;

namespace IamCompliance.Evidence.Html;

/// <summary>Lists every part of every state with the calls it rests on: the proof of reading.</summary>
internal sealed class ReadingsSection : IPageSection
{
    private const int MostCalls = 20;

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "readings"), ("aria-labelledby", "readings-title")))
        {
            html.Leaf("h2", "Readings", ("id", "readings-title"));
            foreach (var account in page.Run.Accounts)
                Write(html, account);
        }
    }

    private static void Write(HtmlWriter html, AccountResult account)
    {
        using (html.Open("h3"))
            html.Leaf("bdi", account.Name);
        using (html.Open("table", ("class", "readings")))
        {
            TableHead.Write(html, "Part", "Status", "Call", "Source", "Pages", "Proof of the end", "SHA-256 of the answer");
            foreach (var part in account.Parts)
                Write(html, part);
        }
    }

    private static void Write(HtmlWriter html, Part part)
    {
        var calls = part.Calls.Take(MostCalls).Cast<CallRecord?>().DefaultIfEmpty().ToList();
        using (html.Open("tbody"))
        {
            for (var i = 0; i < calls.Count; i++)
            {
                using (html.Open("tr"))
                {
                    if (i == 0)
                        Heading(html, part, Numbers.Text(calls.Count));
                    CallCells.Write(html, calls[i]);
                }
            }
        }
    }

    private static void Heading(HtmlWriter html, Part part, string rows)
    {
        using (html.Open("th", ("scope", "rowgroup"), ("rowspan", rows)))
            html.Leaf("code", part.Id);
        using (html.Open("td", ("rowspan", rows)))
        {
            html.Text(StatusWords.Of(part.Status));
            if (part.GeneratedAt is { } made)
                html.Text($", made by AWS at {Instants.Text(made)}");
            if (part.Error is { } error)
                ErrorText.Write(html, error);
            foreach (var note in part.Notes)
                html.Leaf("p", ShortText.Of(note), ("class", "hint"));
            if (part.Calls.Count > MostCalls)
                html.Leaf("p", $"{Numbers.Text(part.Calls.Count - MostCalls)} more calls are in {ResultsFile.Path}.", ("class", "hint"));
        }
    }
}
