using IamCompliance.Foundations.Text;
using IamCompliance.Policies.Actions;
using IamCompliance.Policies.Documents;

namespace IamCompliance.Policies.Lint;

/// <summary>Finds where a statement allows one action of IAM on any role, whether by name, by wildcard or by what it leaves out.</summary>
internal static class RoleRights
{
    /// <summary>Lists what allows the action: values of <c>Action</c>, or <c>NotAction</c> as a whole.</summary>
    /// <param name="statement">A statement that allows.</param>
    /// <param name="action">The action, in lower case.</param>
    public static IEnumerable<(string Words, TextSpan Span)> Of(PolicyStatement statement, string action)
    {
        if (!IsAnyRole(statement))
            return [];
        var isNegatedResource = statement.Resources!.IsNegated;
        var matching = statement.Actions.Values.Where(v => new ActionPattern(v.Value).IsMatch(action)).ToList();
        if (statement.Actions.IsNegated)
            return matching.Count == 0 ? [("NotAction", statement.Actions.Span)] : [];
        // A statement that allows everything on everything is reported as that.
        return matching.Where(v => isNegatedResource || v.Value is not ("*" or "*:*")).Select(v => (v.Value, v.Span));
    }

    private static bool IsAnyRole(PolicyStatement statement) =>
        statement.Resources is { } resources
        && (resources.IsNegated ? !resources.Values.Any(v => IsEveryRole(v.Value)) : resources.Values.Any(v => IsEveryRole(v.Value)));

    private static bool IsEveryRole(string value) =>
        value == "*" || value.EndsWith(":role/*", StringComparison.Ordinal) || value.EndsWith("::*", StringComparison.Ordinal);
}
