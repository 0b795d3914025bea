namespace IamCompliance.Evidence.Html.Writing;

/// <summary>Knows which elements and attributes a page may have.</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a",
        "b",
        "bdi",
        "code",
        "em",
        "rect",
        "span",
        "strong",
        "svg",
        "time",
    };

    private static readonly HashSet<string> Refused = new(StringComparer.Ordinal)
    {
        "base",
        "embed",
        "form",
        "iframe",
        "link",
        "object",
        "script",
        "style",
        "template",
    };

    /// <summary>Gets whether an element stands inside of a line, so that no line break may follow it.</summary>
    public static bool IsInline(string element) => Inline.Contains(element);

    /// <summary>Refuses what is not an element name, and elements that load or run something.</summary>
    public static void CheckElement(string name)
    {
        if (!IsName(name) || Refused.Contains(name))
            throw new ArgumentException($"A page may not have an element {name}.", nameof(name));
    }

    /// <summary>Refuses what is not an attribute name, event handlers, inline styles, and addresses other than <c>https</c> and relative
    /// ones.</summary>
    public static void CheckAttribute(string name, string value)
    {
        if (!IsName(name) || name == "style" || name == "src" || name.StartsWith("on", StringComparison.Ordinal))
            throw new ArgumentException($"A page may not have an attribute {name}.", nameof(name));
        if (name == "href" && !IsSafeAddress(value))
            throw new ArgumentException($"A page may not link to {value}.", nameof(value));
    }

    /// <summary>Decides whether a page may link to an address: <c>https</c>, an anchor, or a file of the package with or without an
    /// anchor.</summary>
    public static bool IsSafeAddress(string address) =>
        address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith('#') || IsFile(address);

    // Invariant: such an address has no colon and does not begin with a slash, so it can name neither a scheme nor a host.
    private static bool IsFile(string address)
    {
        var rest = address.AsSpan();
        while (rest.StartsWith("../", StringComparison.Ordinal))
            rest = rest[3..];
        var anchor = rest.IndexOf('#');
        var path = anchor < 0 ? rest : rest[..anchor];
        return path.Length > 0
            && (char.IsAsciiLetterLower(path[0]) || char.IsAsciiDigit(path[0]))
            && IsPlain(path)
            && (anchor < 0 || IsPlain(rest[(anchor + 1)..]));
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or '.' or '-' or '_'))
                return false;
        }

        return true;
    }

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetter(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-');
}
