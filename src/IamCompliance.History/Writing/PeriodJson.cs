using System.Text.Json;
using IamCompliance.Evidence.Model;
using IamCompliance.Evidence.Results;
using IamCompliance.History.Periods;

namespace IamCompliance.History.Writing;

/// <summary>Writes the report of a period as JSON, format <c>iamcompliance-period/1</c>. Durations are whole seconds.</summary>
public static class PeriodJson
{
    private const string Format = "iamcompliance-period/1";
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    /// <summary>Writes it; the stream stays open.</summary>
    public static void Write(PeriodReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.Text("format", Format);
            json.Instant("from", report.Settings.From);
            json.Instant("to", report.Settings.To);
            json.WriteNumber("everySeconds", (long)report.Settings.Every.TotalSeconds);
            json.WriteBoolean("complete", report.IsComplete);
            json.Objects("packages", report.Packages, Write);
            json.Objects("unreadable", report.Unreadable, Write);
            json.Objects("chainProblems", report.ChainProblems, Write);
            json.Objects("timelines", report.Timelines, Write);
            json.Objects("waivers", report.Waivers, Write);
            json.Objects("attestations", report.Attestations, Write);
            json.WriteStartObject("sample");
            json.Text("seed", report.Settings.Seed);
            json.WriteNumber("size", report.Settings.SampleSize);
            json.Objects("subjects", report.Sample, Write);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, PackageLine package)
    {
        json.Text("path", package.Path);
        json.Text("manifestSha256", package.ManifestSha256);
        json.Text("runId", package.RunId.ToString());
        json.Instant("captured", package.Time);
        json.Instant("finished", package.Finished);
        json.Text("previous", package.Previous?.ManifestSha256);
        json.Text("toolVersion", package.ToolVersion);
    }

    private static void Write(Utf8JsonWriter json, ChainProblem problem)
    {
        json.Text("package", problem.Package);
        json.Text("problem", problem.Problem);
    }

    private static void Write(Utf8JsonWriter json, Timeline line)
    {
        json.Text("account", line.Account);
        json.Text("accountId", line.AccountId);
        json.Text("control", line.Control);
        json.Text("title", line.Title);
        json.Text("severity", line.Severity);
        json.WriteNumber("observations", line.Observations);
        json.WriteBoolean("cadenceKept", line.IsCadenceKept);
        json.Objects("segments", line.Segments, (j, segment) =>
        {
            j.Instant("from", segment.From);
            j.Instant("to", segment.To);
            j.Text("outcome", segment.Outcome?.ToString());
        });
        json.Objects("failures", line.Episodes, (j, episode) =>
        {
            j.Instant("began", episode.Began);
            j.Instant("lastFailing", episode.LastFailing);
            j.Instant("ended", episode.Ended);
            j.Text("endedBy", episode.EndedBy?.ToString());
            j.Whole("secondsToFix", episode.TimeToFix is { } time ? (long)time.TotalSeconds : null);
        });
        json.Texts("controlChanges", line.ControlChanges.Select(c => Instants.Text(c)!));
    }

    private static void Write(Utf8JsonWriter json, WaiverLine line)
    {
        json.Text("account", line.Account);
        json.Text("control", line.Waiver.Control);
        json.Text("resource", line.Waiver.Resource);
        json.Text("reason", line.Waiver.Reason);
        json.Text("approver", line.Waiver.Approver);
        json.Text("ticket", line.Waiver.Ticket);
        json.Instant("created", line.Waiver.Created);
        json.Instant("expires", line.Waiver.Expires);
        json.Instant("firstSeen", line.FirstSeen);
        json.Instant("lastSeen", line.LastSeen);
        json.WriteBoolean("used", line.IsUsed);
    }

    private static void Write(Utf8JsonWriter json, AttestationLine line)
    {
        json.Text("account", line.Account);
        json.Text("program", line.Program);
        json.Text("requirement", line.Requirement);
        json.Text("author", line.Author);
        json.Text("reviewer", line.Reviewer);
        json.Instant("date", line.Date);
        json.Instant("validUntil", line.ValidUntil);
        json.Text("lastOutcome", line.LastOutcome.ToString());
    }

    private static void Write(Utf8JsonWriter json, SampledSubject subject)
    {
        json.Text("package", subject.Package);
        json.Instant("captured", subject.Time);
        json.Text("account", subject.Account);
        json.Text("control", subject.Control);
        json.Text("subject", subject.Subject);
        json.Text("outcome", subject.Outcome.ToString());
    }
}
