using IamCompliance.Evidence.Html.Writing;

namespace IamCompliance.Evidence.Html.Pages;

/// <summary>Writes the head of a page: its policy allows the one style sheet and, where there is one, the one script, by their digests, and
/// nothing else.</summary>
internal static class PageHead
{
    private const string Nothing = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>Writes the head.</summary>
    public static void Write(HtmlWriter html, SitePage page)
    {
        var script = page.HasScript ? $" script-src {PageScript.Report.Source};" : "";
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void(
                "meta",
                ("http-equiv", "Content-Security-Policy"),
                ("content", $"default-src 'none'; style-src {StyleSheet.Report.Source};{script} {Nothing}")
            );
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            using (html.Open("title"))
                html.Prose($"{page.Title} - IAM and STS compliance evidence");
            html.StyleSheet(StyleSheet.Report);
        }
    }
}
