using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>
/// Reads the instances of IAM Identity Center that the account can see: the organization's, which lives in one region and may be shown in
/// others, and its own.
/// </summary>
internal sealed class IdentityCenterInstancesPart() : ListPart(PartIds.IdentityCenterInstances, "Instances")
{
    protected override bool IsListedInManyRegions => true;

    protected override ItemDraft ReadItem(Fields entry, Contribution contribution, AccountDraft draft)
    {
        var arn = entry.RequiredText("InstanceArn");
        var shape = new Shape(entry)
            .Text("InstanceArn")
            .Text("IdentityStoreId")
            .Text("OwnerAccountId")
            .TextUnlessEmpty("Name")
            .Text("Status")
            .Instant("CreatedDate");
        return new ItemDraft(ResourceTypes.IdentityCenterInstance, arn, shape.Json)
        {
            Arn = arn,
            Name = Arn.TryParse(arn)?.Name,
            Region = entry.Text("PrimaryRegion") ?? contribution.Region,
        };
    }

    protected override IEnumerable<JsonObject>? WriteEntries(ExportQuestion question) =>
        question
            .ItemsOf(ResourceTypes.IdentityCenterInstance)
            .Select(i =>
                new AnswerShape(i.Configuration)
                    .Set("InstanceArn", i.Arn)
                    .Always("IdentityStoreId", "d-1234567890")
                    .Always("OwnerAccountId", question.Export.AccountId)
                    .Copy("Name")
                    .Always("Status", "ACTIVE")
                    .Always("CreatedDate", question.Export.LongAgo)
                    .Json
            );
}
