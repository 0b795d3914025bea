namespace IamCompliance.Evidence.Html;

/// <summary>Lists every control with its outcome, the most urgent first.</summary>
internal sealed class ControlTableSection : IPageSection
{
    /// <inheritdoc />
    public void Write(HtmlWriter html, ReportPage page)
    {
        using (html.Open("section", ("id", "controls"), ("aria-labelledby", "controls-title")))
        {
            html.Leaf("h2", "Controls", ("id", "controls-title"));
            if (page.Results.Count == 0)
            {
                html.Leaf("p", "No control was assessed.");
                return;
            }

            using (html.Open("table", ("class", "controls")))
            {
                if (page.HasSeveralAccounts)
                    TableHead.Write(html, "Outcome", "Control", "Account", "Severity", "Pass", "Fail", "Error", "Waived", "Excluded");
                else
                    TableHead.Write(html, "Outcome", "Control", "Severity", "Pass", "Fail", "Error", "Waived", "Excluded");
                using (html.Open("tbody"))
                {
                    foreach (var result in page.Results)
                        Row(html, result, page.HasSeveralAccounts);
                }
            }
        }
    }

    // Two bindings of one control differ by their values only.
    private static void Title(HtmlWriter html, PageResult result)
    {
        using (html.Open("a", ("href", $"#{result.Anchor}")))
            html.Prose(result.Definition.Title);
        var name = result.Control.Control.Name;
        if (name.Length <= result.Definition.Id.Length || !name.StartsWith(result.Definition.Id, StringComparison.Ordinal))
            return;
        html.Text(" ");
        html.Leaf("code", name[result.Definition.Id.Length..]);
    }

    private static void Row(HtmlWriter html, PageResult result, bool withAccount)
    {
        using (html.Open("tr"))
        {
            using (html.Open("td"))
                Label.Of(result.Control.Outcome).Write(html);
            using (html.Open("th", ("scope", "row")))
                Title(html, result);
            if (withAccount)
            {
                using (html.Open("td"))
                    html.Leaf("bdi", result.Account.Name);
            }

            html.Leaf("td", result.Definition.Severity.ToString());
            var ledger = result.Control.Ledger;
            foreach (var count in (ReadOnlySpan<int>)[ledger.Pass, ledger.Fail, ledger.Error, ledger.Waived, ledger.Excluded])
                html.Leaf("td", Numbers.Text(count), ("class", count == 0 ? "number zero" : "number"));
        }
    }
}
