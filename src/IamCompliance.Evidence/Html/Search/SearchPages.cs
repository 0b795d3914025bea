using IamCompliance.Assessment.Outcomes;
using IamCompliance.Definitions.Controls;
using IamCompliance.Evidence.Html.Pages;
using IamCompliance.Evidence.Html.Writing;
using IamCompliance.Evidence.Model;

namespace IamCompliance.Evidence.Html.Search;

/// <summary>Plans the page that searches every result of the run. What it finds are the pages that other pages lead to as well.</summary>
internal sealed class SearchPages : IPageSource
{
    /// <summary>The path of the page.</summary>
    public const string Path = "search.html";

    /// <inheritdoc />
    public IEnumerable<SitePage> Pages(ReportSite site)
    {
        yield return new SitePage(Path, "Find a result", Body) { HasScript = true };
    }

    /// <summary>Writes the place where the script puts its table, and what stands there without it.</summary>
    public static void Place(HtmlWriter html, string noun, Action without)
    {
        using (html.Open("div", ("id", "search"), ("data-noun", noun)))
        using (html.Open("noscript"))
        using (html.Open("p"))
            without();
    }

    /// <summary>Describes the column of outcomes, with the sign and the class of each label.</summary>
    public static void Outcomes(DataWriter data)
    {
        var labels = OutcomeRank.All.Select(Label.Of).ToList();
        data.Open('{');
        data.Name("title");
        data.Text("Outcome");
        data.Name("values");
        data.Texts(labels.Select(l => l.Text));
        data.Name("signs");
        data.Texts(labels.Select(l => l.Sign));
        data.Name("classes");
        data.Texts(labels.Select(l => l.Class));
        data.Close('}');
    }

    /// <summary>Describes a column: its cells are texts, or places in a list of values, which sort by their place.</summary>
    public static void Column(DataWriter data, string title, IEnumerable<string>? values)
    {
        data.Open('{');
        data.Name("title");
        data.Text(title);
        if (values is not null)
        {
            data.Name("values");
            data.Texts(values);
        }

        data.Close('}');
    }

    private static void Body(HtmlWriter html, ReportPage page)
    {
        html.Leaf("h1", "Find a result");
        html.Leaf(
            "p",
            $"{Numbers.Count(page.Site.Results.Count, "result")}, the most urgent first: each is one control on one account.",
            ("class", "lead")
        );
        Place(html, "results", () =>
        {
            html.Text("Searching takes a script. Without it, go by ");
            html.Leaf("a", "account", ("href", page.Href($"{HtmlReport.Path}#accounts")));
            html.Text(" or by ");
            html.Leaf("a", "control", ("href", page.Href($"{HtmlReport.Path}#controls")));
            html.Text(".");
        });
        html.Data("rows", data => Rows(data, page));
    }

    private static void Rows(DataWriter data, ReportPage page)
    {
        var accounts = page
            .Run.Accounts.Select((a, i) => (a, i))
            .ToDictionary(p => p.a, p => p.i, (IEqualityComparer<AccountResult>)ReferenceEqualityComparer.Instance);
        var severities = Enum.GetValues<Severity>().Reverse().ToList();
        var chapters = page
            .Site.Results.Select(r => r.Definition.Chapter)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        data.Open('{');
        data.Name("columns");
        data.Open('[');
        Column(data, "Control", null);
        Outcomes(data);
        Column(data, "Account", page.Run.Accounts.Select(a => a.Name));
        Column(data, "Severity", severities.Select(s => s.ToString()));
        Column(data, "Chapter", chapters.Select(c => c.Replace('-', ' ')));
        data.Close(']');
        data.Name("links");
        data.Texts(page.Run.Accounts.Select(a => page.Href($"controls/{page.Layout.NameOf(a)}/")));
        data.Name("rows");
        data.Open('[');
        foreach (var result in page.Site.Results)
        {
            var account = accounts[result.Account];
            data.Open('[');
            data.Text($"{result.Definition.Title} ({result.Control.Control.Name})");
            data.Number(OutcomeRank.Of(result.Control.Outcome));
            data.Number(account);
            data.Number(severities.IndexOf(result.Definition.Severity));
            data.Number(chapters.IndexOf(result.Definition.Chapter));
            data.Number(account);
            data.Text(result.Path[(result.Path.LastIndexOf('/') + 1)..]);
            data.Close(']');
        }

        data.Close(']');
        data.Close('}');
    }
}
