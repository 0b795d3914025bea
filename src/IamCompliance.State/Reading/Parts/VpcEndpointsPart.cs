using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads VPC endpoints.</summary>
internal sealed class VpcEndpointsPart() : ListPart(PartIds.VpcEndpoints, "VpcEndpoints")
{
    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var id = entry.RequiredText("VpcEndpointId");
        if (entry.Text("OwnerId") is { Length: > 0 } owner)
            contribution.ExpectOwnAccount(owner, id);
        var endpoint = entry.Named(id);
        var shape = new Shape(endpoint)
            .Text("VpcEndpointId")
            .Text("VpcEndpointType")
            .Text("VpcId")
            .Text("ServiceName")
            .Derived("state", LowerFirst(endpoint.Text("State")))
            .Boolean("PrivateDnsEnabled")
            .Document("PolicyDocument")
            .Tags("Tags");
        return new ItemDraft(ResourceTypes.VpcEndpoint, id, shape.Json) { Name = id, Region = RegionOf(endpoint) };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.VpcEndpoint)
            .Select(e =>
                new AnswerShape(e.Configuration)
                    .Set("VpcEndpointId", e.ResourceId)
                    .Set("OwnerId", question.Export.AccountId)
                    .Always("VpcEndpointType", "Interface")
                    .Always("VpcId", "vpc-0123456789abcdef0")
                    .Copy("ServiceName")
                    .Always("State", "available")
                    .Always("PrivateDnsEnabled", false)
                    .Set("PolicyDocument", AnswerShape.TextOf(e.Configuration["policyDocument"]))
                    .Tags("Tags")
                    .Json
            );

    // The API writes Available, the CLI's examples and emulators available.
    private static string? LowerFirst(string? state) => state is { Length: > 0 } ? char.ToLowerInvariant(state[0]) + state[1..] : null;

    /// <summary>Takes the region from the name of an AWS service, unless the endpoint reaches into another region.</summary>
    private static string? RegionOf(Fields endpoint) =>
        endpoint.Text("ServiceName")?.Split('.') is ["com", "amazonaws", var region, ..]
        && (endpoint.Text("ServiceRegion") is not { } serviceRegion || serviceRegion == region)
            ? region
            : null;
}
