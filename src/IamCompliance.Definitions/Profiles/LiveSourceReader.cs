using IamCompliance.Definitions.Diagnostics;
using IamCompliance.Definitions.Yaml;

namespace IamCompliance.Definitions.Profiles;

/// <summary>Reads how a live account is reached.</summary>
internal sealed class LiveSourceReader(DiagnosticSink sink)
{
    internal static readonly MappingShape Shape = new("a live account", [], ["profile", "roleArn", "externalId", "region", "regions"]);

    /// <summary>Reads it; nothing when it is no map, which was reported.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="accountId">The id of the account; null when the profile does not say.</param>
    public LiveSource? Read(YamlNode node, string? accountId)
    {
        if (MappingReader.Open(node, Shape, sink) is not { } map)
            return null;
        var names = new AwsNameReader(sink);
        var live = new LiveSource
        {
            Profile = map.OptionalText("profile"),
            RoleArn = names.Read(map, "roleArn", AwsName.RoleArn),
            ExternalId = names.Read(map, "externalId", AwsName.ExternalId),
            Region = names.Read(map, "region", AwsName.Region),
            Regions = names.ReadList(map, "regions", AwsName.Region),
            Span = map.Span,
        };
        if (map.Find("externalId") is { } external && map.Find("roleArn") is null)
            sink.Report(ReadingDiagnostics.ExternalIdWithoutRole, external.Span, "Name the role as `roleArn`, or remove the external id.");
        if (live.RoleArn is { } arn && accountId is not null && AwsName.AccountOf(arn) != accountId)
            sink.Report(
                ReadingDiagnostics.RoleOfOtherAccount,
                map.Find("roleArn")!.Span,
                "Correct the id of the account or the ARN of the role.",
                AwsName.AccountOf(arn),
                accountId
            );
        return live;
    }
}
