using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Operands;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Fields;

/// <summary>A field of a line: a name, nothing (as after the comma in the archived page's <c>status_code=4*,]</c>), a condition, or the
/// ellipsis.</summary>
internal sealed class Field
{
    private const string Ellipsis = "...";

    private readonly string _name;
    private readonly Condition<LogValue>? _condition;

    public Field(string name, Condition<LogValue>? condition) => (_name, _condition) = (name, condition);

    public bool IsEllipsis => _name == Ellipsis;

    public bool IsAnonymous => _name.Length == 0;

    public static Field? Read(PatternCursor cursor)
    {
        if (cursor.Take(Ellipsis))
            return new Field(Ellipsis, null);
        var names = new FieldNames();
        if (cursor.Current != '(' && !IsConditionAhead(cursor))
            return new Field(cursor.TakeWhile(Characters.IsName), null);
        return new CompoundExpressionReader<LogValue>(names.ReadComparison).Read(cursor) is { } condition
            ? new Field(names.Name, condition)
            : null;
    }

    public bool Holds(string text) => _condition is null || _condition.Holds(new LogValue(text, LogNumber.Find(text)));

    public override string ToString() => _condition is null ? _name : _condition.ToString();

    private static bool IsConditionAhead(PatternCursor cursor)
    {
        var ahead = 0;
        while (Characters.IsName(cursor.Peek(ahead)))
            ahead++;
        while (char.IsWhiteSpace(cursor.Peek(ahead)))
            ahead++;
        return cursor.Peek(ahead) is '=' or '!' or '<' or '>';
    }
}
