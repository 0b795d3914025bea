namespace IamCompliance.LogFilters.Text;

/// <summary>A place in a pattern, and the first error met. Readers return null after they called <see cref="Fail"/>; nothing
/// throws.</summary>
internal sealed class PatternCursor(string text)
{
    /// <summary>"There is a limit of 2 regex for each filter pattern when creating a delimited or JSON filter pattern."</summary>
    private const int MaximumRegexes = 2;

    /// <summary>"... and up to three wildcard selectors in a filter pattern with compound expressions."</summary>
    private const int MaximumWildcardSelectors = 3;

    private int _regexes;
    private int _wildcardSelectors;

    public string Text { get; } = text;

    public int Position { get; private set; }

    public LogFilterError? Error { get; private set; }

    public bool AtEnd => Position == Text.Length;

    /// <summary>The character here; NUL at the end, which no reader accepts.</summary>
    public char Current => Peek(0);

    public char Peek(int ahead) => Position + ahead < Text.Length ? Text[Position + ahead] : '\0';

    public void Advance(int count = 1) => Position = Math.Min(Text.Length, Position + count);

    public void SkipWhiteSpace()
    {
        while (!AtEnd && char.IsWhiteSpace(Current))
            Advance();
    }

    public bool Take(string token)
    {
        if (string.CompareOrdinal(Text, Position, token, 0, token.Length) != 0)
            return false;
        Advance(token.Length);
        return true;
    }

    /// <summary>Takes a word if it stands here as a whole.</summary>
    public bool TakeKeyword(string keyword)
    {
        if (string.CompareOrdinal(Text, Position, keyword, 0, keyword.Length) != 0 || Characters.IsWord(Peek(keyword.Length)))
            return false;
        Advance(keyword.Length);
        return true;
    }

    public string TakeWhile(Func<char, bool> accepts)
    {
        var start = Position;
        while (!AtEnd && accepts(Current))
            Advance();
        return Text[start..Position];
    }

    public bool Expect(string token, string expected)
    {
        SkipWhiteSpace();
        return Take(token) || Fail(expected);
    }

    public bool ExpectEnd()
    {
        SkipWhiteSpace();
        return AtEnd || Fail("the end of the pattern");
    }

    public bool CountRegex(int at) =>
        ++_regexes <= MaximumRegexes || FailAt(at, "no third regular expression, as CloudWatch Logs allows two in a pattern");

    public bool CountWildcardSelector(int at) =>
        ++_wildcardSelectors <= MaximumWildcardSelectors
        || FailAt(at, "no fourth wildcard selector, as CloudWatch Logs allows three in a pattern");

    public bool Fail(string expected) => FailAt(Position, expected);

    public bool FailAt(int position, string expected)
    {
        Error ??= new LogFilterError(position, expected);
        return false;
    }
}
