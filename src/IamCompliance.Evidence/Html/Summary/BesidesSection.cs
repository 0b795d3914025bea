using IamCompliance.Definitions.Coverage;
using IamCompliance.Evidence.Html.Lists;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Summary;

/// <summary>Says how many waivers, attestations and gaps there are, and leads to them.</summary>
internal sealed class BesidesSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        var catalogue = page.Run.Catalogue;
        var waivers = WaiverRow.Of(page.Run);
        var manual = page.Run.Accounts.SelectMany(a => a.Manual).ToList();
        using (html.Open("section", ("id", "besides"), ("aria-labelledby", "besides-title")))
        {
            html.Leaf("h2", "Waivers, attestations, gaps", ("id", "besides-title"));
            using (html.Open("dl", ("class", "card")))
            {
                Entry(
                    html,
                    page,
                    "Waivers",
                    WaiverPages.Path,
                    waivers.Count == 0
                        ? "No waiver concerns these accounts."
                        : $"{Numbers.Count(waivers.Count(w => w.Use == WaiverUseKind.InForce), "use")} of a "
                            + $"waiver in force, {Numbers.Text(waivers.Count(w => w.Use == WaiverUseKind.Expired))} "
                            + $"of one that has ended, "
                            + $"{Numbers.Text(waivers.Count(w => w.Use == WaiverUseKind.Unused))} unused, "
                            + $"{Numbers.Count(waivers.Count(w => w.Use == WaiverUseKind.Finding), "remark")}."
                );
                Entry(
                    html,
                    page,
                    "Attestations",
                    AttestationPages.Path,
                    manual.Count == 0
                        ? "No chosen program has a requirement that a person must attest."
                        : $"{Numbers.Count(manual.Count, "requirement")} that a person must attest: "
                            + $"{Numbers.Text(manual.Count(m => m.Outcome == Outcome.Attested))} attested, "
                            + $"{Numbers.Text(manual.Count(m => m.Outcome == Outcome.ManualPending))} pending, "
                            + $"{Numbers.Text(manual.Count(m => m.Outcome == Outcome.Error))} that could "
                            + $"not be decided."
                );
                Entry(
                    html,
                    page,
                    "Not tested",
                    UntestedPages.Path,
                    $"{Numbers.Count(catalogue.Uncovered.Count, "requirement")} that no control tests yet, "
                        + $"{Numbers.Text(Untested.With(catalogue, CoverageState.Partial).Count)} tested in part "
                        + $"only, {Numbers.Text(Untested.With(catalogue, CoverageState.Inherited).Count)} inherited "
                        + $"from AWS, {Numbers.Count((catalogue.Profile?.Exclude ?? []).Count, "control")} excluded "
                        + $"by the profile{LeftOut(Untested.NotSelectedForPrice(catalogue).Count)}."
                );
            }
        }
    }

    private static string LeftOut(int controls) => controls == 0 ? "" : $", {Numbers.Text(controls)} left out for their price";

    private static void Entry(HtmlWriter html, ReportPage page, string term, string path, string text)
    {
        using (html.Open("div"))
        {
            using (html.Open("dt"))
                html.Leaf("a", term, ("href", page.Href(path)));
            html.Leaf("dd", text);
        }
    }
}
