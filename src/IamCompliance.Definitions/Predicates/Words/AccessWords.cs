namespace IamCompliance.Definitions.Predicates.Words;

/// <summary>Says in words what is asked of policies.</summary>
internal static class AccessWords
{
    /// <summary>Says the question: <c>every action of s3:* on some resource of *</c>.</summary>
    /// <param name="access">The question.</param>
    /// <param name="matcher">The matcher that asks it: <c>denies</c> has exceptions, others have limits.</param>
    /// <param name="operands">Words for what is compared with.</param>
    public static string Of(AccessArgument access, string matcher, OperandWords operands)
    {
        var actions = Asked(access.Actions, access.IsEveryAction, "action", operands);
        var levels = access.Levels.Count == 0 ? "" : $" whose access level is {string.Join(" or ", access.Levels)}";
        var resources = Asked(access.Resources, access.IsEveryResource, "resource", operands);
        var conjunction = matcher == "denies" ? "save for exceptions by" : "not limited by";
        var keys = access.ConditionKeys.Count == 0 ? "" : $" {conjunction} {operands.Of(access.ConditionKeys)}";
        return $"{actions}{levels} on {resources}{When(access)}{keys}";
    }

    private static string Asked(IReadOnlyList<Operand> patterns, bool isEvery, string noun, OperandWords operands)
    {
        var texts = patterns.SelectMany(operands.ValuesOf).ToList();
        var isOne = texts.Count == 1 && texts[0].IndexOfAny(['*', '?']) < 0;
        return isOne ? operands.Of(patterns) : $"{(isEvery ? "every" : "some")} {noun} of {operands.Of(patterns)}";
    }

    private static string When(AccessArgument access) =>
        access.When.Count == 0
            ? ""
            : " when "
                + string.Join(
                    " and ",
                    access.When.Select(w => w.Values.Count == 0 ? $"{w.Key} is missing" : $"{w.Key} is {string.Join(", ", w.Values)}")
                );
}
