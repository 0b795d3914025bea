using System.CommandLine;
using IamCompliance.Cli.Loading;
using IamCompliance.Policies.Analysis;

namespace IamCompliance.Cli.Commands;

/// <summary>Makes what the questions about accounts share.</summary>
internal static class PolicyQuestionOptions
{
    public static Argument<string> Path() => new("path") { Description = "a state file, a folder of AWS CLI outputs, or the output of aws iam get-account-authorization-details" };

    public static Option<bool> WithoutGuardrails() => new("--without-guardrails") { Description = "leave out the organization's service control and resource control policies" };

    public static Option<string> Principal() => new("--principal") { Description = "a user or role, by ARN or name", Required = true };

    public static Task<QuestionedAccount> LoadAsync(ParseResult parsed, Argument<string> path, Option<bool> withoutGuardrails, CancellationToken cancellationToken) =>
        QuestionedAccountLoader.LoadAsync(parsed.GetRequiredValue(path), parsed.GetValue(withoutGuardrails), cancellationToken);

    /// <summary>Finds the one user or role that an ARN or a name stands for.</summary>
    public static AccountPrincipal FindPrincipal(QuestionedAccount account, string name)
    {
        var principals = account.Model.Principals.Where(p => p.Arn == name || p.Name == name).ToList();
        return principals.Count == 1 ? principals[0] : throw new UsageException($"{principals.Count} users and roles are called `{name}`", "name the ARN of one");
    }

    public static Option<string> Action() => new("--action") { Description = "an action, such as s3:GetObject", Required = true };

    public static Option<string> Resource() => new("--resource") { Description = "an ARN, or * for actions about no resource", DefaultValueFactory = _ => "*" };

    public static Option<string[]> Context() => new("--context") { Description = "a context key and its value, key=value; a key not given is not known", AllowMultipleArgumentsPerToken = true };

    public static IReadOnlyList<KeyValuePair<string, string>> Parse(string[]? context) =>
    [
        .. (context ?? []).Select(c => c.IndexOf('=', StringComparison.Ordinal) is var at and > 0
            ? new KeyValuePair<string, string>(c[..at], c[(at + 1)..])
            : throw new UsageException($"`{c}` is no context key with a value", "write --context aws:SourceIp=203.0.113.7")),
    ];
}
