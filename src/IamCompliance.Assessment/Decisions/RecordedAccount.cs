using IamCompliance.Policies.Analysis;

namespace IamCompliance.Assessment.Decisions;

/// <summary>Holds an account that decisions take principals from, or why it could not be read.</summary>
/// <param name="Model">The account; null when it could not be read.</param>
/// <param name="Problem">Why it could not be read; null when it was.</param>
/// <param name="UnreadGuardrails">Why it is not known which guardrails bind the account; null when it is.</param>
internal sealed record RecordedAccount(AccountModel? Model, string? Problem, string? UnreadGuardrails = null)
{
    /// <summary>Finds what is missing of what says what a principal may do: then it is not known, and nothing is decided.</summary>
    public static IEnumerable<string> Unread(AccountModel account, AccountPrincipal principal) =>
        principal.Problems.Count > 0
            ? principal.Problems
            : principal
                .AttachedPolicies.Concat(principal.BoundaryArn is { } boundary ? [boundary] : [])
                .Distinct(StringComparer.Ordinal)
                .Where(arn => !account.ManagedPolicies.ContainsKey(arn))
                .Select(arn => $"{arn} is attached to {principal.Arn}, and its document was not read");
}
