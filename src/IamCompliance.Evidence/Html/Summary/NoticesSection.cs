using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Says before anything else what limits the evidence below.</summary>
internal sealed class NoticesSection : IPageSection
{
    private const int Most = 3;

    /// <summary>Warns that ages of an account are lower bounds, where nobody recorded when it was read.</summary>
    public static void CaptureTime(HtmlWriter html, AccountResult account)
    {
        if (account.State.CaptureTimeBasis != CaptureTimeBasis.NewestInstant)
            return;
        Notice(html, "Capture time not recorded", () =>
        {
            html.Text("Nobody recorded when account ");
            html.Leaf("bdi", account.Name);
            html.Text(
                $" was read. Ages are counted to {Instants.Text(account.State.CaptureEnd)}, the newest instant "
                    + $"its data mentions: they are lower bounds, and a limit may be exceeded without showing here."
            );
        });
    }

    /// <summary>Warns that nothing of an account could be read.</summary>
    public static void Unread(HtmlWriter html, AccountResult account)
    {
        if (account.State.Problem is not { } problem)
            return;
        Notice(html, "An account that could not be read", () =>
        {
            html.Text("Nothing about account ");
            html.Leaf("bdi", account.Name);
            html.Text(" is decided: ");
            html.Prose(problem);
        });
    }

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var unread = page.Run.Accounts.Where(a => a.State.Problem is not null).ToList();
        foreach (var account in unread.Take(Most))
            Unread(html, account);
        if (unread.Count > Most)
            Notice(html, "Accounts that could not be read", () =>
                html.Text($"The same holds for {Numbers.Count(unread.Count - Most, "more account")}; each says why on its page.")
            );
        if (page.Run.ScopeNote is { } scope)
        {
            Notice(html, "Part of the controls only", () => html.Prose(scope));
        }

        var unknown = page.Run.Accounts.Where(a => a.State.CaptureTimeBasis == CaptureTimeBasis.NewestInstant).ToList();
        foreach (var account in unknown.Take(Most))
            CaptureTime(html, account);
        if (unknown.Count > Most)
            Notice(html, "Capture time not recorded", () =>
                html.Text($"The same holds for {Numbers.Count(unknown.Count - Most, "more account")}; each says so on its page.")
            );
        foreach (var account in page.Run.Accounts.Where(a => StateClock.DescribeOffset(a.State) is not null).Take(Most))
            Notice(html, "Clocks that disagree", () =>
                html.Text(
                    $"When {account.Name} was read, {StateClock.DescribeOffset(account.State)}. Ages are "
                        + $"counted by that of AWS; beyond a day they are not told."
                )
            );
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
