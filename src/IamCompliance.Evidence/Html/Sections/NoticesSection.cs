using IamCompliance.State;

namespace IamCompliance.Evidence.Html;

/// <summary>Says before anything else what limits the evidence below.</summary>
internal sealed class NoticesSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        if (page.Run.ScopeNote is { } scope)
        {
            Notice(html, "Part of the controls only", () => html.Prose(scope));
        }

        foreach (var account in page.Run.Accounts.Where(a => a.State.CaptureTimeBasis == CaptureTimeBasis.NewestInstant))
        {
            Notice(html, "Capture time not recorded", () =>
            {
                html.Text("Nobody recorded when account ");
                html.Leaf("bdi", account.Name);
                html.Text($" was read. Ages are counted to {Instants.Text(account.State.CaptureEnd)}, the newest instant its data mentions: they are lower bounds, and a limit may be exceeded without showing here.");
            });
        }

        if (page.Run.Accounts.Count == 0)
            Notice(html, "No account", () => html.Text("This run assessed no account, so it proves nothing."));
    }

    private static void Notice(HtmlWriter html, string title, Action text)
    {
        using (html.Open("div", ("class", "notice"), ("role", "note")))
        {
            html.Leaf("strong", title);
            html.Text(". ");
            text();
        }
    }
}
