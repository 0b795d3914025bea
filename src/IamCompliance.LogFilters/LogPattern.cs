using System.Text.Json;
using IamCompliance.LogFilters.Fields;
using IamCompliance.LogFilters.Json;
using IamCompliance.LogFilters.Terms;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters;

/// <summary>One of the three kinds of pattern; the first character that is no white space says which.</summary>
internal abstract class LogPattern
{
    public abstract bool MatchesText(string message);

    public virtual bool Matches(JsonElement message) => MatchesText(CompactJson.Write(message));

    public abstract override string ToString();

    public static LogPattern? Read(PatternCursor cursor)
    {
        if (cursor.Text.Length > LogFilter.MaximumLength)
        {
            cursor.FailAt(LogFilter.MaximumLength, "the pattern to end, as it may have at most 1024 characters");
            return null;
        }

        // No API call can carry half of a surrogate pair; refused here, it is nobody's concern below.
        if (Characters.FindHalfSurrogate(cursor.Text) is var half and >= 0)
        {
            cursor.FailAt(half, "a whole character, not half of a surrogate pair");
            return null;
        }

        cursor.SkipWhiteSpace();
        LogPattern? pattern = cursor.Current switch
        {
            '{' => JsonPattern.Read(cursor),
            '[' => FieldPattern.Read(cursor),
            _ => TermPattern.Read(cursor),
        };
        return pattern is not null && cursor.ExpectEnd() ? pattern : null;
    }
}
