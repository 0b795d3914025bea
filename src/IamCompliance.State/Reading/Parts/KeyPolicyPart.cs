using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;
using IamCompliance.State.Reading.Shapes;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads the policies of KMS keys. A key has one, and its name is always <c>default</c>.</summary>
internal sealed class KeyPolicyPart() : PerResourcePart(PartIds.KeyPolicy, ResourceTypes.Key)
{
    protected override string ArgumentOf(ItemDraft item) => item.ResourceId;

    protected override void Read(Fields body, ItemDraft item, Contribution contribution)
    {
        body.RequiredText("Policy");
        contribution.SetAll(item, new Shape(body).Document("Policy").Json);
    }

    protected override JsonObject? WriteAnswer(ItemDraft item, ExportQuestion question) =>
        new()
        {
            ["Policy"] = AnswerShape.TextOf(item.Configuration["policy"])?.DeepClone() ?? AnswerShape.TextOf(OfNobodyElse(question.Export)),
            ["PolicyName"] = "default",
        };

    // https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
    private static JsonObject OfNobodyElse(AccountExport export) =>
        new()
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new JsonObject
            {
                ["Effect"] = "Allow",
                ["Principal"] = new JsonObject { ["AWS"] = export.AccountArn },
                ["Action"] = "kms:*",
                ["Resource"] = "*",
            },
        };
}
