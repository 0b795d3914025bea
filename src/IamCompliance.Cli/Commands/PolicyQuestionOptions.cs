using System.CommandLine;

namespace IamCompliance.Cli.Commands;

/// <summary>Makes what the questions about accounts share.</summary>
internal static class PolicyQuestionOptions
{
    public static Argument<string> Path() => new("path") { Description = "the output of aws iam get-account-authorization-details, or a folder that has it" };

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
