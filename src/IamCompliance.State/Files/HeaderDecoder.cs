using System.Collections.Frozen;
using IamCompliance.State.Json;
using IamCompliance.State.Model;

namespace IamCompliance.State.Files;

/// <summary>Reads the header of a state.</summary>
internal static class HeaderDecoder
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        StringComparer.Ordinal,
        "accountId",
        "partition",
        "captureStart",
        "captureEnd",
        "captureTimeBasis",
        "callerArn",
        "credentialSource",
        "clockOffsetSeconds",
        "regions",
        "endpoints",
        "problem",
        "source",
        "toolVersion"
    );

    public static StateHeader Read(Fields fields)
    {
        fields.AllowOnly(Known);
        return new StateHeader
        {
            AccountId = fields.RequiredText("accountId"),
            Partition = fields.RequiredText("partition"),
            CaptureStart = fields.RequiredInstant("captureStart"),
            CaptureEnd = fields.RequiredInstant("captureEnd"),
            CaptureTimeBasis = fields.RequiredEnum<CaptureTimeBasis>("captureTimeBasis"),
            CallerArn = fields.Text("callerArn"),
            CredentialSource = fields.Text("credentialSource"),
            ClockOffsetSeconds = fields.Number("clockOffsetSeconds") is { } seconds
                ? (long)Math.Clamp(seconds, long.MinValue, long.MaxValue)
                : null,
            Regions = [.. fields.TextList("regions").Order(StringComparer.Ordinal)],
            Endpoints = [.. fields.TextList("endpoints").Order(StringComparer.Ordinal)],
            Problem = fields.Text("problem"),
            Source = fields.RequiredText("source"),
            ToolVersion = fields.RequiredText("toolVersion"),
        };
    }
}
