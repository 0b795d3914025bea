using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Policies.Grants;
using IamCompliance.State.Model;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Holds a question to policies.</summary>
internal sealed class AccessQuestion(GrantQuestion question)
{
    /// <summary>What is observed where the resource that is looked at has no ARN to ask about.</summary>
    public const string WithoutArn = "unknown: nobody recorded the ARN of the resource";

    private readonly bool hasPlaceholders = question.Resources.Any(r =>
        AccessArgument.Placeholders.Any(p => r.Contains(p, StringComparison.Ordinal))
    );

    private readonly bool needsArn = question.Resources.Any(r => r.Contains(AccessArgument.ArnPlaceholder, StringComparison.Ordinal));

    // The question as it was asked last: of all documents of an account it is mostly the same, and what a question prepares is worth keeping.
    private Filled? last;

    /// <summary>Gets the question as it is asked about one resource of one account; null when it needs an ARN that nobody knows.</summary>
    public GrantQuestion? In(in Scope scope)
    {
        if (!hasPlaceholders)
            return question;
        var account = scope.Account.State.Header;
        var arn = ResourceArn.Of(scope.Item, account);
        if (!needsArn)
            arn = null;
        else if (arn is null)
            return null;
        if (last is not { } known || !known.IsFor(account, arn))
            last = known = new Filled(
                account.Partition,
                account.AccountId,
                arn,
                question with
                {
                    Resources = [.. question.Resources.Select(r => Fill(r, account, arn))],
                }
            );
        return known.Question;
    }

    private sealed record Filled(string Partition, string AccountId, string? Arn, GrantQuestion Question)
    {
        public bool IsFor(StateHeader account, string? arn) =>
            Arn == arn && AccountId == account.AccountId && Partition == account.Partition;
    }

    private static string Fill(string pattern, StateHeader account, string? arn) =>
        pattern
            .Replace(AccessArgument.ArnPlaceholder, arn, StringComparison.Ordinal)
            .Replace(AccessArgument.PartitionPlaceholder, account.Partition, StringComparison.Ordinal)
            .Replace(AccessArgument.AccountPlaceholder, account.AccountId, StringComparison.Ordinal);
}
