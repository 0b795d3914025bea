using System.Collections.Immutable;
using System.Globalization;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Json;

/// <summary>Reads a property selector: "$." and a name, then names and elements of arrays; one wildcard at most.</summary>
internal static class SelectorReader
{
    private const string Expected = "a property selector such as $.eventName";

    public static PropertySelector? Read(PatternCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Current != '$' || cursor.Peek(1) is not ('.' or '['))
        {
            cursor.Fail(Expected);
            return null;
        }

        cursor.Advance();
        var steps = ImmutableArray.CreateBuilder<SelectorStep>();
        while (cursor.Current is '.' or '[')
        {
            if (ReadStep(cursor, isFirst: steps.Count == 0) is not { } step)
                return null;
            steps.Add(step);
        }

        return CheckWildcards(cursor, start, steps.Count(s => s is AnyElementStep or AnyPropertyStep))
            ? new PropertySelector(steps.ToImmutable())
            : null;
    }

    private static bool CheckWildcards(PatternCursor cursor, int start, int count) =>
        count switch
        {
            0 => true,
            1 => cursor.CountWildcardSelector(start),
            _ => cursor.FailAt(start, "a property selector with one wildcard, as CloudWatch Logs allows no more"),
        };

    private static SelectorStep? ReadStep(PatternCursor cursor, bool isFirst)
    {
        if (cursor.Take(".*"))
            return new AnyPropertyStep();

        // The page writes $.['a.b']; $['a.b'] cannot mean anything else.
        var start = cursor.Position;
        if (cursor.Take(".['") || cursor.Take("['"))
            return ReadQuotedName(cursor, start);
        if (cursor.Take("."))
        {
            var name = cursor.TakeWhile(Characters.IsName);
            if (name.Length > 0)
                return new NameStep(name);
            cursor.Fail("the name of a property, * or ['...']");
            return null;
        }

        if (!isFirst)
            return ReadElement(cursor);
        cursor.Fail("a property before the element of an array");
        return null;
    }

    private static NameStep? ReadQuotedName(PatternCursor cursor, int start)
    {
        var name = cursor.TakeWhile(c => c != '\'');
        if (name.Length > 0 && cursor.Take("']"))
            return new NameStep(name);
        cursor.FailAt(name.Length == 0 ? start : cursor.Position, "a name between [' and ']");
        return null;
    }

    private static SelectorStep? ReadElement(PatternCursor cursor)
    {
        var start = cursor.Position;
        if (cursor.Take("[*]"))
            return new AnyElementStep();
        cursor.Advance();
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && cursor.Take("]"))
            return new IndexStep(index);
        cursor.FailAt(start, "an element of an array such as [0] or [*]");
        return null;
    }
}
