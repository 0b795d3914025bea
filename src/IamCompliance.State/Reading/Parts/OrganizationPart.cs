using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the organization the account belongs to. The e-mail address of the management account is never copied.</summary>
internal sealed class OrganizationPart() : AnswerPart(PartIds.Organization)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        var organization = body.RequiredObject("Organization");
        organization.RequiredText("Id");
        contribution.Set(
            draft.Account,
            "organization",
            new Shape(organization).Text("Id").Text("FeatureSet").Text("MasterAccountId", "managementAccountId").Json
        );
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question)
    {
        if (question.Export.Account["organization"] is not JsonObject organization)
            return null;
        var id = organization["id"]?.GetValue<string>() ?? "o-exampleorgid";
        var management = organization["managementAccountId"]?.GetValue<string>() ?? "999999999999";
        var shape = new AnswerShape(organization)
            .Set("Id", id)
            .Set("Arn", $"arn:{question.Export.Partition}:organizations::{management}:organization/{id}")
            .Always("FeatureSet", "ALL")
            .Set("MasterAccountId", management)
            .Set("MasterAccountArn", $"arn:{question.Export.Partition}:organizations::{management}:account/{id}/{management}")
            .Set("MasterAccountEmail", "somebody@example.com");
        return new JsonObject { ["Organization"] = shape.Json };
    }
}
