using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Lists;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Results;

/// <summary>Writes the rows of one subject: one for each comparison, and one for its waiver or its remedy.</summary>
internal static class SubjectRows
{
    /// <summary>Writes a row group.</summary>
    public static void Write(HtmlWriter html, SubjectResult subject, string anchor)
    {
        var reasons = subject.Reasons.ToList();
        var rows = Math.Max(1, reasons.Count) + (HasNote(subject) ? 1 : 0);
        using (html.Open("tbody", ("id", anchor)))
        {
            for (var i = 0; i < Math.Max(1, reasons.Count); i++)
            {
                using (html.Open("tr"))
                {
                    if (i == 0)
                        Subject(html, subject, anchor, rows);
                    Cells(html, i < reasons.Count ? reasons[i] : null);
                }
            }

            if (HasNote(subject))
                Note(html, subject);
        }
    }

    private static bool HasNote(SubjectResult subject) =>
        subject.Waiver is not null || subject.RemediationCli is not null || subject.WaiverNote is not null;

    private static void Subject(HtmlWriter html, SubjectResult subject, string anchor, int rows)
    {
        var span = rows == 1 ? null : Numbers.Plain(rows);
        using (html.Open("th", ("scope", "rowgroup"), ("rowspan", span)))
        {
            html.Code(subject.Subject);
            html.Text(" ");
            html.Leaf("a", "#", ("href", $"#{anchor}"), ("class", "anchor"), ("aria-label", "Link to this subject"));
        }

        using (html.Open("td", ("rowspan", span)))
            Label.Of(subject.Outcome).Write(html);
    }

    private static void Cells(HtmlWriter html, Reason? reason)
    {
        foreach (
            var value in (ReadOnlySpan<string?>)
                [reason?.Path is "" ? "value" : reason?.Path, reason?.Required, reason?.Observed, reason?.Part]
        )
        {
            using (html.Open("td"))
            {
                if (value is not null)
                    html.Code(value);
            }
        }
    }

    private static void Note(HtmlWriter html, SubjectResult subject)
    {
        using (html.Open("tr", ("class", "note")))
        using (html.Open("td", ("colspan", "4")))
        {
            if (subject.Waiver is { } waiver)
            {
                WaiverText.Write(html, waiver, subject.Outcome);
            }
            else if (subject.RemediationCli is { } cli)
            {
                html.Text("Fix: ");
                html.Code(cli);
            }

            if (subject.WaiverNote is not { } note)
                return;
            html.Text(" Not waived: ");
            using (html.Open("bdi"))
                html.Prose(note);
        }
    }
}
