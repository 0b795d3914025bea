using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads how long sessions of roles may last, which the authorization details leave out, and joins that with the roles.</summary>
internal sealed class RolesPart() : CompanionPart(PartIds.Roles, "Roles", "RoleName", PartIds.AuthorizationDetails, ResourceTypes.Role)
{
    private const decimal SecondsInHour = 3600;

    protected override JsonObject ReadEntry(Fields entry)
    {
        var seconds = entry.Number("MaxSessionDuration") ?? throw entry.Missing("MaxSessionDuration");
        return new Shape(entry)
            .Number("MaxSessionDuration")
            .Derived("maxSessionHours", CanonicalNumber.Canonical(Math.Round(seconds / SecondsInHour, 4)))
            .Json;
    }

    protected override JsonObject WriteEntry(ItemDraft resource)
    {
        var hours = resource.Configuration["maxSessionHours"]?.GetValue<decimal>() ?? 1;
        return new AnswerShape(resource.Configuration)
            .Set("Arn", resource.Arn)
            .Set("RoleId", resource.ResourceId)
            .Copy("Path", "CreateDate")
            .Always("MaxSessionDuration", CanonicalNumber.Canonical(Math.Round(hours * SecondsInHour)))
            .Json;
    }
}
