using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Package;
using IamCompliance.Evidence.Redaction;
using IamCompliance.Evidence.Run;

namespace IamCompliance.Evidence.Verifying;

/// <summary>Checks that the header of the run belongs to the manifest, and that the times of the package agree.</summary>
internal static class HeaderCheck
{
    private const int MostBytes = 1024 * 1024;

    // What two clocks that are kept right may differ by.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>Reads the header and reports what contradicts the manifest; null when it cannot be read.</summary>
    public static RunHeaderTimes? Check(Manifest? manifest, PackageContent content, List<VerificationFinding> findings)
    {
        if (manifest is null || content.Read(RunFile.Path, MostBytes) is not { } bytes)
            return null;
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            var times = new RunHeaderTimes(
                root.GetProperty("started").GetDateTimeOffset(),
                root.GetProperty("finished").GetDateTimeOffset()
            );
            if (root.GetProperty("id").GetGuid() != manifest.RunId)
                findings.Add(
                    new VerificationFinding(
                        VerificationFindingKind.OtherPackage,
                        PackageManifest.Path,
                        $"belongs to the run {manifest.RunId}, and run.json to the run "
                            + $"{root.GetProperty("id").GetGuid()}: parts of two packages were put together"
                    )
                );
            else if (root.GetProperty("toolVersion").GetString() != manifest.ToolVersion)
                findings.Add(
                    new VerificationFinding(
                        VerificationFindingKind.OtherPackage,
                        RunFile.Path,
                        "names another version of the tool than manifest.json"
                    )
                );
            findings.AddRange(CheckTimes(times, manifest));
            return times;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or FormatException or InvalidOperationException)
        {
            findings.Add(new VerificationFinding(VerificationFindingKind.Changed, RunFile.Path, "cannot be read as the header of a run"));
            return null;
        }
    }

    /// <summary>Compares the clock of the machine with that of a time-stamping authority.</summary>
    public static IEnumerable<VerificationFinding> CheckTimestamp(RunHeaderTimes times, DateTimeOffset instant)
    {
        if (times.Finished > instant + Tolerance)
            yield return Clock(
                $"says that the run ended at {Instants.Text(times.Finished)}, and its signature was timestamped "
                    + $"before that, at {Instants.Text(instant)}: the clock of the machine was wrong"
            );
    }

    private static IEnumerable<VerificationFinding> CheckTimes(RunHeaderTimes times, Manifest manifest)
    {
        if (times.Finished < times.Started)
            yield return Clock($"says that the run ended at {Instants.Text(times.Finished)}, before it began");
        foreach (var state in manifest.States.Where(s => s.Captured > times.Finished + Tolerance))
            yield return Clock(
                $"says that the run ended at {Instants.Text(times.Finished)}, and account "
                    + $"{VisibleText.Of(ShortText.Of(state.Account))} was captured after that, at "
                    + $"{Instants.Text(state.Captured)}: the clock of the machine was wrong"
            );
    }

    private static VerificationFinding Clock(string message) => new(VerificationFindingKind.Clock, RunFile.Path, message);
}
