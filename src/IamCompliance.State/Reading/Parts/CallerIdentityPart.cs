using System.Text.Json.Nodes;
using IamCompliance.State.Exporting;
using IamCompliance.State.Json;
using IamCompliance.State.Reading.Drafts;

namespace IamCompliance.State.Reading.Parts;

/// <summary>Reads who asked, and thereby whose account it is.</summary>
internal sealed class CallerIdentityPart() : AnswerPart(PartIds.AccountIdentity)
{
    protected override void Read(Fields body, Contribution contribution, AccountDraft draft)
    {
        contribution.ExpectOwnAccount(body.RequiredText("Account"), "the caller");
        draft.CallerArn = body.RequiredText("Arn");
    }

    protected override JsonObject? WriteAnswer(ExportQuestion question) =>
        new()
        {
            ["UserId"] = "AIDAEXAMPLECALLER",
            ["Account"] = question.Export.AccountId,
            ["Arn"] = question.Export.CallerArn ?? $"arn:{question.Export.Partition}:iam::{question.Export.AccountId}:user/auditor",
        };
}
