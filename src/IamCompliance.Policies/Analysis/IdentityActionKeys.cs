using System.Collections.Concurrent;
using IamCompliance.Policies.Reference;

namespace IamCompliance.Policies.Analysis;

/// <summary>Tells which condition keys of IAM a request for one of its actions cannot have.</summary>
/// <remarks>
/// A key is in the request context only of the actions that list it, so a condition on it says nothing of the others:
/// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html
/// </remarks>
internal static class IdentityActionKeys
{
    private const string Prefix = "iam:";

    private static readonly ConcurrentDictionary<string, IReadOnlyCollection<(string Key, string? Value)>> Known = new(
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Lists the keys of the service that the action has not; none for actions of other services.</summary>
    public static IReadOnlyCollection<(string Key, string? Value)> Absent(string action) =>
        action.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? Known.GetOrAdd(action, Find) : [];

    /// <summary>Whether a request for the action may set tags; what the reference does not know may.</summary>
    public static bool TakesTags(string action) =>
        !action.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        || ServiceReference.Find("iam")?.Actions.GetValueOrDefault(action[Prefix.Length..]) is not { } known
        || known.ConditionKeys.Any(k => k.StartsWith("aws:RequestTag/", StringComparison.Ordinal) || k == "aws:TagKeys");

    private static HashSet<(string Key, string? Value)> Find(string action) =>
        ServiceReference.Find("iam") is { } service && service.Actions.TryGetValue(action[Prefix.Length..], out var known)
            ?
            [
                .. service
                    .ConditionKeys.Select(k => k.Name)
                    .Where(k => k.StartsWith(Prefix, StringComparison.Ordinal) && !k.Contains('$', StringComparison.Ordinal))
                    .Except(known.ConditionKeys, StringComparer.OrdinalIgnoreCase)
                    .Select(k => (k, (string?)null)),
            ]
            : [];
}
