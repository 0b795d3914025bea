using IamCompliance.Assessment;
using IamCompliance.Definitions.Waivers;

namespace IamCompliance.Evidence.Html;

/// <summary>Lists every waiver: used, expired and unused.</summary>
internal sealed class WaiversSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "waivers"), ("aria-labelledby", "waivers-title")))
        {
            html.Leaf("h2", "Waivers", ("id", "waivers-title"));
            var rows = page.Run.Accounts.SelectMany(Rows).ToList();
            if (rows.Count == 0)
            {
                html.Leaf("p", "No waiver concerns these accounts.");
                return;
            }

            using (html.Open("table"))
            {
                TableHead.Write(html, "Use", "Control", "Account", "Resource", "Reason", "Owner", "Approver", "Ticket", "Ends");
                using (html.Open("tbody"))
                {
                    foreach (var (account, use, waiver) in rows)
                        Row(html, account, use, waiver);
                }
            }
        }
    }

    private static IEnumerable<(AccountResult Account, string Use, Waiver Waiver)> Rows(AccountResult account) =>
    [
        .. WaiverUse.Find(account, Outcome.WaiverExpired).Select(u => (account, $"expired, needed by {Numbers.Count(u.Subjects.Count, "subject")}", u.Waiver)),
        .. WaiverUse.Find(account, Outcome.Waived).Select(u => (account, $"in force for {Numbers.Count(u.Subjects.Count, "subject")}", u.Waiver)),
        .. account.UnusedWaivers.Select(w => (account, "unused: nothing failed that it would accept", w)),
        .. account.WaiverFindings.Select(f => (account, $"{WaiverWords.Of(f.Problem)}: {f.Detail}", f.Waiver)),
    ];

    private static void Row(HtmlWriter html, AccountResult account, string use, Waiver waiver)
    {
        using (html.Open("tr"))
        {
            using (html.Open("td"))
                html.Leaf("bdi", use);
            html.Leaf("th", waiver.Control, ("scope", "row"));
            using (html.Open("td"))
                html.Leaf("bdi", account.Name);
            using (html.Open("td"))
                html.Code(waiver.Resource);
            foreach (var text in (ReadOnlySpan<string?>)[waiver.Reason, waiver.Owner, waiver.Approver, waiver.Ticket ?? "none", Instants.EndInWords(waiver.Expires)])
            {
                using (html.Open("td"))
                    html.Prose(text);
            }
        }
    }
}
