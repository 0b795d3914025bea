using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Html.Accounts;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Lists;

/// <summary>Lists requirements that a person must attest, with the attestations.</summary>
internal static class AttestationTable
{
    /// <summary>Writes the table.</summary>
    public static void Write(HtmlWriter html, ReportPage page, IReadOnlyCollection<(AccountResult Account, ManualResult Result)> rows)
    {
        if (rows.Count == 0)
        {
            html.Leaf("p", "No chosen program has a requirement that a person must attest.");
            return;
        }

        using (SiftTable.Open(html, "attestations", "requirements", rows.Count))
        {
            TableHead.Write(html, "Outcome", "Requirement", "Account", "Why", "Method", "Attestation");
            using (html.Open("tbody"))
            {
                foreach (var (account, result) in rows)
                    Row(html, page, account, result);
            }
        }
    }

    private static void Row(HtmlWriter html, ReportPage page, AccountResult account, ManualResult result)
    {
        using (html.Open("tr"))
        {
            using (html.Open("td"))
                Label.Of(result.Outcome).Write(html);
            using (html.Open("th", ("scope", "row")))
            {
                html.Leaf("code", $"{result.Requirement.Reference.Program} {result.Requirement.Reference.Requirement}");
                html.Text(" ");
                html.Prose(result.Requirement.Title);
            }

            using (html.Open("td"))
            using (html.Open("a", ("href", page.Href(AccountPages.PathOf(page.Site, account)))))
                html.Leaf("bdi", account.Name);
            using (html.Open("td"))
                html.Prose(result.Summary);
            html.Leaf(
                "td",
                string.Join(", ", AssessmentMethods.Of(result).Select(AssessmentMethods.NameOf)) is { Length: > 0 } methods
                    ? methods
                    : "none yet"
            );
            using (html.Open("td"))
                AttestationText.Write(html, result);
        }
    }
}
