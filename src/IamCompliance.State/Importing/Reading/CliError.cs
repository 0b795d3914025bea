using System.Text.RegularExpressions;

namespace IamCompliance.State.Importing.Reading;

/// <summary>Is what the AWS CLI writes to standard error when a call fails.</summary>
/// <param name="Code">The error code of AWS; null when the tool failed by itself.</param>
/// <param name="Operation">The name of the operation; null when the text does not say.</param>
/// <param name="Message">The message, on one line.</param>
/// <param name="DeniedAction">The IAM action the message says is missing.</param>
internal sealed partial record CliError(string? Code, string? Operation, string Message, string? DeniedAction)
{
    private const int LongestMessage = 400;

    private static readonly string[] DeniedCodes =
    [
        "AccessDenied",
        "AccessDeniedException",
        "AuthorizationError",
        "AuthorizationErrorException",
        "Client.UnauthorizedOperation",
        "InsufficientPrivilegesException",
        "NotAuthorized",
        "UnauthorizedException",
        "UnauthorizedOperation",
    ];

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

    public bool IsDenied => DeniedCodes.Contains(Code, StringComparer.Ordinal);

    /// <summary>Reads the content of an <c>.error.txt</c>, whatever it is.</summary>
    public static CliError Parse(string text)
    {
        var match = ServiceError().Match(text);
        if (!match.Success)
            return new CliError(null, null, OneLine(text), null);
        var message = OneLine(match.Groups["message"].Value);
        var action = MissingAction().Match(message);
        return new CliError(
            match.Groups["code"].Value,
            match.Groups["operation"].Value,
            message,
            action.Success ? action.Groups["action"].Value : null);
    }

    /// <summary>Reads an error that was saved in place of an output; null when the text is none.</summary>
    public static CliError? TryParse(string text)
    {
        var start = text.AsSpan().TrimStart();
        foreach (var prefix in ToolPrefixes)
        {
            if (start.StartsWith(prefix, StringComparison.Ordinal))
                return Parse(text);
        }

        return null;
    }

    private static string OneLine(string text)
    {
        var line = Blanks().Replace(text, " ").Trim();
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }

    [GeneratedRegex(@"An error occurred \((?<code>[^()\s]+)\) when calling the (?<operation>\w+) operation[^:]*:\s*(?<message>[^\0]*)", RegexOptions.NonBacktracking)]
    private static partial Regex ServiceError();

    [GeneratedRegex(@"not authorized to perform: (?<action>[A-Za-z0-9-]+:[A-Za-z0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex MissingAction();

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
