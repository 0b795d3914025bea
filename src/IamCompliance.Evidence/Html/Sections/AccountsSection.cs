using IamCompliance.Assessment;
using IamCompliance.State;

namespace IamCompliance.Evidence.Html;

/// <summary>Says which accounts were read, when, by whom, and which recorded state the outcomes belong to.</summary>
internal sealed class AccountsSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "accounts"), ("aria-labelledby", "accounts-title")))
        {
            html.Leaf("h2", "Accounts", ("id", "accounts-title"));
            foreach (var account in page.Run.Accounts)
                Write(html, account);
        }
    }

    private static void Write(HtmlWriter html, AccountResult account)
    {
        var state = account.State;
        using (html.Open("div", ("class", "card")))
        {
            using (html.Open("h3"))
                html.Leaf("bdi", account.Name);
            using (html.Open("dl"))
            {
                Entry(html, "Account id", state.AccountId);
                Entry(html, "Partition", state.Partition);
                Entry(html, "Captured", $"{Instants.Text(state.CaptureStart)} to {Instants.Text(state.CaptureEnd)}");
                Entry(html, "Capture time", Basis(state.CaptureTimeBasis));
                Entry(html, "Read by", state.CallerArn ?? "not recorded");
                Entry(html, "Regions", state.Regions.Count == 0 ? "not recorded" : string.Join(", ", state.Regions));
                Entry(html, "Source", $"{state.Source}, written by version {state.ToolVersion}");
                Entry(html, "SHA-256 of the state", account.StateDigest);
            }
        }
    }

    private static string Basis(CaptureTimeBasis basis) => basis switch
    {
        CaptureTimeBasis.Recorded => "recorded by the capture",
        CaptureTimeBasis.Stated => "stated by whoever imported",
        _ => "not recorded: the newest instant in the data, so ages are lower bounds",
    };

    private static void Entry(HtmlWriter html, string term, string value)
    {
        using (html.Open("div"))
        {
            html.Leaf("dt", term);
            using (html.Open("dd"))
                html.Leaf("bdi", ShortText.Of(value));
        }
    }
}
