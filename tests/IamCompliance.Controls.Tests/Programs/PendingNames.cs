using IamCompliance.Definitions.Programs;

namespace IamCompliance.Controls.Tests.Programs;

/// <summary>Reads the comment of a requirement that names checks for which there is no control yet.</summary>
internal static class PendingNames
{
    private const string Mark = "without a control yet:";

    /// <summary>Gets the names, in the order of the comment.</summary>
    public static IReadOnlyList<string> Of(Requirement requirement)
    {
        var lines = ShippedControls
            .File(requirement.Span.Path)
            .Content.Split('\n')
            .Skip(requirement.Span.Start.Line)
            .TakeWhile(l => l.StartsWith("    ", StringComparison.Ordinal));
        var comment = string.Join(
            ' ',
            lines.Where(l => l.StartsWith("    # ", StringComparison.Ordinal)).Select(l => l["    # ".Length..].Trim())
        );
        return comment.StartsWith(Mark, StringComparison.Ordinal)
            ? [.. comment[Mark.Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]
            : [];
    }
}
