using IamCompliance.Cli.Output;
using Spectre.Console;

namespace IamCompliance.Cli.Capturing;

/// <summary>Asks whoever sits at the terminal for the code of an MFA device.</summary>
internal static class MfaPrompt
{
    /// <summary>Finds a way to ask; null when nobody is there.</summary>
    public static Func<string>? Find() =>
        Terminal.Console.IsInputRedirected || Terminal.Console.IsErrorRedirected
            ? null
            : () => Terminal.Err.Prompt(new TextPrompt<string>("MFA code:"));
}
