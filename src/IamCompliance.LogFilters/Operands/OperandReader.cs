using IamCompliance.LogFilters.Regexes;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Operands;

internal static class OperandReader
{
    private const string Expected = "a value: a number, a word, text in double quotes or a regular expression between percent signs";

    public static Operand? Read(PatternCursor cursor)
    {
        cursor.SkipWhiteSpace();
        switch (cursor.Current)
        {
            case '"':
                return QuotedText.Read(cursor) is { } text ? new TextOperand(text) : null;
            case '%':
                var start = cursor.Position;
                return RegexReader.Read(cursor) is { } regex && cursor.CountRegex(start) ? new RegexOperand(regex) : null;
            default:
                var word = cursor.TakeWhile(Characters.IsWord);
                if (word.Length == 0)
                {
                    cursor.Fail(Expected);
                    return null;
                }

                return LogNumber.Find(word) is { } number ? new NumberOperand(word, number) : new TextOperand(word);
        }
    }
}
