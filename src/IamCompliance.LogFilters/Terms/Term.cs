using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Terms;

/// <summary>
/// A word or a phrase, found anywhere in the line, also within a longer word: ERROR matches "Exiting with ERRORCODE: -1". A phrase of white
/// space, with which the page matches everything (<c>" "</c>), is in every line.
/// </summary>
internal sealed record Term(TermKind Kind, string Text)
{
    public static Term? Read(PatternCursor cursor)
    {
        var kind =
            cursor.Take("?") ? TermKind.Optional
            : cursor.Take("-") ? TermKind.Excluded
            : TermKind.Required;
        if (cursor.Current == '"')
            return QuotedText.Read(cursor) is { } phrase ? new Term(kind, phrase) : null;
        var word = cursor.TakeWhile(Characters.IsTerm);
        if (word.Length > 0)
            return new Term(kind, word);
        cursor.Fail("a term of letters, digits and underscores, or a phrase in double quotes");
        return null;
    }

    public bool IsIn(string message) => string.IsNullOrWhiteSpace(Text) || message.Contains(Text, StringComparison.Ordinal);

    public override string ToString() =>
        Kind switch
        {
            TermKind.Optional => "?",
            TermKind.Excluded => "-",
            _ => "",
        } + QuotedText.Write(Text);
}
