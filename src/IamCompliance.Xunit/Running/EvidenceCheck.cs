using IamCompliance.Assessment.Outcomes;
using IamCompliance.Evidence.Markdown;
using IamCompliance.Snapshots.Acceptance;
using IamCompliance.Snapshots.Naming;
using VerifyTests;
using VerifyXunit;

namespace IamCompliance.Xunit.Running;

/// <summary>Compares the evidence of a control with what a person accepted.</summary>
internal static class EvidenceCheck
{
    private const string Mismatch = "VerifyException";

    /// <summary>Says what differs and how to accept it; null when nothing differs.</summary>
    public static async Task<string?> FindChangeAsync(
        AccountAssessment assessment,
        ControlResult result,
        SnapshotLocation location,
        SnapshotFolder folder
    )
    {
        var evidence = assessment.Scrubber.Scrub(MarkdownWriter.Write(result, assessment.Account));
        var isNew = !File.Exists(location.VerifiedPath);
        try
        {
            await Verifier.Verify(evidence, SnapshotLocation.Extension, Settings(location));
            return null;
        }
        catch (Exception mismatch) when (mismatch.GetType().Name == Mismatch)
        {
            return $"""
                {(isNew ? "its evidence is new: nobody has accepted it yet" : "its evidence differs from what was accepted")}.
                  received  {folder.Relative(location.ReceivedPath)}
                  verified  {folder.Relative(location.VerifiedPath)}
                Review the received file. To accept it, run `iamc accept` in the project's folder or give it the name of the verified one, and commit it.

                {mismatch.Message}
                """.ReplaceLineEndings("\n");
        }
    }

    private static VerifySettings Settings(SnapshotLocation location)
    {
        var settings = new VerifySettings();
        settings.UseDirectory(location.Directory);
        settings.UseFileName(location.FileName);
        settings.DisableRequireUniquePrefix();
        // Whatever servers the diff engine itself knows: nobody sits before one.
        if (BuildServer.IsDetected(Environment.GetEnvironmentVariable))
            settings.DisableDiff();
        return settings;
    }
}
