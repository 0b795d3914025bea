using System.Text.RegularExpressions;
using IamCompliance.State.Reading;

namespace IamCompliance.State.Importing;

/// <summary>Reads what the AWS CLI writes to standard error when a call fails.</summary>
internal static partial class CliError
{
    private static readonly string[] ToolPrefixes =
    [
        "An error occurred",
        "Unable to locate",
        "Could not connect",
        "Connect timeout",
        "Read timeout",
        "Partial credentials",
        "aws: error",
        "usage: aws",
        "Error when retrieving",
        "The config profile",
    ];

    /// <summary>Reads the content of an <c>.error.txt</c>, whatever it is.</summary>
    public static ServiceError Parse(string text)
    {
        var match = Written().Match(text);
        return match.Success
            ? new ServiceError(
                match.Groups["code"].Value,
                match.Groups["operation"].Value,
                ServiceError.OneLine(match.Groups["message"].Value)
            )
            : new ServiceError(null, null, ServiceError.OneLine(text));
    }

    /// <summary>Reads an error that was saved in place of an output; null when the text is none.</summary>
    public static ServiceError? TryParse(string text)
    {
        var start = text.AsSpan().TrimStart();
        foreach (var prefix in ToolPrefixes)
        {
            if (start.StartsWith(prefix, StringComparison.Ordinal))
                return Parse(text);
        }

        return null;
    }

    [GeneratedRegex(
        @"An error occurred \((?<code>[^()\s]+)\) when calling the (?<operation>\w+) operation[^:]*:\s*(?<message>[^\0]*)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Written();
}
