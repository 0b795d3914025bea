using System.Text.RegularExpressions;
using IamCompliance.Evidence.Redaction;

namespace IamCompliance.Cli.Output;

/// <summary>
/// Makes a text one line of a terminal or of a build log, whatever an account put into it: no escape sequence, no change of direction, no
/// line of its own, and nothing that a build server takes for a command.
/// </summary>
/// <remarks>
/// GitHub takes <c>::name::</c> for one where a line begins, after blanks, and <c>##[name]</c> anywhere:
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands. Azure Pipelines takes <c>##vso[name]</c> and
/// <c>##[name]</c>: https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands.
/// </remarks>
internal static partial class SafeLine
{
    /// <summary>Writes every such character as <c>\u{202E}</c>.</summary>
    public static string Of(string text) =>
        Command().Replace(VisibleText.Of(text), m => $"{m.Groups["before"]}\\u{{{(int)m.Groups["mark"].Value[0]:X4}}}");

    /// <summary>Does so with each line of a document of ours.</summary>
    public static string OfEach(string document) => string.Join('\n', document.Split('\n').Select(l => Of(l.TrimEnd('\r'))));

    [GeneratedRegex(@"^(?<before>\s*)(?<mark>:)(?=:)|(?<mark>#)(?=#(vso)?\[)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Command();
}
