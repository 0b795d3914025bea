using System.Collections.Immutable;
using IamCompliance.LogFilters.Regexes;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Terms;

/// <summary>
/// Terms, in any place of the line: all that stand alone, none of those after a minus sign; or, where every term has a question mark, at
/// least one. "If you combine "?" with other filter patterns, all question mark terms will be ignored." A pattern without terms matches
/// everything.
/// </summary>
internal sealed class TermPattern : LogPattern
{
    private readonly ImmutableArray<Term> _terms;
    private readonly ImmutableArray<Term> _required;
    private readonly ImmutableArray<Term> _excluded;
    private readonly bool _allOptional;

    public TermPattern(ImmutableArray<Term> terms)
    {
        _terms = terms;
        _required = [.. terms.Where(t => t.Kind == TermKind.Required)];
        _excluded = [.. terms.Where(t => t.Kind == TermKind.Excluded)];
        _allOptional = !terms.IsEmpty && terms.All(t => t.Kind == TermKind.Optional);
    }

    public static new LogPattern? Read(PatternCursor cursor)
    {
        if (cursor.Current == '%')
            return RegexReader.Read(cursor) is { } regex ? new StandaloneRegexPattern(regex) : null;
        var terms = ImmutableArray.CreateBuilder<Term>();
        while (!cursor.AtEnd)
        {
            if (Term.Read(cursor) is not { } term)
                return null;
            terms.Add(term);
            if (!cursor.AtEnd && !char.IsWhiteSpace(cursor.Current))
            {
                cursor.Fail("white space, or double quotes around a term that has more than letters, digits and underscores");
                return null;
            }

            cursor.SkipWhiteSpace();
        }

        return new TermPattern(terms.ToImmutable());
    }

    public override bool MatchesText(string message) =>
        _allOptional ? _terms.Any(t => t.IsIn(message)) : _required.All(t => t.IsIn(message)) && !_excluded.Any(t => t.IsIn(message));

    public override string ToString() => string.Join(' ', _terms);
}
