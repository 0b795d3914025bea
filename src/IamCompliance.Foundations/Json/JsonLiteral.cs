namespace IamCompliance.Foundations.Json;

/// <summary>Recognises numbers, true, false and null.</summary>
public static class JsonLiteral
{
    private static readonly string[] Words = ["true", "false", "null"];

    /// <summary>Whether a word is a number, as JSON has them.</summary>
    public static bool IsNumber(string word) => word.Length > 0 && NumberLength(word.AsSpan()) == word.Length;

    /// <summary>Measures the literal a text begins with; zero when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var word in Words)
        {
            if (text.StartsWith(word.AsSpan(), StringComparison.Ordinal))
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
        while (i < text.Length && IsDigit(text[i]))
            i++;
        return i - start;
    }

    private static bool IsEnd(ReadOnlySpan<char> text, int length) =>
        length >= text.Length || text[length] is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
