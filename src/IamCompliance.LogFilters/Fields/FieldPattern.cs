using System.Collections.Immutable;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Fields;

/// <summary>
/// <c>[name, name = value, ...]</c>: a line of fields between spaces. Without an ellipsis the last field takes the rest of the line, as in
/// the page's <c>[w1=ERROR, w2]</c>, which returns lines of seven words; with one, what stands after the ellipsis is counted from the end
/// of the line.
/// </summary>
internal sealed class FieldPattern(ImmutableArray<Field> fields) : LogPattern
{
    public static new FieldPattern? Read(PatternCursor cursor)
    {
        cursor.Advance();
        var fields = ImmutableArray.CreateBuilder<Field>();
        do
        {
            cursor.SkipWhiteSpace();
            var start = cursor.Position;
            if (Field.Read(cursor) is not { } field)
                return null;
            if (field.IsEllipsis && fields.Any(f => f.IsEllipsis))
            {
                cursor.FailAt(start, "no second ellipsis, as it could not be told which fields either stands for");
                return null;
            }

            fields.Add(field);
            cursor.SkipWhiteSpace();
        } while (cursor.Take(","));
        if (fields is [{ IsAnonymous: true }])
        {
            cursor.Fail("the name of a field");
            return null;
        }

        return cursor.Expect("]", "&&, ||, a comma or a closing bracket") ? new FieldPattern(fields.ToImmutable()) : null;
    }

    public override bool MatchesText(string message)
    {
        var ellipsis = FindEllipsis();
        var values = ellipsis < 0 ? LineFields.Split(message, fields.Length) : LineFields.Split(message, int.MaxValue);
        if (ellipsis < 0)
            return values.Count == fields.Length && Hold(0, fields.Length, values, 0);
        var after = fields.Length - ellipsis - 1;
        return values.Count >= ellipsis + after && Hold(0, ellipsis, values, 0) && Hold(ellipsis + 1, after, values, values.Count - after);
    }

    public override string ToString() => $"[{string.Join(", ", fields)}]";

    private int FindEllipsis()
    {
        for (var i = 0; i < fields.Length; i++)
        {
            if (fields[i].IsEllipsis)
                return i;
        }

        return -1;
    }

    private bool Hold(int first, int count, IReadOnlyList<string> values, int firstValue)
    {
        for (var i = 0; i < count; i++)
        {
            if (!fields[first + i].Holds(values[firstValue + i]))
                return false;
        }

        return true;
    }
}
