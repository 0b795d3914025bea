using System.Globalization;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Judges whether the time at which AWS is said to have made the report can be true (decision 0058).</summary>
/// <param name="GeneratedAt">When AWS made the report; null when nothing shows it.</param>
/// <param name="Doubt">Why the age of the report is unknown; null when it is known.</param>
/// <param name="Note">Where the time comes from, if not from the answer; null when it does.</param>
internal sealed record ReportTime(DateTimeOffset? GeneratedAt, RejectedContentException? Doubt, string? Note)
{
    /// <summary>How long making a report may take: what is in its rows can be that much newer than its time.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    private const string Advice =
        "ask again with aws iam generate-credential-report and aws iam get-credential-report, or state the time with --report-time";

    /// <summary>Judges a report.</summary>
    /// <param name="answered">The time in the answer; null when it has none.</param>
    /// <param name="stated">The time that a person stated; null when nobody did.</param>
    /// <param name="newestRow">The newest instant in the rows.</param>
    public static ReportTime Judge(DateTimeOffset? answered, DateTimeOffset? stated, DateTimeOffset? newestRow)
    {
        var note = stated is null ? null : Words(answered, stated.Value);
        if ((stated ?? answered) is not { } time)
            return Unknown(
                $"the answer has no `GeneratedTime`, which AWS always sends, so that the age of the report is unknown: {Advice}",
                note
            );
        return newestRow is { } newest && newest - time > Tolerance
            ? Unknown(
                $"{Source(stated)} {Timestamps.Write(time)} is contradicted by rows dated "
                    + $"{Timestamps.Write(newest)}, so that the age of the report is unknown: {Advice}",
                note
            )
            : new ReportTime(time, null, note);
    }

    private static ReportTime Unknown(string problem, string? note) =>
        new(null, new RejectedContentException(PartErrorCodes.UnknownAge, problem), note);

    private static string Source(DateTimeOffset? stated) => stated is null ? "its `GeneratedTime`" : "the stated time of the report,";

    private static string Words(DateTimeOffset? answered, DateTimeOffset stated) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"That the report was made at {Timestamps.Write(stated)} was stated at the import; the answer says "
                + $"{(answered is { } time ? Timestamps.Write(time) : "nothing")}."
        );
}
