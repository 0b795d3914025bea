using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Model;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>
/// Reads which services users and roles may use, and when they last did. This takes some calls for each of them: AWS prepares every answer
/// by itself.
/// </summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html</remarks>
internal sealed class ServiceLastAccessedPart() : PerResourcePart(PartIds.ServiceLastAccessed, ResourceTypes.User, ResourceTypes.Role)
{
    /// <summary>A user and a role can share a name.</summary>
    protected override string ArgumentOf(ItemDraft item) => $"{(item.ResourceType == ResourceTypes.User ? "user" : "role")}.{item.Name}";

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        switch (body.RequiredText("JobStatus"))
        {
            case "COMPLETED":
                break;
            case "FAILED":
                var error = body.Object("Error");
                throw new RejectedContentException(
                    error?.Text("Code") ?? PartErrorCodes.Unfinished,
                    $"AWS could not prepare it: {error?.Text("Message") ?? "without a reason"}"
                );
            case var status:
                throw new RejectedContentException(PartErrorCodes.Unfinished, $"AWS was still preparing it ({status})");
        }

        var services = body.RequiredList("ServicesLastAccessed")
            .Select(s =>
                new Shape(s).Text("ServiceNamespace").Instant("LastAuthenticated").TextUnlessEmpty("LastAuthenticatedRegion").Json
            );
        contribution.Append(item, "servicesLastAccessed", services, "serviceNamespace");
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new AnswerShape(item.Configuration)
            .Set("JobStatus", "COMPLETED")
            .Set("JobType", "SERVICE_LEVEL")
            .Set("JobCreationDate", Timestamps.Write(question.Export.Now))
            .Set("JobCompletionDate", Timestamps.Write(question.Export.Now))
            .List("ServicesLastAccessed", s =>
                s.Set("ServiceName", s.Source["serviceNamespace"])
                    .Copy("ServiceNamespace", "LastAuthenticated", "LastAuthenticatedRegion")
                    .Set("TotalAuthenticatedEntities", s.Source["lastAuthenticated"] is null ? 0 : 1)
            )
            .Set("IsTruncated", false)
            .Json;
}
