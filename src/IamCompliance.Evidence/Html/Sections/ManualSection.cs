namespace IamCompliance.Evidence.Html;

/// <summary>Lists the requirements that a person must attest.</summary>
internal sealed class ManualSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "manual"), ("aria-labelledby", "manual-title")))
        {
            html.Leaf("h2", "Manual requirements", ("id", "manual-title"));
            var rows = page.Run.Accounts.SelectMany(a => a.Manual.Select(m => (Account: a, Result: m))).ToList();
            if (rows.Count == 0)
            {
                html.Leaf("p", "No chosen program has a requirement that a person must attest.");
                return;
            }

            using (html.Open("table"))
            {
                TableHead.Write(html, "Outcome", "Requirement", "Title", "Account", "Why", "Attestation");
                using (html.Open("tbody"))
                {
                    foreach (var (account, result) in rows)
                    {
                        using (html.Open("tr"))
                        {
                            using (html.Open("td"))
                                Label.Of(result.Outcome).Write(html);
                            html.Leaf("th", $"{result.Requirement.Reference.Program} {result.Requirement.Reference.Requirement}", ("scope", "row"));
                            foreach (var text in (ReadOnlySpan<string>)[result.Requirement.Title, account.Name, result.Summary])
                            {
                                using (html.Open("td"))
                                    html.Prose(text);
                            }

                            using (html.Open("td"))
                                AttestationText.Write(html, result);
                        }
                    }
                }
            }
        }
    }
}
