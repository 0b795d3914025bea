using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Says what this is evidence of, and the way around the page.</summary>
internal sealed class TitleSection : IPageSection
{
    private static readonly (string Anchor, string Text)[] Ways =
    [
        ("#summary", "At a glance"),
        ("#accounts", "Accounts"),
        ("#controls", "Controls"),
        ("#besides", "Waivers, attestations, gaps"),
        ("#verify", "Verification"),
    ];

    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
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

        html.Leaf(
            "p",
            $"Assessed {Instants.Text(page.Run.Header.Finished)}: "
                + $"{Numbers.Count(page.Site.ByControl.Count, "control")} on "
                + $"{Numbers.Count(page.Run.Accounts.Count, "account")}.",
            ("class", "lead")
        );
        using (html.Open("nav", ("aria-label", "On this page"), ("class", "inner")))
        {
            foreach (var (anchor, text) in Ways)
                html.Leaf("a", text, ("href", anchor));
        }
    }
}
