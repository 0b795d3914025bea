using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Conditions;

/// <summary>Reads compound expressions: "the following standard order of operations: () &gt; &amp;&amp; &gt; ||".</summary>
internal sealed class CompoundExpressionReader<T>(Func<PatternCursor, Condition<T>?> readComparison)
{
    // Bounds the reader's own stack; no pattern of 1,024 characters that means anything comes near.
    private const int MaximumDepth = 100;

    private int _depth;

    public Condition<T>? Read(PatternCursor cursor) => ReadChain(cursor, "||", ReadConjunction, AnyOf<T>.Of);

    private Condition<T>? ReadConjunction(PatternCursor cursor) => ReadChain(cursor, "&&", ReadUnit, AllOf<T>.Of);

    private static Condition<T>? ReadChain(
        PatternCursor cursor,
        string separator,
        Func<PatternCursor, Condition<T>?> read,
        Func<IReadOnlyList<Condition<T>>, Condition<T>> combine
    )
    {
        var parts = new List<Condition<T>>();
        do
        {
            if (read(cursor) is not { } part)
                return null;
            parts.Add(part);
            cursor.SkipWhiteSpace();
        } while (cursor.Take(separator));
        return combine(parts);
    }

    private Condition<T>? ReadUnit(PatternCursor cursor)
    {
        cursor.SkipWhiteSpace();
        if (cursor.Current != '(')
            return readComparison(cursor);
        if (_depth == MaximumDepth)
        {
            cursor.Fail("fewer parentheses within each other");
            return null;
        }

        cursor.Advance();
        _depth++;
        var inner = Read(cursor);
        _depth--;
        return inner is not null && cursor.Expect(")", "&&, || or a closing parenthesis") ? inner : null;
    }
}
