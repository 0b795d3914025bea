namespace IamCompliance.LogFilters.Text;

/// <summary>What may stand where.</summary>
internal static class Characters
{
    /// <summary>A letter, digit or underscore: what the page calls a term that needs no quotes.</summary>
    public static bool IsTerm(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';

    /// <summary>"Property selectors are alphanumeric strings that support hyphen and underscore"; names of fields are read alike.</summary>
    public static bool IsName(char c) => IsTerm(c) || c == '-';

    /// <summary>
    /// What a value without quotes may consist of. The page allows letters, digits and underscore only, but its own examples
    /// (<c>123.123.*</c>, <c>=*.html*</c>) and those of Security Hub (<c>=iam.amazonaws.com</c>) have more: these are the characters that
    /// cannot be mistaken for syntax.
    /// </summary>
    public static bool IsWord(char c) => IsName(c) || c is '.' or '*' or '+' or ':' or '/' or '@' or '#';

    /// <summary>The offset of the first surrogate without its other half; -1 when there is none.</summary>
    public static int FindHalfSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
