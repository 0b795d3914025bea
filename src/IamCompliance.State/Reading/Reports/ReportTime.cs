using System.Globalization;
using IamCompliance.State.Json;

namespace IamCompliance.State.Reading.Reports;

/// <summary>Judges whether the time at which the service says it made the report can be true (decision 0006).</summary>
internal static class ReportTime
{
    public static (DateTimeOffset? GeneratedAt, string? Note) Judge(DateTimeOffset? generated, DateTimeOffset? newestRow)
    {
        if (generated is null)
            return (null, "The answer has no GeneratedTime; the age of the report is unproven.");
        if (newestRow is not { } newest || generated >= newest)
            return (generated, null);
        return (null, string.Create(
            CultureInfo.InvariantCulture,
            $"The service's GeneratedTime {Timestamps.Write(generated.Value)} is contradicted by rows dated {Timestamps.Write(newest)}; the age of the report is unproven, it is at least as new as its newest row."));
    }
}
