using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Writes the entries of a list of terms and what stands for them.</summary>
internal static class TermList
{
    /// <summary>Writes an entry whose text comes from definitions or from us.</summary>
    public static void Prose(HtmlWriter html, string term, string text)
    {
        using (Open(html, term))
            html.Prose(text);
    }

    /// <summary>Writes an entry whose value comes from an account, a pipeline or a file.</summary>
    public static void Value(HtmlWriter html, string term, string? value)
    {
        using (Open(html, term))
        {
            if (value is null)
                html.Leaf("em", "not recorded");
            else
                html.Leaf("bdi", ShortText.Of(value));
        }
    }

    private static Entry Open(HtmlWriter html, string term)
    {
        var row = html.Open("div");
        html.Leaf("dt", term);
        return new Entry(html.Open("dd"), row);
    }

    private readonly struct Entry(HtmlElement inner, HtmlElement outer) : IDisposable
    {
        public void Dispose()
        {
            inner.Dispose();
            outer.Dispose();
        }
    }
}
