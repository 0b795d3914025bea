using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Checks;

/// <summary>Demands that the credential report was not old when it was captured.</summary>
/// <remarks>AWS makes a new report at most every four hours.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html</remarks>
internal static class ReportAgeCheck
{
    public static void Apply(AccountDraft draft, DateTimeOffset captureEnd)
    {
        var part = draft.Part(PartIds.CredentialReport);
        if (part.GeneratedAt is { } generatedAt && captureEnd - generatedAt > DataAges.OldestReport)
            part.Degrade(
                PartRows.Get(PartIds.CredentialReport).Operation.Action,
                PartErrorCodes.Stale,
                $"The report was made at {Timestamps.Write(generatedAt)}, more than "
                    + $"{DataAges.OldestReport.TotalHours} hours before the capture ended at "
                    + $"{Timestamps.Write(captureEnd)}."
            );
    }
}
