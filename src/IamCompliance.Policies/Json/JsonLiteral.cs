namespace IamCompliance.Policies.Json;

/// <summary>Recognises numbers, true, false and null.</summary>
internal static class JsonLiteral
{
    private static readonly string[] Words = ["true", "false", "null"];

    /// <summary>Measures the literal a text begins with; zero when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
                return IsEnd(text, word.Length) ? word.Length : 0;
        }

        var length = NumberLength(text);
        return length > 0 && IsEnd(text, length) ? length : 0;
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var i = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var digits = Digits(text, i);
        if (digits == 0 || (digits > 1 && text[i] == '0'))
            return 0;
        i += digits;
        if (i < text.Length && text[i] == '.')
        {
            var fraction = Digits(text, i + 1);
            if (fraction == 0)
                return 0;
            i += 1 + fraction;
        }

        if (i >= text.Length || text[i] is not ('e' or 'E'))
            return i;
        i++;
        if (i < text.Length && text[i] is '+' or '-')
            i++;
        var exponent = Digits(text, i);
        return exponent == 0 ? 0 : i + exponent;
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var i = start;
        while (i < text.Length && char.IsAsciiDigit(text[i]))
            i++;
        return i - start;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int length) =>
        length >= text.Length || !(char.IsAsciiLetterOrDigit(text[length]) || text[length] is '.' or '_');
}
