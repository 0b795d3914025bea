using System.Diagnostics;
using System.Globalization;
using Xunit;
using Xunit.Abstractions;

namespace IamCompliance.Xunit.Verdicts;

/// <summary>Maps snapshots without a test to passed, failed and skipped.</summary>
internal static class OwnershipReport
{
    private const int MostFiles = 20;

    /// <summary>Returns when every snapshot has a test; throws what the test framework shows otherwise.</summary>
    [StackTraceHidden]
    public static void Conclude(IReadOnlyList<string> orphans, bool isBuildServer, ITestOutputHelper output)
    {
        if (orphans.Count == 0)
        {
            output.WriteLine("Every snapshot in the evidence folder belongs to a test.");
            return;
        }

        var message = Describe(orphans);
        throw isBuildServer ? new OrphanedEvidenceException(message) : new SkipException(message);
    }

    private static string Describe(IReadOnlyList<string> orphans)
    {
        var rest =
            orphans.Count > MostFiles ? string.Create(CultureInfo.InvariantCulture, $"\n  … and {orphans.Count - MostFiles} more") : "";
        var files = string.Concat(orphans.Take(MostFiles).Select(o => $"\n  {o}"));
        return $"No test owns these snapshots. Run `iamc accept`, which removes them, or select again the controls and "
            + $"accounts they are evidence of:{files}{rest}";
    }
}
