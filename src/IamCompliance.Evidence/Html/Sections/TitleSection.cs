namespace IamCompliance.Evidence.Html;

/// <summary>Opens the page: what it is, over which accounts, and the way around.</summary>
internal sealed class TitleSection : IPageSection
{
    private static readonly (string Anchor, string Text)[] Ways =
    [
        ("#summary", "Summary"),
        ("#accounts", "Accounts"),
        ("#controls", "Controls"),
        ("#manual", "Manual"),
        ("#waivers", "Waivers"),
        ("#untested", "Not tested"),
        ("#readings", "Readings"),
    ];

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("header"))
        {
            html.Leaf("p", "Compliance evidence", ("class", "kicker"));
            using (html.Open("h1"))
            {
                html.Text("IAM and STS of ");
                if (page.Run.Accounts.Count == 1)
                    html.Leaf("bdi", page.Run.Accounts[0].Name);
                else
                    html.Text(Numbers.Count(page.Run.Accounts.Count, "account"));
            }

            using (html.Open("nav", ("aria-label", "Sections")))
            {
                foreach (var (anchor, text) in Ways)
                    html.Leaf("a", text, ("href", anchor));
            }
        }
    }
}
