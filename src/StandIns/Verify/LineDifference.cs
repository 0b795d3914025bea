using System.Text;

namespace VerifyTests;

/// <summary>Shows the lines between the common beginning and the common end of two texts.</summary>
internal static class LineDifference
{
    private const int Context = 2;
    private const int MostLines = 20;

    public static void Append(StringBuilder message, string verified, string received)
    {
        var (before, after) = (Lines(verified), Lines(received));
        var shorter = Math.Min(before.Length, after.Length);
        var start = 0;
        while (start < shorter && before[start] == after[start])
            start++;
        var end = 0;
        while (end < shorter - start && before[^(end + 1)] == after[^(end + 1)])
            end++;

        AppendLines(message, "  ", before[Math.Max(0, start - Context)..start]);
        AppendLines(message, "- ", before[start..^end]);
        AppendLines(message, "+ ", after[start..^end]);
        AppendLines(message, "  ", before[^end..^Math.Max(0, end - Context)]);
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('\n');

    private static void AppendLines(StringBuilder message, string mark, string[] lines)
    {
        foreach (var line in lines.Take(MostLines))
            message.Append(mark).Append(line).Append('\n');
        if (lines.Length > MostLines)
            message.Append(mark).Append("… and ").Append(lines.Length - MostLines).Append(" more lines\n");
    }
}
