using IamCompliance.State.Model;

namespace IamCompliance.Evidence.Markdown;

/// <summary>Says which readings the outcome rests on, and why one of them proves nothing if it does not.</summary>
internal static class PartsSection
{
    private const int MostSources = 8;

    /// <summary>Writes the section.</summary>
    public static void Write(MarkdownDocument document, IReadOnlyList<Part> parts)
    {
        document.Section($"Rests on");
        document.Line($"| Part | Status | Operations | Source |");
        document.Line($"| --- | --- | --- | --- |");
        foreach (var part in parts)
            document.Line($"| {part.Id:cell} | {part.Status.ToString()} | {Operations(part)} | {Sources(part)} |");

        var broken = parts.Where(p => p.Error is not null).ToList();
        if (broken.Count > 0)
            document.Blank();
        foreach (var part in broken)
            Write(document, part, part.Error!);
    }

    private static void Write(MarkdownDocument document, Part part, PartError error)
    {
        document.Line($"- {part.Id:code}: {error.Operation:code} gave {error.Code:code}: {error.Message}");
        if (error.Permission is { } permission)
            document.Line($"  - Missing permission: {permission:code}");
    }

    private static string Operations(Part part) => Some([.. part.Calls.Select(c => c.Operation).Distinct()]);

    private static string Sources(Part part) =>
        Some([.. part.Calls.Select(c => c.Source).OfType<string>().Distinct().Order(StringComparer.Ordinal)]);

    private static string Some(List<string> values) =>
        values.Count > MostSources
            ? $"{string.Join(", ", values.Take(MostSources))} and {values.Count - MostSources} more"
            : string.Join(", ", values);
}
