using System.Text.Json;
using IamCompliance.LogFilters.Conditions;
using IamCompliance.LogFilters.Operands;
using IamCompliance.LogFilters.Text;

namespace IamCompliance.LogFilters.Json;

/// <summary>Reads a property selector and what is said of the property.</summary>
internal static class PropertyReader
{
    private const string Expected = "=, !=, <, >, <=, >=, IS NULL, IS TRUE, IS FALSE or NOT EXISTS";

    public static Condition<JsonElement>? Read(PatternCursor cursor)
    {
        if (SelectorReader.Read(cursor) is not { } selector)
            return null;
        cursor.SkipWhiteSpace();
        if (cursor.TakeKeyword("IS"))
            return ReadKind(cursor, selector);
        if (cursor.TakeKeyword("NOT"))
            return ReadAbsence(cursor, selector);
        return Comparison.Read(cursor, Expected) is { } comparison ? new PropertyComparison(selector, comparison) : null;
    }

    private static PropertyKind? ReadKind(PatternCursor cursor, PropertySelector selector)
    {
        cursor.SkipWhiteSpace();
        foreach (var (keyword, kind) in PropertyKind.Keywords)
        {
            if (cursor.TakeKeyword(keyword))
                return new PropertyKind(selector, kind);
        }

        cursor.Fail("NULL, TRUE or FALSE (CloudWatch Logs has no IS NOT)");
        return null;
    }

    private static PropertyAbsence? ReadAbsence(PatternCursor cursor, PropertySelector selector)
    {
        cursor.SkipWhiteSpace();
        if (cursor.TakeKeyword("EXISTS"))
            return new PropertyAbsence(selector);
        cursor.Fail("EXISTS");
        return null;
    }
}
