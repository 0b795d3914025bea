namespace IamCompliance.Evidence.Html;

/// <summary>Writes the head of the page: its policy allows the one style sheet by digest, and nothing else.</summary>
internal static class PageHead
{
    /// <summary>Writes the head.</summary>
    public static void Write(HtmlWriter html)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", $"default-src 'none'; style-src {StyleSheet.Report.Source}; base-uri 'none'; form-action 'none'"));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Leaf("title", "IAM and STS compliance evidence");
            html.StyleSheet(StyleSheet.Report);
        }
    }
}
