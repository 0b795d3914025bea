using IamCompliance.Cli.Output;
using IamCompliance.Evidence.Reperforming;

namespace IamCompliance.Cli.Packages;

/// <summary>Prints what reperforming a package gave.</summary>
internal static class ReperformReport
{
    public static void Print(Reperformance result)
    {
        foreach (var difference in result.Differences)
            Terminal.Line($"{difference.Path} {difference.Problem}");
        foreach (var note in result.Notes)
            Terminal.Warn(note);
        Terminal.Line(
            result.IsIdentical
                ? $"identical: {result.Compared} files were made again and have the same bytes"
                : $"different: {result.Differences.Count} of {result.Compared} files do not have the same bytes"
        );
    }
}
