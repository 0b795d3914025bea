namespace IamCompliance.Evidence.Html;

/// <summary>Knows which elements and attributes a page may have.</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "b", "bdi", "code", "em", "rect", "span", "strong", "svg", "time",
    };

    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "base", "embed", "form", "iframe", "link", "object", "script", "style", "template",
    };

    /// <summary>Gets whether an element stands inside of a line, so that no line break may follow it.</summary>
    public static bool IsInline(string element) => Inline.Contains(element);

    /// <summary>Refuses what is not an element name, and elements that load or run something.</summary>
    public static void CheckElement(string name)
    {
        if (!IsName(name) || Refused.Contains(name))
            throw new ArgumentException($"A page may not have an element {name}.", nameof(name));
    }

    /// <summary>Refuses what is not an attribute name, event handlers, inline styles, and addresses other than <c>https</c> and relative ones.</summary>
    public static void CheckAttribute(string name, string value)
    {
        if (!IsName(name) || name == "style" || name == "src" || name.StartsWith("on", StringComparison.Ordinal))
            throw new ArgumentException($"A page may not have an attribute {name}.", nameof(name));
        if (name == "href" && !IsSafeAddress(value))
            throw new ArgumentException($"A page may not link to {value}.", nameof(value));
    }

    /// <summary>Decides whether a page may link to an address: <c>https</c>, an anchor, or a file of the package.</summary>
    public static bool IsSafeAddress(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal)
        || address.StartsWith('#')
        || (address.Length > 0 && char.IsAsciiLetterLower(address[0]) && address.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_'));

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');
}
