using IamCompliance.Policies.Variables;

namespace IamCompliance.Policies.Resources;

/// <summary>Counts the fields of ARN patterns; a colon inside a variable separates nothing.</summary>
internal static class ArnFields
{
    /// <summary>The number of fields of a whole ARN: arn, partition, service, region, account, resource.</summary>
    public const int Standard = 6;

    public static int Count(string pattern, bool hasVariables)
    {
        var fields = 1;
        Walk(pattern, hasVariables, _ => fields++);
        return fields;
    }

    /// <summary>Finds where the resource begins: after the fifth colon; past the end when there are fewer.</summary>
    public static int StartOfResource(string pattern, bool hasVariables)
    {
        var fields = 1;
        var start = pattern.Length;
        Walk(pattern, hasVariables, i =>
        {
            if (++fields == Standard)
                start = i + 1;
        });
        return start;
    }

    private static void Walk(string pattern, bool hasVariables, Action<int> colon)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (hasVariables && TextTemplate.Variable(pattern, i) is { } variable)
                i = variable.End - 1;
            else if (pattern[i] == ':')
                colon(i);
        }
    }
}
