using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Lists;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Results;
using IamCompliance.Evidence.Html.Summary;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;
using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Html.Accounts;

/// <summary>Plans a page for each account.</summary>
internal sealed class AccountPages : IPageSource
{
    /// <summary>Gets the path of an account's page.</summary>
    public static string PathOf(ReportSite site, AccountResult account) => $"accounts/{site.Layout.NameOf(account)}.html";

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site) =>
        site.Run.Accounts.Select(account => new SitePage(PathOf(site, account), account.Name, (html, page) => Body(html, page, account))
        {
            HasScript = Math.Max(account.Controls.Count, account.Manual.Count) >= SiftTable.Least,
        });

    private static void Body(HtmlWriter html, ReportPage page, AccountResult account)
    {
        html.Leaf("p", "Account", ("class", "kicker"));
        using (html.Open("h1"))
            html.Leaf("bdi", account.Name);
        NoticesSection.Unread(html, account);
        NoticesSection.CaptureTime(html, account);
        TotalsSection.Tiles(html, OutcomeTotals.Of(account));
        html.Leaf("h2", "How it was read");
        Head(html, account);
        html.Leaf("h2", "Controls", ("id", "controls"));
        if (account.Controls.Count == 0)
            html.Leaf("p", "No control was assessed.");
        else
            ResultTable.Write(html, page, [.. page.Site.ByAccount[account]], withAccount: false);
        html.Leaf("h2", "Requirements that a person must attest", ("id", "manual"));
        AttestationTable.Write(html, page, [.. account.Manual.Select(m => (account, m))]);
        html.Leaf("h2", "Waivers", ("id", "waivers"));
        WaiverTable.Write(html, page, [.. WaiverRow.Of(account)]);
        html.Leaf("h2", "Readings", ("id", "readings"));
        ReadingTable.Write(html, page, account);
    }

    private static void Head(HtmlWriter html, AccountResult account)
    {
        var state = account.State;
        using (html.Open("dl", ("class", "card")))
        {
            TermList.Value(html, "Account id", state.AccountId);
            TermList.Value(html, "Partition", state.Partition);
            TermList.Value(html, "Method", MethodWords.Of(AssessmentMethods.Of(account)));
            TermList.Value(html, "Captured", $"{Instants.Text(state.CaptureStart)} to {Instants.Text(state.CaptureEnd)}");
            TermList.Value(html, "Capture time", Basis(state.CaptureTimeBasis));
            TermList.Value(html, "Read by", state.CallerArn);
            if (Caller.SessionOf(state.CallerArn) is { } session)
                TermList.Value(html, "Session", session);
            if (state.CredentialSource is { } credentials)
                TermList.Value(html, "Credentials from", credentials);
            if (state.ClockOffsetSeconds is { } offset)
                TermList.Value(
                    html,
                    "Clock of the reader",
                    offset == 0
                        ? "agrees with that of AWS"
                        : $"{Numbers.Count((int)Math.Min(Math.Abs(offset), int.MaxValue), "second")} "
                            + $"{(offset > 0 ? "ahead of" : "behind")} that of AWS"
                );
            if (account.OrganizationId is { } organization)
                TermList.Value(html, "Organization", organization);
            TermList.Value(html, "Regions", state.Regions.Count == 0 ? null : string.Join(", ", state.Regions));
            TermList.Value(html, "Source", $"{state.Source}, written by version {state.ToolVersion}");
            TermList.Value(html, "SHA-256 of the state", account.StateDigest);
        }
    }

    private static string Basis(CaptureTimeBasis basis) =>
        basis switch
        {
            CaptureTimeBasis.Recorded => "recorded by the capture",
            CaptureTimeBasis.Stated => "stated by whoever imported",
            _ => "not recorded: the newest instant in the data, so ages are lower bounds",
        };
}
