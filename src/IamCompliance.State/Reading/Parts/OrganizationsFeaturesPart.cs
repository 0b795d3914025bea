using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads which centralized root access features are on.</summary>
/// <remarks>https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOrganizationsFeatures.html</remarks>
internal sealed class OrganizationsFeaturesPart() : AnswerPart(PartIds.OrganizationsFeatures)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        body.RequiredText("OrganizationId");
        if (!body.Has("EnabledFeatures"))
            throw body.Missing("EnabledFeatures");
        contribution.Set(draft.Account, "organizationsFeatures", SortedArray.OfTexts(body.TextList("EnabledFeatures")));
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question)
    {
        var account = question.Export.Account;
        if (account["organizationsFeatures"] is null && account["organization"] is null)
            return null;
        return new JsonObject
        {
            ["OrganizationId"] = account["organization"]?["id"]?.DeepClone() ?? "o-exampleorgid",
            ["EnabledFeatures"] = account["organizationsFeatures"]?.DeepClone() ?? new JsonArray(),
        };
    }
}
