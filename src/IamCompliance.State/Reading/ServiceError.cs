using System.Text.RegularExpressions;

namespace IamCompliance.State.Reading;

/// <summary>Is an error that a service, or whoever called it, gave in place of an output.</summary>
/// <param name="Code">The error code of AWS; null when the caller failed by itself.</param>
/// <param name="Operation">The name of the operation; null when the error does not say.</param>
/// <param name="Message">The message, on one line.</param>
public sealed partial record ServiceError(string? Code, string? Operation, string Message)
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

    /// <summary>Gets whether AWS refused.</summary>
    public bool IsDenied => DeniedCodes.Contains(Code, StringComparer.Ordinal);

    /// <summary>Gets the IAM action the message says is missing; null when it does not say.</summary>
    public string? DeniedAction => MissingAction().Match(Message) is { Success: true } match ? match.Groups["action"].Value : null;

    /// <summary>Brings a message on one line of sensible length.</summary>
    public static string OneLine(string text)
    {
        var line = Blanks().Replace(text, " ").Trim();
        return line.Length <= LongestMessage ? line : line[..LongestMessage] + "…";
    }

    [GeneratedRegex(@"not authorized to perform: (?<action>[A-Za-z0-9-]+:[A-Za-z0-9]+)", RegexOptions.NonBacktracking)]
    private static partial Regex MissingAction();

    [GeneratedRegex(@"[\s\p{Cc}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
