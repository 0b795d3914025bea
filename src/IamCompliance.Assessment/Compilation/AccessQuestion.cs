using IamCompliance.Assessment.Access;
using IamCompliance.Assessment.Values;
using IamCompliance.Definitions.Predicates;
using IamCompliance.Policies.Grants;
using IamCompliance.Policies.Reference;
using IamCompliance.State;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Holds a question to policies, and its words for evidence.</summary>
internal sealed class AccessQuestion(GrantQuestion question)
{
    /// <summary>What is observed where the resource that is looked at has no ARN to ask about.</summary>
    public const string WithoutArn = "unknown: nobody recorded the ARN of the resource";

    private readonly bool hasPlaceholders = question.Resources.Any(r =>
        AccessArgument.Placeholders.Any(p => r.Contains(p, StringComparison.Ordinal))
    );

    private readonly bool needsArn = question.Resources.Any(r => r.Contains(AccessArgument.ArnPlaceholder, StringComparison.Ordinal));

    /// <summary>Gets the question in words: <c>every action of s3:* on some resource of *</c>.</summary>
    public string Words { get; } =
        $"{Asked(question.Actions, question.OfActions, "action")}{Levels(question)} on "
        + $"{Asked(question.Resources, question.OfResources, "resource")}{When(question)}";

    /// <summary>Gets the question as it is asked about one resource of one account; null when it needs an ARN that nobody knows.</summary>
    public GrantQuestion? In(in Scope scope)
    {
        if (!hasPlaceholders)
            return question;
        var account = scope.Account.State.Header;
        var arn = ResourceArn.Of(scope.Item, account);
        return arn is null && needsArn ? null : question with { Resources = [.. question.Resources.Select(r => Fill(r, account, arn))] };
    }

    /// <summary>Words a list of condition keys after a conjunction; nothing when there are none.</summary>
    public string Keys(string conjunction) => question.Unless.Count == 0 ? "" : $" {conjunction} {string.Join(", ", question.Unless)}";

    private static string Fill(string pattern, StateHeader account, string? arn) =>
        pattern
            .Replace(AccessArgument.ArnPlaceholder, arn, StringComparison.Ordinal)
            .Replace(AccessArgument.PartitionPlaceholder, account.Partition, StringComparison.Ordinal)
            .Replace(AccessArgument.AccountPlaceholder, account.AccountId, StringComparison.Ordinal);

    private static string Levels(GrantQuestion question) =>
        question.Levels.Count == 0 ? "" : $" whose access level is {string.Join(" or ", question.Levels.Select(AccessLevels.NameOf))}";

    private static string When(GrantQuestion question) =>
        question.When.Count == 0 ? "" : $" when {string.Join(" and ", question.When.Select(w => When(w.Key, w.Value)))}";

    private static string When(string key, IReadOnlyCollection<string> values) =>
        values.Count == 0 ? $"{key} is missing" : $"{key} is {string.Join(", ", values)}";

    private static string Asked(IReadOnlyList<string> patterns, Quantifier quantifier, string noun)
    {
        var isOne =
            patterns is [var only] && !only.Contains('*', StringComparison.Ordinal) && !only.Contains('?', StringComparison.Ordinal);
        var listed = string.Join(", ", patterns);
        return isOne ? listed
            : quantifier == Quantifier.Every ? $"every {noun} of {listed}"
            : $"some {noun} of {listed}";
    }
}
