using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Plans the pages that list the requirements that a person must attest.</summary>
internal sealed class AttestationPages : IPageSource
{
    /// <summary>The path of the first.</summary>
    public const string Path = "attestations.html";

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site)
    {
        var rows = site
            .Run.Accounts.SelectMany(a => a.Manual.Select(m => (Account: a, Result: m)))
            .OrderBy(r => OutcomeRank.Of(r.Result.Outcome))
            .ToList();
        return ListPages
            .Pages(Path, "Attestations", rows.Count, (html, page, number) =>
            {
                html.Leaf("h1", "Attestations");
                html.Leaf(
                    "p",
                    "Some requirements cannot be tested by reading an account. A named person attests them, "
                        + "another one reviews, and the attestation runs out. Files it rests on are compared with "
                        + "the digest that was attested.",
                    ("class", "lead")
                );
                AttestationTable.Write(html, page, [.. ListPages.Of(rows, number)]);
                ListPages.Write(html, page, Path, number, rows.Count);
            })
            .Select(p => p with { HasScript = rows.Count >= SiftTable.Least });
    }
}
