using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Operands;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Fields;

/// <summary>
/// Reads the comparisons of one field. All have to name that field: CloudWatch Logs calls
/// <c>status_code = 4* &amp;&amp; bytes &gt; 1000</c> an invalid pattern
/// (https://github.com/awsdocs/amazon-cloudwatch-logs-user-guide/issues/21).
/// </summary>
internal sealed class FieldNames
{
    public string Name { get; private set; } = "";

    public Condition<LogValue>? ReadComparison(PatternCursor cursor)
    {
        var start = cursor.Position;
        var name = cursor.TakeWhile(Characters.IsName);
        if (name.Length == 0)
        {
            cursor.Fail("the name of a field");
            return null;
        }

        if (Name.Length > 0 && name != Name)
        {
            cursor.FailAt(start, $"the field {Name}, as a condition is about one field");
            return null;
        }

        Name = name;
        return Comparison.Read(cursor, "=, !=, <, >, <= or >=") is { } comparison ? new FieldComparison(name, comparison) : null;
    }
}
