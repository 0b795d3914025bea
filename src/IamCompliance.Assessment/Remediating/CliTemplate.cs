using System.Text;
using System.Text.Json;
using IamCompliance.Foundations.Secrets;

namespace IamCompliance.Assessment.Remediating;

/// <summary>Holds a remediation command whose <c>{property}</c> placeholders are filled in for one subject, quoted so that no name of an
/// account becomes a command.</summary>
internal sealed class CliTemplate
{
    private readonly IReadOnlyList<CliSegment> segments;

    private CliTemplate(IReadOnlyList<CliSegment> segments) => this.segments = segments;

    public static CliTemplate? Parse(string? command)
    {
        if (command is null)
            return null;
        var segments = new List<CliSegment>();
        var quoting = ShellQuoting.None;
        var start = 0;
        for (var i = 0; i < command.Length; i++)
        {
            quoting = Next(quoting, command, i);
            if (command[i] != '{' || PlaceholderEnd(command, i) is not { } end)
                continue;
            segments.Add(new CliSegment(command[start..i], null, quoting));
            segments.Add(new CliSegment(command[i..(end + 1)], command[(i + 1)..end].Split('.'), quoting));
            start = end + 1;
            i = end;
        }

        segments.Add(new CliSegment(command[start..], null, quoting));
        return new CliTemplate(segments);
    }

    /// <summary>Fills in the placeholders from the first of the scopes that has the property; those that none has stay visible.</summary>
    public string Fill(params ReadOnlySpan<JsonElement> scopes)
    {
        var result = new StringBuilder();
        foreach (var segment in segments)
            result.Append(segment.Fill(scopes));
        return AccessKeyIds.Mask(result.ToString());
    }

    private static ShellQuoting Next(ShellQuoting current, string command, int index) =>
        (command[index], current) switch
        {
            _ when index > 0 && command[index - 1] == '\\' && current != ShellQuoting.Single => current,
            ('\'', ShellQuoting.None) => ShellQuoting.Single,
            ('\'', ShellQuoting.Single) => ShellQuoting.None,
            ('"', ShellQuoting.None) => ShellQuoting.Double,
            ('"', ShellQuoting.Double) => ShellQuoting.None,
            _ => current,
        };

    private static int? PlaceholderEnd(string command, int open)
    {
        for (var i = open + 1; i < command.Length; i++)
        {
            if (command[i] == '}')
                return i > open + 1 ? i : null;
            if (!char.IsAsciiLetterOrDigit(command[i]) && command[i] != '.')
                return null;
        }

        return null;
    }
}
