namespace IamCompliance.Policies.Conditions;

internal static class ConditionFamilies
{
    /// <summary>Gets what operators of a family compare, for a sentence.</summary>
    public static string NounOf(ConditionFamily family) =>
        family switch
        {
            ConditionFamily.Numeric => "numbers",
            ConditionFamily.Date => "dates",
            ConditionFamily.Bool or ConditionFamily.Null => "true and false",
            ConditionFamily.Binary => "base-64",
            ConditionFamily.IpAddress => "ranges of addresses",
            ConditionFamily.Arn => "ARNs",
            _ => "text",
        };

    /// <summary>Gets the family that a key of a documented type is compared by.</summary>
    public static ConditionFamily OfKeyType(string type) =>
        type.Replace("ArrayOf", "", StringComparison.Ordinal) switch
        {
            "ARN" => ConditionFamily.Arn,
            "Bool" => ConditionFamily.Bool,
            "Numeric" => ConditionFamily.Numeric,
            "Date" => ConditionFamily.Date,
            "IPAddress" => ConditionFamily.IpAddress,
            _ => ConditionFamily.String,
        };
}
