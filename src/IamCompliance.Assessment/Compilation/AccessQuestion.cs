using IamCompliance.Definitions.Predicates;
using IamCompliance.Policies.Grants;
using IamCompliance.State;

namespace IamCompliance.Assessment.Compilation;

/// <summary>Holds a question to policies, and its words for evidence.</summary>
internal sealed class AccessQuestion(GrantQuestion question)
{
    private readonly bool dependsOnAccount = question.Resources.Any(r => AccessArgument.Placeholders.Any(p => r.Contains(p, StringComparison.Ordinal)));

    /// <summary>Gets the question in words: <c>every action of s3:* on some resource of *</c>.</summary>
    public string Words { get; } =
        $"{Asked(question.Actions, question.OfActions, "action")} on {Asked(question.Resources, question.OfResources, "resource")}{When(question)}";

    /// <summary>Gets the question as it is asked of policies of one account.</summary>
    public GrantQuestion In(StateHeader account) => dependsOnAccount ? question with { Resources = [.. question.Resources.Select(r => Fill(r, account))] } : question;

    /// <summary>Words a list of condition keys after a conjunction; nothing when there are none.</summary>
    public string Keys(string conjunction) => question.Unless.Count == 0 ? "" : $" {conjunction} {string.Join(", ", question.Unless)}";

    private static string Fill(string pattern, StateHeader account) => pattern
        .Replace(AccessArgument.PartitionPlaceholder, account.Partition, StringComparison.Ordinal)
        .Replace(AccessArgument.AccountPlaceholder, account.AccountId, StringComparison.Ordinal);

    private static string When(GrantQuestion question) => question.When.Count == 0
        ? ""
        : $" when {string.Join(" and ", question.When.Select(w => w.Value.Count == 0 ? $"{w.Key} is missing" : $"{w.Key} is {string.Join(", ", w.Value)}"))}";

    private static string Asked(IReadOnlyList<string> patterns, Quantifier quantifier, string noun)
    {
        var isOne = patterns is [var only] && !only.Contains('*', StringComparison.Ordinal) && !only.Contains('?', StringComparison.Ordinal);
        var listed = string.Join(", ", patterns);
        return isOne ? listed : quantifier == Quantifier.Every ? $"every {noun} of {listed}" : $"some {noun} of {listed}";
    }
}
