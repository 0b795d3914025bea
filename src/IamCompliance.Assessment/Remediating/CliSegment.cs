using System.Text.Json;
using IamCompliance.Assessment.Redaction;
using IamCompliance.Assessment.Values;

namespace IamCompliance.Assessment.Remediating;

/// <summary>Holds a run of a command's text, or a placeholder in it.</summary>
/// <param name="Text">The text as the author wrote it.</param>
/// <param name="Path">The property of a placeholder; null for text.</param>
/// <param name="Quoting">The quotes around it.</param>
internal sealed record CliSegment(string Text, IReadOnlyList<string>? Path, ShellQuoting Quoting)
{
    public string Fill(ReadOnlySpan<JsonElement> scopes)
    {
        if (Path is null)
            return Text;
        foreach (var scope in scopes)
        {
            // What cannot be shown on one line of a terminal is left for the person to look up.
            if (Find(scope) is { } value && !Printable.NeedsSpelling(value))
                return ShellText.Quote(value, Quoting);
        }

        return Text;
    }

    private string? Find(JsonElement scope)
    {
        foreach (var step in Path!)
        {
            if (scope.ValueKind != JsonValueKind.Object || !scope.TryGetProperty(step, out scope))
                return null;
        }

        return scope.ValueKind switch
        {
            JsonValueKind.String => JsonText.TryGet(scope, out var text) ? text : null,
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => scope.GetRawText(),
            _ => null,
        };
    }
}
