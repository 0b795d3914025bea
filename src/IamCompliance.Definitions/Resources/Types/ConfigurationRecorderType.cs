namespace IamCompliance.Definitions.Resources.Types;

/// <summary>An AWS Config recorder, joined with its status.</summary>
internal static class ConfigurationRecorderType
{
    public static ResourceType Create() =>
        new(
            ResourceTypes.Recorder,
            PartIds.Recorders,
            "An AWS Config recorder with its status.",
            PropertyListBuilder
                .StartFrom(PartIds.Recorders)
                .Text("name", "The name.")
                .Text("roleARN", "The role it reads with.")
                .Object("recordingGroup", "What it records.", p =>
                    p.Boolean("allSupported", "Whether it records all supported regional types.")
                        .Boolean("includeGlobalResourceTypes", "Whether it records IAM users, groups, roles and policies as well.")
                        .TextList("resourceTypes", "The types it records when not all.")
                        .Object("exclusionByResourceTypes", "What it leaves out; absent when it does not record by exclusion.", e =>
                            e.TextList("resourceTypes", "The types it leaves out.")
                        )
                        .Object("recordingStrategy", "How the types are chosen; absent in recorders set up before there was a choice.", r =>
                            r.Text("useOnly", "ALL_SUPPORTED_RESOURCE_TYPES, INCLUSION_BY_RESOURCE_TYPES or EXCLUSION_BY_RESOURCE_TYPES.")
                        )
                )
                .Text("recordingScope", "PAID, or INTERNAL for a recorder that AWS runs for itself.")
                .Text("connectorArn", "The ARN of the connector to another cloud; absent for recorders of AWS resources.")
                .From(PartIds.RecorderStatus)
                .Object("status", "Whether it runs.", p =>
                    p.SaidBoolean("recording", "Whether it is recording.")
                        .Text("lastStatus", "Pending, Success or Failure; absent before the first delivery.")
                        .Text("lastErrorCode", "The last error; absent when none.")
                )
                .Build()
        );
}
