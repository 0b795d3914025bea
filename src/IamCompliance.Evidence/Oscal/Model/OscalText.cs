using IamCompliance.Evidence.Markdown;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Evidence.Oscal.Model;

/// <summary>Writes text as OSCAL's datatypes demand it; every text passes here, so that none holds a full access key id or a hidden
/// character.</summary>
/// <remarks>https://pages.nist.gov/metaschema/specification/datatypes/</remarks>
internal static class OscalText
{
    private const string Empty = "(empty)";

    /// <summary>Writes a <c>string</c>: one line, not empty, no white space at either end. It formats nothing.</summary>
    public static string Value(string text)
    {
        var visible = VisibleText.Of(AccessKeyIds.Mask(text));
        return visible.Length == 0
            ? Empty
            : string.Concat(Edge(visible[0]), visible.Length > 2 ? visible[1..^1] : "", visible.Length > 1 ? Edge(visible[^1]) : "");
    }

    /// <summary>Writes <c>markup-line</c> or one paragraph of <c>markup-multiline</c>: Markdown that shows the text as it is.</summary>
    public static string Markup(string text)
    {
        var escaped = MarkdownText.Escape(ShortText.Of(AccessKeyIds.Mask(text)));
        return escaped.Length == 0 ? Empty : escaped;
    }

    /// <summary>Writes paragraphs of <c>markup-multiline</c>; null and empty ones are left out.</summary>
    public static string Paragraphs(params IEnumerable<string?> texts)
    {
        var written = string.Join("\n\n", texts.Where(t => !string.IsNullOrWhiteSpace(t)).Select(t => Markup(t!)));
        return written.Length == 0 ? Empty : written;
    }

    private static string Edge(char c) => char.IsWhiteSpace(c) ? $"\\u{{{(int)c:X4}}}" : c.ToString();
}
